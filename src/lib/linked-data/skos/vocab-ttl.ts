/**
 * `vocab.ttl`: every list of the vocabulary as a SKOS concept scheme and every term as a concept, at their places on the page
 * of the vocabulary; and the properties and classes that join them to claims.
 */
import type { Site } from '../../schema/site.ts';
import { certainties, keysOf, vocabulary, type ListName, type Term } from '../../vocabulary/index.ts';
import { node, text, typed, writeDocument, type State, type Statement } from '../rdf/document.ts';
import { A, term } from '../rdf/namespaces.ts';
import { termsAt, type Terms } from '../rdf/terms.ts';
import { schemaTypes } from '../schema-types.ts';
import { classes, factualities, properties, type ClassName, type Factuality, type PropertyName } from './properties.ts';

/** Definitions are in the language of the project, whatever that of a site. */
const LANGUAGE = 'en-GB';

/** The text of `vocab.ttl`. */
export function formatVocabTtl(site: Site): string {
  return writeDocument({ format: 'text/turtle', address: site.address, prefixes: PREFIXES }, (state) => {
    const terms = termsAt(site.address);
    for (const list of listNames()) stateList(list, site, terms, state);
    stateFactuality(site, terms, state);
    stateProperties(terms, state);
  });
}

/** How many concepts the file holds. */
export function countConcepts(): number {
  const inLists = listNames().map((list) => keysOf(vocabulary[list].terms).length);
  return inLists.reduce((sum, count) => sum + count, Object.keys(factualities).length);
}

const PREFIXES = ['dcterms', 'rdf', 'rdfs', 'schema', 'skos', 'voc', 'prop'] as const;

const SCHEMA_TYPES: ReadonlyMap<string, string> = new Map(Object.entries(schemaTypes));

function listNames(): ListName[] {
  // Object.keys loses the keys’ type.
  return Object.keys(vocabulary) as ListName[];
}

function stateList(list: ListName, site: Site, terms: Terms, state: State): void {
  const { title, about, terms: all }: { title: string; about: string; terms: Record<string, Term> } = vocabulary[list];
  const keys = Object.keys(all);
  state(terms.list(list), [
    [A, term('skos', 'ConceptScheme')],
    [term('skos', 'prefLabel'), text(title, LANGUAGE)],
    [term('skos', 'definition'), text(about, LANGUAGE)],
    [term('dcterms', 'license'), node(site.licence.url)],
    [term('skos', 'hasTopConcept'), ...keys.map((key) => terms.term(list, key))],
  ]);
  for (const [key, { label, definition, basis }] of Object.entries(all)) {
    const known = list === 'entity' ? SCHEMA_TYPES.get(key) : undefined;
    state(terms.term(list, key), [
      // A role also stands between an event and whoever plays it.
      [A, term('skos', 'Concept'), list === 'role' || list === 'link' ? term('rdf', 'Property') : undefined],
      [term('skos', 'prefLabel'), text(label, LANGUAGE)],
      [term('skos', 'definition'), text(definition, LANGUAGE)],
      [term('skos', 'notation'), typed(key)],
      [term('skos', 'note'), text(basis === 'project rule' ? 'Project rule.' : `After ${basis}.`, LANGUAGE)],
      [term('skos', 'inScheme'), terms.list(list)],
      [term('skos', 'topConceptOf'), terms.list(list)],
      [term('rdfs', 'seeAlso'), known === undefined ? undefined : term('schema', known)],
    ]);
  }
}

/** The FactBank values, each below the certainty it stands for. */
function stateFactuality(site: Site, terms: Terms, state: State): void {
  const scheme = terms.factualities;
  // Object.entries loses the keys’ type.
  const values = Object.entries(factualities) as [Factuality, (typeof factualities)[Factuality]][];
  state(scheme, [
    [A, term('skos', 'ConceptScheme')],
    [term('skos', 'prefLabel'), text('Certainty and polarity', LANGUAGE)],
    [term('skos', 'definition'), text(properties.factuality.definition, LANGUAGE)],
    [term('dcterms', 'license'), node(site.licence.url)],
    [term('skos', 'hasTopConcept'), ...values.map(([key]) => terms.factuality(key))],
  ]);
  for (const [key, { notation, certainty, label }] of values) {
    const polarity =
      key === 'open' ? '' : key.endsWith('negated') ? ' What the claim says is negated.' : ' It is not negated.';
    state(terms.factuality(key), [
      [A, term('skos', 'Concept')],
      [term('skos', 'prefLabel'), text(label, LANGUAGE)],
      [term('skos', 'definition'), text(certainties[certainty].definition + polarity, LANGUAGE)],
      [term('skos', 'notation'), typed(notation)],
      [term('skos', 'inScheme'), scheme],
      [term('skos', 'topConceptOf'), scheme],
      [term('skos', 'broadMatch'), terms.term('certainty', certainty)],
    ]);
  }
}

function stateProperties(terms: Terms, state: State): void {
  // Object.entries loses the keys’ type.
  for (const [name, { label, definition }] of Object.entries(classes) as [ClassName, (typeof classes)[ClassName]][]) {
    state(terms.class(name), [[A, term('rdfs', 'Class')], ...describe(label, definition)]);
  }
  for (const name of Object.keys(properties) as PropertyName[]) {
    const property: { label: string; definition: string; list?: ListName } = properties[name];
    state(terms.property(name), [
      [A, term('rdf', 'Property')],
      ...describe(property.label, property.definition),
      [term('rdfs', 'range'), property.list === undefined ? undefined : term('skos', 'Concept')],
      [term('rdfs', 'seeAlso'), property.list === undefined ? undefined : terms.list(property.list)],
    ]);
  }
}

function describe(label: string, definition: string): Statement[] {
  return [
    [term('rdfs', 'label'), text(label, LANGUAGE)],
    [term('rdfs', 'comment'), text(definition, LANGUAGE)],
  ];
}
