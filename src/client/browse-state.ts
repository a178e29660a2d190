/** What a table is narrowed to and how it is ordered, and its form in the address: `?source=…&certainty=…&sort=-date`. */

/** Chosen values by filter, and the order; both without what is not chosen. */
export interface TableState {
  readonly filters: Readonly<Record<string, string>>;
  /** A key, with a minus before it where the last comes first; '' for the order of the page. */
  readonly sort: string;
}

/** The controls that there are, in their order, with the values that each can take. */
export type KnownControls = ReadonlyMap<string, readonly string[]>;

/** Name of the order, among the controls and in the address. */
export const SORT = 'sort';

/** Reads the state from a query string. Controls and values that are not known are left out. */
export function parseTableState(search: string, known: KnownControls): TableState {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  let sort = '';
  for (const [name, values] of known) {
    const value = parameters.get(name) ?? '';
    if (value === '' || !values.includes(value)) continue;
    if (name === SORT) sort = value;
    else filters[name] = value;
  }
  return { filters, sort };
}

/** The query string of a state, with its `?`; '' where nothing is chosen. The inverse of {@link parseTableState}. */
export function formatTableState({ filters, sort }: TableState): string {
  const parameters = new URLSearchParams(filters);
  if (sort !== '') parameters.set(SORT, sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
