/** Tests that the linked data of the built site is complete, agrees with the other data, and refers only to what exists. */
import { Parser, type Quad } from 'n3';
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { readDefined, readSite, readText, toFile, type BuiltSite } from './built-site.ts';
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

interface Annotation {
  readonly id: string;
  /** The page of its claim. */
  readonly via: string;
  readonly body: readonly object[];
}

interface Linkset {
  readonly linkset: readonly { readonly anchor: string; readonly describedby?: readonly { readonly href: string }[] }[];
}

interface Thing {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly '@graph'?: readonly Thing[];
  readonly [property: string]: unknown;
}

const FILES = ['data/vocab.ttl', 'data/entities.ttl'];
const CONCEPT = 'http://www.w3.org/2004/02/skos/core#Concept';

test('every claim has an annotation, which is in a collection', async () => {
  const { claims, commentaries } = await readData();
  const site = await readSite();
  const collected: Annotation[] = [];
  for (const { url } of commentaries)
    collected.push(...(await readCollection(`${url}annotations/collection.jsonld`, site)));
  expect(collected.map(({ via }) => via)).toEqual(claims.map(({ url }) => url));
  for (const [index, { url, text }] of claims.entries()) {
    const { id, body } = collected[index] ?? {};
    expect
      .soft(id, url)
      .toMatch(new RegExp(`/annotations/page-\\d+\\.jsonld#${new URL(url).pathname.split('/').at(-2)}$`));
    expect.soft(body, url).toContainEqual(expect.objectContaining({ value: text }));
  }
});

test('every entity has a concept with its name', async () => {
  const { entities } = await readData();
  const quads = await readRdf('data/entities.ttl');
  expect(subjectsOfType(quads, CONCEPT)).toEqual(entities.map(({ url }) => url));
  const names = quads.filter(({ predicate }) => predicate.value.endsWith('#prefLabel')).slice(1);
  expect(names.map(({ object }) => object.value)).toEqual(entities.map(({ name }) => name));
});

test('every address of the site in its RDF exists', async () => {
  const site = await readSite();
  const defined = await readDefined(site);
  const named = new Set<string>();
  for (const file of FILES) {
    for (const { subject, predicate, object } of await readRdf(file)) {
      defined.add(subject.value);
      for (const { termType, value } of [subject, predicate, object]) {
        if (termType === 'NamedNode' && value.startsWith(site.address.href)) named.add(value);
      }
    }
  }
  expect(named.size).toBeGreaterThan(0);
  expect([...named].flatMap((value) => problemWith(value, site, defined))).toEqual([]);
});

test('every address of the site in its annotations exists', async () => {
  const site = await readSite();
  const files = [...site.files].filter((file) => file.endsWith('.jsonld'));
  const values = new Set<string>();
  for (const file of files) for (const value of stringsIn(JSON.parse(await readText(file)))) values.add(value);
  const own = [...values].filter((value) => value.startsWith(site.address.href));
  const defined = await readDefined(site);
  expect(own.length > 0).toBe(files.length > 0);
  if (hasEverything()) expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap((value) => problemWith(value, site, defined))).toEqual([]);
});

