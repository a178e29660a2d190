/** What the reading page writes into its address: a card, a claim, or a lens. Nothing is kept elsewhere. */

/** Writes a fragment, or none, into the address; the lens goes with it, for whoever comes back. */
export function writeAddress(fragment: string): void {
  history.replaceState(
    { lens: chosenLens() },
    '',
    fragment === '' ? location.pathname + location.search : `#${fragment}`,
  );
}

/** The fragment of the address. Anybody can write one that is not even text; it names nothing here. */
export function readAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** What is chosen, as an address has it: `lens-kind`, `lens-hedges`, `lens-kind_hedges`; empty for the plain text. */
export function chosenLens(): string {
  const ids = [...document.querySelectorAll('#lenses :checked')].map(({ id }) => id);
  return ids
    .join('_')
    .replace(/^lens-plain_?/, '')
    .replace(/^hedges/, 'lens-hedges');
}
