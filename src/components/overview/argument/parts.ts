/** Parts of a long argument or coverage, each on a page of its own. */
import { PAGE_SPAN, pageStart } from '../../../lib/address/argument.ts';
import type { Claim } from '../../../lib/edition/model.ts';

/** “¶15–29”: the paragraphs of the original in the part that begins at one. */
export function spanOf(start: number): string {
  return `¶${start}–${start + PAGE_SPAN - 1}`;
}

/** Whether two claims stand on the same page of an argument; those of different commentaries never do. */
export function samePage(a: Claim, b: Claim): boolean {
  return a.commentary === b.commentary && pageStart(a.commentary, a.paragraph) === pageStart(b.commentary, b.paragraph);
}
