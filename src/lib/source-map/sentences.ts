/** How sentences are told apart, as the source map records it. */
export const SEGMENTATION =
  'Unicode Standard Annex 29, English (Intl.Segmenter), except that no sentence ends at an abbreviation before a name or at an initial';

/**
 * Splits a folded paragraph into its sentences.
 *
 * UAX 29 ends a sentence at any full stop before a capital, so “Dr. Khan” would be two: a piece
 * that ends in such an abbreviation or in an initial is joined to the next.
 */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(paragraph)) {
    open += segment;
    if (ABBREVIATION.test(open)) continue;
    sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Titles and the like, which a name or number follows; and single initials (“John F. Smith”). */
const ABBREVIATION =
  /(?:^|[\s(“‘"'])(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|No|Nos|vs|cf|ca|[A-Z])\.\s*$/;
