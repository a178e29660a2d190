/** Defines columns of tables: name, description and value. */
import type { Column } from '../../csv/table.ts';

type Row<T, Value> = readonly [name: string, about: string, value: (record: T) => Value];

/** Columns of a record. */
export function columns<T>(...rows: readonly Row<T, ReturnType<Column<T>['value']>>[]): Column<T>[] {
  return rows.map(([name, about, value]) => ({ name, about, value }));
}

/** Columns for a list of a record: each column has a value for every item. */
export function columnsOfEach<T, Item>(
  itemsOf: (record: T) => readonly Item[],
  ...rows: readonly Row<Item, string | undefined>[]
): Column<T>[] {
  return rows.map(([name, about, valueOf]) => ({
    name,
    about,
    value: (record) => itemsOf(record).map((item) => valueOf(item) ?? ''),
  }));
}
