/**
 * `entities.ttl`: every entity as a SKOS concept with all its names, and what the references say it is. It has nothing that a
 * claim says about the entity.
 */
import type { NamedNode } from 'n3';
import type { Edition, Entity } from '../../edition/model.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Site } from '../../schema/site.ts';
import { registerName } from '../../wording/entity.ts';
import { addressesAt, type Addresses } from '../addresses.ts';
import { identityOf, LABELLED_BY_AUTHOR, labelsOf, type Label } from '../entity.ts';
import {
  A,
  node,
  ownNamespaces,
  term,
  text,
  typed,
  writeDocument,
  type State,
  type Statement,
  type Value,
} from '../turtle.ts';

/** The text of `entities.ttl`. Entities are sorted by name. */
export function formatEntitiesTtl(
  { entities, references }: Pick<Edition, 'entities' | 'references'>,
  site: Site,
): string {
  return writeDocument({ address: site.address, prefixes: PREFIXES }, (state) => {
    const scope: Scope = {
      site,
      state,
      at: addressesAt(site.address),
      names: (name) => node(ownNamespaces(site.address).names + name),
      references: new Map(references.map((reference) => [reference.id, reference])),
    };
    stateScheme(scope);
    stateRegisters(entities, scope);
    for (const entity of entities) state(node(scope.at.entity(entity)), describe(entity, scope));
  });
}

const PREFIXES = ['dcterms', 'geo', 'owl', 'rdfs', 'schema', 'skos', 'xsd', 'voc', 'names'] as const;

const SCHEME = 'entities';

function stateScheme({ site, state, names }: Scope): void {
  state(names(SCHEME), [
    [A, term('skos', 'ConceptScheme')],
    [term('skos', 'prefLabel'), text(`Entities of ${site.title}`, site.language)],
    [term('dcterms', 'license'), node(site.licence.url)],
  ]);
}

/** Declares a datatype for each register that has codes instead of addresses. */
function stateRegisters(entities: readonly Entity[], { state, names }: Scope): void {
  const codes = entities.flatMap((entity) =>
    entity.identifiers.flatMap((identifier) => {
      const identity = identityOf(identifier, entity);
      return identity.kind === 'code' ? [identity.scheme] : [];
    }),
  );
  for (const scheme of [...new Set(codes)].sort()) {
    state(names(scheme), [
      [A, term('rdfs', 'Datatype')],
      [term('rdfs', 'label'), text(registerName(scheme), 'en-GB')],
    ]);
  }
}

function describe(entity: Entity, scope: Scope): Statement[] {
  const { site, at, names } = scope;
  const labels = labelsOf(entity, site.language);
  const { summary, type, labelledBy, distinctFrom } = entity;
  return [
    [A, term('skos', 'Concept')],
    [term('skos', 'prefLabel'), toText(labels.preferred)],
    [term('skos', 'altLabel'), ...labels.others.map(toText)],
    [term('skos', 'hiddenLabel'), ...labels.hidden.map(toText)],
    [term('skos', 'definition'), summary && text(summary.text, site.language)],
    [term('skos', 'scopeNote'), labelledBy && text(LABELLED_BY_AUTHOR, 'en-GB')],
    [term('skos', 'inScheme'), names(SCHEME)],
    [term('skos', 'topConceptOf'), names(SCHEME)],
    [term('dcterms', 'type'), node(at.term('entity', type))],
    [term('owl', 'differentFrom'), ...distinctFrom.map((other) => node(at.entity(other)))],
    [term('dcterms', 'replaces'), ...entity.formerly.map((id) => node(at.entity({ id })))],
    ...describeIdentifiers(entity, scope),
    ...describePlace(entity, scope),
    [term('dcterms', 'source'), ...sourcesOf(entity, scope)],
  ];
}

function describeIdentifiers(entity: Entity, { names }: Scope): Statement[] {
  const identities = entity.identifiers.map((identifier) => identityOf(identifier, entity));
  const pick = (use: (identity: (typeof identities)[number]) => Value): Value[] => identities.map(use);
  return [
    [term('skos', 'exactMatch'), ...pick((one) => (one.kind === 'same' ? node(one.thing) : undefined))],
    [term('skos', 'closeMatch'), ...pick((one) => (one.kind === 'near' ? node(one.thing) : undefined))],
    [
      term('skos', 'notation'),
      ...pick((one) => (one.kind === 'code' ? typed(one.value, names(one.scheme)) : undefined)),
    ],
    [term('rdfs', 'seeAlso'), ...pick((one) => (one.kind === 'page' ? node(one.page) : undefined))],
  ];
}

function describePlace({ geography }: Entity, { at }: Scope): Statement[] {
  const { within = [], coordinates } = geography ?? {};
  const degrees = (value: number | undefined) =>
    value === undefined ? undefined : typed(String(value), term('xsd', 'decimal'));
  return [
    [term('schema', 'containedInPlace'), ...within.map((id) => node(at.entity({ id })))],
    [term('geo', 'lat'), degrees(coordinates?.lat)],
    [term('geo', 'long'), degrees(coordinates?.lon)],
  ];
}

/** The references for its names and for the facts above. */
function sourcesOf(entity: Entity, { site, references }: Scope): Value[] {
  const { summary, nativeNames, aliases, identifiers, geography } = entity;
  const facts = [summary, ...nativeNames, ...aliases, ...identifiers, geography?.coordinates];
  const ids = new Set(facts.flatMap((fact) => fact?.references ?? []));
  return [...ids].map((id) => {
    const { url, title = id } = references.get(id) ?? {};
    return url === undefined ? text(title, site.language) : node(url);
  });
}

function toText({ text: value, language }: Label): Value {
  return text(value, language);
}

interface Scope {
  readonly site: Site;
  readonly state: State;
  readonly at: Addresses;
  readonly names: (name: string) => NamedNode;
  readonly references: ReadonlyMap<string, Reference>;
}
