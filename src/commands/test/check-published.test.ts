import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { formatPublished, loadEdition } from '../../lib/edition/index.ts';
import { formatSitemap, formatSitemapPart, listSitemapParts } from '../../lib/exports/sitemap.ts';
import { formatLedger } from '../../lib/ledger/seal.ts';
import { startServer } from '../server.ts';
import { type Desk, setUpDesk } from './desk.ts';

const FIXTURE = fileURLToPath(new URL('../../lib/edition/test/content', import.meta.url));
const FOLDER = 'content/commentaries/harbour';
const SILT = `${FOLDER}/02-the-silt.mdx`;

async function setUp(info: TestInfo): Promise<Desk> {
  const desk = setUpDesk(info.outputPath('project'));
  await cp(FIXTURE, join(desk.root, 'content'), { recursive: true });
  return desk;
}

const sealAs = async ({ run }: Desk, date: string): Promise<void> => {
  expect((await run('seal', '--note', 'An edition.', '--date', date)).code).toBe(0);
};

/** Writes those files of a published site that the check reads, like a build. */
async function publish({ root }: Desk, limit?: number): Promise<void> {
  const { edition } = await loadEdition(join(root, 'content'));
  if (!edition) throw new Error('The content has issues.');
  const files = new Map([['sitemap.xml', formatSitemap(edition, limit)]]);
  for (const part of listSitemapParts(edition, limit)) {
    files.set(`sitemap-${part}.xml`, formatSitemapPart(edition, part, limit));
  }
  if (edition.published) files.set('published.json', formatPublished(edition.published));
  for (const { slug, ledger } of edition.commentaries) {
    if (ledger) files.set(`${slug}/editions/ledger.json`, formatLedger(ledger));
  }
  await rm(join(root, 'site'), { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, 'site', path)), { recursive: true });
    await writeFile(join(root, 'site', path), text);
  }
}

/** A published site with the first edition of the miniature content. */
async function setUpPublished(info: TestInfo): Promise<Desk> {
  const desk = await setUp(info);
  await sealAs(desk, '2021-01-15');
  await publish(desk);
  return desk;
}

const compare = ({ run }: Desk, where = 'site') => run('check', '--published', where);

