/** Writes structured data for pages. */
import type { Thing } from 'schema-dts';
import { withIris } from '../json.ts';

/** A thing of schema.org with a type. */
export type TypedThing = Exclude<Thing, string>;

/** The text of a script element with things as data; empty if there are none. */
export function toScript(things: readonly TypedThing[]): string {
  // A `<` could end the script element or open a comment in it.
  return things.length === 0 ? '' : JSON.stringify(withIris(inContext(things))).replaceAll('<', '\\u003c');
}

/** Takes plain objects, because comparing the 900 types of schema.org takes the compiler half a minute. */
function inContext(things: readonly object[]): object {
  const context = { '@context': 'https://schema.org' };
  return things.length === 1 ? { ...context, ...things[0] } : { ...context, '@graph': things };
}

/**
 * Leaves out undefined properties. TypeScript checks a whole object for properties that schema.org does not have, but not the
 * spreads that would otherwise add optional properties.
 */
export function defined<T extends object>(thing: Possibly<T>): T {
  // All required properties have values, because Possibly allows only optional properties to be undefined.
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T;
}

/** A type whose optional properties may also be undefined. */
type Possibly<T> = { readonly [K in keyof T]: T[K] | (IsOptional<T, K> extends true ? undefined : never) };
type IsOptional<T, K extends keyof T> = Partial<Pick<T, K>> extends Pick<T, K> ? true : false;
