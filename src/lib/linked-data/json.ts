/** JSON-LD as text. As in Turtle, addresses must be IRIs; anything else identifies nothing, or the wrong thing. */
import { isIri } from '../address/web.ts';

/** The text of a JSON file: indented by two spaces, with a line break at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(withIris(value), undefined, 2)}\n`;
}

/** Returns the value unchanged. Throws if a key for addresses has a text that is not an IRI. */
export function withIris<T>(value: T): T {
  visit(value);
  return value;
}

function visit(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    if (ADDRESSES.has(key) && !isIri(value))
      throw new Error(`Unexpected ${JSON.stringify(value)} as ${key}, expected an IRI`);
  } else if (Array.isArray(value)) {
    for (const item of value) visit(item, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) visit(inner, name);
  }
}

/** The keys of schema.org and Web Annotation whose values are always addresses in our files. */
const ADDRESSES = new Set(
  '@id conformsTo contentUrl first id isBasedOn last license next partOf prev rights sameAs source url via'.split(' '),
);
