/** The vocabularies that the site’s linked data uses, and its own. */
import { DataFactory, type NamedNode } from 'n3';
import { linkedDataPaths, paths, withBase } from '../../address/url.ts';

/** Vocabularies of others. */
export const NAMESPACES = {
  dcterms: 'http://purl.org/dc/terms/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof NAMESPACES;

/** A term of somebody else’s vocabulary: `term('skos', 'Concept')`. */
export function term(prefix: Prefix, name: string): NamedNode {
  return DataFactory.namedNode(NAMESPACES[prefix] + name);
}

/** `rdf:type`. */
export const A = term('rdf', 'type');

/** The site’s own namespaces, under its address. */
export function ownNamespaces(address: string): Readonly<Record<OwnPrefix, string>> {
  const under = (path: string): string => `${withBase(address, path)}#`;
  return { voc: under(paths.vocabulary), names: under(linkedDataPaths.entities) };
}

/**
 * `voc`: lists and terms of the vocabulary, at their places on its page. `names`: what the file of entities needs besides
 * the entities.
 */
export type OwnPrefix = 'voc' | 'names';
