/** Addresses of the argument of a commentary, with its claims and relations, and of the coverage of its original. */
import { type ClaimId, type ClaimRef, paragraphOf, toClaimSlug } from './id.ts';
import { commentaryPath, paragraphAnchor } from './url.ts';

/** What these addresses depend on: the slug of the commentary, and the sentences of its original, which never change. */
export interface Sized {
  readonly slug: string;
  readonly sentences: readonly { readonly id: string }[];
}

/** How many paragraphs of the original one page of a long argument or coverage has. Must not change: addresses depend on it. */
export const PAGE_SPAN = 15;

/** The most paragraphs that an original can have for its argument and its coverage to stay on one page. */
const ONE_PAGE_SPAN = 2 * PAGE_SPAN;

/** Whether the argument and the coverage of a commentary are on several pages. */
export function isLong({ sentences }: Sized): boolean {
  return Number.parseInt(sentences.at(-1)?.id ?? '0', 10) > ONE_PAGE_SPAN;
}

/** The first paragraph on the page that a paragraph is on; undefined if there is only one page. */
export function pageStart(commentary: Sized, paragraph: number): number | undefined {
  return isLong(commentary) ? Math.floor(paragraph / PAGE_SPAN) * PAGE_SPAN : undefined;
}

/** The first paragraph of each page; empty if there is only one page. */
export function listStarts(commentary: Sized): number[] {
  const starts = commentary.sentences.flatMap(({ id }) => pageStart(commentary, Number.parseInt(id, 10)) ?? []);
  return [...new Set(starts)];
}

/** The argument of a commentary: `/safe-haven/argument/`; a page of a long one, by its first paragraph: `…/argument/p15/`. */
export const argumentPath = (commentary: string, start?: number): string =>
  `${commentaryPath(commentary)}argument/${start === undefined ? '' : `${paragraphAnchor(start)}/`}`;

/** HTML id of a claim in the argument: `a-7-4a`. */
export const argumentAnchor = (id: ClaimId): string => toClaimSlug(id).replace('c', 'a-');

/** A claim in the argument: `/safe-haven/argument/#a-7-4a`. */
export const claimArgumentPath = (commentary: Sized, id: ClaimId): string =>
  `${argumentPath(commentary.slug, pageStart(commentary, paragraphOf(id)))}#${argumentAnchor(id)}`;

/**
 * HTML id of a relation: `r-7-3-7-4a`; to a claim of another commentary `r-7-3-harbour-7-4a`. Further relations between the
 * same two claims have their kind at the end.
 */
export const relationAnchor = (from: ClaimId, to: ClaimRef, further?: string): string =>
  ['r', from.replace('.', '-'), to.replace(/[./]/g, '-'), ...(further === undefined ? [] : [further])].join('-');

/** A relation between two claims: `/safe-haven/argument/#r-7-3-7-4a`. */
export const relationPath = (commentary: Sized, from: ClaimId, to: ClaimRef, further?: string): string =>
  `${argumentPath(commentary.slug, pageStart(commentary, paragraphOf(from)))}#${relationAnchor(from, to, further)}`;

/** The argument of a commentary as Argdown: `/safe-haven/argument/argument.argdown`. */
export const argdownPath = (commentary: string): string => `${argumentPath(commentary)}argument.argdown`;

/** The claims that cover each sentence: `/safe-haven/coverage/`; a page of a long coverage: `/safe-haven/coverage/p15/`. */
export const coveragePath = (commentary: string, start?: number): string =>
  `${commentaryPath(commentary)}coverage/${start === undefined ? '' : `${paragraphAnchor(start)}/`}`;

/** HTML id of a sentence in the coverage: `s-7-3`. */
export const sentenceAnchor = (id: string): string => `s-${id.replace('.', '-')}`;
