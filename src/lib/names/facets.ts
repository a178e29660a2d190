/** What search results can be narrowed by: the one list of facets, for the index, the form and the address. Browser-safe. */

/** Names of the facets, in the order of the form. `type` is a claim’s, `entity-type` an entity’s. */
export const FACETS = [
  'kind',
  'type',
  'entity-type',
  'certainty',
  'source',
  'voice',
  'side',
  'place',
  'year',
  'entity',
  'commentary',
] as const;

export type Facet = (typeof FACETS)[number];
