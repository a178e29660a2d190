/** Which page of an argument claims stand on. */
import { pageStart } from '../../lib/address/argument.ts';
import type { Claim } from '../../lib/edition/model.ts';

/** Whether two claims of a commentary stand on the same page of its argument. */
export function samePage(a: Claim, b: Claim): boolean {
  return pageStart(a.commentary, a.paragraph) === pageStart(b.commentary, b.paragraph);
}
