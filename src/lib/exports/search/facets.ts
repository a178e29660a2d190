/** What of a record search results can be narrowed by. */
import type { Claim, Edition, Entity, Source } from '../../edition/model.ts';
import type { Facet } from '../../search/facets.ts';

/** The facets of a claim. */
export function facetsOfClaim(claim: Claim, placesAround: PlacesAround): SearchFacets {
  const { attributions, entities, type, certainty, commentary, negated } = claim;
  const sources = attributions.map(({ source }) => source);
  return {
    kind: ['claim'],
    type: [type],
    certainty: [certainty],
    polarity: [negated ? 'denied' : 'affirmed'],
    source: distinct(sources.map(({ id }) => id)),
    voice: distinct(sources.map(({ voice }) => voice)),
    side: distinct(sources.flatMap(({ side }) => side.map(({ id }) => id))),
    place: distinct(entities.flatMap(({ entity }) => placesAround(entity))),
    year: yearsOf(claim),
    entity: entities.map(({ entity }) => entity.id),
    commentary: [commentary.slug],
  };
}

/** The facets of an entity. The place and the entity of claims are not among them, so that their counts count claims. */
export function facetsOfEntity({ type, dates }: Entity): SearchFacets {
  return { kind: ['entity'], 'entity-type': [type], year: distinct(dates.flatMap(({ edtf }) => toYears(edtf))).sort() };
}

/** The facets of a source. */
export function facetsOfSource({ voice, side }: Source): SearchFacets {
  return { kind: ['source'], voice: [voice], side: side.map(({ id }) => id) };
}

/** Finds a place itself and the places that it lies in, so that what happens in a town happens in its country. */
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
  // A set goes on to give what is added to it on the way; a place that contains itself adds nothing.
  for (const place of places) for (const outer of byId.get(place)?.geography?.within ?? []) places.add(outer);
  return places;
}

/** The years of what a claim speaks of: its own dates and those of the events that happen in it, of spans each year. */
function yearsOf({ when, events }: Claim): string[] {
  const dates = [
    ...when.flatMap(({ edtf }) => edtf ?? []),
    ...events.flatMap(({ event }) => event?.dates.map(({ edtf }) => edtf) ?? []),
  ];
  return distinct(dates.flatMap(toYears)).sort();
}

/** The years of an EDTF date, `2019-22/2021` → 2019, 2020, 2021; of a span without an end the one it names, of a decade none. */
export function toYears(edtf: string): string[] {
  const [from, to] = edtf.split('/').map((end) => /^-?\d{4}/.exec(end)?.[0]);
  if (from === undefined) return to === undefined ? [] : [to];
  if (to === undefined) return [from];
  const [first, last] = [Number(from), Number(to)];
  if (last - first > LONGEST_SPAN || last < first) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}

/** Of longer spans, in years, only the ends count. */
const LONGEST_SPAN = 50;

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Values by facet. */
export type SearchFacets = Readonly<Partial<Record<Facet, readonly string[]>>>;

type PlacesAround = (entity: Entity) => readonly string[];
