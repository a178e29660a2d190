import { expect, test } from 'playwright/test';
import { parsePath, type Target } from '../parse-path.ts';
import {
  annotationCollectionPath,
  annotationPagePath,
  changePath,
  claimAnnotationPath,
  claimContextPath,
  claimPath,
  listPagePath,
  claimWordingPath,
  commentaryPath,
  dataFilePath,
  dataSchemaPath,
  editionFilePath,
  editionPath,
  editionsPath,
  entityCardPath,
  entityPath,
  feedPath,
  ledgerPath,
  linksetPath,
  linkedDataPaths,
  originalRecordPath,
  machinePaths,
  pageOfPicture,
  picturePath,
  paragraphPath,
  parseListPage,
  paths,
  relativePath,
  RESERVED_SLUGS,
  rulePath,
  sitemapPartPath,
  sourcePath,
  tablePath,
  termPath,
  timelinePath,
  voicesPath,
  withBase,
} from '../url.ts';

const ADDRESSES: Readonly<
  Record<string, { readonly path: string; readonly expected: string; readonly target: Target }>
> = {
  'a commentary': {
    path: commentaryPath('safe-haven'),
    expected: '/safe-haven/',
    target: { kind: 'commentary', commentary: 'safe-haven' },
  },
  'a paragraph': {
    path: paragraphPath('safe-haven', 7),
    expected: '/safe-haven/#p7',
    target: { kind: 'paragraph', commentary: 'safe-haven', paragraph: 7 },
  },
  'the stand-first': {
    path: paragraphPath('safe-haven', 0),
    expected: '/safe-haven/#p0',
    target: { kind: 'paragraph', commentary: 'safe-haven', paragraph: 0 },
  },
  'a claim in its context': {
    path: claimContextPath('safe-haven', '7.3'),
    expected: '/safe-haven/#c7-3',
    target: { kind: 'claim', commentary: 'safe-haven', id: '7.3', inContext: true },
  },
  'a claim’s permalink': {
    path: claimPath('safe-haven', '8.2b'),
    expected: '/safe-haven/c8-2b/',
    target: { kind: 'claim', commentary: 'safe-haven', id: '8.2b', inContext: false },
  },
  'the wording of a claim in an edition': {
    path: claimWordingPath('safe-haven', '7.3', 12),
    expected: '/safe-haven/c7-3/#e12',
    target: { kind: 'claim', commentary: 'safe-haven', id: '7.3', inContext: false, edition: 12 },
  },
  'all editions': {
    path: editionsPath('safe-haven'),
    expected: '/safe-haven/editions/',
    target: { kind: 'editions', commentary: 'safe-haven' },
  },
  'an edition': {
    path: editionPath('safe-haven', 2),
    expected: '/safe-haven/editions/2/',
    target: { kind: 'edition', commentary: 'safe-haven', edition: 2 },
  },
  'what an edition did with a claim': {
    path: changePath('safe-haven', 2, '7.3'),
    expected: '/safe-haven/editions/2/#c7-3',
    target: { kind: 'edition', commentary: 'safe-haven', edition: 2, id: '7.3' },
  },
  'an entity': {
    path: entityPath('al-qaida'),
    expected: '/entities/al-qaida/',
    target: { kind: 'entity', id: 'al-qaida' },
  },
  'a source': {
    path: sourcePath('local-sources'),
    expected: '/sources/local-sources/',
    target: { kind: 'source', id: 'local-sources' },
  },
  'an entity called like a claim': {
    path: entityPath('c7-3'),
    expected: '/entities/c7-3/',
    target: { kind: 'entity', id: 'c7-3' },
  },
};

for (const [name, { path, expected, target }] of Object.entries(ADDRESSES)) {
  test(`the address of ${name} is parsed into it`, () => {
    expect(path).toBe(expected);
    expect(parsePath(path)).toEqual(target);
  });
}

const NO_RECORDS = [
  ...Object.values(paths),
  ...RESERVED_SLUGS.map((slug) => `/${slug}/`),
  ...RESERVED_SLUGS.filter((slug) => slug !== 'entities' && slug !== 'sources').map((slug) => `/${slug}/c7-3/`),
  '',
  '/safe-haven/p7/',
  '/safe-haven/c7-3/cite.bib',
  '/safe-haven/c7-3/x/',
  editionFilePath('safe-haven', 2),
  ledgerPath('safe-haven'),
  feedPath('safe-haven'),
  ...Object.values(linkedDataPaths),
  claimAnnotationPath('safe-haven', '7.3'),
  annotationCollectionPath('safe-haven'),
  annotationPagePath('safe-haven', 1),
  originalRecordPath('safe-haven'),
  dataFilePath('claims.csv'),
  dataSchemaPath('claims'),
  ...Object.values(machinePaths),
  sitemapPartPath(1),
  entityCardPath('al-qaida'),
  '/safe-haven/editions/0/',
  '/safe-haven/editions/2/x/',
  '/search/editions/',
  '/entities/al-qaida/x/',
  '/claims/#c7-3',
];

for (const path of new Set(NO_RECORDS)) {
  test(`“${path}” is not the address of a record`, () => {
    expect(parsePath(path)).toBeUndefined();
  });
}

test('a fragment that is not an anchor is the address of the commentary', () => {
  expect(parsePath('/safe-haven/#p7x')).toEqual({ kind: 'commentary', commentary: 'safe-haven' });
  expect(parsePath('/safe-haven/#c7')).toEqual({ kind: 'commentary', commentary: 'safe-haven' });
});

