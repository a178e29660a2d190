/**
 * Offers a way back to the claim from which the reader has come, as the browser’s list of visited pages tells. The link
 * is only loaded in that case; the Back button works everywhere.
 */
const before = addressBefore();

// The form of a claim’s anchor. lib/address has it too, but would double this script on every page.
if (/#(about-)?c\d+-\d+\w?$/.test(before)) void import('./way-back-link.ts').then((link) => link.show(before));

function addressBefore(): string {
  // Not in every browser, whatever the types say.
  if (!('navigation' in window)) return '';
  const { currentEntry } = window.navigation;
  return window.navigation.entries()[(currentEntry?.index ?? 0) - 1]?.url ?? '';
}
