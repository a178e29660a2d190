/** The filters and the order of a table, and their form in the address: `?source=a&source=b&sort=-date`. */

/** Chosen values by filter, and the order; filters without a choice are absent. */
export interface TableState {
  /** A row must match every filter, by any of the values of that filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** A key, with a minus for descending order; '' for the order of the page. */
  readonly sort: string;
}

/** The controls of a table, in order, with the values that each can take. */
export type KnownControls = ReadonlyMap<string, readonly string[]>;

/** A part of the address that is not known; without a value if the filter itself is unknown. */
export interface Unknown {
  readonly name: string;
  readonly value?: string;
}

/** The name of the order among the controls and in the address. */
export const SORT = 'sort';

/** Reads the state from a query string; unknown parts are listed separately. */
export function parseTableState(search: string, known: KnownControls): TableState & { readonly unknown: Unknown[] } {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, readonly string[]> = {};
  const unknown: Unknown[] = [];
  for (const [name, values] of known) {
    const asked = new Set(parameters.getAll(name).filter((value) => value !== ''));
    const chosen = values.filter((value) => asked.has(value));
    if (name !== SORT && chosen.length > 0) filters[name] = chosen;
    for (const value of asked) if (!values.includes(value)) unknown.push({ name, value });
  }
  for (const name of new Set(parameters.keys())) if (!known.has(name) && !TRACKING.test(name)) unknown.push({ name });
  const sort = parameters.get(SORT) ?? '';
  return { filters, sort: known.get(SORT)?.includes(sort) === true ? sort : '', unknown };
}

/** The query string of a state, with its `?`; '' if nothing is chosen. The inverse of {@link parseTableState}. */
export function formatTableState({ filters, sort }: TableState): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(filters)) for (const value of values) parameters.append(name, value);
  if (sort !== '') parameters.set(SORT, sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Parameters that other sites add to links. */
const TRACKING = /^utm_|clid$|^ref$/;
