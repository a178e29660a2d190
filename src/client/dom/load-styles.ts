/** Stylesheets that are only loaded when they are needed. */

/** Loads a stylesheet once for a page; also resolves if it cannot be loaded, because everything works without it. */
export function loadStyles(styles: string): Promise<void> {
  const old = document.querySelector<HTMLLinkElement>(`link[href="${CSS.escape(styles)}"]`);
  if (old) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
