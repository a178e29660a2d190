/** Addresses of what is made of a whole commentary: its argument with every relation in it, and what covers each sentence. */
import { type ClaimId, type ClaimRef, paragraphOf, toClaimSlug } from './id.ts';
import { commentaryPath, paragraphAnchor } from './url.ts';

/** What the addresses of a commentary depend on: its name, and the sentences of its original, which never change. */
export interface Sized {
  readonly slug: string;
  readonly sentences: readonly { readonly id: string }[];
}

/** Paragraphs of the original on one page of an argument or a coverage that is too long for one. Fixed, as addresses are. */
export const PAGE_SPAN = 15;

/** An original with more paragraphs than this has its argument and its coverage on several pages. */
const ONE_PAGE_SPAN = 2 * PAGE_SPAN;

/** Whether the argument and the coverage of a commentary are on several pages. */
export function isLong({ sentences }: Sized): boolean {
  return Number.parseInt(sentences.at(-1)?.id ?? '0', 10) > ONE_PAGE_SPAN;
}

/** The first paragraph on the page that has a paragraph; undefined where there is one page for all. */
export function pageStart(commentary: Sized, paragraph: number): number | undefined {
  return isLong(commentary) ? Math.floor(paragraph / PAGE_SPAN) * PAGE_SPAN : undefined;
}

/** The first paragraphs of those pages; none where there is one page for all. */
export function listStarts(commentary: Sized): number[] {
  const starts = commentary.sentences.flatMap(({ id }) => pageStart(commentary, Number.parseInt(id, 10)) ?? []);
  return [...new Set(starts)];
}

/** The argument of a commentary: `/safe-haven/argument/`; a part of a long one, by its first paragraph: `…/argument/p15/`. */
export const argumentPath = (commentary: string, start?: number): string =>
  `${commentaryPath(commentary)}argument/${start === undefined ? '' : `${paragraphAnchor(start)}/`}`;

/** HTML id of a claim in the argument: `a-7-4a`. */
export const argumentAnchor = (id: ClaimId): string => toClaimSlug(id).replace('c', 'a-');

/** A claim in the argument: `/safe-haven/argument/#a-7-4a`. */
export const claimArgumentPath = (commentary: Sized, id: ClaimId): string =>
  `${argumentPath(commentary.slug, pageStart(commentary, paragraphOf(id)))}#${argumentAnchor(id)}`;

/**
 * HTML id of a relation: `r-7-3-7-4a`; to a claim of another commentary `r-7-3-harbour-7-4a`. A further one between the same
 * two claims has its kind at the end.
 */
export const relationAnchor = (from: ClaimId, to: ClaimRef, further?: string): string =>
  ['r', from.replace('.', '-'), to.replace(/[./]/g, '-'), ...(further === undefined ? [] : [further])].join('-');

/** A relation between two claims: `/safe-haven/argument/#r-7-3-7-4a`. */
export const relationPath = (commentary: Sized, from: ClaimId, to: ClaimRef, further?: string): string =>
  `${argumentPath(commentary.slug, pageStart(commentary, paragraphOf(from)))}#${relationAnchor(from, to, further)}`;

/** The argument of a commentary as Argdown: `/safe-haven/argument/argument.argdown`. */
export const argdownPath = (commentary: string): string => `${argumentPath(commentary)}argument.argdown`;

/** What covers each sentence of the original: `/safe-haven/coverage/`; a part of a long one: `/safe-haven/coverage/p15/`. */
export const coveragePath = (commentary: string, start?: number): string =>
  `${commentaryPath(commentary)}coverage/${start === undefined ? '' : `${paragraphAnchor(start)}/`}`;

/** HTML id of a sentence in the coverage: `s-7-3`. */
export const sentenceAnchor = (id: string): string => `s-${id.replace('.', '-')}`;
