/**
 * Leaves out what is undefined. A spread of what may be absent would not be checked for properties that schema.org does not
 * have; an object that is given whole is.
 */
export function defined<T extends object>(thing: Possibly<T>): T {
  // What is left has a value wherever T asks for one: Possibly lets only its optional properties be undefined.
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T;
}

/** Its optional properties may be undefined as well as absent. */
type Possibly<T> = { readonly [K in keyof T]: T[K] | (IsOptional<T, K> extends true ? undefined : never) };
type IsOptional<T, K extends keyof T> = Partial<Pick<T, K>> extends Pick<T, K> ? true : false;
