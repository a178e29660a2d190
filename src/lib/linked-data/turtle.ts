/** Turtle in a fixed order, without blank nodes and without a clock: builds of the same content are the same bytes. */
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
 * The site’s own namespaces. `voc`: lists and terms of the vocabulary, at their places on its page. `names`: what the file
 * of entities needs besides the entities.
 */
export function ownNamespaces(address: string): Readonly<Record<'voc' | 'names', string>> {
  const under = (path: string): string => `${withBase(address, path)}#`;
  return { voc: under(paths.vocabulary), names: under(linkedDataPaths.entities) };
}

/** A term of somebody else’s vocabulary: `term('skos', 'Concept')`. */
export function term(prefix: Prefix, name: string): NamedNode {
  return DataFactory.namedNode(NAMESPACES[prefix] + name);
}

/** `rdf:type`. */
export const A = term('rdf', 'type');

/** Text in a language. */
export const text = (value: string, language: string): Value => DataFactory.literal(value, language);

/** A value of a datatype; a plain string without one. */
export const typed = (value: string, datatype?: NamedNode): Value => DataFactory.literal(value, datatype);

/** A thing by its address. Text that is no IRI could end the address early and add statements of its own. */
export function node(address: string): NamedNode {
  if (!isIri(address))
    throw new Error(`Unexpected ${JSON.stringify(address)} as the address of a thing, expected an IRI`);
  return DataFactory.namedNode(address);
}

/** What may stand as an object; nothing is stated of what is undefined. */
export type Value = Quad['object'] | undefined;

/** A predicate and its objects. */
export type Statement = readonly [predicate: NamedNode, ...objects: readonly Value[]];

/** States things of a subject. */
export type State = (subject: NamedNode, statements: readonly Statement[]) => void;

interface Document {
  /** Of the site, for its own prefixes. */
  readonly address: string;
  readonly prefixes: readonly (Prefix | 'voc' | 'names')[];
}

/** Writes a document; `fill` states what it holds. */
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
  // A writer that was given no stream calls back before `end` returns.
  const results: string[] = [];
  writer.end((_error, result: string) => results.push(result));
  const [document] = results;
  if (document === undefined) throw new Error('The writer has not finished.');
  return document;
}
