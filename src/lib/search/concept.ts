/** What a query asks for, piece by piece. */
import type { Thing } from './cover.ts';
import type { Term } from './terms.ts';
import type { AskedDate } from './when.ts';
import type { Reference } from './reference.ts';

/** What a key begins with that stands for several keys, parted by spaces, all of which are wanted. */
export const PHRASE = '"';

/** A piece of a query: something that a record has or has not. */
export interface Concept {
  /** The words that ask for it, as they were typed. */
  readonly typed: string;
  /** Things that are called so. */
  readonly things: readonly Thing[];
  /** Whether the things are called so by their whole names, and not by a part. */
  readonly isName: boolean;
  /** Keys of ordinary words, any of which will do. */
  readonly keys: readonly string[];
  readonly term?: Term;
  readonly when?: AskedDate;
  /** Whether a record may do without it: a word for the kind of what is named. */
  readonly isWeak?: boolean;
}

/** A query, understood. */
export interface Understood {
  readonly concepts: readonly Concept[];
  readonly phrases: readonly string[];
  /** What no record may have. */
  readonly excluded: readonly Concept[];
  readonly reference?: Reference;
  /** Words that no record has, and none is near. */
  readonly unknown: readonly string[];
  /** Words that were taken for others. */
  readonly corrected: readonly Corrected[];
  /** Signs that are not obeyed. */
  readonly ignored: readonly string[];
  /** Whether it is as long as a sentence, which may be one of ours. */
  readonly isSentence: boolean;
}

export interface Corrected {
  readonly typed: string;
  readonly meant: string;
}
