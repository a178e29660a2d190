/** The filters and sort keys of the index of entities. */
import type { Edition, Entity } from '../edition/model.ts';
import { entityTypes, relations, roles } from '../vocabulary/index.ts';
import { yearsOf } from './date.ts';
import { makeTable, termFilter, yearFilter, type TableFilter, type OfWorks, type Works } from './filter.ts';
import { howMany, MANY } from './source-filters.ts';

/** The filters of the index of entities. */
export function entityFilters({ entities, commentaries }: Pick<Edition, 'entities'> & OfWorks): TableFilter[] {
  return table.filters(entities, commentaries);
}

/** The data attributes of an entity’s row. `n` is its position by name; `works` are the commentaries of the site. */
export function entityRowData(entity: Entity, n: number, works?: Works): Readonly<Record<string, string>> {
  return {
    ...table.rowData(entity, works),
    'data-name': String(n),
    'data-claims': String(entity.claims.length),
  };
}

const table = makeTable<Entity>(
  [
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
  ({ claims, says }) => [...claims.map(({ claim }) => claim), ...says],
);

/** The relations that claims assert about an entity, as subject or object. */
function relationsOf({ id, claims }: Entity): string[] {
  return claims.flatMap(({ claim }) =>
    claim.relations.filter(({ subject, object }) => subject.id === id || object.id === id).map(({ type }) => type),
  );
}
