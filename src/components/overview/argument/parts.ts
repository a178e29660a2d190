/** The pages of a long argument or coverage. */
import { PAGE_SPAN, pageStart } from '../../../lib/address/argument.ts';
import { commentaryPath } from '../../../lib/address/url.ts';
import type { Claim, Commentary } from '../../../lib/edition/model.ts';

/** “¶15–29”: the paragraphs of the original on the page that begins with a paragraph. */
export function spanOf(start: number): string {
  return `¶${start}–${start + PAGE_SPAN - 1}`;
}

/** The title of a page of an argument or a coverage, and the pages above it. `start` is the first paragraph of a part. */
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

/** Whether two claims are on the same page of an argument; claims of different commentaries never are. */
export function samePage(a: Claim, b: Claim): boolean {
  return a.commentary === b.commentary && pageStart(a.commentary, a.paragraph) === pageStart(b.commentary, b.paragraph);
}
