/** By what the index of entities can be narrowed and ordered. */
import type { Edition, Entity } from '../edition/model.ts';
import { entityTypes, relations, roles } from '../vocabulary/index.ts';
import { commentaryFilter, type Works } from './commentary-filter.ts';
import { yearsOf } from './date.ts';
import {
  filtersFor,
  NONE,
  ownLabels,
  rowData,
  termLabels,
  yearLabels,
  type FilterKind,
  type TableFilter,
} from './filter.ts';
import { howMany, MANY } from './source-filters.ts';

/** The filters of the index of entities. */
export function entityFilters({
  entities,
  commentaries = [],
}: Pick<Edition, 'entities'> & { readonly commentaries?: Works }): TableFilter[] {
  return filtersFor([...ofWorks(commentaries), ...kindsOf(entities)], entities);
}

/** An entity’s row, as data attributes; `n` is its place in the order of names, `works` are the commentaries of the site. */
export function entityRowData(entity: Entity, n: number, works: Works = []): Readonly<Record<string, string>> {
  return {
    ...rowData([...ofWorks(works), ...ROW_KINDS], entity),
    'data-name': String(n),
    'data-claims': String(entity.claims.length),
  };
}

/** What an entity says counts too: it may speak where nothing is said of it. */
function ofWorks(works: Works): FilterKind<Entity>[] {
  return commentaryFilter(works, ({ claims, says }) => [...claims.map(({ claim }) => claim), ...says]);
}

function kindsOf(entities: readonly Entity[]): FilterKind<Entity>[] {
  return [
    { name: 'type', label: 'Kind', valuesOf: ({ type }) => [type], groups: termLabels(entityTypes) },
    { name: 'role', label: 'Part in what happens', valuesOf: rolesOf, groups: termLabels(roles) },
    { name: 'relation', label: 'Relation', valuesOf: relationsOf, groups: termLabels(relations) },
    {
      name: 'year',
      label: 'Date',
      valuesOf: datesOf,
      groups: yearLabels(entities.flatMap(datesOf), 'No date'),
    },
    { name: 'many', label: 'Claims', valuesOf: ({ claims }) => [howMany(claims.length)], groups: ownLabels(MANY) },
  ];
}

function rolesOf({ claims }: Entity): string[] {
  return claims.flatMap(({ as }) => as.filter((part) => part in roles));
}

/** The relations that claims assert of it, from either end. */
function relationsOf({ id, claims }: Entity): string[] {
  return claims.flatMap(({ claim }) =>
    claim.relations.filter(({ subject, object }) => subject.id === id || object.id === id).map(({ type }) => type),
  );
}

/** The years of what its references date, and of the claims about it. */
function datesOf({ dates, claims }: Entity): readonly string[] {
  const years = yearsOf([...dates, ...claims.flatMap(({ claim }) => claim.when)]);
  return years.length === 0 ? [NONE] : years;
}

const ROW_KINDS = kindsOf([]);
