/** Labels of what can be referred to. A kind stands before an id, because one id can be that of an entity and of a source. */
import { toClaimSlug, type ClaimId } from '../../address/id.ts';

/** `safe-haven-c7-3`. */
export const claimLabel = (commentary: string, id: ClaimId): string => `${commentary}-${toClaimSlug(id)}`;

/** `entity-al-qaida`. */
export const entityLabel = (id: string): string => `entity-${id}`;

/** `source-taliban-sources`. */
export const sourceLabel = (id: string): string => `source-${id}`;
