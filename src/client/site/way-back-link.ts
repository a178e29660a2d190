/** The link back to the claim in the text from which a reader has come to a page. */

/** Shows it beside the crumbs of a page that has another above it; the text itself has not. */
export function show(before: string): void {
  const crumbs = document.querySelector('.crumbs:has(li:nth-child(3))');
  const { pathname, hash } = new URL(before);
  const claim = /c(\d+)-(\d+\w?)$/.exec(hash);
  if (!crumbs || !claim || pathname === location.pathname) return;
  const link = document.createElement('a');
  link.className = 'way-back';
  link.href = before;
  link.textContent = `← Back to ¶${claim[1]}.${claim[2]} in the text`;
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // Back, so that the text is as it was left: where it was scrolled to, with its lens.
    event.preventDefault();
    history.back();
  });
  crumbs.append(link);
}
