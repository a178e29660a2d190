/** The filters and sort keys of the index of entities. */
import type { Entity } from '../edition/model.ts';
import { entityTypes, relations, roles } from '../vocabulary/index.ts';
import { yearsOf } from './date.ts';
import { makeTable, termFilter, yearFilter } from './filter.ts';
import { howMany, MANY } from './source-filters.ts';

/** The index of entities. */
export const entityTable = makeTable<Entity>({
  kinds: [
    termFilter('type', 'Kind', ({ type }) => [type], entityTypes),
    termFilter(
      'role',
      'Role in events',
      ({ claims }) => claims.flatMap(({ as }) => as.filter((part) => part in roles)),
      roles,
    ),
    termFilter('relation', 'Connection', relationsOf, relations),
    // The years of its dates from references, and of the claims about it.
    yearFilter(
      'Date',
      (entity) => yearsOf([...entity.dates, ...entity.claims.flatMap(({ claim }) => claim.when)]),
      'No date',
    ),
    termFilter('many', 'Claims', ({ claims }) => [howMany(claims.length)], MANY),
  ],
  // Claims that an entity makes count too, because a commentary may have no claim about it.
  claimsOf: ({ claims, says }) => [...claims.map(({ claim }) => claim), ...says],
  keysOf: ({ claims }, place) => ({ 'data-name': String(place), 'data-claims': String(claims.length) }),
});

/** The relations that claims assert about an entity, as subject or object. */
function relationsOf({ id, claims }: Entity): string[] {
  return claims.flatMap(({ claim }) =>
    claim.relations.filter(({ subject, object }) => subject.id === id || object.id === id).map(({ type }) => type),
  );
}
