/** What a language’s lexicon is: the words that carry doubt or hand a statement to somebody else. */

/**
 * Lists of regular expressions. A space stands for any white space, and each begins and ends at the edge of a word. All
 * are in lower case and ignore case, but for `names`.
 */
export interface Lexicon {
  /**
   * Whether it is measured and meant to have every usual word. Only then is it an error when the prose of a claim has no
   * word of the lexicon; with a lexicon that is only begun such a claim is listed as worth a look.
   */
  readonly complete: boolean;
  /** Doubt: rather so than not. */
  readonly probable: readonly string[];
  /** Doubt: it can be so. */
  readonly possible: readonly string[];
  /** The matter is raised and not settled. */
  readonly open: readonly string[];
  /** Words that pass something on as hearsay, without saying whose. They carry doubt and attribute the statement. */
  readonly hearsay: readonly string[];
  /** Words that hand a statement to somebody. */
  readonly attribution: readonly string[];
  /** Where words of the lists above mean something else (“in May”, “appeared at the border”). */
  readonly not: Readonly<Record<'hedge' | 'attribution', readonly string[]>>;
  /** The same where capitals tell it: the month May, the Question of Palestine. */
  readonly names: readonly string[];
  /** Words to suggest in messages. */
  readonly examples: Readonly<Record<Exclude<CueKind, 'hearsay'>, readonly string[]>>;
}

/** What a word of a lexicon carries. */
export type CueKind = 'probable' | 'possible' | 'open' | 'hearsay' | 'attribution';

/** A word of the lexicon in a text. `word` is lower case, with single spaces. */
export interface FoundCue {
  readonly kind: CueKind;
  readonly word: string;
  readonly index: number;
  readonly length: number;
}
