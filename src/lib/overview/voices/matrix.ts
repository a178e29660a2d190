/** A matrix of sources and certainties: how many claims each source makes, and how firmly. */
import type { Claim, Commentary, Source } from '../../edition/model.ts';
import { type Certainty, certainties, keysOf, voices } from '../../vocabulary/index.ts';

/** The matrix. A claim of several sources is in the row of each. */
export type Matrix = ReturnType<typeof layMatrix>;

/** Lays out the matrix of a commentary. */
export function layMatrix({ claims }: Pick<Commentary, 'claims'>) {
  const cells = groupBySource(claims).map(([source, own]) => ({
    source,
    total: own.length,
    byCertainty: Map.groupBy(own, ({ certainty }) => certainty),
  }));
  const most = Math.max(
    1,
    ...cells.flatMap(({ byCertainty }) => [...byCertainty.values()].map(({ length }) => length)),
  );
  const rows = cells.map(({ source, total, byCertainty }) => ({
    source,
    total,
    /** In the order of the vocabulary, including empty ones. */
    cells: keysOf(certainties).map((certainty) => toCell(certainty, byCertainty.get(certainty) ?? [], most)),
  }));
  const sums = Map.groupBy(claims, ({ certainty }) => certainty);
  return {
    /** Sorted by kind of voice, in the order of the vocabulary, then by number of claims. */
    rows: rows.sort((a, b) => rankOf(a.source) - rankOf(b.source) || b.total - a.total),
    /** Every claim once, by certainty. */
    sums: keysOf(certainties).map((certainty) => ({ certainty, claims: sums.get(certainty)?.length ?? 0 })),
  };
}

/** The claims of each source, in reading order. */
function groupBySource(claims: readonly Claim[]): [Source, Claim[]][] {
  const told = claims.flatMap((claim) =>
    [...new Set(claim.attributions.map((attribution) => attribution.source))].map((source) => ({ source, claim })),
  );
  return [...Map.groupBy(told, ({ source }) => source)].map(([source, own]) => [source, own.map(({ claim }) => claim)]);
}

/** The claims of a source at a certainty, and the radius of their mark, relative to the largest. Its area is proportional to their number. */
function toCell(certainty: Certainty, claims: readonly Claim[], most: number) {
  return { certainty, claims, radius: Math.round(Math.sqrt(claims.length / most) * 100) / 100 };
}

function rankOf({ voice }: Source): number {
  return keysOf(voices).indexOf(voice);
}
