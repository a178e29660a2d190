/**
 * Whether a page is one that a reader has come to from a claim in the text, as the browser’s own list of visited pages
 * tells; where there is none, its Back button does. The link back is fetched for those alone.
 */
const before = addressBefore();

// The form of a claim’s anchor; lib/address, which has it too, would double what every page fetches for it.
if (/#(about-)?c\d+-\d+\w?$/.test(before)) void import('./way-back-link.ts').then((link) => link.show(before));

function addressBefore(): string {
  // Not in every browser, whatever the types say.
  if (!('navigation' in window)) return '';
  const { currentEntry } = window.navigation;
  return window.navigation.entries()[(currentEntry?.index ?? 0) - 1]?.url ?? '';
}
