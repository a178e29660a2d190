import { DataFactory, type Quad } from 'n3';
import { Store } from 'oxigraph';
import { expect, test } from 'playwright/test';
import { addressesAt } from '../addresses.ts';
import { ReferenceSchema } from '../../schema/reference.ts';
import { vocabulary } from '../../vocabulary/index.ts';
import { node } from '../turtle.ts';
import { formatEntitiesTtl } from '../skos/entities-ttl.ts';
import { labelsOf } from '../entity.ts';
import { countConcepts, formatVocabTtl } from '../skos/vocab-ttl.ts';
import { EDITIONS, loadMiniature, loadPublished } from './editions.ts';
import { parseTurtle, violations } from './rdf.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

test('the vocabulary has every list as a scheme and every term as a concept, and meets the integrity conditions of SKOS', async () => {
  const { site } = await loadMiniature();
  const quads = parseTurtle(formatVocabTtl(site));
  expect(await violations(quads, ['skos'], site.address)).toEqual([]);
  const concepts = typed(quads, `${SKOS}Concept`);
  expect(concepts.length).toBe(countConcepts());
  const at = addressesAt(site.address);
  const lists = Object.entries(vocabulary);
  // Object.entries loses the keys’ type, which are names of lists.
  const terms = lists.flatMap(([list, { terms }]) =>
    Object.keys(terms).map((key) => at.term(list as keyof typeof vocabulary, key)),
  );
  expect(concepts).toEqual(expect.arrayContaining(terms));
  expect(typed(quads, `${SKOS}ConceptScheme`).length).toBe(lists.length);
});

test('every concept is a top concept of its scheme, in both directions', async () => {
  const { site } = await loadMiniature();
  const quads = parseTurtle(formatVocabTtl(site));
  const down = quads.filter(({ predicate }) => predicate.value === `${SKOS}hasTopConcept`);
  const up = quads.filter(({ predicate }) => predicate.value === `${SKOS}topConceptOf`);
  expect(down.map(({ subject, object }) => `${object.value} ${subject.value}`).sort()).toEqual(
    up.map(({ subject, object }) => `${subject.value} ${object.value}`).sort(),
  );
});

