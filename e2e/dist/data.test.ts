/** Tests that the data files are valid by their schemas and that their numbers agree with each other and with the pages. */
import { stat } from 'node:fs/promises';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Parser } from 'n3';
import { expect, test } from 'playwright/test';
import { hasEverything, siteFolder } from '../site-folder.ts';
import { readSite, readText, toFile, type BuiltSite } from './built-site.ts';
import { countCsvRows } from './csv-rows.ts';
import { attribute, select, textOf, type Element, type Page } from './page.ts';

const JSON_FILES = ['claims', 'by-id', 'entities', 'sources', 'commentary'];

for (const name of JSON_FILES) {
  test(`${name}.json is valid by the schema that it names`, async () => {
    const { address, files } = await readSite();
    const data = await readJson(`data/${name}.json`);
    const file = toFile(new URL(String(data.$schema)), address) ?? '';
    expect(file).toBe(`data/schema/${name}.schema.json`);
    expect([...files]).toContain(file);
    const schema = await readJson(file);
    expect(schema.$id).toBe(data.$schema);
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    addFormats(ajv);
    expect(ajv.validateSchema(schema), 'the schema by the meta-schema of 2020-12').toBe(true);
    expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true);
  });
}

test('every format has as many claims as the pages', async () => {
  const site = await readSite();
  const { claims, commentaries } = await readClaims();
  const perCommentary = commentaries.map(({ id }) => claims.filter(({ commentary }) => commentary === id).length);
  const counts = {
    'claims.csv': countCsvRows(await readText('data/claims.csv')),
    'pages of claims': site.pages.filter(({ html }) => html.includes('name="citation_public_url"')).length,
    'claims on reading pages': sum(
      commentaries.map(({ id }) => {
        const page = site.pageOf.get(`${id}/index.html`);
        return [...(page?.ids.keys() ?? [])].filter((anchor) => claims.some((claim) => isAt(claim, id, anchor))).length;
      }),
    ),
  };
  for (const [where, count] of Object.entries(counts)) expect.soft(count, where).toBe(claims.length);
  for (const [index, { id }] of commentaries.entries()) {
    const expected = perCommentary[index];
    for (const file of ['cite.bib', 'cite.ris', 'cite.csl.json']) {
      const items = readReferences(await readText(`${id}/${file}`), file);
      expect
        .soft(items.filter(({ type }) => type === 'chapter' || type === 'entry-encyclopedia').length, file)
        .toBe(expected);
      expect.soft(items[0]?.id, file).toBe(`${id}-original`);
    }
    const collection = await readJson(`${id}/annotations/collection.jsonld`);
    expect.soft(collection.total, 'collection.jsonld').toBe(expected);
    const pages = [...site.files].filter((file) => file.startsWith(`${id}/annotations/page-`));
    const items = await Promise.all(pages.map(async (file) => (await readJson(file)).items as unknown[]));
    expect.soft(sum(items.map(({ length }) => length)), 'pages of the collection').toBe(expected);
    const record = (await readCommentaries()).find((commentary) => commentary.id === id);
    const ids = record?.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.claims));
    expect.soft(ids, 'sections of commentary.json').toHaveLength(expected ?? -1);
    expect.soft(record?.sentences.flatMap((sentence) => sentence.claims).length, 'sentences').toBe(expected);
  }
});

test('every format has as many entities and sources as the pages', async () => {
  const site = await readSite();
  const data = await readClaims();
  const entities = (await readJson('data/entities.json')).entities as unknown[];
  const sources = (await readJson('data/sources.json')).sources as unknown[];
  const concepts = await countTyped('data/entities.ttl', 'http://www.w3.org/2004/02/skos/core#Concept');
  const counts = {
    'entities.json': entities.length,
    'entities.csv': countCsvRows(await readText('data/entities.csv')),
    'entities.ttl': concepts,
    'pages of entities': countFiles(site, /^entities\/[^/]+\/index\.html$/),
  };
  for (const [where, count] of Object.entries(counts)) expect.soft(count, where).toBe(data.entities.length);
  expect(sources.length).toBe(data.sources.length);
  expect(countFiles(site, /^sources\/[^/]+\/index\.html$/)).toBe(sources.length);
});

test('every id in the data belongs to a record with a page', async () => {
  const site = await readSite();
  const { claims, entities, sources } = await readClaims();
  const known = {
    entity: new Set(entities.map(({ id }) => id)),
    source: new Set(sources.map(({ id }) => id)),
    claim: new Set(claims.map(({ commentary, id }) => `${commentary} ${id}`)),
  };
  for (const id of known.entity) expect.soft([...site.files], id).toContain(`entities/${id}/index.html`);
  const lost = claims.flatMap((claim) => [
    ...entityIdsOf(claim).filter((id) => !known.entity.has(id)),
    ...claim.attributions.map(({ source }) => source).filter((id) => !known.source.has(id)),
    ...claim.links.map((link) => `${claim.commentary} ${link.claim}`).filter((id) => !known.claim.has(id)),
  ]);
  expect(lost).toEqual([]);
  const references = new Set(
    (((await readJson('data/entities.json')).references ?? []) as Listed[]).map(({ id }) => id),
  );
  const resting = collect(await readJson('data/entities.json'), 'references').flat();
  expect(resting.filter((id) => typeof id === 'string' && !references.has(id))).toEqual([]);
});

