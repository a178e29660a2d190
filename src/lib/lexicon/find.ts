/** Finds the words of a lexicon in a text. */
import type { CueKind, FoundCue, Lexicon } from './lexicon.ts';

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
  const spans: Span[] = [];
  const pattern = toPattern(expressions);
  // Not by `matchAll`, which makes the pattern, of thousands of characters, anew for every text.
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    spans.push({ index: found.index, end: pattern.lastIndex });
  }
  return spans;
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