test('editions count from 1: a fragment with an invalid number is the address of the claim', () => {
  const claim = { kind: 'claim', commentary: 'safe-haven', id: '7.3', inContext: false };
  expect(parsePath('/safe-haven/c7-3/#e10')).toEqual({ ...claim, edition: 10 });
  for (const fragment of ['e0', 'e01', 'e']) expect(parsePath(`/safe-haven/c7-3/#${fragment}`)).toEqual(claim);
});

test('every address of the site itself is reserved', () => {
  const first = Object.values(paths).map((path) => path.split('/')[1] ?? '');
  expect(first.filter((slug) => slug !== '' && !RESERVED_SLUGS.includes(slug))).toEqual([]);
});

const RELATIVE: readonly (readonly [from: string, to: string, expected: string])[] = [
  ['/a/editions/1/edition.json', '/a/c7-3/#e1', '../../c7-3/#e1'],
  ['/a/editions/', '/a/editions/2/', '2/'],
  ['/a/', '/b/c1-1/', '../b/c1-1/'],
  ['/a/c1-1/', '/', '../../'],
  ['/a/', '/a/', './'],
  ['/a/', '/a/#p7', './#p7'],
];

for (const [from, to, expected] of RELATIVE) {
  test(`the path from ${from} to ${to} is ${expected}`, () => {
    expect(relativePath(from, to)).toBe(expected);
    expect(new URL(expected, `https://a.example/base${from}`).href).toBe(`https://a.example/base${to}`);
  });
}

test('a term has its own anchor', () => {
  expect(termPath('certainty', 'probable')).toBe('/guide/vocabulary/#certainty-probable');
});

const BASES = {
  '/': '/claims/',
  '': '/claims/',
  '/repo': '/repo/claims/',
  '/repo/': '/repo/claims/',
  '/a/b/': '/a/b/claims/',
};

for (const [base, expected] of Object.entries(BASES)) {
  test(`under “${base}” an address is ${expected}`, () => {
    expect(withBase(base, paths.claims)).toBe(expected);
  });
}

test('the picture of a page is beside it, and the page is found from it', () => {
  for (const page of ['/', commentaryPath('safe-haven'), claimPath('safe-haven', '7.3')]) {
    expect(picturePath(page)).toBe(`${page}card.png`);
    expect(pageOfPicture(picturePath(page))).toBe(page);
    expect(pageOfPicture(page)).toBeUndefined();
  }
});

test('the overview of one commentary is below that of all', () => {
  expect(timelinePath('safe-haven')).toBe('/timeline/safe-haven/');
  expect(voicesPath('safe-haven')).toBe('/voices/safe-haven/');
});

test('the annotations of a commentary are in a folder, each on the page that covers its paragraph', () => {
  expect(claimAnnotationPath('safe-haven', '8.2b')).toBe('/safe-haven/annotations/page-1.jsonld#c8-2b');
  const ends = ['0.1', '19.4', '20.1', '39.9c', '40.1'] as const;
  expect(ends.map((id) => claimAnnotationPath('a', id).replace(/^.*page-|\.jsonld.*$/g, ''))).toEqual([
    ...['1', '1', '2', '2', '3'],
  ]);
  expect(annotationCollectionPath('safe-haven')).toBe('/safe-haven/annotations/collection.jsonld');
  expect(annotationPagePath('safe-haven', 2)).toBe('/safe-haven/annotations/page-2.jsonld');
  expect(originalRecordPath('safe-haven')).toBe('/safe-haven/annotations/original.jsonld');
});

test('a rule of the check has a page below the guide to editing', () => {
  expect(rulePath('unknown-entity')).toBe('/guide/editing/unknown-entity/');
  expect(parsePath(rulePath('unknown-entity'))).toBeUndefined();
});

test('a table keeps its filters in its address', () => {
  expect(tablePath(paths.claims, {})).toBe('/claims/');
  expect(tablePath(paths.claims, { entity: 'al-qaida', certainty: 'possible', sort: '-date' })).toBe(
    '/claims/?entity=al-qaida&certainty=possible&sort=-date',
  );
  expect(tablePath(paths.claims, { certainty: ['possible', 'open'] })).toBe(
    '/claims/?certainty=possible&certainty=open',
  );
});

test('data files are beside the data page, and their schemas in a folder', () => {
  expect(dataFilePath('claims.json')).toBe(paths.claimsJson);
  expect(dataFilePath('entities.csv')).toBe('/data/entities.csv');
  expect(dataSchemaPath('claims')).toBe('/data/schema/claims.schema.json');
});

test('files for crawlers and browsers are at the root', () => {
  expect(Object.values(machinePaths)).toEqual([
    '/sitemap.xml',
    '/robots.txt',
    '/opensearch.xml',
    '/feed.xml',
    '/published.json',
    '/llms.txt',
  ]);
  expect(sitemapPartPath(2)).toBe('/sitemap-2.xml');
});

test('the link set of a commentary is below its page, and is not the address of a record', () => {
  expect(linksetPath('safe-haven')).toBe('/safe-haven/linkset.json');
  expect(parsePath(linksetPath('safe-haven'))).toBeUndefined();
});

test('a page of a list has an address below the list, which can be parsed', () => {
  expect(listPagePath('/entities/al-qaida/', 1)).toBe('/entities/al-qaida/');
  expect(listPagePath('/entities/al-qaida/', 2)).toBe('/entities/al-qaida/2/');
  for (const page of [1, 2, 10, 57]) {
    expect(parseListPage(listPagePath('/claims/', page))).toEqual({ path: '/claims/', page });
  }
  expect(parseListPage('/entities/2001-us-invasion/')).toEqual({ path: '/entities/2001-us-invasion/', page: 1 });
});
