/**
 * `vocab.ttl`: every list of the vocabulary as a SKOS concept scheme and every term as a concept. Their addresses are places on
 * the vocabulary page.
 */
import type { Site } from '../../schema/site.ts';
import { keysOf, vocabulary, type ListName, type Term } from '../../vocabulary/index.ts';
import { addressesAt } from '../addresses.ts';
import { schemaTypes } from '../entity.ts';
import { A, node, ownNamespaces, term, text, typed, writeDocument, type State } from '../turtle.ts';

/** Definitions are in the language of the project, not of the site. */
const LANGUAGE = 'en-GB';

/** The text of `vocab.ttl`. */
export function formatVocabTtl(site: Site): string {
  return writeDocument({ address: site.address, prefixes: PREFIXES }, (state) => {
    for (const list of keysOf(vocabulary)) stateList(list, site, state);
  });
}

/** The number of concepts in the file. */
export function countConcepts(): number {
  return keysOf(vocabulary).reduce((sum, list) => sum + keysOf(vocabulary[list].terms).length, 0);
}

const PREFIXES = ['dcterms', 'rdfs', 'schema', 'skos', 'voc'] as const;

const SCHEMA_TYPES: ReadonlyMap<string, string> = new Map(Object.entries(schemaTypes));

function stateList(list: ListName, site: Site, state: State): void {
  const { title, about, terms }: { title: string; about: string; terms: Record<string, Term> } = vocabulary[list];
  const at = addressesAt(site.address);
  const scheme = node(ownNamespaces(site.address).voc + list);
  const concept = (key: string) => node(at.term(list, key));
  state(scheme, [
    [A, term('skos', 'ConceptScheme')],
    [term('skos', 'prefLabel'), text(title, LANGUAGE)],
    [term('skos', 'definition'), text(about, LANGUAGE)],
    [term('dcterms', 'license'), node(site.licence.url)],
    [term('skos', 'hasTopConcept'), ...Object.keys(terms).map(concept)],
  ]);
  for (const [key, { label, definition, basis }] of Object.entries(terms)) {
    const known = list === 'entity' ? SCHEMA_TYPES.get(key) : undefined;
    state(concept(key), [
      [A, term('skos', 'Concept')],
      [term('skos', 'prefLabel'), text(label, LANGUAGE)],
      [term('skos', 'definition'), text(definition, LANGUAGE)],
      [term('skos', 'notation'), typed(key)],
      [term('skos', 'note'), text(basis === 'project rule' ? 'Project rule.' : `After ${basis}.`, LANGUAGE)],
      [term('skos', 'inScheme'), scheme],
      [term('skos', 'topConceptOf'), scheme],
      [term('rdfs', 'seeAlso'), known === undefined ? undefined : term('schema', known)],
    ]);
  }
}
