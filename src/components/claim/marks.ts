/** Ids and classes that the parts of a claim on the reading page share. */
import { noteAnchor } from '../../lib/address/url.ts';
import type { Claim } from '../../lib/edition/model.ts';

/** HTML id of a claim’s note on the reading page. */
export function cardId({ id }: Pick<Claim, 'id'>): string {
  return noteAnchor(id);
}

/** The class, with a space before it, that draws a claim’s line; none for the solid line, which is the default. */
export function firmness({ certainty }: Pick<Claim, 'certainty'>): string {
  return certainty === 'stated' ? '' : ` firm-${certainty}`;
}
