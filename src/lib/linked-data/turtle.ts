/** Writes Turtle in a fixed order, without blank nodes or times, so that builds of the same content give the same bytes. */
import { DataFactory, Writer, type NamedNode, type Quad } from 'n3';
import { linkedDataPaths, paths, withBase } from '../address/url.ts';
import { isIri } from '../address/web.ts';

const NAMESPACES = {
  dcterms: 'http://purl.org/dc/terms/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof NAMESPACES;

/**
 * The site’s own namespaces. `voc`: lists and terms of the vocabulary, at their places on the vocabulary page. `names`: what
 * entities.ttl defines in addition to entities.
 */
export function ownNamespaces(address: string): Readonly<Record<'voc' | 'names', string>> {
  const under = (path: string): string => `${withBase(address, path)}#`;
  return { voc: under(paths.vocabulary), names: under(linkedDataPaths.entities) };
}

/** A term of an external vocabulary: `term('skos', 'Concept')`. */
export function term(prefix: Prefix, name: string): NamedNode {
  return DataFactory.namedNode(NAMESPACES[prefix] + name);
}

/** `rdf:type`. */
export const A = term('rdf', 'type');

/** Text in a language. */
export const text = (value: string, language: string): Value => DataFactory.literal(value, language);

/** A value with a datatype; without one, a plain string. */
export const typed = (value: string, datatype?: NamedNode): Value => DataFactory.literal(value, datatype);

/** A thing by its address. A text that is not an IRI could end the address early and inject statements. */
export function node(address: string): NamedNode {
  if (!isIri(address))
    throw new Error(`Unexpected ${JSON.stringify(address)} as the address of a thing, expected an IRI`);
  return DataFactory.namedNode(address);
}

/** An object of a statement. Undefined objects are skipped. */
export type Value = Quad['object'] | undefined;

/** A predicate and its objects. */
export type Statement = readonly [predicate: NamedNode, ...objects: readonly Value[]];

/** Adds statements about a subject. */
export type State = (subject: NamedNode, statements: readonly Statement[]) => void;

interface Document {
  /** The address of the site, for its own prefixes. */
  readonly address: string;
  readonly prefixes: readonly (Prefix | 'voc' | 'names')[];
}

/** Writes a document. `fill` adds the statements. */
export function writeDocument({ address, prefixes }: Document, fill: (state: State) => void): string {
  const all = { ...NAMESPACES, ...ownNamespaces(address) };
  const used = prefixes.map((prefix) => [prefix, all[prefix]] as const);
  const writer = new Writer({ format: 'text/turtle', prefixes: Object.fromEntries(used) });
  fill((subject, statements) => {
    for (const [predicate, ...objects] of statements) {
      for (const object of objects) {
        if (object !== undefined) writer.addQuad(DataFactory.quad(subject, predicate, object));
      }
    }
  });
  // A writer without a stream calls back before `end` returns.
  const results: string[] = [];
  writer.end((_error, result: string) => results.push(result));
  const [document] = results;
  if (document === undefined) throw new Error('The writer has not finished.');
  return document;
}
