/** Structured data as it stands in a page. */
import type { Thing } from 'schema-dts';
import { withIris } from '../json.ts';

/** A thing of schema.org with a type, as pages describe themselves. */
export type TypedThing = Exclude<Thing, string>;

/** The text of a script element that holds things as data; empty where there is none. */
export function toScript(things: readonly TypedThing[]): string {
  // A `<` could end the script element or open a comment in it.
  return things.length === 0 ? '' : JSON.stringify(withIris(inContext(things))).replaceAll('<', '\\u003c');
}

/** Things are mere objects here: among the 900 types of schema.org the compiler takes half a minute to compare a copy. */
function inContext(things: readonly object[]): object {
  const context = { '@context': 'https://schema.org' };
  return things.length === 1 ? { ...context, ...things[0] } : { ...context, '@graph': things };
}

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
