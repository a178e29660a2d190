/** Parts of a long argument or coverage, each on a page of its own. */
import { PAGE_SPAN, pageStart } from '../../../lib/address/argument.ts';
import { commentaryPath } from '../../../lib/address/url.ts';
import type { Claim, Commentary } from '../../../lib/edition/model.ts';

/** “¶15–29”: the paragraphs of the original in the part that begins at one. */
export function spanOf(start: number): string {
  return `¶${start}–${start + PAGE_SPAN - 1}`;
}

/** What the page of a whole or, from a paragraph on, of a part of it is called, with the pages above it. */
export function headOfPart(
  { slug, shortTitle }: Commentary,
  { title, crumb, path }: { readonly title: string; readonly crumb: string; readonly path: string },
  start: number | undefined,
) {
  const text = { label: shortTitle, path: commentaryPath(slug) };
  if (start === undefined) return { title, crumb, crumbs: [text] };
  const span = spanOf(start);
  return { title: `${title}, ${span}`, crumb: span, crumbs: [text, { label: crumb, path }] };
}

/** Whether two claims stand on the same page of an argument; those of different commentaries never do. */
export function samePage(a: Claim, b: Claim): boolean {
  return a.commentary === b.commentary && pageStart(a.commentary, a.paragraph) === pageStart(b.commentary, b.paragraph);
}
