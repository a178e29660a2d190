/** Finds the words of the lexicon in prose: those that carry doubt and those that hand a statement over. */
import { attributionCues, type Certainty, hedgeCues } from '../vocabulary/index.ts';
import type { Inline } from './model.ts';

/** A word of the lexicon in a text. `word` is lower case, as the lexicon has it. */
export interface FoundCue {
  readonly word: string;
  readonly index: number;
  readonly length: number;
}

/** Hedge words in a text, of the given lists; without those that the claim says are none. */
export function findHedges(text: string, lists: readonly HedgeList[], unhedged: readonly string[] = []): FoundCue[] {
  const ignored = new Set(unhedged.map((word) => word.toLowerCase()));
  return lists
    .flatMap((list) => findWords(text, patterns[list]))
    .filter(({ word }) => !ignored.has(word))
    .sort((a, b) => a.index - b.index);
}

/** Words that hand a statement to somebody else. */
export function findAttributions(text: string): FoundCue[] {
  return findWords(text, patterns.attribution);
}

/** The lists whose words a claim of a certainty is read for. */
export function listsFor(certainty: Certainty): readonly HedgeList[] {
  return certainty === 'open' ? ['probable', 'possible', 'open'] : ['probable', 'possible'];
}

/** Prose with its cues marked: text nodes are split where a cue stands. Names of entities are left alone. */
export function markCues(body: readonly Inline[], find: (text: string) => readonly MarkedCue[]): Inline[] {
  return body.flatMap((node): Inline[] => {
    if (node.type === 'text') return splitText(node.value, find(node.value));
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ ...node, children: markCues(node.children, find) }];
    return [node];
  });
}

/** A cue with the kind it is marked as. */
export type MarkedCue = FoundCue & { readonly cue: 'hedge' | 'attribution' };

function splitText(text: string, cues: readonly MarkedCue[]): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const { cue, index, length } of cues.toSorted((a, b) => a.index - b.index)) {
    if (index < end) continue; // overlaps the one before
    if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
    parts.push({ type: 'cue', cue, value: text.slice(index, index + length) });
    end = index + length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

function findWords(text: string, pattern: RegExp): FoundCue[] {
  return [...text.matchAll(pattern)]
    .filter(([word]) => word !== 'May') // the month
    .map((match) => ({
      word: match[0].toLowerCase().replace(/\s+/g, ' '),
      index: match.index,
      length: match[0].length,
    }));
}

/** Whole words, in any case; a space stands for any white space. */
function toPattern(words: readonly string[]): RegExp {
  const alternatives = words.map((word) => word.replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}-])`, 'giu');
}

const patterns = {
  probable: toPattern(hedgeCues.probable),
  possible: toPattern(hedgeCues.possible),
  open: toPattern(hedgeCues.open),
  attribution: toPattern(attributionCues),
} as const;

type HedgeList = keyof typeof hedgeCues;
