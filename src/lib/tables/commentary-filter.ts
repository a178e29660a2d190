/** A filter by commentary, for tables of a site with several; where there is one, nothing of it is there. */
import type { Claim, Commentary } from '../edition/model.ts';
import { type FilterKind, nameLabels } from './filter.ts';

/** The commentaries that rows are told apart by; of a site with one there are none. */
export type Works = readonly Pick<Commentary, 'slug' | 'shortTitle'>[];

/** The filter; `claimsOf` gives the claims that a row tells of. */
export function commentaryFilter<Row>(works: Works, claimsOf: (row: Row) => readonly Claim[]): FilterKind<Row>[] {
  if (works.length < 2) return [];
  const named = works.map(({ slug, shortTitle }) => ({ id: slug, name: shortTitle }));
  return [
    {
      name: 'commentary',
      label: 'Article',
      valuesOf: (row) => claimsOf(row).map(({ commentary }) => commentary.slug),
      groups: nameLabels(named),
    },
  ];
}
