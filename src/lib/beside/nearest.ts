/** Finds the one or two wordings that a quotation was made from, and how it differs from them, word for word. */
import type { Wording } from './data.ts';
import { foldWord, splitQuote, type Gravity, grave, weighWord } from './weigh.ts';
import { diffArrays } from 'diff';

/** A wording, and the words of the quotation that are compared with it. */
export interface Near {
  readonly wording: Wording;
  readonly quoted: readonly string[];
}

/** The nearest wording, and a second one if a large part of the quotation comes from it. Empty if none is near. */
export function nearestWordings(words: readonly string[], wordings: readonly Wording[]): Near[] {
  const weigh = weightOf(wordings);
  const best = nearest(words, wordings, weigh);
  if (!best) return [];
  const rest = findRest(words, splitQuote(best.wording.text));
  const others = wordings.filter(({ id }) => id !== best.wording.id);
  const second = rest && nearest(rest.words, others, weigh);
  if (second && second.share >= NEAR) {
    const quoted = rest.isAfter ? words.slice(0, -rest.words.length) : words.slice(rest.words.length);
    const parts = [
      { wording: best.wording, quoted },
      { wording: second.wording, quoted: rest.words },
    ];
    if ((nearest(quoted, [best.wording], weigh)?.share ?? 0) >= NEAR) return rest.isAfter ? parts : parts.reverse();
  }
  return best.share >= NEAR ? [{ wording: best.wording, quoted: words }] : [];
}

/** The wording that is most similar to some words, and its share of their weight. */
function nearest(words: readonly string[], wordings: readonly Wording[], weigh: Weigh) {
  const asked = new Set(words.map(foldWord));
  const likely = wordings
    .map((wording) => {
      const own = new Set(splitQuote(wording.text).map(foldWord));
      return {
        wording,
        shared:
          sum(
            [...own].filter((word) => asked.has(word)),
            weigh,
          ) /
          (sum([...own], weigh) + 10) ** 0.25,
      };
    })
    .sort((a, b) => b.shared - a.shared)
    .slice(0, LIKELY);
  const measured = likely.map(({ wording }) => {
    const own = splitQuote(wording.text);
    const pieces = compareWords(words, own);
    const same = pieces.flatMap((piece) => (piece.is === 'same' ? piece.words : []));
    const weight = sum(same, weigh);
    return { wording, share: weight / sum(words, weigh), alike: (2 * weight) / (sum(words, weigh) + sum(own, weigh)) };
  });
  // If several are equally similar, the latest one comes first.
  return measured.toSorted((a, b) => b.alike - a.alike || b.wording.last - a.wording.last)[0];
}

/** The part of a quotation before or after the words that a wording has, if it is long enough to come from another wording. */
function findRest(words: readonly string[], own: readonly string[]): { words: string[]; isAfter: boolean } | undefined {
  const pieces = compareWords(words, own).filter(({ is }) => is !== 'missing');
  const isRun = (piece: (typeof pieces)[number] | undefined): boolean =>
    piece?.is === 'same' && piece.words.length >= RUN;
  const first = pieces.findIndex(isRun);
  const last = pieces.findLastIndex(isRun);
  if (first === -1) return undefined;
  const before = pieces.slice(0, first).flatMap((piece) => piece.words);
  const after = pieces.slice(last + 1).flatMap((piece) => piece.words);
  const rest = after.length >= before.length ? { words: after, isAfter: true } : { words: before, isAfter: false };
  return rest.words.length >= REST ? rest : undefined;
}

/** The weight of a word: rarer words weigh more. */
function weightOf(wordings: readonly Wording[]): Weigh {
  const counts = new Map<string, number>();
  for (const { text } of wordings)
    for (const word of new Set(splitQuote(text).map(foldWord))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = wordings.length + 1;
  return (word) => Math.log2(1 + all / ((counts.get(foldWord(word)) ?? 0) + 1)) / Math.log2(1 + all);
}

type Weigh = (word: string) => number;

const sum = (words: readonly string[], weigh: Weigh): number => words.reduce((total, word) => total + weigh(word), 0);

/** The least share of the weight of a quotation that must come from a wording. */
const NEAR = 0.5;
/** How many wordings are compared word for word. */
const LIKELY = 12;
/** How many equal words in a row are no coincidence; and how many words are enough to look for another wording. */
const RUN = 3;
const REST = 5;

/** Words that a quotation shares with the wording, adds to it, or leaves out. */
export interface Piece {
  readonly is: 'same' | 'added' | 'missing';
  readonly words: readonly string[];
}

/** Compares the words of a quotation with those of a wording. */
export function compareWords(quoted: readonly string[], wording: readonly string[]): Piece[] {
  let [inQuote, inWording] = [0, 0];
  return diffArrays(wording.map(foldWord), quoted.map(foldWord)).map(({ added, removed, count }): Piece => {
    if (removed) return { is: 'missing', words: wording.slice(inWording, (inWording += count)) };
    const words = quoted.slice(inQuote, (inQuote += count));
    if (!added) inWording += count;
    return { is: added ? 'added' : 'same', words };
  });
}

/** Words of one kind that were changed. */
export interface Change {
  readonly is: 'added' | 'missing';
  readonly gravity: Gravity;
  readonly words: readonly string[];
}

/** The changes that matter most, the most serious first. */
export function listGrave(pieces: readonly Piece[], names: ReadonlySet<string>): Change[] {
  return grave.flatMap((gravity) =>
    (['missing', 'added'] as const).flatMap((is) => {
      const words = pieces
        .filter((piece) => piece.is === is)
        .flatMap((piece) => piece.words.filter((word) => weighWord(word, names) === gravity));
      return words.length > 0 ? [{ is, gravity, words }] : [];
    }),
  );
}
