/** Structured data as it stands in a page. */
import type { Graph, Thing, WithContext } from 'schema-dts';
import { withIris } from '../json.ts';

/** A thing of schema.org with a type, as pages describe themselves. */
export type TypedThing = Exclude<Thing, string>;

/** The text of a script element that holds things as data; empty where there is none. */
export function toScript(things: readonly TypedThing[]): string {
  const [only, ...others] = things;
  if (only === undefined) return '';
  const value: WithContext<TypedThing> | Graph =
    others.length === 0
      ? { '@context': 'https://schema.org', ...only }
      : { '@context': 'https://schema.org', '@graph': things };
  // A `<` could end the script element or open a comment in it.
  return JSON.stringify(withIris(value)).replaceAll('<', '\\u003c');
}
