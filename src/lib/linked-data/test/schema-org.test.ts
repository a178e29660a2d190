import type { ClaimLeaf } from 'schema-dts';
import { expect, test } from 'playwright/test';
import type { Entity } from '../../edition/model.ts';
import { addressesAt } from '../addresses.ts';
import { claimThing } from '../schema-org/claim.ts';
import { defined, toScript } from '../schema-org/script.ts';
import { entityThing, sourceThing } from '../schema-org/entity.ts';
import { commentaryThing, originalArticle, originalInShort } from '../schema-org/article.ts';
import { breadcrumbList, datasetThing, websiteThing } from '../schema-org/site.ts';
import { claimOf, EDITIONS, loadMiniature } from './editions.ts';

const H = 'https://harbour.example';

test('a property that is not in schema.org does not compile', () => {
  // @ts-expect-error: `claimReviewed` belongs to ClaimReview, the verdict that this site never gives.
  defined<ClaimLeaf>({ '@type': 'Claim', text: 'A claim.', claimReviewed: 'A claim.' });
  // @ts-expect-error: a claim has no rating.
  defined<ClaimLeaf>({ '@type': 'Claim', text: 'A claim.', reviewRating: '1' });
  // @ts-expect-error: a thing must have a type.
  defined<ClaimLeaf>({ '@type': undefined, text: 'A claim.' });
  expect(defined<ClaimLeaf>({ '@type': 'Claim', text: undefined })).toEqual({ '@type': 'Claim' });
});

