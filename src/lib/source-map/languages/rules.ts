/** What the cutting of sentences knows of a language beyond Unicode: its abbreviations, and the words that begin a sentence. */

/** All words as they are written, abbreviations without their last full stop. */
export interface LanguageRules {
  /** A name or another word always follows: “Dr.”, “e.g.” */
  readonly titles: ReadonlySet<string>;
  /** Goes on before a number or a single capital: “No. 5”, “Vol. II”, “Art. 3”. */
  readonly numbered: ReadonlySet<string>;
  /** May end a sentence or not: “U.S.”, “Inc.”, “Sept.” What follows decides, and the place is listed as unsure. */
  readonly either: ReadonlySet<string>;
  /** Words that, with a capital, begin a sentence rather than go on with a name. */
  readonly starters: ReadonlySet<string>;
  /** Set where a number with a full stop is an ordinal (“19. Jahrhundert”): nouns that follow one. */
  readonly afterOrdinal?: ReadonlySet<string>;
}

/** The words of a text, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Words with a capital, as a set. */
export function capitalised(text: string): ReadonlySet<string> {
  return new Set([...wordSet(text)].map((word) => word.charAt(0).toUpperCase() + word.slice(1)));
}
