/** Filters of tables. Each has one definition, from which the data of rows, the controls and their labels are made. */
import type { Claim, Commentary } from '../edition/model.ts';
import type { Term } from '../vocabulary/index.ts';

/** The value “none”, for rows without a value. */
export const NONE = 'none';

/** The definition of a filter. */
export interface FilterKind<Row> {
  /** Its name in addresses and in the data attributes of rows. */
  readonly name: string;
  readonly label: string;
  /** The values of a row. */
  readonly valuesOf: (row: Row) => readonly string[];
  /** The labels of values, in the order of the choices. */
  readonly labelsOf: (rows: readonly Row[]) => readonly LabelGroup[];
}

/** Labels of values by value. */
interface LabelGroup {
  readonly label?: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** A value and its label. */
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

/** The commentaries of the site, for the filter by commentary. */
export type Works = readonly Pick<Commentary, 'slug' | 'shortTitle'>[];

/** The filters of a table, and the data attributes of its rows. */
interface Table<Row> {
  readonly kinds: readonly FilterKind<Row>[];
  /** The claims of a row; if the site has several commentaries, those of its claims are a filter. */
  readonly claimsOf: (row: Row) => readonly Claim[];
  /** Other data attributes, to sort by. `place` is the position of the row by name. */
  readonly keysOf: (row: Row, place: number) => Readonly<Record<string, string>>;
}

/** Makes the filters of a table. `works` are the commentaries of the site; without them there is no filter by commentary. */
export function makeTable<Row>({ kinds, claimsOf, keysOf }: Table<Row>) {
  const withWorks = (works: Works): readonly FilterKind<Row>[] => {
    if (works.length < 2) return kinds;
    const named = works.map(({ slug, shortTitle }) => ({ id: slug, name: shortTitle }));
    const valuesOf = (row: Row) => claimsOf(row).map(({ commentary }) => commentary.slug);
    return [{ name: 'commentary', label: 'Article', valuesOf, labelsOf: () => [namesInOrder(named)] }, ...kinds];
  };
  return {
    /** The filters for these rows. */
    filters: (rows: readonly Row[], works: Works = []) => filtersFor(withWorks(works), rows),
    /** The data attributes of a row. Several values are separated by spaces. */
    rowData: (row: Row, works: Works = [], place = 0) => ({
      ...rowData(withWorks(works), row),
      ...keysOf(row, place),
    }),
  };
}

/** A filter by the terms of a list of the vocabulary, or of a short list of labels. */
export function termFilter<Row>(
  name: string,
  label: string,
  valuesOf: FilterKind<Row>['valuesOf'],
  terms: Readonly<Record<string, string | Pick<Term, 'label'>>>,
): FilterKind<Row> {
  const labels = Object.entries(terms).map(
    ([value, term]) => [value, upper(typeof term === 'string' ? term : term.label)] as const,
  );
  return { name, label, valuesOf, labelsOf: () => [{ labels: new Map(labels) }] };
}

/** A filter by records. Rows without any have {@link NONE}, if a label for it is given. */
export function nameFilter<Row>(
  name: string,
  label: string,
  recordsOf: (row: Row) => readonly NamedRecord[],
  none?: string,
): FilterKind<Row> {
  return {
    name,
    label,
    valuesOf: (row) =>
      orNone(
        recordsOf(row).map(({ id }) => id),
        none,
      ),
    labelsOf: (rows) => [namesInOrder(rows.flatMap(recordsOf), none)],
  };
}

/** A filter by years, which are their own labels. */
export function yearFilter<Row>(
  label: string,
  yearsOf: (row: Row) => readonly string[],
  none: string,
): FilterKind<Row> {
  return {
    name: 'year',
    label,
    valuesOf: (row) => orNone(yearsOf(row), none),
    labelsOf: (rows) => {
      const years = [...new Set(rows.flatMap(yearsOf))].sort((a, b) => Number(a) - Number(b));
      return [{ labels: new Map([...years.map((year) => [year, year] as const), [NONE, none]]) }];
    },
  };
}

/** Names of records, sorted; the label for none comes last. */
export function namesInOrder(records: readonly NamedRecord[], none?: string): LabelGroup {
  const sorted = records.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    labels: new Map([
      ...sorted.map(({ id, name }) => [id, name] as const),
      ...(none === undefined ? [] : [[NONE, none] as const]),
    ]),
  };
}

interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

function rowData<Row>(kinds: readonly FilterKind<Row>[], row: Row): Readonly<Record<string, string>> {
  const data = kinds.flatMap(({ name, valuesOf }): [string, string][] => {
    const values = [...new Set(valuesOf(row))];
    return values.length === 0 ? [] : [[`data-${name}`, values.join(' ')]];
  });
  return { 'data-row': '', ...Object.fromEntries(data) };
}

/** The filters with at least two values, and only values that occur. */
function filtersFor<Row>(kinds: readonly FilterKind<Row>[], rows: readonly Row[]): TableFilter[] {
  return kinds.flatMap(({ name, label, valuesOf, labelsOf }) => {
    const used = new Set(rows.flatMap(valuesOf));
    const offered = labelsOf(rows)
      .map(({ labels, ...group }) => ({ ...group, choices: toChoices(labels, used) }))
      .filter(({ choices }) => choices.length > 0);
    return offered.reduce((sum, { choices }) => sum + choices.length, 0) > 1 ? [{ name, label, groups: offered }] : [];
  });
}

function toChoices(labels: ReadonlyMap<string, string>, used: ReadonlySet<string>): Choice[] {
  return [...labels].flatMap(([value, label]) => (used.has(value) ? [{ value, label }] : []));
}

function orNone(values: readonly string[], none: string | undefined): readonly string[] {
  return values.length === 0 && none !== undefined ? [NONE] : values;
}

function upper(label: string): string {
  return label.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en'));
}
