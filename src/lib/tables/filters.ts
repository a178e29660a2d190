/** By what the tables of claims and sources can be narrowed and ordered. Only what occurs can be chosen. */
import type { Edition, Entity } from '../edition/model.ts';
import { certainties, claimTypes, entityTypes, keysOf, voices, type Term } from '../vocabulary/index.ts';
import { yearsOf } from './date.ts';
import { MANY, NONE, RESTS, sourceRowData } from './table.ts';

/** A value, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A filter. Choices without a group come first. */
export interface TableFilter {
  /** Name in the address and of the data attribute of the rows. */
  readonly name: string;
  readonly label: string;
  /** The choice of none. */
  readonly any: string;
  readonly choices: readonly Choice[];
  readonly groups?: readonly { readonly label: string; readonly choices: readonly Choice[] }[];
}

/** The filters of the table of claims. */
export function claimFilters({
  claims,
  sources,
  entities,
}: Pick<Edition, 'claims' | 'sources' | 'entities'>): TableFilter[] {
  const years = [...new Set(claims.flatMap(({ when }) => yearsOf(when)))].sort();
  const isUndated = claims.some(({ when }) => yearsOf(when).length === 0);
  return narrowing([
    {
      name: 'source',
      label: 'Who says so',
      any: 'Any source',
      choices: named(sources.filter((source) => source.claims.length > 0)),
    },
    {
      name: 'certainty',
      label: 'How firmly',
      any: 'Any',
      choices: terms(
        certainties,
        claims.map(({ certainty }) => certainty),
      ),
    },
    {
      name: 'type',
      label: 'Kind',
      any: 'Any',
      choices: terms(
        claimTypes,
        claims.map(({ type }) => type),
      ),
    },
    { name: 'entity', label: 'About', any: 'Anything', choices: [], groups: byType(entities) },
    {
      name: 'year',
      label: 'Date',
      any: 'Any',
      choices: [
        ...years.map((year) => ({ value: year, label: year })),
        ...(isUndated ? [{ value: NONE, label: 'No date given' }] : []),
      ],
    },
  ]);
}

/** The filters of the table of sources. */
export function sourceFilters({ sources }: Pick<Edition, 'sources'>): TableFilter[] {
  const rows = sources.map((source) => sourceRowData(source, 0));
  const sides = [...new Map(sources.flatMap(({ side }) => side.map((entity) => [entity.id, entity]))).values()];
  const without = sources.some(({ side }) => side.length === 0) ? [{ value: NONE, label: 'None named' }] : [];
  return narrowing([
    {
      name: 'voice',
      label: 'Voice',
      any: 'Any',
      choices: terms(
        voices,
        sources.map(({ voice }) => voice),
      ),
    },
    { name: 'side', label: 'Side', any: 'Any', choices: [...named(sides), ...without] },
    {
      name: 'many',
      label: 'Claims',
      any: 'Any number',
      choices: labels(
        MANY,
        rows.map((row) => row['data-many']),
      ),
    },
    {
      name: 'rests',
      label: 'Resting on it',
      any: 'All',
      choices: labels(
        RESTS,
        rows.map((row) => row['data-rests']),
      ),
    },
  ]);
}

/** A filter of fewer than two choices narrows nothing. */
function narrowing(filters: readonly TableFilter[]): TableFilter[] {
  return filters.filter(
    ({ choices, groups = [] }) => choices.length + groups.flatMap((group) => group.choices).length > 1,
  );
}

function named(records: readonly { readonly id: string; readonly name: string }[]): Choice[] {
  return [...records]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** The terms of a list that occur, in the order of the list. */
function terms(list: Readonly<Record<string, Term>>, used: readonly string[]): Choice[] {
  return labels(Object.fromEntries(Object.entries(list).map(([value, { label }]) => [value, label])), used);
}

function labels(list: Readonly<Record<string, string>>, used: readonly (string | undefined)[]): Choice[] {
  const occurring = new Set(used);
  return Object.entries(list).flatMap(([value, label]) => (occurring.has(value) ? [{ value, label }] : []));
}

function byType(entities: readonly Entity[]): NonNullable<TableFilter['groups']> {
  const involved = Map.groupBy(
    entities.filter(({ claims }) => claims.length > 0),
    ({ type }) => type,
  );
  return keysOf(entityTypes).flatMap((type) => {
    const members = involved.get(type) ?? [];
    return members.length === 0 ? [] : [{ label: entityTypes[type].plural, choices: named(members) }];
  });
}
