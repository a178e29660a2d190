/** Defines lexicons (words of a language that express doubt or attribute a statement), and finds their words in a text. */

/** The words of the given kinds in a text, in order, without those that mean something else there. */
export function findCues(text: string, lexicon: Lexicon, kinds: readonly CueKind[]): FoundCue[] {
  const found = findWords(text, lexicon, kinds);
  if (found.length === 0) return found;
  const lower = toLower(text);
  const names = findSpans(text, lexicon.names);
  const groups = Map.groupBy(found, ({ kind }) => (kind === 'attribution' ? 'attribution' : 'hedge'));
  const excepted = new Set(
    [...groups].flatMap(([group, cues]) => {
      const exceptions = [...names, ...findSpans(lower, lexicon.not[group])];
      return cues.filter((cue) => exceptions.some((span) => overlap(span, cue)));
    }),
  );
  return found.filter((cue) => !excepted.has(cue));
}

/** The same, including words that mean something else there. */
export function findWords(text: string, lexicon: Lexicon, kinds: readonly CueKind[]): FoundCue[] {
  const lower = toLower(text);
  return kinds
    .flatMap((kind) =>
      findSpans(lower, lexicon[kind]).map(({ index, end }) => ({
        kind,
        word: lower.slice(index, end).replace(/\s+/g, ' '),
        index,
        length: end - index,
      })),
    )
    .sort((a, b) => a.index - b.index || b.length - a.length);
}

function overlap({ index, end }: Span, cue: FoundCue): boolean {
  return index < cue.index + cue.length && cue.index < end;
}

interface Span {
  readonly index: number;
  readonly end: number;
}

function findSpans(text: string, expressions: readonly string[]): Span[] {
  const spans: Span[] = [];
  const pattern = toPattern(expressions);
  // Not `matchAll`, which copies the pattern, of thousands of characters, for every text.
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    spans.push({ index: found.index, end: pattern.lastIndex });
  }
  return spans;
}

/** The text in lower case, if its length stays the same. Patterns that ignore case take several times as long. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function toPattern(expressions: readonly string[]): RegExp {
  const known = patterns.get(expressions);
  if (known) return known;
  const alternatives = expressions.length === 0 ? '(?!)' : expressions.join('|').replaceAll(' ', '\\s+');
  const pattern = new RegExp(`${START}(?:${alternatives})${END}`, 'gu');
  patterns.set(expressions, pattern);
  return pattern;
}

const START = '(?<![\\p{L}\\p{N}\\p{M}-])';
const END = '(?![\\p{L}\\p{N}\\p{M}]|-\\p{L})';

/** Patterns, compiled once for each list of a lexicon. */
const patterns = new WeakMap<readonly string[], RegExp>();

/**
 * Lists of regular expressions. A space matches any white space, and each match begins and ends at a word boundary. All
 * are in lower case and ignore case, except `names`.
 */
export interface Lexicon {
  /**
   * Whether it has been measured and should have every usual word. Only then is it an error if the prose of a claim lacks a
   * word of the lexicon; otherwise such a claim is only listed as worth a look.
   */
  readonly complete: boolean;
  /** Doubt: more likely than not. */
  readonly probable: readonly string[];
  /** Doubt: possible. */
  readonly possible: readonly string[];
  /** The matter is raised but not settled. */
  readonly open: readonly string[];
  /** Words that report something as hearsay, without a source. They express doubt and also attribute the statement. */
  readonly hearsay: readonly string[];
  /** Words that attribute a statement to somebody. */
  readonly attribution: readonly string[];
  /** Where words of the lists above mean something else (“in May”, “appeared at the border”). */
  readonly not: Readonly<Record<'hedge' | 'attribution', readonly string[]>>;
  /** The same, if capitals show it: the month May, the Question of Palestine. */
  readonly names: readonly string[];
  /** Words to suggest in messages. */
  readonly examples: Readonly<Record<Exclude<CueKind, 'hearsay'>, readonly string[]>>;
}

/** The kind of a word of a lexicon. */
export type CueKind = 'probable' | 'possible' | 'open' | 'hearsay' | 'attribution';

/** A word of the lexicon in a text. `word` is lower case, with single spaces. */
export interface FoundCue {
  readonly kind: CueKind;
  readonly word: string;
  readonly index: number;
  readonly length: number;
}
