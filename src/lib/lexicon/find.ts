/** What a language’s lexicon is (the words that carry doubt or hand a statement to somebody else), and where a text has them. */

/** The words of some kinds in a text, in order. */
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

/** The same, including words that the lexicon knows to mean something else there. */
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
  return [...text.matchAll(toPattern(expressions))].map(({ 0: match, index }) => ({
    index,
    end: index + match.length,
  }));
}

/** In lower case, of the same length: patterns that ignore case take several times as long. */
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

/** Compiled once; they follow from the lexicon alone. */
const patterns = new WeakMap<readonly string[], RegExp>();

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
