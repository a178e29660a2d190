/**
 * Adds the sentences of the claims that a note links to. The page itself has each sentence only once, with its speaker, and
 * notes name other claims by their labels.
 */
export function addSentences(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.note-body > ul a')) {
    // A claim of another commentary is on another page.
    if (link.pathname !== location.pathname) continue;
    const claim = document.getElementById(link.hash.replace('#about-', ''));
    const parts = [...(claim?.childNodes ?? [])].filter((node) => !(node instanceof HTMLElement && node.hidden));
    const words = parts.map(({ textContent }) => textContent).join('');
    if (words !== '') link.after(Object.assign(document.createElement('span'), { textContent: words }));
  }
}
