/** A term of a closed list: what it is called, what it means, and where it comes from. */
export interface Term {
  /** Name as shown to people. */
  label: string;
  /** What the term says of a record, in one sentence. */
  definition: string;
  /** The published scheme the term follows, or 'project rule'. */
  basis: string;
}

/** A term without further properties. Where no scheme is named, its basis is a rule of the project. */
// The mark lets scripts for browsers leave out lists that they do not use.
/* @__NO_SIDE_EFFECTS__ */
export function term(label: string, definition: string, basis = 'project rule'): Term {
  return { label, definition, basis };
}

/** The keys of a list, in its order, as a tuple that schemas take for an enumeration. */
export function keysOf<T extends Record<string, Term>>(list: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
