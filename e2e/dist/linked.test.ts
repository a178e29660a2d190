/** The linked data of the built site: that it is there, agrees with the other data, and names nothing that is not there. */
import { Parser, type Quad } from 'n3';
import { expect, test } from 'playwright/test';
import { readSite, readText, toFile, type BuiltSite } from './built-site.ts';
import { attribute, select, type Page } from './page.ts';

interface Data {
  readonly commentaries: readonly { readonly id: string; readonly url: string }[];
  readonly claims: readonly {
    readonly id: string;
    readonly url: string;
    readonly text: string;
    readonly commentary: string;
  }[];
  readonly entities: readonly { readonly url: string; readonly name: string }[];
  readonly sources: readonly { readonly url: string; readonly name: string }[];
}

interface Thing {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly '@graph'?: readonly Thing[];
  readonly [property: string]: unknown;
}

const FILES = ['data/vocab.ttl', 'data/entities.ttl'];
const CONCEPT = 'http://www.w3.org/2004/02/skos/core#Concept';

test('there is an annotation and a place in a collection for every claim', async () => {
  const { claims, commentaries } = await readData();
  const site = await readSite();
  const collected: string[] = [];
  for (const { url } of commentaries)
    collected.push(...(await readCollection(`${url}annotations/collection.jsonld`, site)));
  expect(collected).toEqual(claims.map(({ url }) => `${url}claim.jsonld`));
  for (const { url, text } of claims) {
    const annotation = await readJson(`${url}claim.jsonld`, site);
    expect.soft(annotation, url).toMatchObject({
      id: `${url}claim.jsonld`,
      via: url,
      body: expect.arrayContaining([expect.objectContaining({ value: text })]),
    });
  }
});

test('there is a concept for every entity, of its name', async () => {
  const { entities } = await readData();
  const quads = await readRdf('data/entities.ttl');
  expect(subjectsOfType(quads, CONCEPT)).toEqual(entities.map(({ url }) => url));
  const names = quads.filter(({ predicate }) => predicate.value.endsWith('#prefLabel')).slice(1);
  expect(names.map(({ object }) => object.value)).toEqual(entities.map(({ name }) => name));
});

test('every address of the site in its RDF leads to something', async () => {
  const site = await readSite();
  const defined = new Set<string>();
  const named = new Set<string>();
  for (const file of FILES) {
    for (const { subject, predicate, object } of await readRdf(file)) {
      defined.add(subject.value);
      for (const { termType, value } of [subject, predicate, object]) {
        if (termType === 'NamedNode' && value.startsWith(site.address.href)) named.add(value);
      }
    }
  }
  const originals = (await readData()).commentaries.map(({ url }) => `${url}annotations/original.jsonld#article`);
  for (const original of originals) if (await isRecord(original, site)) defined.add(original);
  expect(named.size).toBeGreaterThan(0);
  expect([...named].flatMap((value) => problemWith(value, site, defined))).toEqual([]);
});

test('every address of the site in its annotations leads to something', async () => {
  const site = await readSite();
  const files = [...site.files].filter((file) => file.endsWith('.jsonld'));
  const values = new Set<string>();
  for (const file of files) for (const value of stringsIn(JSON.parse(await readText(file)))) values.add(value);
  const own = [...values].filter((value) => value.startsWith(site.address.href));
  const records = new Set<string>();
  for (const value of own) if (value.endsWith('.jsonld#article') && (await isRecord(value, site))) records.add(value);
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap((value) => problemWith(value, site, records))).toEqual([]);
});

test('every page of a claim leads to its annotation, and every reading page to the collection', async () => {
  const site = await readSite();
  const { claims, commentaries } = await readData();
  const expected = [
    ...claims.map(({ url }) => [url, `${url}claim.jsonld`] as const),
    ...commentaries.map(({ url }) => [url, `${url}annotations/collection.jsonld`] as const),
  ];
  for (const [url, file] of expected) {
    const links = select(pageAt(site, url), 'link').filter((link) => attribute(link, 'type') === 'application/ld+json');
    expect
      .soft(
        links.map((link) => [attribute(link, 'rel'), attribute(link, 'href')]),
        url,
      )
      .toEqual([['describedby', file]]);
  }
});

