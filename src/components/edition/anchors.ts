/** HTML ids on the page of an edition. */
import { type ClaimId, toClaimSlug } from '../../lib/address/id.ts';

/** The id of a claim’s annotation, below the text. */
export function aboutId(id: ClaimId): string {
  return `about-${toClaimSlug(id)}`;
}

/** The id of what the edition changed in a claim, above the text. */
export function changeId(id: ClaimId): string {
  return `change-${toClaimSlug(id)}`;
}
