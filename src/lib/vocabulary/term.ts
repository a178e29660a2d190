/** A term of a closed list: its label, its meaning, and where it comes from. */
export interface Term {
  /** The name that people see. */
  label: string;
  /** What the term says about a record, in one sentence. */
  definition: string;
  /** The published scheme that the term follows, or 'project rule'. */
  basis: string;
}

/** A term without further properties. By default its basis is a rule of the project. */
// This comment allows bundlers to remove unused lists from browser scripts.
/* @__NO_SIDE_EFFECTS__ */
export function term(label: string, definition: string, basis = 'project rule'): Term {
  return { label, definition, basis };
}

/** The keys of a list, in its order, as a tuple that schemas accept as an enumeration. */
export function keysOf<T extends Readonly<Record<string, unknown>>>(
  list: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
