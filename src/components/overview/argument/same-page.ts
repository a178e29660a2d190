/** Which page of an argument claims stand on. */
import { pageStart } from '../../../lib/address/argument.ts';
import type { Claim } from '../../../lib/edition/model.ts';

/** Whether two claims stand on the same page of an argument; those of different commentaries never do. */
export function samePage(a: Claim, b: Claim): boolean {
  return a.commentary === b.commentary && pageStart(a.commentary, a.paragraph) === pageStart(b.commentary, b.paragraph);
}
