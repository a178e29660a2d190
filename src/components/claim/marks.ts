/** Ids and classes that the parts of a claim on the reading page share. */
import { toClaimSlug } from '../../lib/address/id.ts';
import type { Claim } from '../../lib/edition/model.ts';

/** HTML id of a claim’s card on the reading page. */
export function cardId({ id }: Pick<Claim, 'id'>): string {
  return `about-${toClaimSlug(id)}`;
}

/** The class, with a space before it, that draws a claim’s line; none for the solid line, which is the default. */
export function firmness({ certainty }: Pick<Claim, 'certainty'>): string {
  return certainty === 'stated' ? '' : ` firm-${certainty}`;
}