/** Runs a test with a host that answers as given. */
async function withHost(answer: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  try {
    await use(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('content that continues what is published passes: the same content, a new edition, and renamed records', async ({}, info) => {
  const desk = await setUpPublished(info);
  const same = await compare(desk);
  expect([same.code, same.err]).toEqual([0, '']);
  expect(same.out).toMatch(/^Nothing that is published at site would disappear or change: \d+ pages, 1 edition\.\n$/);
  await desk.change(SILT, 'losing its', 'losing a');
  await desk.write(
    'content/entities/quay.yaml',
    `${await desk.read('content/entities/north-quay.yaml')}formerly: [north-quay]\n`,
  );
  await rm(join(desk.root, 'content/entities/north-quay.yaml'));
  await desk.change(`${FOLDER}/01-the-accord.mdx`, 'subject="north-quay"', 'subject="quay"');
  await desk.change(`${FOLDER}/commentary.yaml`, 'argument:', 'formerly: [harbour]\nargument:');
  await rename(join(desk.root, FOLDER), join(desk.root, 'content/commentaries/port'));
  await sealAs(desk, '2021-01-16');
  expect((await compare(desk)).code).toBe(0);
});

test('the place of a section that would disappear is listed', async ({}, info) => {
  const desk = await setUpPublished(info);
  await rename(join(desk.root, SILT), join(desk.root, FOLDER, '02-the-mud.mdx'));
  // Deleted from the record as well, so that nothing in the content shows it.
  await desk.change('content/published.json', '"the-silt"', '"the-mud"');
  expect((await desk.run('check')).code).toBe(0);
  const { code, err } = await compare(desk);
  expect(code).toBe(1);
  expect(err).toContain('1 published address would disappear:\n  /harbour/#the-silt\n');
});

test('every address that would disappear is listed', async ({}, info) => {
  const desk = await setUpPublished(info);
  // Deleted, also from the record, so that nothing in the content shows it.
  await rm(join(desk.root, 'content/entities/north-quay.yaml'));
  await desk.change(
    `${FOLDER}/01-the-accord.mdx`,
    '  <Relation type="located-in" subject="north-quay" object="harbour-town" />\n',
    '',
  );
  const record = await desk.read('content/published.json');
  await desk.write('content/published.json', record.replaceAll(/\n *"north-quay",/g, ''));
  await sealAs(desk, '2021-01-16');
  expect((await desk.run('check')).code).toBe(0);
  const { code, err } = await compare(desk);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^1 published address would disappear:\n {2}\/entities\/north-quay\/\n {2}hint: restore what was there, .+\n\nCompared with site: \d+ pages, 1 edition\.\n$/,
  );
  // Pages at former names are not in the sitemap, but in the published record.
  await desk.write('site/published.json', record.replace(/"sources": \[(?!.*"sources")/s, '$&"docker",'));
  expect((await compare(desk)).err).toContain(
    '2 published addresses would disappear:\n  /entities/north-quay/\n  /sources/docker/\n',
  );
  // A page of the site itself.
  await desk.change('site/sitemap.xml', '</urlset>', '<url><loc>https://harbour.example/tides/</loc></url></urlset>');
  expect((await compare(desk)).err).toContain('/tides/');
});

test('a commentary that was deleted with its record is reported, page by page and edition by edition', async ({}, info) => {
  const desk = await setUp(info);
  await cp(join(desk.root, FOLDER), join(desk.root, 'content/commentaries/quays'), { recursive: true });
  await sealAs(desk, '2021-01-15');
  await publish(desk);
  await rm(join(desk.root, 'content/commentaries/quays'), { recursive: true });
  const record = JSON.parse(await desk.read('content/published.json')) as { commentaries: unknown[] };
  await desk.write(
    'content/published.json',
    JSON.stringify({ ...record, commentaries: record.commentaries.slice(0, 1) }),
  );
  expect((await desk.run('check')).code).toBe(0);
  const { code, err } = await compare(desk);
  expect(code).toBe(1);
  for (const path of ['/quays/', '/quays/c2-1/', '/quays/editions/1/', '/timeline/quays/'])
    expect(err).toContain(`\n  ${path}\n`);
  expect(err).toContain(
    '1 published ledger would not continue as published:\n  quays: edition 1 is different or missing',
  );
  expect(err).toContain(
    'quays 2.1\n    published  Since dredgers appeared in May, the town may be losing its harbour.\n    now        no claim',
  );
});

test('a published wording that is in no edition is listed, with the wording that would replace it', async ({}, info) => {
  const desk = await setUp(info);
  await sealAs(desk, '2021-01-15');
  const before = await Promise.all(['content/published.json', `${FOLDER}/ledger.json`].map(desk.read));
  await desk.change(SILT, 'losing its', 'losing the');
  await sealAs(desk, '2021-01-16');
  await publish(desk);
  // The ledger was cut off and sealed again, together with the record.
  await desk.write('content/published.json', before[0] ?? '');
  await desk.write(`${FOLDER}/ledger.json`, before[1] ?? '');
  await rm(join(desk.root, FOLDER, 'editions/2.json'));
  await desk.change(SILT, 'losing the', 'losing a');
  await sealAs(desk, '2021-01-17');
  expect((await desk.run('check')).code).toBe(0);
  const { code, err } = await compare(desk);
  expect(code).toBe(1);
  expect(err).toContain(`1 published ledger would not continue as published:
  harbour: edition 2 is different or missing
  hint: restore ledger.json, or copy it from what is published; make changes in a new edition

1 published wording would change without an edition:
  harbour 2.1
    published  Since dredgers appeared in May, the town may be losing the harbour.
    now        Since dredgers appeared in May, the town may be losing a harbour.
`);
});

test('pages of drafts promise nothing', async ({}, info) => {
  const desk = await setUp(info);
  await publish(desk);
  const accord = await desk.read(`${FOLDER}/01-the-accord.mdx`);
  await desk.write(`${FOLDER}/01-the-accord.mdx`, accord.replace(/<Claim id="1\.2b"[\s\S]*?<\/Claim>/, ''));
  const { code, out } = await compare(desk);
  expect(code).toBe(0);
  expect(out).toContain('pages, 0 editions; pages of 1 draft were left out.');
});

test('lists may shrink, and what only a draft named or needed may disappear; editions may not', async ({}, info) => {
  const desk = await setUpPublished(info);
  const list = (...paths: string[]): Promise<void> =>
    desk.change(
      'site/sitemap.xml',
      '</urlset>',
      `${paths.map((path) => `<url><loc>https://harbour.example${path}</loc></url>`).join('')}</urlset>`,
    );
  await list('/claims/2/', '/entities/3/', '/entities/tide-accord/2/', '/sources/class/media/2/', '/timeline/harbour/');
  await list('/voices/harbour/', '/entities/of-a-draft/', '/sources/of-a-draft/');
  const { code, err } = await compare(desk);
  expect(code).toBe(1);
  // Nothing of this class was ever published here.
  expect(err).toContain('1 published address would disappear:\n  /sources/class/media/2/\n  hint: ');
  await list('/harbour/editions/2/');
  expect((await compare(desk)).err).toContain('  /harbour/editions/2/\n');
});

test('a sitemap in parts, at an address with a path, is read like a single one', async ({}, info) => {
  const desk = await setUpPublished(info);
  await publish(desk, 40);
  await writeFile(join(desk.root, 'site/index.html'), '<link rel="canonical" href="https://harbour.example/base/">');
  const { url, close } = await startServer({ folder: join(desk.root, 'site'), port: 0 });
  try {
    expect(url).toMatch(/\/base\/$/);
    expect((await compare(desk, url.slice(0, -1))).out).toMatch(/^Nothing that is published at http:\S+\/base\/ would/);
    await rm(join(desk.root, 'site/sitemap-2.xml'));
    const { code, err } = await compare(desk, url);
    expect([code, err]).toEqual([2, `${url} has no sitemap-2.xml, which its sitemap names.\n`]);
  } finally {
    await close();
  }
});

test('a first publication says so and passes', async ({}, info) => {
  const desk = await setUp(info);
  await mkdir(join(desk.root, 'site'));
  const says = (where: string): string =>
    `Nothing is published at ${where} yet: this is a first publication, and nothing can be lost.\n`;
  expect(await compare(desk)).toEqual({ code: 0, err: '', out: says('site') });
  await withHost(
    (_, response) => response.writeHead(404).end('Not found'),
    async (address) => {
      expect(await compare(desk, address)).toEqual({ code: 0, err: '', out: says(address) });
    },
  );
});

test('what cannot be compared is reported in a sentence, and neither passes nor counts as a loss', async ({}, info) => {
  const desk = await setUpPublished(info);
  const says = async (where: string): Promise<string> => {
    const { code, out, err } = await compare(desk, where);
    expect([code, out], where).toEqual([2, '']);
    return err;
  };
  expect(await says('http://127.0.0.1:1/')).toMatch(
    /^http:\/\/127\.0\.0\.1:1\/sitemap\.xml cannot be reached \(.+\), so nothing can be compared\.\n$/,
  );
  await withHost(
    (_, response) => response.writeHead(503).end(),
    async (address) => {
      expect(await says(address)).toBe(`${address}sitemap.xml answers with status 503, so nothing can be compared.\n`);
    },
  );
  await withHost(
    (_, response) => response.writeHead(200).end('<!doctype html><title>Soon here</title>'),
    async (address) => {
      expect(await says(address)).toBe(`The sitemap.xml of ${address} is no sitemap.\n`);
    },
  );
  await desk.write('site/harbour/editions/ledger.json', '{}');
  expect(await says('site')).toBe('site has a harbour/editions/ledger.json that is not one of this site.\n');
  await rm(join(desk.root, 'site/harbour'), { recursive: true });
  expect(await says('site')).toBe('site has no ledger of "harbour", which its published.json records.\n');
  await rm(join(desk.root, 'site/sitemap.xml'));
  expect(await says('site')).toBe('site has no sitemap.xml, but other files of this site.\n');
  for (const args of [['--published'], ['--published', 'nowhere'], ['--published', 'site', 'content', 'more']]) {
    const { code, err } = await desk.run('check', ...args);
    expect(code).toBe(2);
    expect(err).toContain('Usage: npm run check -- [folder] [options]');
  }
});

test('content with issues is not compared', async ({}, info) => {
  const desk = await setUpPublished(info);
  await desk.change(SILT, 'losing its', 'losing a');
  const { code, err } = await compare(desk);
  expect(code).toBe(1);
  expect(err).toContain('ledger-unsealed');
  expect(err).toContain('Nothing was compared with site.');
});
