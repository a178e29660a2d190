/** An HTML id on the page of an edition. */
import { type ClaimId, toClaimSlug } from '../../lib/address/id.ts';

/** The id of what the edition changed in a claim, above the text. */
export function changeId(id: ClaimId): string {
  return `change-${toClaimSlug(id)}`;
}
