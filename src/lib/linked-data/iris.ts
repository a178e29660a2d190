/** Addresses in JSON-LD are held to what those in Turtle are: what is no IRI names nothing, or something else. */
import { isIri } from '../address/web.ts';

/** Gives a value as it is; throws where a key whose values are addresses has another text. */
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
const ADDRESSES = new Set([
  '@id',
  'canonical',
  'conformsTo',
  'contentUrl',
  'first',
  'id',
  'isBasedOn',
  'last',
  'license',
  'next',
  'partOf',
  'prev',
  'rights',
  'sameAs',
  'source',
  'url',
  'via',
]);
