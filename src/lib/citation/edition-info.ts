/** Which edition of a commentary a citation names, and what registrars call it. */
import type { Commentary } from '../edition/model.ts';

/** An edition that has been published: its number, and the day it was sealed. */
export interface EditionInfo {
  readonly number: number;
  /** YYYY-MM-DD. */
  readonly date: string;
}

interface Published {
  readonly wordingSince?: number;
  readonly commentary: { readonly editions: readonly EditionInfo[] };
}

/** The edition to cite for a claim’s present wording: the last; undefined while none has it, when nothing can be promised. */
export function citedEdition({ wordingSince, commentary }: Published): EditionInfo | undefined {
  return wordingSince === undefined ? undefined : commentary.editions.at(-1);
}

type Identified = Pick<Commentary, 'identifiers'>;

/** The identifiers of an edition; undefined where it has none. */
export function identifiersOf(
  { identifiers }: Identified,
  edition: number,
): Omit<Identified['identifiers'][number], 'edition'> | undefined {
  return identifiers.find((named) => named.edition === edition);
}

/** The same in words, for a list. */
export function identifierLines(commentary: Identified, edition: number): { label: string; value: string }[] {
  const { doi, ark } = identifiersOf(commentary, edition) ?? {};
  return [
    ...(doi === undefined ? [] : [{ label: `DOI of edition ${edition}`, value: `https://doi.org/${doi}` }]),
    ...(ark === undefined ? [] : [{ label: `ARK of edition ${edition}`, value: ark }]),
  ];
}
