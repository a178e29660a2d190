/** What connects an entity with others: the claims that assert a relation between them. */
import type { Claim, Entity } from '../../edition/model.ts';

/** Entities that the same claims connect with this one, and those claims. */
export interface Connection {
  readonly others: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** Connections of an entity, each claim in one; those with the entities most often connected come first. */
export function connectionsOf({ id, claims }: Pick<Entity, 'id' | 'claims'>): Connection[] {
  const joined = claims.map(({ claim }) => ({ claim, others: othersIn(claim, id) }));
  const counts = new Map<Entity, number>();
  for (const { others } of joined) for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([entity]) => entity);
  const rankOf = new Map(ranked.map((entity, rank) => [entity, rank]));
  const ranksOf = (others: Iterable<Entity>): number[] =>
    [...others].map((other) => rankOf.get(other) ?? 0).sort((a, b) => a - b);
  const groups = Map.groupBy(
    joined.filter(({ others }) => others.size > 0),
    ({ others }) => ranksOf(others).join(' '),
  );
  return [...groups]
    .map(([key, members]) => ({ ranks: key.split(' ').map(Number), members }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ ranks, members }) => ({
      others: ranks.flatMap((rank) => ranked[rank] ?? []),
      claims: members.map(({ claim }) => claim),
    }));
}

/** The entities on the other side of the claim's relations. */
function othersIn({ relations }: Claim, id: string): Set<Entity> {
  return new Set(
    relations
      .filter(({ subject, object }) => (subject.id === id) !== (object.id === id))
      .map(({ subject, object }) => (subject.id === id ? object : subject)),
  );
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
