/** What a query asks for: its concepts. */
import type { Thing } from './names-in-query.ts';
import type { Term } from './terms.ts';
import type { AskedDate } from './when.ts';
import type { Reference } from './reference.ts';

/** The prefix of a key that consists of several keys, separated by spaces, all of which are required. */
export const PHRASE = '"';

/** A part of a query, which a record has or lacks. */
export interface Concept {
  /** Its words, as typed. */
  readonly typed: string;
  /** The things that it names. */
  readonly things: readonly Thing[];
  /** Whether the words are the whole name of the things, not part of it. */
  readonly isName: boolean;
  /** Keys of ordinary words, of which one is enough. */
  readonly keys: readonly string[];
  readonly term?: Term;
  readonly when?: AskedDate;
  /** The records of the claims with that number. */
  readonly numbers?: readonly number[];
  /** Whether records need not have it, such as a word for the kind of what is named. */
  readonly isWeak?: boolean;
}

/** Whether a concept has only the given words. */
export function isOnly({ isName, keys }: Concept, words: ReadonlySet<string>): boolean {
  return !isName && keys.length > 0 && keys.every((key) => words.has(key));
}

/** A query, understood. */
export interface Understood {
  readonly concepts: readonly Concept[];
  readonly phrases: readonly string[];
  /** What records must not have. */
  readonly excluded: readonly Concept[];
  readonly reference?: Reference;
  /** Words that are in no record and not similar to one that is. */
  readonly unknown: readonly string[];
  /** Words that were corrected to others. */
  readonly corrected: readonly Corrected[];
  /** Signs without a meaning here. */
  readonly ignored: readonly string[];
  /** Whether its phrases are in no record and were read as words. */
  readonly isLoose?: boolean;
  /** Whether it is long enough to be a sentence, perhaps the wording of a claim. */
  readonly isSentence: boolean;
  /** Whether it asks when something happened. */
  readonly asksWhen: boolean;
}

export interface Corrected {
  readonly typed: string;
  readonly meant: string;
}
