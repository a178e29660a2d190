/** What a claim is called, wherever it is named and not quoted. */
import type { Claim } from '../edition/model.ts';

/** Number and label: “¶7.3 The wait and killing of Asim Umar”. */
export function claimName({ id, label }: Pick<Claim, 'id' | 'label'>): string {
  return `¶${id} ${label}`;
}
