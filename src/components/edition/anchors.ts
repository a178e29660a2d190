/** HTML ids on the page of an edition. */
import { type ClaimId, toClaimSlug } from '../../lib/address/id.ts';

/** What is known of a claim, below the text. */
export function aboutId(id: ClaimId): string {
  return `about-${toClaimSlug(id)}`;
}

/** What the edition did with a claim, above the text. */
export function changeId(id: ClaimId): string {
  return `change-${toClaimSlug(id)}`;
}
