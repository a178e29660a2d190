/**
 * Paths of pages, as their routes give them to Astro. A build takes a page with a key from the build before while its key is
 * the same.
 */
import { getEdition, getPageKeys } from '../edition.ts';
import { listStarts } from '../lib/address/argument.ts';
import { paragraphAnchor } from '../lib/address/url.ts';
import type { Commentary } from '../lib/edition/model.ts';

/** A page for each commentary. */
export async function eachCommentary() {
  const { commentaries } = await getEdition();
  const keys = await getPageKeys();
  return commentaries.map((commentary) => ({
    params: { commentary: commentary.slug },
    props: { commentary },
    cacheKey: keys.ofCommentary(commentary),
  }));
}

/** A page for each commentary and, for a long one, for each of its parts, which begin at a paragraph of the original. */
export async function eachPart() {
  const wholes = await eachCommentary();
  return wholes.flatMap(({ params, props, cacheKey }) =>
    [undefined, ...listStarts(props.commentary)].map((start) => ({
      params: { ...params, part: start === undefined ? undefined : paragraphAnchor(start) },
      props: { ...props, start },
      cacheKey,
    })),
  );
}

/** What the page of a part gets. */
export interface PartProps {
  commentary: Commentary;
  /** The first paragraph of the part; undefined on the page of the whole. */
  start: number | undefined;
}

/** A page for all commentaries and, where there are several, one for each, which alone gets its commentary. */
export async function allAndEach() {
  const each = await eachCommentary();
  return [{ params: { commentary: undefined }, props: {} }, ...(each.length > 1 ? each : [])];
}

/** The pages of a list, with what each of them gets besides; the first has no number in its address. */
export function eachPage<Page extends { readonly number: number }>(pages: readonly Page[], more: object = {}) {
  return pages.map((page) => ({ params: { page: pageParam(page) }, props: { page, ...more } }));
}

/** What a page of a list has in its address. */
export function pageParam({ number }: { readonly number: number }): string | undefined {
  return number === 1 ? undefined : String(number);
}
