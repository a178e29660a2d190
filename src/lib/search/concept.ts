/** What a query asks for, piece by piece. */
import type { Thing } from './names-in-query.ts';
import type { Term } from './terms.ts';
import type { AskedDate } from './when.ts';
import type { Reference } from './reference.ts';

/** The prefix of a key that stands for several keys, separated by spaces, all of which are required. */
export const PHRASE = '"';

/** A piece of a query, which a record has or lacks. */
export interface Concept {
  /** The words that ask for it, as they were typed. */
  readonly typed: string;
  /** Things of that name. */
  readonly things: readonly Thing[];
  /** Whether these are the whole names of the things, and not parts of them. */
  readonly isName: boolean;
  /** Keys of ordinary words, any of which will do. */
  readonly keys: readonly string[];
  readonly term?: Term;
  readonly when?: AskedDate;
  /** The records of the claims whose number it is. */
  readonly numbers?: readonly number[];
  /** Whether a record may do without it: a word for the kind of what is named. */
  readonly isWeak?: boolean;
}

/** A query, understood. */
export interface Understood {
  readonly concepts: readonly Concept[];
  readonly phrases: readonly string[];
  /** What records must not have. */
  readonly excluded: readonly Concept[];
  readonly reference?: Reference;
  /** Words that are in no record, nor near one that is. */
  readonly unknown: readonly string[];
  /** Words that were taken for others. */
  readonly corrected: readonly Corrected[];
  /** Signs without a meaning here. */
  readonly ignored: readonly string[];
  /** Whether it is long enough to be a sentence, maybe one of ours. */
  readonly isSentence: boolean;
  /** Whether it asks when something happened. */
  readonly asksWhen: boolean;
}

export interface Corrected {
  readonly typed: string;
  readonly meant: string;
}
