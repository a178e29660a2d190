/** Stylesheets that are only loaded when they are needed. */

/** Loads a stylesheet, once for the page; also resolves when it cannot be loaded, since everything works without it. */
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
