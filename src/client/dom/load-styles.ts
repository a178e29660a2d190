/** Styles of what shows only once somebody asks for it, so that no page carries them. */

/** Loads a stylesheet, once for the page; resolves when it is there, or cannot be had: what it is for is plain then, but works. */
export function loadStyles(styles: string): Promise<void> {
  const old = document.querySelector<HTMLLinkElement>(`link[href="${CSS.escape(styles)}"]`);
  if (old) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