test('every page of a claim, entity or source says in its data what it is about', async () => {
  const site = await readSite();
  const { claims, entities, sources, commentaries } = await readData();
  for (const { url, text } of claims) {
    expect.soft(thingAt(site, url), url).toMatchObject({ '@type': 'Claim', '@id': url, text });
  }
  for (const { url, name } of [...entities, ...sources])
    expect.soft(thingAt(site, url), url).toMatchObject({ '@id': url, name });
  for (const { url } of commentaries)
    expect.soft(thingAt(site, url), url).toMatchObject({ '@type': 'Article', '@id': url });
  expect(thingAt(site, site.address.href)).toMatchObject({ '@type': 'WebSite' });
});

test('every trail of crumbs that is shown is data as well', async () => {
  const { pages, address } = await readSite();
  for (const page of pages) {
    const shown = select(page, 'nav').find((nav) => attribute(nav, 'class') === 'crumbs');
    const list = thingsOn(page).find((thing) => thing['@type'] === 'BreadcrumbList');
    expect.soft(list !== undefined, page.file).toBe(shown !== undefined);
    if (!shown || !list) continue;
    const links = select(shown, 'a').map((link) => new URL(attribute(link, 'href') ?? '', address).href);
    const items = (list.itemListElement as { item?: string }[]).flatMap(({ item }) => item ?? []);
    expect.soft(items, page.file).toEqual(links);
  }
});

test('no page gives a verdict, and every address in its data is one of the site or of somebody else', async () => {
  const site = await readSite();
  for (const page of site.pages) {
    const things = thingsOn(page);
    expect.soft(JSON.stringify(things), page.file).not.toMatch(/ClaimReview|claimReviewed|Rating/);
    const ids = stringsIn(things).filter((value) => value.startsWith(site.address.href) && !value.includes('{'));
    const records = new Set(ids.filter((value) => value.endsWith('/annotations/original.jsonld#article')));
    expect
      .soft(
        ids.flatMap((value) => problemWith(value, site, records)),
        page.file,
      )
      .toEqual([]);
  }
});

async function readData(): Promise<Data> {
  return JSON.parse(await readText('data/claims.json')) as Data;
}

async function readJson(url: string, { address }: BuiltSite): Promise<Record<string, unknown>> {
  return JSON.parse(await readText(toFile(new URL(url), address) ?? '')) as Record<string, unknown>;
}

/** Follows a collection from its first page to its last, and gives the ids of its annotations. */
async function readCollection(url: string, site: BuiltSite): Promise<string[]> {
  const collection = await readJson(url, site);
  const ids: string[] = [];
  let next: unknown = collection.first;
  let last: unknown;
  while (typeof next === 'string') {
    const page = await readJson(next, site);
    ids.push(...(page.items as { id: string }[]).map(({ id }) => id));
    last = next;
    next = page.next;
  }
  expect(last).toBe(collection.last);
  expect(collection.total).toBe(ids.length);
  return ids;
}

async function readRdf(file: string): Promise<Quad[]> {
  return new Parser({ format: 'text/turtle' }).parse(await readText(file));
}

function subjectsOfType(quads: readonly Quad[], type: string): string[] {
  return quads.filter(({ object }) => object.value === type).map(({ subject }) => subject.value);
}

/** A file and, in a page, an element of it; in a data file, something that it defines. */
function problemWith(value: string, { address, files, pageOf }: BuiltSite, defined: ReadonlySet<string>): string[] {
  const url = new URL(value);
  const file = toFile(url, address);
  if (file === undefined || !files.has(file)) return [`${value} has no file`];
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '') return [];
  const page = pageOf.get(file);
  const isThere = page ? page.ids.has(fragment) : defined.has(value);
  return isThere ? [] : [`${value} has no such fragment`];
}

/** Whether a data file describes the thing that an address names. */
async function isRecord(url: string, site: BuiltSite): Promise<boolean> {
  return (await readJson(url, site))['@id'] === url;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function pageAt({ address, pageOf }: BuiltSite, url: string): Page {
  const page = pageOf.get(toFile(new URL(url), address) ?? '');
  if (!page) throw new Error(`No page at ${url}`);
  return page;
}

function thingAt(site: BuiltSite, url: string): Thing | undefined {
  return thingsOn(pageAt(site, url))[0];
}

/** What a page says in its data, whether in a graph or by itself. */
function thingsOn(page: Page): readonly Thing[] {
  const scripts = page.html.match(/<script type="application\/ld\+json">([^<]*)<\/script>/g) ?? [];
  return scripts.flatMap((script) => {
    const thing = JSON.parse(script.replace(/<[^>]*>/g, '')) as Thing;
    return thing['@graph'] ?? [thing];
  });
}
