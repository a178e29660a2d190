/** What changed in the annotation of a claim from one edition to another, or to today. */
import type { ClaimId } from '../address/id.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import type { PresentIds } from '../edition/link/present-ids.ts';
import { textOf } from '../ledger/phrasing.ts';
import { type DifferenceLine, differencesInWords, type Recorded } from './record-differences.ts';

/** What edition `number` changed; none where it did not have the claim, or was the first that did. */
export function changeInWords(
  commentary: Commentary,
  id: ClaimId,
  number: number,
  present: PresentIds,
): DifferenceLine[] {
  const before = recordIn(commentary, id, number - 1, present);
  const after = recordIn(commentary, id, number, present);
  return before && after ? differencesInWords(before, after) : [];
}

/** What changed since edition `number`. */
export function changeSince(claim: Claim, number: number, present: PresentIds): DifferenceLine[] {
  const { commentary, authored, text: wording } = claim;
  const before = recordIn(commentary, claim.id, number, present);
  const now = { slug: commentary.slug, names: commentary.names, present, wording, authored };
  return before ? differencesInWords(before, now) : [];
}

/** A claim as an edition had it. */
function recordIn({ slug, texts }: Commentary, id: ClaimId, number: number, present: PresentIds): Recorded | undefined {
  const text = texts[number - 1];
  const record = text?.claims[id];
  if (!text || !record) return undefined;
  return { slug, names: text.names, present, wording: textOf(record.body), authored: record.authored };
}