test('a claim has its text, who says it, where it appears, and who restated it', async () => {
  const edition = await loadMiniature();
  expect(claimThing(claimOf(edition, '1.1'), edition.site)).toEqual({
    '@type': 'Claim',
    '@id': `${H}/harbour/c1-1/`,
    name: '¶1.1 The Board and the Tide Accord',
    text: 'Board members say that the Board has not signed the Tide Accord with the Council.',
    description: 'Board members state it; the author reports it without vouching for it.',
    inLanguage: edition.site.language,
    appearance: {
      '@type': 'Article',
      '@id': `${H}/harbour/annotations/original.jsonld#article`,
      headline: 'Is the Harbour Silting Up?',
      author: [{ '@type': 'Person', '@id': `${H}/entities/jo-sand/`, name: 'Jo Sand' }],
    },
    claimInterpreter: [{ '@type': 'Organization', '@id': `${H}/about/#editors`, name: 'Test Editors' }],
    about: [
      { '@type': 'Organization', '@id': `${H}/entities/harbour-board/`, name: 'Harbour Board' },
      { '@type': 'CreativeWork', '@id': `${H}/entities/tide-accord/`, name: 'Tide Accord' },
      { '@type': 'Organization', '@id': `${H}/entities/tide-council/`, name: 'Tide Council' },
    ],
    isPartOf: { '@type': 'Article', '@id': `${H}/harbour/`, headline: 'Harbour' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('the original has its address and date if they are verified', async () => {
  const edition = await loadMiniature();
  const { commentary } = claimOf(edition, '1.1');
  const { original } = commentary;
  const known = {
    ...original,
    url: 'https://notes.example/silt',
    issued: { edtf: '2021-09-07', year: 2021, verified: true },
  };
  const at = addressesAt(edition.site.address);
  expect(originalArticle({ ...commentary, original: known }, at)).toMatchObject({
    url: 'https://notes.example/silt',
    datePublished: '2021-09-07',
  });
  expect(originalInShort({ ...commentary, original: known }, at)['@id']).toBe('https://notes.example/silt');
});

test('the article of a reading page is by its editors, with its dates, language and licence', async () => {
  const edition = await loadMiniature();
  const { commentary } = claimOf(edition, '1.1');
  const sealed = { note: '', digest: '', changes: [] };
  const editions = [
    { number: 1, date: '2026-11-22', ...sealed },
    { number: 2, date: '2026-11-29', ...sealed },
  ];
  expect(commentaryThing({ ...commentary, editions }, edition.site)).toMatchObject({
    '@type': 'Article',
    author: [{ '@type': 'Organization', '@id': `${H}/about/#editors`, name: 'Test Editors' }],
    datePublished: '2026-11-22',
    dateModified: '2026-11-29',
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: { '@type': 'Article', author: [{ '@type': 'Person', name: 'Jo Sand' }] },
  });
});

test('a place has its names, its point and what contains it', async () => {
  const edition = await loadMiniature();
  expect(entityThing(entityOf(edition.entities, 'north-quay'), edition.site)).toEqual({
    '@type': 'Place',
    '@id': `${H}/entities/north-quay/`,
    name: 'North Quay',
    geo: { '@type': 'GeoCoordinates', latitude: 54.1, longitude: 8.2, description: 'middle of the quay' },
    containedInPlace: [{ '@id': `${H}/entities/harbour-town/` }],
  });
});

test('a label given by the author is not an organisation, and an event without outside facts has a caution', async () => {
  const edition = await loadMiniature();
  const board = entityOf(edition.entities, 'harbour-board');
  expect(entityThing({ ...board, labelledBy: 'author' }, edition.site)).toMatchObject({
    '@type': 'Thing',
    disambiguatingDescription: 'A label given by the author of the article, not a name of their own.',
  });
  const { summary: _, ...unknown } = board;
  expect(entityThing({ ...unknown, type: 'event' }, edition.site)).toMatchObject({
    '@type': 'Event',
    disambiguatingDescription: 'Something that happened, or is said to have happened.',
  });
});

test('an entity is the same as a record elsewhere only if its identifier is unqualified', async () => {
  const edition = await loadMiniature();
  const board = entityOf(edition.entities, 'harbour-board');
  const identifiers: Entity['identifiers'] = [
    { scheme: 'wikidata', value: 'Q1', references: ['gazette-2020'] },
    { scheme: 'geonames', value: '2', note: 'town', references: ['gazette-2020'] },
  ];
  expect(entityThing({ ...board, identifiers }, edition.site)).toMatchObject({
    sameAs: ['https://www.wikidata.org/wiki/Q1'],
  });
});

for (const [name, load] of Object.entries(EDITIONS)) {
  test(`no entity of the ${name} edition has anything that a claim says about it`, async () => {
    const { entities, site } = await load();
    const allowed = [
      ...['@type', '@id', 'name', 'alternateName', 'description', 'disambiguatingDescription', 'sameAs'],
      ...['geo', 'containedInPlace'],
    ];
    for (const entity of entities) {
      const thing = entityThing(entity, site);
      expect
        .soft(
          Object.keys(thing).filter((key) => !allowed.includes(key)),
          entity.id,
        )
        .toEqual([]);
      const { description } = thing as { description?: string };
      expect.soft(description, entity.id).toBe(entity.summary?.text);
    }
  });

  test(`nothing of the ${name} edition is a verdict`, async () => {
    const edition = await load();
    const things = [
      ...edition.claims.map((claim) => claimThing(claim, edition.site)),
      ...edition.entities.map((entity) => entityThing(entity, edition.site)),
      ...edition.sources.map((source) => sourceThing(source, edition.site)),
      ...edition.commentaries.map((commentary) => commentaryThing(commentary, edition.site)),
    ];
    expect(toScript(things)).not.toMatch(/ClaimReview|claimReviewed|Rating|reviewBody/);
  });
}

test('breadcrumbs start at home and end at the page', () => {
  const trail = { crumbs: [{ label: 'Entities', path: '/entities/' }], current: 'North Quay' };
  expect(breadcrumbList(trail, `${H}/base/`)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': `${H}/base/` } },
      { '@type': 'ListItem', position: 2, name: 'Entities', item: { '@id': `${H}/base/entities/` } },
      { '@type': 'ListItem', position: 3, name: 'North Quay' },
    ],
  });
});

test('the site can be searched from its home page', async () => {
  const { site } = await loadMiniature();
  expect(websiteThing(site)).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      target: { urlTemplate: `${H}/search/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('the dataset has a distribution for each file', async () => {
  const edition = await loadMiniature();
  const files = [
    { path: '/data/claims.json', label: 'Claims', mediaType: 'application/json', size: 12 },
    { path: '/data/claims.csv', label: 'Claims', mediaType: 'text/csv' },
  ];
  expect(datasetThing(edition, files)).toMatchObject({
    '@type': 'Dataset',
    '@id': `${H}/data/`,
    isBasedOn: [`${H}/harbour/annotations/original.jsonld#article`],
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: `${H}/data/claims.json`,
        encodingFormat: 'application/json',
        contentSize: '12 B',
      },
      { '@type': 'DataDownload', contentUrl: `${H}/data/claims.csv`, encodingFormat: 'text/csv' },
    ],
  });
});

test('nothing in the data can end its script element', () => {
  const name = '</script><script>alert(1)</script><!--';
  const script = toScript([{ '@type': 'Thing', name }]);
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name });
});

test('one thing is written alone, several in a graph, and nothing if there are none', () => {
  const thing = { '@type': 'Thing', name: 'a' } as const;
  expect(JSON.parse(toScript([thing, thing]))).toEqual({ '@context': 'https://schema.org', '@graph': [thing, thing] });
  expect(toScript([])).toBe('');
});

function entityOf(entities: readonly Entity[], id: string): Entity {
  const entity = entities.find((candidate) => candidate.id === id);
  if (!entity) throw new Error(`There is no entity ${id}.`);
  return entity;
}
