/** The table of all claims: on one page, or on several where they are too many for one. */
import type { Commentary } from '../edition/model.ts';

/** As many claims as one page holds with light markup: about 150 KB of brotli, half a megabyte of rows. */
export const ONE_PAGE = 1000;

/** Paragraphs on a page where there are several. Fixed, so that a page’s address never moves. */
const SPAN = 50;

/** A page of the table. */
export interface TablePart {
  readonly commentary: Commentary;
  /** Numbers of its first and last possible paragraph; the first is in its address. */
  readonly from: number;
  readonly to: number;
  readonly paragraphs: Commentary['sections'][number]['paragraphs'];
  readonly total: number;
}

/** The pages that hold the claims; none where all fit on the one page of the table. */
export function tableParts(commentaries: readonly Commentary[], onePage = ONE_PAGE): TablePart[] {
  const total = commentaries.reduce((sum, { claims }) => sum + claims.length, 0);
  return total <= onePage ? [] : commentaries.flatMap(partsOf);
}

/** The paragraphs of a commentary with claims. */
export function paragraphsOf({ sections }: Pick<Commentary, 'sections'>): TablePart['paragraphs'] {
  return sections.flatMap(({ paragraphs }) => paragraphs);
}

function partsOf(commentary: Commentary): TablePart[] {
  const spans = Map.groupBy(paragraphsOf(commentary), ({ number }) => Math.floor(number / SPAN));
  return [...spans].map(([span, paragraphs]) => ({
    commentary,
    from: span * SPAN,
    to: span * SPAN + SPAN - 1,
    paragraphs,
    total: paragraphs.reduce((sum, { claims }) => sum + claims.length, 0),
  }));
}