test('every page of a claim links to its annotation, and every reading page to the collection', async () => {
  const site = await readSite();
  const { commentaries } = await readData();
  const annotations: Annotation[] = [];
  for (const { url } of commentaries)
    annotations.push(...(await readCollection(`${url}annotations/collection.jsonld`, site)));
  const expected = [
    ...annotations.map(({ id, via }) => [via, id] as const),
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

test('the file of links of a commentary has a link from every claim to its annotation', async () => {
  const site = await readSite();
  for (const { url } of (await readData()).commentaries) {
    const { linkset } = (await readJson(`${url}linkset.json`, site)) as unknown as Linkset;
    const led = linkset
      .filter(({ anchor }) => anchor !== url)
      .flatMap(({ anchor, describedby = [] }) => describedby.map(({ href }) => [anchor, href]));
    const annotations = await readCollection(`${url}annotations/collection.jsonld`, site);
    expect(led).toEqual(annotations.map(({ id, via }) => [via, id]));
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

test('all breadcrumbs are also in the data', async () => {
  const { pages, address } = await readSite();
  for (const page of pages) {
    const shown = select(page, 'nav').find((nav) => attribute(nav, 'aria-label') === 'Breadcrumbs');
    const list = thingsOn(page).find((thing) => thing['@type'] === 'BreadcrumbList');
    expect.soft(list !== undefined, page.file).toBe(shown !== undefined);
    if (!shown || !list) continue;
    const links = select(shown, 'a').map((link) => new URL(attribute(link, 'href') ?? '', address).href);
    const items = (list.itemListElement as { item?: Thing }[]).flatMap(({ item }) => item?.['@id'] ?? []);
    expect.soft(items, page.file).toEqual(links);
  }
});

test('no page gives a verdict, and every address of the site in its data exists', async () => {
  const site = await readSite();
  const defined = await readDefined(site);
  for (const page of site.pages) {
    const things = thingsOn(page);
    expect.soft(JSON.stringify(things), page.file).not.toMatch(/ClaimReview|claimReviewed|Rating/);
    const ids = stringsIn(things).filter((value) => value.startsWith(site.address.href) && !value.includes('{'));
    expect
      .soft(
        ids.flatMap((value) => problemWith(value, site, defined)),
        page.file,
      )
      .toEqual([]);
  }
});

test('an address in the data of pages has one type on all pages', async () => {
  const { pages } = await readSite();
  const types = new Map<string, Map<string, string>>();
  for (const page of pages) {
    for (const { '@id': id, '@type': type } of thingsOn(page).flatMap(nodesIn)) {
      if (id === undefined || type === undefined) continue;
      types.set(id, (types.get(id) ?? new Map<string, string>()).set(type, page.file));
    }
  }
  expect(types.size).toBeGreaterThan(0);
  expect([...types].filter(([, found]) => found.size > 1).map(([id, found]) => [id, ...found])).toEqual([]);
});

test('the article of a reading page has author, dates, language and licence', async () => {
  const site = await readSite();
  for (const { url } of (await readData()).commentaries) {
    const article = thingAt(site, url) ?? {};
    for (const field of ['author', 'inLanguage', 'license', 'isBasedOn'])
      expect.soft(article, url).toHaveProperty(field);
  }
});

/** A thing and everything inside it. */
function nodesIn(value: unknown): Partial<Thing>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

async function readData(): Promise<Data> {
  return JSON.parse(await readText('data/claims.json')) as Data;
}

async function readJson(url: string, { address }: BuiltSite): Promise<Record<string, unknown>> {
  return JSON.parse(await readText(toFile(new URL(url), address) ?? '')) as Record<string, unknown>;
}

/** The annotations of a collection, from its first page to its last. */
async function readCollection(url: string, site: BuiltSite): Promise<Annotation[]> {
  const collection = await readJson(url, site);
  const annotations: Annotation[] = [];
  let next: unknown = collection.first;
  let last: unknown;
  while (typeof next === 'string') {
    const page = await readJson(next, site);
    annotations.push(...(page.items as Annotation[]));
    last = next;
    next = page.next;
  }
  expect(last).toBe(collection.last);
  expect(collection.total).toBe(annotations.length);
  return annotations;
}

async function readRdf(file: string): Promise<Quad[]> {
  return new Parser({ format: 'text/turtle' }).parse(await readText(file));
}

function subjectsOfType(quads: readonly Quad[], type: string): string[] {
  return quads.filter(({ object }) => object.value === type).map(({ subject }) => subject.value);
}

/** Why an address leads nowhere: its file is missing, or its fragment, which is an id of a page or defined in a data file. */
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

/** The things in the data of a page, in a graph or not. */
function thingsOn(page: Page): readonly Thing[] {
  const scripts = page.html.match(/<script type="application\/ld\+json">([^<]*)<\/script>/g) ?? [];
  return scripts.flatMap((script) => {
    const thing = JSON.parse(script.replace(/<[^>]*>/g, '')) as Thing;
    return thing['@graph'] ?? [thing];
  });
}
