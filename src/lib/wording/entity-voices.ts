/** Who says the claims about an entity, and how firmly. */
import type { Claim, Source } from '../edition/model.ts';
import { certainties, keysOf, type Certainty } from '../vocabulary/index.ts';

/** A source, with the claims that it makes about something. */
export interface VoiceTally {
  readonly source: Source;
  /** How many claims; a claim of two sources counts for each. */
  readonly total: number;
  /** The claims by how firmly they are made, the firmest first; none is empty. */
  readonly firmness: readonly { readonly certainty: Certainty; readonly claims: readonly Claim[] }[];
}

/** Sources by number of claims, then as the edition orders them by name. */
export function tallyVoices(claims: readonly Claim[]): VoiceTally[] {
  const bySource = new Map<Source, Claim[]>();
  for (const claim of claims) {
    for (const source of new Set(claim.attributions.map((attribution) => attribution.source))) {
      const own = bySource.get(source);
      if (own) own.push(claim);
      else bySource.set(source, [claim]);
    }
  }
  return [...bySource]
    .map(([source, own]) => ({ source, total: own.length, firmness: byFirmness(own) }))
    .sort((a, b) => b.total - a.total || a.source.name.localeCompare(b.source.name, 'en'));
}

/** Claims by how firmly they are made. */
export function byFirmness(claims: readonly Claim[]): VoiceTally['firmness'] {
  return keysOf(certainties)
    .map((certainty) => ({ certainty, claims: claims.filter((claim) => claim.certainty === certainty) }))
    .filter((group) => group.claims.length > 0);
}
