/** What a claim is called, wherever it is named and not quoted. */
import type { Claim } from '../edition/model.ts';
import { laddersInWords } from './ladder.ts';

/** Number and label: “¶7.3 The wait and killing of Asim Umar”. */
export function claimName({ id, label }: Pick<Claim, 'id' | 'label'>): string {
  return `¶${id} ${label}`;
}

/** The same beside another claim: of another commentary with its title, “¶7.3 The lit tower (The Harbour)”. */
export function claimNameBeside(
  claim: Pick<Claim, 'id' | 'label' | 'commentary'>,
  beside: Pick<Claim, 'commentary'>,
): string {
  const { commentary } = claim;
  return commentary === beside.commentary ? claimName(claim) : `${claimName(claim)} (${commentary.shortTitle})`;
}

/**
 * What a citation calls it. Where a source quotes a source, the title says who passed the statement on to whom, since a reader
 * of a reference has nothing else to tell by: “¶1.1 The dark tower: Two keepers (“told us”), quoting the guild (“heard”)”.
 */
export function citedClaimName(claim: Pick<Claim, 'id' | 'label' | 'attributions'>): string {
  const ladder = laddersInWords(claim);
  return ladder === undefined ? claimName(claim) : `${claimName(claim)}: ${ladder}`;
}
