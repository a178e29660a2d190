/** Parts of a long argument or coverage, by the paragraphs of the original that they cover. */
import { PAGE_SPAN } from '../../../lib/address/argument.ts';

/** “¶15–29”, of the part that begins at a paragraph. */
export function spanOf(start: number): string {
  return `¶${start}–${start + PAGE_SPAN - 1}`;
}