test('the tables have the columns that the page explains', async () => {
  const site = await readSite();
  const explained = select(dataPage(site), 'main').flatMap((main) =>
    select(main, 'details').map((details) => select(details, 'dt').map(textOf).join(',')),
  );
  const tables = [...site.files].filter((file) => /^data\/[^/]+\.csv$/.test(file));
  const headers = await Promise.all(tables.map(async (file) => (await readText(file)).split('\r\n')[0]));
  expect(explained.sort()).toEqual(headers.sort());
});

test('the data page lists every data file, with its size in bytes, its licence, and how to use it', async () => {
  const site = await readSite();
  const page = dataPage(site);
  const sections = select(page, 'section').filter((element) => attribute(element, 'class')?.includes('file'));
  const shown = sections.map((section) => ({
    file: toFile(new URL(linksOf(section)[0] ?? '', new URL('data/', site.address)), site.address) ?? '',
    facts: textOf(section),
    runs: select(section, 'pre').length === 2,
  }));
  const files = [...site.files].filter(
    (file) => /^data\/[^/]+\.[^/]+$/.test(file) && !/\.html$|\/card\.png$/.test(file),
  );
  for (const file of files) expect(shown.map((section) => section.file)).toContain(file);
  for (const { file, facts, runs } of shown) {
    const bytes = (await stat(`${siteFolder()}/${file}`)).size.toLocaleString('en-GB');
    expect.soft(facts, file).toContain(`Size ${bytes} bytes`);
    expect.soft(facts, file).toContain('Licence');
    expect.soft(runs, file).toBe(true);
  }
  const links = new Set(linksOf(page).map((link) => new URL(link, new URL('data/', site.address)).href));
  for (const file of [...site.files].filter((name) => name.startsWith('data/schema/'))) {
    expect(links).toContain(new URL(file, site.address).href);
  }
});

test('no file listed on the data page is empty', async () => {
  const cells = select(dataPage(await readSite()), 'td').map(textOf);
  expect(cells).not.toEqual([]);
  if (hasEverything()) expect(cells.filter((text) => text.startsWith('0 '))).toEqual([]);
});

test('the data page gives the numbers of records in the files, and links to every edition', async () => {
  const site = await readSite();
  const { claims, entities, sources } = await readClaims();
  const text = select(dataPage(site), 'main').map(textOf).join();
  const number = ({ length }: readonly unknown[], noun: string): string =>
    `${length.toLocaleString('en-GB')} ${noun}${length === 1 ? '' : 's'}`;
  expect(text).toContain(`${number(claims, 'claim')}, ${number(entities, 'name')} and ${number(sources, 'source')}`);
  const links = linksOf(dataPage(site)).map((link) => new URL(link, site.address).href);
  for (const { editions } of await readCommentaries()) {
    for (const { url, file } of editions) expect(links).toEqual(expect.arrayContaining([url, file]));
  }
});

interface Listed {
  readonly id: string;
}

interface Claim extends Listed {
  readonly commentary: string;
  readonly context: string;
  readonly attributions: readonly { readonly source: string }[];
  readonly links: readonly { readonly claim: string }[];
}

interface Commentary extends Listed {
  readonly sections: readonly { readonly paragraphs: readonly { readonly claims: readonly string[] }[] }[];
  readonly sentences: readonly { readonly claims: readonly string[] }[];
  readonly editions: readonly { readonly url: string; readonly file: string }[];
}

async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readText(file)) as Readonly<Record<string, unknown>>;
}

async function readClaims() {
  // Another test validates the file by its schema.
  return (await readJson('data/claims.json')) as unknown as {
    readonly claims: readonly Claim[];
    readonly entities: readonly Listed[];
    readonly sources: readonly Listed[];
    readonly commentaries: readonly Listed[];
  };
}

async function readCommentaries(): Promise<readonly Commentary[]> {
  return (await readJson('data/commentary.json')).commentaries as readonly Commentary[];
}

function readReferences(text: string, file: string): readonly Readonly<Record<string, unknown>>[] {
  return file.endsWith('.json') ? (JSON.parse(text) as Readonly<Record<string, unknown>>[]) : new Cite(text).data;
}

/** How many different things in a file of linked data have a type. */
async function countTyped(file: string, type: string): Promise<number> {
  const quads = new Parser().parse(await readText(file));
  const typed = quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type);
  return new Set(typed.map(({ subject }) => subject.value)).size;
}

function entityIdsOf(claim: Claim): string[] {
  return [
    ...collect(claim, 'entity'),
    ...collect(claim, 'event'),
    ...collect(claim, 'side').flat(),
    ...collect(claim, 'after'),
  ].filter((id) => typeof id === 'string');
}

/** All values of a key, at any depth. */
function collect(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner as unknown] : []),
    ...collect(inner, key),
  ]);
}

function isAt({ context }: Claim, commentary: string, anchor: string): boolean {
  return context.endsWith(`/${commentary}/#${anchor}`);
}

function countFiles({ files }: BuiltSite, pattern: RegExp): number {
  return [...files].filter((file) => pattern.test(file)).length;
}

function dataPage({ pageOf }: BuiltSite): Page {
  const page = pageOf.get('data/index.html');
  if (!page) throw new Error('There is no page of data.');
  return page;
}

function linksOf(from: Page | Element): string[] {
  return select(from, 'a').flatMap((element) => attribute(element, 'href') ?? []);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
