/** What a filter of a table is: one definition from which rows, controls and their labels are made. */
import type { Term } from '../vocabulary/index.ts';

/** Stands for “none” where a filter asks for what is not there. */
export const NONE = 'none';

/** A filter as it is defined. */
export interface FilterKind<Row> {
  /** Its name in the address and of the data attribute of the rows. */
  readonly name: string;
  readonly label: string;
  /** What a row has of it. */
  readonly valuesOf: (row: Row) => readonly string[];
  /** What values are called, in the order in which they can be chosen; values without a label are their own. */
  readonly groups: readonly { readonly label?: string; readonly labels: ReadonlyMap<string, string> }[];
}

/** A value, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A filter with the values that occur. */
export interface TableFilter {
  readonly name: string;
  readonly label: string;
  readonly groups: readonly { readonly label?: string; readonly choices: readonly Choice[] }[];
}

/** What a row says of itself, as data attributes; several values are separated by spaces. */
export function rowData<Row>(kinds: readonly FilterKind<Row>[], row: Row): Record<string, string> {
  const data = kinds.flatMap(({ name, valuesOf }): [string, string][] => {
    const values = [...new Set(valuesOf(row))];
    return values.length === 0 ? [] : [[`data-${name}`, values.join(' ')]];
  });
  return { 'data-row': '', ...Object.fromEntries(data) };
}

/** The filters that narrow these rows: only values that occur, and at least two of them. */
export function filtersFor<Row>(kinds: readonly FilterKind<Row>[], rows: readonly Row[]): TableFilter[] {
  return kinds.flatMap(({ name, label, valuesOf, groups }) => {
    const used = new Set(rows.flatMap(valuesOf));
    const offered = groups
      .map(({ labels, ...group }) => ({ ...group, choices: toChoices(labels, used) }))
      .filter(({ choices }) => choices.length > 0);
    return offered.reduce((sum, { choices }) => sum + choices.length, 0) > 1 ? [{ name, label, groups: offered }] : [];
  });
}

/** Labels of the terms of a vocabulary. */
export function termLabels(terms: Readonly<Record<string, Pick<Term, 'label'>>>): FilterKind<never>['groups'] {
  return [{ labels: new Map(Object.entries(terms).map(([value, { label }]) => [value, upper(label)])) }];
}

/** Labels of a short list of one’s own. */
export function ownLabels(labels: Readonly<Record<string, string>>): FilterKind<never>['groups'] {
  return [{ labels: new Map(Object.entries(labels)) }];
}

/** Names of records, in their order; what has none is last. */
export function nameLabels(records: Iterable<NamedRecord>, none?: string): FilterKind<never>['groups'] {
  const sorted = [...records].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [
    {
      labels: new Map([
        ...sorted.map(({ id, name }) => [id, name] as const),
        ...(none === undefined ? [] : [[NONE, none] as const]),
      ]),
    },
  ];
}

/** Years, which are their own labels, then what has none. */
export function yearLabels(years: Iterable<string>, none: string): FilterKind<never>['groups'] {
  const sorted = [...new Set(years)].filter((year) => year !== NONE).sort((a, b) => Number(a) - Number(b));
  return [{ labels: new Map([...sorted.map((year) => [year, year] as const), [NONE, none] as const]) }];
}

interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

function toChoices(labels: ReadonlyMap<string, string>, used: ReadonlySet<string>): Choice[] {
  return [...labels].flatMap(([value, label]) => (used.has(value) ? [{ value, label }] : []));
}

function upper(label: string): string {
  return label.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en'));
}
