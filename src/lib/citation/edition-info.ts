/** The edition of a commentary that a citation names, and its registered identifiers. */
import type { Commentary } from '../edition/model.ts';

/** A published edition: its number, and the day on which it was sealed. */
export interface EditionInfo {
  readonly number: number;
  /** YYYY-MM-DD. */
  readonly date: string;
}

interface Published {
  readonly wordingSince?: number;
  readonly commentary: { readonly editions: readonly EditionInfo[] };
}

/** The edition to cite for a claim’s current wording: the last one; undefined if no edition has this wording yet. */
export function citedEdition({ wordingSince, commentary }: Published): EditionInfo | undefined {
  return wordingSince === undefined ? undefined : commentary.editions.at(-1);
}

type Identified = Pick<Commentary, 'identifiers'>;

/** The identifiers of an edition; undefined if it has none. */
export function identifiersOf(
  { identifiers }: Identified,
  edition: number,
): Omit<Identified['identifiers'][number], 'edition'> | undefined {
  return identifiers.find((named) => named.edition === edition);
}

/** The identifiers of an edition with labels, for a list. */
export function identifierLines(commentary: Identified, edition: number): { label: string; value: string }[] {
  const { doi, ark } = identifiersOf(commentary, edition) ?? {};
  return [
    ...(doi === undefined ? [] : [{ label: `DOI of edition ${edition}`, value: `https://doi.org/${doi}` }]),
    ...(ark === undefined ? [] : [{ label: `ARK of edition ${edition}`, value: ark }]),
  ];
}
