/** The pages of a long argument or coverage. */
import { PAGE_SPAN, pageStart } from '../../../lib/address/argument.ts';
import type { Claim } from '../../../lib/edition/model.ts';

/** “¶15–29”: the paragraphs of the original on the page that begins with a paragraph. */
export function spanOf(start: number): string {
  return `¶${start}–${start + PAGE_SPAN - 1}`;
}

/** Whether two claims are on the same page of an argument; claims of different commentaries never are. */
export function samePage(a: Claim, b: Claim): boolean {
  return a.commentary === b.commentary && pageStart(a.commentary, a.paragraph) === pageStart(b.commentary, b.paragraph);
}
