/** Sources that make no claim and are cited all the same: the article calls on them for or against what others say. */
import type { Claim, Commentary, Corroboration, Source } from '../../edition/model.ts';

/** A source without a claim of its own, with what it is cited for. */
export interface Witness {
  readonly source: Source;
  /** In reading order. */
  readonly cited: readonly { readonly claim: Claim; readonly corroboration: Corroboration }[];
}

/** The sources of a commentary that only bear out or dispute a claim, in the order in which the text comes to them. */
export function findWitnesses({ claims }: Pick<Commentary, 'claims'>): Witness[] {
  const speakers = new Set(claims.flatMap(({ attributions }) => attributions.map(({ source }) => source.id)));
  const cited = claims.flatMap((claim) => claim.corroborations.map((corroboration) => ({ claim, corroboration })));
  const silent = cited.filter(({ corroboration }) => !speakers.has(corroboration.source.id));
  const bySource = Map.groupBy(silent, ({ corroboration }) => corroboration.source);
  return [...bySource].map(([source, own]) => ({ source, cited: own }));
}
