/** The immediate neighbourhood of an entity: who stands in a direct relation or event with it, by which claim. */
import type { Claim, Entity } from '../edition/model.ts';
import type { Certainty, Role } from '../vocabulary/index.ts';
import { eventBriefly } from '../wording/rows-event.ts';
import { hedgedBriefly, type Phrase } from '../wording/rows-hedge.ts';
import { relationBriefly } from '../wording/rows-relation.ts';
import { isTold } from '../wording/rows-told.ts';

/** As many as a small picture holds; the table has them all. */
export const NEIGHBOURS = 6;

/** Another entity, and what joins it to the one in the middle. */
export interface Neighbour {
  readonly entity: Entity;
  /** What joins them, as the claim puts it and no firmer: “possibly killed by”. */
  readonly label: string;
  readonly certainty: Certainty;
  /** The claim that says so. */
  readonly claim: Claim;
  /** How many more things the claims say of the two. */
  readonly more: number;
}

interface Link {
  readonly entity: Entity;
  readonly phrase: Phrase;
  readonly claim: Claim;
}

/** The nearest neighbours: those of whom most is said, then in reading order. Denials make nobody a neighbour. */
export function neighboursOf({ id, claims }: Pick<Entity, 'id' | 'claims'>, most = NEIGHBOURS): Neighbour[] {
  const links = Map.groupBy(
    claims
      .filter(({ claim }) => !claim.negated)
      .flatMap(({ claim }) => [...relationLinks(id, claim), ...eventLinks(id, claim)]),
    ({ entity }) => entity,
  );
  return [...links]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, most)
    .map(([entity, all]) => toNeighbour(entity, all));
}

/** Tells of two entities what is said of them most often, at its first place. */
function toNeighbour(entity: Entity, links: readonly Link[]): Neighbour {
  const labelled = links.map((link) => ({ ...link, label: hedgedBriefly(link.phrase, link.claim) }));
  const byLabel = [...Map.groupBy(labelled, ({ label }) => label).values()].sort((a, b) => b.length - a.length);
  const [first] = byLabel[0] ?? [];
  if (!first) throw new Error(`No link leads to the neighbour ${entity.id}`);
  const { label, claim } = first;
  return { entity, label, certainty: claim.certainty, claim, more: links.length - 1 };
}

function relationLinks(id: string, claim: Claim): Link[] {
  return claim.relations.flatMap((relation) => {
    const { subject, object } = relation;
    const other = subject.id === id ? object : object.id === id ? subject : undefined;
    return other === undefined || other.id === id
      ? []
      : [{ entity: other, phrase: relationBriefly(id, relation), claim }];
  });
}

function eventLinks(id: string, claim: Claim): Link[] {
  return claim.events.flatMap((event) => {
    const { roles } = event;
    if (isTold(event, claim)) return [];
    if (event.event?.id !== id && !roles.some(({ entity }) => entity.id === id)) return [];
    const others = new Map<Entity, Role>();
    for (const { role, entity } of roles) if (entity.id !== id && !others.has(entity)) others.set(entity, role);
    return [...others].map(([entity, role]) => ({ entity, phrase: eventBriefly(id, event, role), claim }));
  });
}
