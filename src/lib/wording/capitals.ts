/** Capital letters at the start of a sentence, and without them in the middle of one. */
import type { Source } from '../edition/model.ts';

/** First words that lose their capital within a sentence, whatever follows them. */
const FUNCTION_WORDS = new Set([
  'a',
  'an',
  'another',
  'at',
  'both',
  'his',
  'its',
  'many',
  'media',
  'most',
  'one',
  'others',
  'people',
  'several',
  'some',
  'sources',
  'the',
  'their',
  'these',
  'those',
  'three',
  'two',
  'unnamed',
  'various',
]);

/** Starts a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** A source as the subject of a clause that does not open the sentence: `one Al-Qa’ida source`. */
export function subjectWithin(source: Pick<Source, 'subject' | 'asWorded'>): string {
  const [first = ''] = source.subject.split(/\s/);
  const lower = first.toLocaleLowerCase('en');
  return FUNCTION_WORDS.has(lower) || isWordedLower(source, lower)
    ? lower + source.subject.slice(first.length)
    : source.subject;
}

/** Whether the article itself writes the word without a capital, at the start of a mention. */
function isWordedLower(source: Pick<Source, 'asWorded'>, lower: string): boolean {
  return source.asWorded.some((wording) => wording.split(/\s/).includes(lower));
}
