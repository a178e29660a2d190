/**
 * The facets of the search form, with only the values that the search records have. The closed lists of the vocabulary are in
 * the page. Open lists grow with the content: of these, only the names of commentaries are in the page, and the labels of the
 * others are in a file that is fetched when needed.
 */
import type { Edition } from '../../lib/edition/model.ts';
import { facetsOfClaim, facetsOfEntity, facetsOfSource, findPlacesAround } from '../../lib/exports/search/facets.ts';
import type { CLOSED_FACETS, Facet } from '../../lib/search/record.ts';
import type { Choice } from '../../lib/tables/filter.ts';
import {
  certainties,
  claimTypes,
  entityTypes,
  vocabulary,
  voices,
  words,
  type Term,
} from '../../lib/vocabulary/index.ts';

/** The facets of an edition that have at least two values, in the order of the form. */
export function toFacets(edition: Edition): FacetView[] {
  const used = valuesOf(edition);
  const views: FacetView[] = [
    closed('certainty', 'Certainty', vocabulary.certainty.title, certainties),
    closed('polarity', 'Said', 'Affirmed or denied', {
      affirmed: { label: 'Affirmed' },
      denied: { label: 'Denied' },
    }),
    closed('type', 'Statement', vocabulary.type.title, claimTypes),
    { ...open('source', 'Source'), find: 'Find a source' },
    closed('voice', 'Kind of source', vocabulary.voice.title, voices),
    { ...open('side', 'Side'), find: 'Find a side' },
    { ...open('entity', words.name.label), find: 'Find a name' },
    closed('entity-type', 'Kind of name', vocabulary.entity.title, entityTypes),
    { ...open('place', 'Place'), find: 'Find a place' },
    { ...open('year', 'Year'), find: 'Find a year' },
    {
      ...open('commentary', words.article.label),
      find: 'Find an article',
      choices: edition.commentaries.map(({ slug, shortTitle }) => ({ value: slug, label: shortTitle })),
    },
  ];
  return views
    .map((view) => ({ ...view, choices: view.choices.filter(({ value }) => used.get(view.name)?.has(value)) }))
    .filter(({ name }) => name === 'commentary' || (used.get(name)?.size ?? 0) > 1);
}

/** The labels of the values of open lists, by facet. */
export function toFacetLabels(edition: Edition): FacetLabels {
  const used = valuesOf(edition);
  const entities = new Map(edition.entities.map(({ id, name }) => [id, name]));
  const sources = new Map(edition.sources.map(({ id, name }) => [id, name]));
  const label = (facet: Facet, names: ReadonlyMap<string, string>): Record<string, string> =>
    Object.fromEntries([...(used.get(facet) ?? [])].sort().map((value) => [value, names.get(value) ?? value]));
  return {
    entity: label('entity', entities),
    place: label('place', entities),
    side: label('side', entities),
    source: label('source', sources),
    year: label('year', new Map()),
  };
}

function closed(
  name: ClosedFacet,
  title: string,
  legend: string,
  terms: Readonly<Record<string, Pick<Term, 'label'>>>,
): FacetView {
  const choices = Object.entries(terms).map(([value, { label }]) => ({ value, label }));
  return { name, title, legend, isOpen: false, choices };
}

function open(name: Exclude<Facet, ClosedFacet>, title: string): FacetView {
  return { name, title, legend: title, isOpen: true, choices: [] };
}

/** The values that the records have in each facet. */
function valuesOf(edition: Edition): Map<string, Set<string>> {
  const placesAround = findPlacesAround(edition);
  const all = [
    ...edition.entities.map(facetsOfEntity),
    ...edition.sources.map(facetsOfSource),
    ...edition.claims.map((claim) => facetsOfClaim(claim, placesAround)),
  ].flatMap((facets) => Object.entries<readonly string[]>({ ...facets }));
  const byFacet = Map.groupBy(all, ([facet]) => facet);
  return new Map([...byFacet].map(([facet, own]) => [facet, new Set(own.flatMap(([, values]) => values))]));
}

type ClosedFacet = (typeof CLOSED_FACETS)[number];

export interface FacetView {
  readonly name: Facet;
  /** Its name before a value, as in `Certainty: Possible`. */
  readonly title: string;
  /** Its heading above its values. */
  readonly legend: string;
  /** Whether its values grow with the content, and are filled in when needed. */
  readonly isOpen: boolean;
  /** The label of the field that finds values. */
  readonly find?: string;
  readonly choices: readonly Choice[];
}

export type FacetLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;
