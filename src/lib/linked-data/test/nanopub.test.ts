import { DataFactory, type Quad } from 'n3';
import { expect, test } from 'playwright/test';
import { addressesAt } from '../addresses.ts';
import { formatClaimsTrig } from '../nanopub/claims-trig.ts';
import { formatVocabTtl } from '../skos/vocab-ttl.ts';
import { claimOf, EDITIONS, loadMiniature } from './editions.ts';
import { parseRdf, violations } from './rdf.ts';

const NP = 'http://www.nanopub.org/nschema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const LINKS = ['hasAssertion', 'hasProvenance', 'hasPublicationInfo'].map((name) => NP + name);

for (const [name, load] of Object.entries(EDITIONS)) {
  test(`the nanopublications of the ${name} edition are well-formed, one for each claim`, async () => {
    const edition = await load();
    const quads = parseRdf(formatClaimsTrig(edition, edition.site), 'application/trig');
    const heads = quads.filter(
      ({ predicate, object }) => predicate.value === TYPE && object.value === `${NP}Nanopublication`,
    );
    expect(heads.length).toBe(edition.claims.length);
    expect(new Set(heads.map(({ subject }) => subject.value)).size).toBe(heads.length);
    expect(illFormed(quads)).toEqual([]);
  });

  test(`the nanopublications of the ${name} edition fit their shapes`, async () => {
    const edition = await load();
    const quads = parseRdf(formatClaimsTrig(edition, edition.site), 'application/trig');
    expect(await violations(quads, ['nanopub'], edition.site.address)).toEqual([]);
  });

  test(`nothing of the ${name} edition is stated outside a nanopublication, and nothing of an entity anywhere`, async () => {
    const edition = await load();
    const quads = parseRdf(formatClaimsTrig(edition, edition.site), 'application/trig');
    expect(quads.filter(({ graph }) => graph.termType === 'DefaultGraph')).toEqual([]);
    const entities = new Set(edition.entities.map((entity) => addressesAt(edition.site.address).entity(entity)));
    expect(quads.filter(({ subject }) => entities.has(subject.value))).toEqual([]);
  });

  test(`every term that the claims of the ${name} edition use is defined`, async () => {
    const { site, ...edition } = await load();
    const used = parseRdf(formatClaimsTrig(edition, site), 'application/trig')
      .flatMap(({ subject, predicate, object }) => [subject.value, predicate.value, object.value])
      .filter((value) => /\/(guide\/vocabulary\/|data\/vocab\.ttl)#/.test(value));
    const defined = new Set(parseRdf(formatVocabTtl(site), 'text/turtle').map(({ subject }) => subject.value));
    expect([...new Set(used)].filter((value) => !defined.has(value))).toEqual([]);
  });
}

test('a claim tells its events; a negated one denies them', async () => {
  const edition = await loadMiniature();
  const quads = parseRdf(formatClaimsTrig(edition, edition.site), 'application/trig');
  const told = (id: '1.1' | '1.2a') => {
    const address = addressesAt(edition.site.address).claim(claimOf(edition, id));
    return quads
      .filter(({ subject, predicate }) => subject.value === address && /#(tells|denies|negated)$/.test(predicate.value))
      .map(({ predicate, object }) => [localName(predicate.value), localName(object.value)]);
  };
  expect(told('1.1')).toEqual([
    ['negated', 'true'],
    ['denies', 'harbour-c1-1-event-1'],
  ]);
  expect(told('1.2a')).toEqual([
    ['negated', 'false'],
    ['tells', 'harbour-c1-2a-relation-1'],
  ]);
});

test('who says it, and how firmly, stands in the provenance', async () => {
  const edition = await loadMiniature();
  const quads = parseRdf(formatClaimsTrig(edition, edition.site), 'application/trig');
  const provenance = quads.filter(
    ({ subject, graph }) =>
      localName(subject.value) === 'harbour-c1-2a-assertion' && localName(graph.value) === 'harbour-c1-2a-provenance',
  );
  expect(provenance.map(({ predicate, object }) => [localName(predicate.value), localName(object.value)])).toEqual([
    ['wasDerivedFrom', 'article'],
    ['wasAttributedTo', 'dock-worker'],
    ['qualifiedAttribution', 'harbour-c1-2a-says-1'],
    ['statementType', 'type-assessment'],
    ['certainty', 'certainty-probable'],
    ['factuality', 'factuality-probable-affirmed'],
    ['cue', 'likely'],
    ['corroboratedBy', 'harbour-c1-2a-support-1'],
  ]);
});

test('two runs write the same bytes', async () => {
  const [first, second] = [await loadMiniature(), await loadMiniature()];
  expect(formatClaimsTrig(first, first.site)).toBe(formatClaimsTrig(second, second.site));
});

/** Ways to spoil the nanopublications of the miniature, and what is then found. */
const SPOILT: Readonly<Record<string, { readonly spoil: (quad: Quad) => Quad[]; readonly found: RegExp }>> = {
  'an assertion is empty': { spoil: (quad) => (inGraph(quad, '-assertion') ? [] : [quad]), found: /empty/ },
  'a head names two assertions': {
    spoil: (quad) => (quad.predicate.value === LINKS[0] ? [quad, withObject(quad, 'https://a.example/')] : [quad]),
    found: /hasAssertion 2/,
  },
  'a statement stands in no graph of a nanopublication': {
    spoil: (quad) => [
      quad,
      DataFactory.quad(quad.subject, quad.predicate, quad.object, DataFactory.namedNode('urn:x')),
    ],
    found: /stray/,
  },
  'the provenance does not speak of the assertion': {
    spoil: (quad) => (inGraph(quad, '-provenance') && quad.subject.value.endsWith('-assertion') ? [] : [quad]),
    found: /provenance .*does not refer/,
  },
  'the publication info does not speak of the nanopublication': {
    spoil: (quad) => (inGraph(quad, '-pubinfo') && /c\d+-\d+[a-z]?$/.test(quad.subject.value) ? [] : [quad]),
    found: /pubinfo .*does not refer/,
  },
  'two graphs are one': {
    spoil: (quad) => [
      quad.predicate.value === LINKS[2] ? withObject(quad, quad.object.value.replace('pubinfo', 'provenance')) : quad,
    ],
    found: /not disjoint/,
  },
};

for (const [name, { spoil, found }] of Object.entries(SPOILT)) {
  test(`it is noticed when ${name}`, async () => {
    const edition = await loadMiniature();
    const quads = parseRdf(formatClaimsTrig(edition, edition.site), 'application/trig');
    expect(illFormed(quads.flatMap(spoil)).join('\n')).toMatch(found);
  });
}

/** Ways to spoil what they say, which the shapes notice. */
const UNFIT: Readonly<Record<string, (quad: Quad) => Quad[]>> = {
  'a claim has no text': (quad) => (quad.predicate.value === 'https://schema.org/text' ? [] : [quad]),
  'nobody says it': (quad) => (quad.predicate.value.endsWith('#wasAttributedTo') ? [] : [quad]),
  'it does not say how firmly': (quad) => (quad.predicate.value.endsWith('#certainty') ? [] : [quad]),
  'a hedge has no words': (quad) =>
    quad.predicate.value.endsWith('#cue') && quad.subject.value.endsWith('-assertion') ? [] : [quad],
  'a negated claim tells what it denies': (quad) => [
    quad.predicate.value.endsWith('#denies')
      ? DataFactory.quad(
          quad.subject,
          DataFactory.namedNode(quad.predicate.value.replace('denies', 'tells')),
          quad.object,
        )
      : quad,
  ],
  'an event has no kind': (quad) => (quad.predicate.value.endsWith('#eventType') ? [] : [quad]),
  'an event stands by itself': (quad) => (/#(tells|denies)$/.test(quad.predicate.value) ? [] : [quad]),
};

for (const [name, spoil] of Object.entries(UNFIT)) {
  test(`the shapes notice when ${name}`, async () => {
    const edition = await loadMiniature();
    const quads = parseRdf(formatClaimsTrig(edition, edition.site), 'application/trig');
    expect(await violations(quads.flatMap(spoil), ['nanopub'], edition.site.address)).not.toEqual([]);
  });
}

/** What is wrong by the rules of well-formedness in the Nanopublication Guidelines; empty where nothing is. */
function illFormed(quads: readonly Quad[]): string[] {
  const graphs = Map.groupBy(quads, ({ graph }) => graph.value);
  const heads = [...graphs.values()].filter((graph) => graph.some(isHead));
  const claimed = new Set<string>();
  const problems = heads.flatMap((head) => {
    const publications = head.filter(isHead).map(({ subject }) => subject.value);
    const [publication = ''] = publications;
    if (publications.length !== 1) return [`${publications.length} nanopublications in one head`];
    const counts = LINKS.map((link) => ({ link, targets: head.filter(({ predicate }) => predicate.value === link) }));
    const wrong = counts.filter(({ targets }) => targets.length !== 1);
    if (wrong.length > 0)
      return wrong.map(({ link, targets }) => `${publication}: ${localName(link)} ${targets.length}`);
    const [assertion = '', provenance = '', info = ''] = counts.map(({ targets }) => targets[0]?.object.value ?? '');
    const own = [head[0]?.graph.value ?? '', assertion, provenance, info];
    const known = own.filter((graph) => claimed.has(graph));
    for (const graph of own) claimed.add(graph);
    return [
      ...(new Set(own).size === 4 && known.length === 0 ? [] : [`${publication}: graphs not disjoint`]),
      ...own.filter((graph) => (graphs.get(graph) ?? []).length === 0).map((graph) => `${graph} is empty`),
      ...(refersTo(graphs.get(provenance), assertion) ? [] : [`provenance of ${publication} does not refer to it`]),
      ...(refersTo(graphs.get(info), publication) ? [] : [`pubinfo of ${publication} does not refer to it`]),
    ];
  });
  const stray = [...graphs.keys()].filter((graph) => !claimed.has(graph)).map((graph) => `stray graph ${graph}`);
  return [...problems, ...stray];
}

function isHead({ predicate, object }: Quad): boolean {
  return predicate.value === TYPE && object.value === `${NP}Nanopublication`;
}

function refersTo(graph: readonly Quad[] | undefined, what: string): boolean {
  return graph?.some(({ subject }) => subject.value === what) ?? false;
}

function inGraph({ graph }: Quad, ending: string): boolean {
  return graph.value.endsWith(ending);
}

function withObject({ subject, predicate, graph }: Quad, object: string): Quad {
  return DataFactory.quad(subject, predicate, DataFactory.namedNode(object), graph);
}

/** What stands after the last `#` or, in an address of a page, its last part. */
function localName(value: string): string {
  return value.replace(/\/$/, '').split(/[#/]/).at(-1) ?? value;
}
