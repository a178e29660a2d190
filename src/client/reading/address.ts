/** What the reading page writes into its address: a note, a claim, or a lens. */

/** Writes a fragment, or none, into the address, and stores the lens in the history, so that Back restores it. */
export function writeAddress(fragment: string): void {
  const page = location.pathname + location.search;
  history.replaceState({ lens: chosenLens() }, '', fragment === '' ? page : `${page}#${fragment}`);
}

/** The fragment of the address; '' if it cannot be decoded. */
export function readAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The chosen lens as written in an address: `lens-kind`, `lens-by-taliban-sources`; '' for none. */
export function chosenLens(): string {
  const id = document.querySelector('#lenses :checked[name]')?.id ?? 'lens-none';
  if (id === 'lens-one') return `lens-by-${document.querySelector<HTMLSelectElement>('#lenses select')?.value ?? ''}`;
  return id === 'lens-none' ? '' : id;
}
