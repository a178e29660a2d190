/** The difference between two wordings, word by word. */
import { diffWords } from 'diff';

/** A run of words: in both wordings, or in the later or the earlier one only. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The parts in reading order; of a replacement, what was removed comes first. */
export function diffWordings(from: string, to: string): DiffPart[] {
  return diffWords(from, to, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Knows that “Al-Qa’ida’s” holds apostrophes and no quotation marks. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
