/** Splits text that is written without spaces into words, in the same way for the index and for a query. */

/** The words of a run of characters: itself, unless it is Chinese or Japanese. */
export function segment(run: string): string[] {
  if (!isUnspaced(run)) return [run];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment: word }) => word);
}

/** Whether a word is Chinese or Japanese. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Made when it is first needed, because that takes long. */
let segmenter: Intl.Segmenter | undefined;
