/** Which edition of a commentary a citation names. */

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
