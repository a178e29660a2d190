/**
 * On a page that one has come to from a claim in the text: the link back to it. The browser’s own list of visited pages
 * tells; where there is none, so does its Back button.
 */
const crumbs = document.querySelector('.crumbs');
const address = addressBefore();
// Read here rather than by lib/address, whose module would double what every page fetches for it.
const claim = /^#(?:about-)?c(\d+)-(\d+\w?)$/.exec(address?.hash ?? '');

if (crumbs && address && claim) {
  const link = document.createElement('a');
  link.className = 'way-back';
  link.href = address.href;
  link.textContent = `← Back to ¶${claim[1]}.${claim[2]} in the text`;
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // Back, so that the text is as it was left: where it was scrolled to, with its lens.
    event.preventDefault();
    history.back();
  });
  crumbs.append(link);
}

/** The address of the page before this one in the history, when it was another page of this site. */
function addressBefore(): URL | undefined {
  // Not in every browser, whatever the types say.
  const navigation = 'navigation' in window ? window.navigation : undefined;
  const index = navigation?.currentEntry?.index ?? 0;
  const url = URL.parse(navigation?.entries()[index - 1]?.url ?? '');
  return url && url.pathname !== location.pathname ? url : undefined;
}
