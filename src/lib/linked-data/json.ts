/** JSON-LD as text. Its addresses have to be IRIs, as those in Turtle: anything else names nothing, or the wrong thing. */
import { isIri } from '../address/web.ts';

/** The text of a JSON file: two spaces, and a line break at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(withIris(value), undefined, 2)}\n`;
}

/** Returns the value as it is; throws where a key that holds addresses has some other text. */
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

/** The keys, of schema.org and of Web Annotation, whose values are addresses wherever we write them. */
const ADDRESSES = new Set(
  '@id canonical conformsTo contentUrl first id isBasedOn last license next partOf prev rights sameAs source url via'.split(
    ' ',
  ),
);
