/** Paths of pages, as routes give them to Astro. A build takes a page from the build before if its key is the same. */
import { getEdition, getPageKeys } from '../edition.ts';
import { listStarts } from '../lib/address/argument.ts';
import { paragraphAnchor } from '../lib/address/url.ts';

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

/**
 * A page for each commentary and, for a long one, for each of its parts. `start` is the paragraph of the original that a part
 * begins at; undefined on the main page.
 */
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

/** A page for all commentaries and, if there are several, one for each, with the commentary as its prop. */
export async function allAndEach() {
  const each = await eachCommentary();
  return [{ params: { commentary: undefined }, props: {} }, ...(each.length > 1 ? each : [])];
}

/** The pages of a list, with the whole list as their prop `pages`. The first has no number in its address. */
export function eachPage<Page extends { readonly number: number }>(pages: readonly Page[]) {
  return pages.map((page) => ({ params: { page: pageParam(page) }, props: { page, pages } }));
}

/** The number of a page of a list in its address; undefined for the first. */
export function pageParam({ number }: { readonly number: number }): string | undefined {
  return number === 1 ? undefined : String(number);
}
