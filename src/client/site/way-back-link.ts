/** The link back to the claim that the reader came from. */

/** Shows the link beside the breadcrumbs if they have three levels; `before` is the address that the reader came from. */
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
    // Going back in the history also restores the position and the lens.
    event.preventDefault();
    history.back();
  });
  crumbs.append(link);
}
