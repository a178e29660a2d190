/** Ids and classes that the parts of a claim on the reading page share. */
import { toClaimSlug } from '../../lib/address/id.ts';
import type { Claim } from '../../lib/edition/model.ts';

/** The class, with a space before it, that draws a claim’s line; none for the solid line, which is the default. */
export function firmness({ certainty }: Pick<Claim, 'certainty'>): string {
  return certainty === 'stated' ? '' : ` firm-${certainty}`;
}

/** HTML id of a claim’s row in a list: `c7-3`, or with the commentary, if `named`: `safe-haven-c7-3`. */
export function rowId({ id, commentary }: Pick<Claim, 'id' | 'commentary'>, named: boolean): string {
  return named ? `${commentary.slug}-${toClaimSlug(id)}` : toClaimSlug(id);
}
