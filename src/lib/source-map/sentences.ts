/** How sentences are told apart, as the source map records it. */
export const SEGMENTATION =
  'Unicode Standard Annex 29, English (Intl.Segmenter), except that no sentence ends at an abbreviation before a name or at an initial';

/**
 * Splits a folded paragraph into its sentences.
 *
 * UAX 29 ends a sentence at any full stop before a capital, so “Dr. Khan” would be two: a piece that ends in such an
 * abbreviation, in an initial or in one of `abbreviations` (“Art.”) is joined to the next.
 */
export function splitSentences(paragraph: string, abbreviations: readonly string[] = []): string[] {
  const own = abbreviations.length > 0 ? toPattern(abbreviations.map(toSource)) : undefined;
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(paragraph)) {
    open += segment;
    if (USUAL.test(open) || own?.test(open)) continue;
    close(open.trim());
    open = '';
  }
  close(open.trim());
  return sentences;

  /** A dash or a mark by itself is no sentence. */
  function close(sentence: string): void {
    const last = sentences.length - 1;
    if (last >= 0 && !/[\p{L}\p{N}]/u.test(sentence)) sentences[last] = `${sentences[last]} ${sentence}`.trim();
    else if (sentence !== '') sentences.push(sentence);
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Titles and the like, which a name or number follows; and single initials (“John F. Smith”). */
const USUAL = toPattern(
  'Dr Mr Mrs Ms Prof Gen Col Lt Maj Capt Sgt Sen Rep Gov Rev Hon St No Nos vs cf ca [A-Z]'
    .split(' ')
    .map((word) => `${word}\\.`),
);

/** A text that ends in one of these. */
function toPattern(sources: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s(“‘"'])(?:${sources.join('|')})\\s*$`);
}

/** What somebody wrote, taken letter for letter; `Art` means `Art.` */
function toSource(abbreviation: string): string {
  const text = abbreviation.endsWith('.') ? abbreviation : `${abbreviation}.`;
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
