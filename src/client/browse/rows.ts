/** Which rows of a table match, in what order, and their number in words. Works on values, not on elements. */
import type { KnownControls, TableState } from './state.ts';

/** The data of a row by name; several values are separated by spaces. */
export type RowData = Readonly<Record<string, string | undefined>>;

/** The rows that match every filter, in the order asked for; rows with equal values keep their order. */
export function arrange<T>(
  rows: readonly T[],
  { filters, sort }: TableState,
  dataOf: (row: T) => RowData,
  known: KnownControls,
): T[] {
  const found = rows.filter((row) => matches(dataOf(row), filters));
  if (sort === '') return found;
  const descends = sort.startsWith('-');
  const key = descends ? sort.slice(1) : sort;
  if (key === ORDER) return found.reverse();
  const sortable = found.map((row) => ({ row, value: valueOf(dataOf(row), key, known.get(key)) }));
  const sign = descends ? -1 : 1;
  // Rows without a value come last in both directions.
  return sortable
    .sort((a, b) =>
      a.value === '' || b.value === ''
        ? Number(a.value === '') - Number(b.value === '')
        : sign * compare(a.value, b.value),
    )
    .map(({ row }) => row);
}

/** The sort key of the order in which the page lists its rows. */
const ORDER = 'order';

function matches(data: RowData, filters: TableState['filters']): boolean {
  return Object.entries(filters).every(([name, values]) => {
    const own = data[name]?.split(' ') ?? [];
    return values.some((value) => own.includes(value));
  });
}

/** What a row is sorted by: the position of its value in the filter of that name, or the value if there is no such filter. */
function valueOf(data: RowData, key: string, order: readonly string[] | undefined): string {
  const [first = ''] = (data[key] ?? '').split(' ');
  const place = order?.indexOf(first) ?? -1;
  return place < 0 ? (data[key] ?? '') : String(place);
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** “12 of 83 claims”; `nouns` are singular and plural, separated by a space. */
export function countInWords(shown: number, all: number, nouns: string): string {
  const [one = '', several = ''] = nouns.split(' ');
  const total = `${all.toLocaleString('en-GB')} ${all === 1 ? one : several}`;
  return shown === all ? total : `${shown.toLocaleString('en-GB')} of ${total}`;
}
