/** The facets of search records, by which results can be filtered. */
import type { Claim, Edition, Entity, Source } from '../../edition/model.ts';
import type { Facet } from '../../search/record.ts';
import { claimValues } from '../../tables/claim-filters.ts';
import { yearsOf } from '../../tables/date.ts';

/** The facets of a claim. */
export function facetsOfClaim(claim: Claim, placesAround: PlacesAround): SearchFacets {
  const { attributions, entities, commentary, editorNotes } = claim;
  // The same dates by which the claim is found, also those of later events in notes.
  const later = editorNotes.flatMap(({ happened }) => (happened === undefined ? [] : [{ edtf: happened }]));
  return {
    kind: ['claim'],
    type: claimValues.type(claim),
    certainty: claimValues.certainty(claim),
    polarity: claimValues.polarity(claim),
    source: distinct(attributions.map(({ source: { id } }) => id)),
    voice: distinct(claimValues.voice(claim)),
    side: distinct(attributions.flatMap(({ source: { side } }) => side.map(({ id }) => id))),
    place: distinct(entities.flatMap(({ entity }) => placesAround(entity))),
    year: yearsOf([...claim.when, ...claim.events.flatMap(({ event }) => event?.dates ?? []), ...later]),
    entity: entities.map(({ entity: { id } }) => id),
    commentary: [commentary.slug],
  };
}

/** The facets of an entity. It has no `place` or `entity` facet, so that the counts of these are numbers of claims. */
export function facetsOfEntity({ type, dates }: Entity): SearchFacets {
  return { kind: ['entity'], 'entity-type': [type], year: yearsOf(dates) };
}

/** The facets of a source. */
export function facetsOfSource({ voice, side }: Source): SearchFacets {
  return { kind: ['source'], voice: [voice], side: side.map(({ id }) => id) };
}

/** Finds a place and the places that contain it, so that a filter for a country finds events in its towns. */
export function findPlacesAround({ entities }: Edition): PlacesAround {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const known = new Map<string, string[]>();
  return ({ id, type }) => {
    if (type !== 'place') return [];
    const places = known.get(id) ?? [...climb(id, byId)];
    known.set(id, places);
    return places;
  };
}

function climb(id: string, byId: ReadonlyMap<string, Entity>): Set<string> {
  const places = new Set([id]);
  // Iterating a set also visits values added on the way. A place that contains itself adds nothing.
  for (const place of places) for (const outer of byId.get(place)?.geography?.within ?? []) places.add(outer);
  return places;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Values by facet. */
export type SearchFacets = Readonly<Partial<Record<Facet, readonly string[]>>>;

type PlacesAround = (entity: Entity) => readonly string[];