for (const [name, load] of Object.entries(EDITIONS)) {
  test(`the entities of the ${name} edition are concepts with all their names`, async () => {
    const edition = await load();
    const quads = parseTurtle(formatEntitiesTtl(edition, edition.site));
    expect(await violations(quads, ['skos', 'entities'], edition.site.address)).toEqual([]);
    const at = addressesAt(edition.site.address);
    expect(typed(quads, `${SKOS}Concept`)).toEqual(edition.entities.map((entity) => at.entity(entity)));
    const lacking = edition.entities.flatMap((entity) => {
      const labels = labelsOn(quads, at.entity(entity));
      const names = [entity.name, ...entity.asWorded, ...entity.aliases.map(({ text }) => text)];
      // RDF has language tags in lower case.
      const native = entity.nativeNames.map(({ text, lang }) => `${text}@${lang.toLowerCase()}`);
      return [...names, ...native].filter((text) => !labels.includes(text)).map((text) => `${entity.id}: ${text}`);
    });
    expect(lacking).toEqual([]);
  });

  test(`no name of the ${name} edition is two kinds of label in one language`, async () => {
    const edition = await load();
    const quads = parseTurtle(formatEntitiesTtl(edition, edition.site));
    const labels = quads.filter(({ predicate }) => /(pref|alt|hidden)Label$/.test(predicate.value));
    const keys = labels.map(({ subject, object }) => JSON.stringify([subject.value, object.value, languageOf(object)]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test(`every language tag of the ${name} edition is one of BCP 47`, async () => {
    const edition = await load();
    const quads = parseTurtle(formatEntitiesTtl(edition, edition.site));
    const tags = new Set(quads.map(({ object }) => languageOf(object)).filter((tag) => tag !== ''));
    for (const tag of tags) expect(Intl.getCanonicalLocales(tag)).toHaveLength(1);
  });
}

test('only names in Arabic script have the tag of a language that is written in it', async () => {
  const edition = await loadPublished();
  const quads = parseTurtle(formatEntitiesTtl(edition, edition.site));
  const labels = quads.filter(({ predicate }) => predicate.value.endsWith('Label'));
  const wrong = labels.filter(({ object }) => {
    const isArabic = new Intl.Locale(languageOf(object)).maximize().script === 'Arab' || languageOf(object) === 'prs';
    return isArabic !== /\p{Script=Arabic}/u.test(object.value);
  });
  expect(wrong.map(({ object }) => `${object.value}@${languageOf(object)}`)).toEqual([]);
});

test('an entity is the same as a record elsewhere only if an unqualified identifier says so', async () => {
  const edition = await loadPublished();
  const quads = parseTurtle(formatEntitiesTtl(edition, edition.site));
  const at = addressesAt(edition.site.address);
  for (const entity of edition.entities) {
    const matches = quads.filter(
      ({ subject, predicate }) => subject.value === at.entity(entity) && predicate.value === `${SKOS}exactMatch`,
    );
    for (const { object } of matches) {
      const by = entity.identifiers.find(({ value }) => object.value.includes(value));
      expect.soft(by, `${entity.id} ${object.value}`).toBeDefined();
      expect.soft(by?.note, entity.id).toBeUndefined();
    }
  }
});

test('a name without its apostrophe can be found, once', () => {
  const names = { name: 'Al-Qa’ida', asWorded: ['Al-Qa’ida', 'Al-Qa’ida core'], aliases: [], nativeNames: [] };
  expect(labelsOf({ ...names, aliases: [{ text: 'Al-Qaida', references: ['un'] }] }, 'en')).toEqual({
    preferred: { text: 'Al-Qa’ida', language: 'en' },
    others: [
      { text: 'Al-Qa’ida core', language: 'en' },
      { text: 'Al-Qaida', language: 'en' },
    ],
    hidden: [{ text: 'Al-Qaida core', language: 'en' }],
  });
});

test('an alias in another language keeps its language', () => {
  const names = { name: 'Badakhshan', asWorded: [], nativeNames: [] };
  const aliases = [{ text: 'Badachschan', lang: 'de', references: ['wof'] }];
  expect(labelsOf({ ...names, aliases }, 'en').others).toEqual([{ text: 'Badachschan', language: 'de' }]);
});

/** Invalid changes to a concept, which the shapes detect. */
const UNFIT: Readonly<Record<string, (quad: Quad) => Quad[]>> = {
  'a concept has no name': (quad) => (quad.predicate.value === `${SKOS}prefLabel` ? [] : [quad]),
  'a name is two kinds of label': (quad) =>
    quad.predicate.value === `${SKOS}prefLabel` ? [quad, withPredicate(quad, `${SKOS}altLabel`)] : [quad],
  'a concept belongs to no scheme': (quad) => (quad.predicate.value === `${SKOS}inScheme` ? [] : [quad]),
  'a match is exact and close': (quad) =>
    quad.predicate.value === `${SKOS}inScheme`
      ? [quad, withPredicate(quad, `${SKOS}exactMatch`), withPredicate(quad, `${SKOS}closeMatch`)]
      : [quad],
  'an entity has a statement that is neither a name nor a fact': (quad) =>
    quad.predicate.value === `${SKOS}inScheme` ? [quad, withPredicate(quad, 'https://schema.org/memberOf')] : [quad],
};

for (const [name, spoil] of Object.entries(UNFIT)) {
  test(`the shapes detect that ${name}`, async () => {
    const edition = await loadMiniature();
    const quads = parseTurtle(formatEntitiesTtl(edition, edition.site));
    expect(await violations(quads.flatMap(spoil), ['skos', 'entities'], edition.site.address)).not.toEqual([]);
  });
}

test('an address cannot inject statements: characters that would end it early are encoded', async () => {
  const edition = await loadMiniature();
  const evil =
    'https://web.example/a|b?q={c}> . <https://evil.example/s> <https://evil.example/p> <https://evil.example/o';
  const references = edition.references.map(({ id, title, strength }) => ({
    id,
    ...ReferenceSchema.parse({ title, strength, url: evil }),
  }));
  const written = formatEntitiesTtl({ ...edition, references }, edition.site);
  const before = parseTurtle(formatEntitiesTtl(edition, edition.site));
  const quads = parseTurtle(written);
  expect(quads.map(({ subject, predicate }) => `${subject.value} ${predicate.value}`).sort()).toEqual(
    before.map(({ subject, predicate }) => `${subject.value} ${predicate.value}`).sort(),
  );
  const named = quads.filter(({ object }) => object.value.startsWith('https://web.example/'));
  expect(new Set(named.map(({ object }) => object.value))).toEqual(new Set([references[0]?.url]));
  const store = new Store();
  store.load(written, { format: 'text/turtle' });
  expect(store.size).toBe(quads.length);
  for (const text of [evil, 'not absolute', 'https://a.example/\n'])
    expect(() => node(text), text).toThrow('expected an IRI');
});

function withPredicate({ subject, object }: Quad, predicate: string): Quad {
  return DataFactory.quad(subject, DataFactory.namedNode(predicate), object);
}

function typed(quads: readonly Quad[], type: string): string[] {
  return quads
    .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
    .map(({ subject }) => subject.value);
}

/** A label, without and with its language. */
function labelsOn(quads: readonly Quad[], subject: string): string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && /(pref|alt)Label$/.test(quad.predicate.value))
    .flatMap(({ object }) => [object.value, `${object.value}@${languageOf(object)}`]);
}

function languageOf(object: Quad['object']): string {
  return object.termType === 'Literal' ? object.language : '';
}
