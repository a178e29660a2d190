/** What search results can be filtered by, for the index, the form and the address. */

/** Names of the facets, in the order of the form. `type` is a claim’s, `entity-type` an entity’s. */
export const FACETS = [
  'kind',
  'type',
  'entity-type',
  'certainty',
  'polarity',
  'source',
  'voice',
  'side',
  'place',
  'year',
  'entity',
  'commentary',
] as const;

export type Facet = (typeof FACETS)[number];

/** Facets with the values of a closed list; the values of the others grow with the content. */
export const CLOSED_FACETS = [
  'type',
  'entity-type',
  'certainty',
  'polarity',
  'voice',
] as const satisfies readonly Facet[];
