/**
 * Offers a link back to the claim that the reader came from, if the browser’s history has one as the previous entry. The script
 * of the link is only loaded in that case; the Back button works everywhere.
 */
const before = addressBefore();

// Matches the anchor of a claim. lib/address could do this too, but would double the size of this script, which every page loads.
if (/#(about-)?c\d+-\d+\w?$/.test(before)) void import('./way-back-link.ts').then((link) => link.show(before));

function addressBefore(): string {
  // Missing in some browsers, although the type says that it is always there.
  if (!('navigation' in window)) return '';
  const { currentEntry } = window.navigation;
  return window.navigation.entries()[(currentEntry?.index ?? 0) - 1]?.url ?? '';
}
