/** What the reading page writes into its address: a card, a claim, or a lens. Nothing is kept elsewhere. */

/** Writes a fragment, or none, into the address; the lens goes with it, for whoever comes back. */
export function writeAddress(fragment: string): void {
  const page = location.pathname + location.search;
  history.replaceState({ lens: chosenLens() }, '', fragment === '' ? page : `${page}#${fragment}`);
}

/** The fragment of the address. Anybody can write one that is not even text; it names nothing here. */
export function readAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** What is chosen, as an address has it: `lens-kind`, `lens-by-taliban-sources`; empty where nothing is. */
export function chosenLens(): string {
  const id = document.querySelector('#lenses :checked[name]')?.id ?? 'lens-none';
  if (id === 'lens-one') return `lens-by-${document.querySelector<HTMLSelectElement>('#lenses select')?.value ?? ''}`;
  return id === 'lens-none' ? '' : id;
}
