/** The indexes and the pages of entities and sources, against the published data. */
import { expect, test } from 'playwright/test';
import { readSite, readText, toFile, type BuiltSite } from './built-site.ts';
import { attribute, select, textOf, type Element, type Page } from './page.ts';

/** What these tests need to know of `data/claims.json`. */
interface Data {
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly sources: readonly {
    readonly id: string;
    readonly url: string;
    readonly name: string;
    readonly voice: string;
  }[];
}

interface Claim {
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly certainty: string;
  readonly negated: boolean;
  readonly attributions: readonly { readonly source: string }[];
  readonly entities: readonly { readonly id: string }[];
  readonly relations: readonly { readonly subject: string; readonly object: string }[];
  readonly when: readonly object[];
}

interface Entity {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly otherNames: readonly { readonly text: string; readonly lang?: string }[];
  readonly distinctFrom: readonly string[];
}

test('the table of claims has a row for every claim, with its number, its sources and what it can be filtered by', async () => {
  const site = await readSite();
  const { claims } = await readData();
  const page = pageAt(site, new URL('claims/', site.address).href);
  const rows = rowsOf(page);
  expect(rows).toHaveLength(claims.length);
  const wrong = claims.filter((claim, index) => {
    const row = rows[index];
    if (!row) return true;
    const links = linksOf(page, row);
    return (
      !links.has(claim.url) ||
      !claim.attributions.every(({ source }) => links.has(new URL(`sources/${source}/`, site.address).href)) ||
      attribute(row, 'data-certainty') !== claim.certainty ||
      attribute(row, 'data-type') !== claim.type ||
      attribute(row, 'data-polarity') !== (claim.negated ? 'denied' : 'affirmed') ||
      !sameSet(
        attribute(row, 'data-source'),
        claim.attributions.map(({ source }) => source),
      ) ||
      !sameSet(
        attribute(row, 'data-entity'),
        claim.entities.map(({ id }) => id),
      )
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every value that rows have can be chosen, and every choice is the value of a row', async () => {
  const site = await readSite();
  for (const path of ['claims/', 'sources/', 'entities/']) {
    const page = pageAt(site, new URL(path, site.address).href);
    const boxes = select(page, 'input').filter((input) => attribute(input, 'type') === 'checkbox');
    const offered = Map.groupBy(boxes, (box) => attribute(box, 'name') ?? '');
    expect(offered.size).toBeGreaterThan(2);
    for (const [name, own] of offered) {
      const had = rowsOf(page).flatMap((row) => (attribute(row, `data-${name}`) ?? '').split(' '));
      const values = own.flatMap((box) => attribute(box, 'value') ?? []);
      expect.soft(new Set(values), `${path} ${name}`).toEqual(new Set(had.filter(Boolean)));
      expect.soft(values, `${path} ${name}`).toHaveLength(new Set(values).size);
    }
  }
});

test('the table of sources counts the claims of each, and those on it alone', async () => {
  const site = await readSite();
  const { claims, sources } = await readData();
  const page = pageAt(site, new URL('sources/', site.address).href);
  const rows = rowsOf(page).map((row) => [...linksOf(page, row)].find((link) => /\/sources\/./.test(link)));
  expect([...rows].sort()).toEqual(sources.map(({ url }) => url).sort());
  const wrong = sources.filter(({ id, url, voice }) => {
    const row = rowsOf(page)[rows.indexOf(url)];
    const own = claims.filter(({ attributions }) => attributions.some(({ source }) => source === id));
    const alone = own.filter(({ attributions }) => new Set(attributions.map(({ source }) => source)).size === 1);
    return (
      !row ||
      attribute(row, 'data-voice') !== voice ||
      attribute(row, 'data-claims') !== String(own.length) ||
      attribute(row, 'data-alone') !== String(alone.length)
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the index of entities has one line each, with every name in its own script', async () => {
  const site = await readSite();
  const entities = await readEntities();
  const page = pageAt(site, new URL('entities/', site.address).href);
  const lines = select(page, 'li').filter((line) => select(line, 'ul').length === 0);
  const problems = entities.flatMap(({ id, url, nativeNames }) => {
    const own = lines.filter((line) => linksOf(page, line).has(url));
    const [line] = own;
    if (!line || own.length !== 1) return [`${id}: ${own.length} lines`];
    return findMissing(nativeNames, line).map((text) => `${id}: ${text}`);
  });
  expect(problems).toEqual([]);
});

test('every name on the page of names has a source', async () => {
  const site = await readSite();
  const page = pageAt(site, new URL('names/', site.address).href);
  const lines = select(page, 'li').filter(
    (line) => select(line, 'bdi').length > 0 && select(line, 'cite').length === 0,
  );
  expect(lines.length).toBeGreaterThan(0);
  const bare = lines.filter((line) => {
    const named = select(line, 'bdi').filter((name) => attribute(name, 'lang') !== undefined);
    return select(line, 'sup').length < named.length;
  });
  expect(bare.map(textOf)).toEqual([]);
});

test('a claim stands once on the page of an entity, as a sentence or by its number', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const page = pageAt(site, url);
    const items = select(page, 'li').filter((item) => hasClass(item, 'item'));
    const folds = select(page, 'details').filter((fold) => textOf(fold).includes('by number'));
    const stands = targetsOf(page, [
      ...items.flatMap((item) => select(item, 'a').filter((link) => hasClass(link, 'num'))),
      ...folds.flatMap((fold) => select(fold, 'a')),
    ]);
    const twice = stands.filter((claim, index) => stands.indexOf(claim) !== index);
    const connected = new Set(between(page, 'connections').flatMap((element) => [...linksOf(page, element)]));
    const missing = claims.filter(
      (claim) => involves(claim, id) && !stands.includes(claim.url) && !connected.has(claim.url),
    );
    const context = select(page, 'p')
      .filter((line) => hasClass(line, 'before'))
      .flatMap((line) => [...linksOf(page, line)]);
    const repeated = context.filter((claim) => stands.includes(claim));
    return [...twice, ...missing.map((claim) => claim.url), ...repeated].map((claim) => `${id}: ${claim}`);
  });
  expect(wrong).toEqual([]);
});

test('every relation of an entity leads to the other and to the claim, and every time to its claim', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const page = pageAt(site, url);
    const linksBelow = (part: string) => new Set(between(page, part).flatMap((element) => [...linksOf(page, element)]));
    const [connected, dated] = [linksBelow('connections'), linksBelow('dates')];
    const unconnected = claims.flatMap((claim) =>
      claim.relations
        .filter(({ subject, object }) => (subject === id) !== (object === id))
        .flatMap(({ subject, object }) => [pathOf(site, subject === id ? object : subject), claim.url])
        .filter((link) => !connected.has(link)),
    );
    const undated = claims.filter((claim) => claim.when.length > 0 && involves(claim, id) && !dated.has(claim.url));
    return [...unconnected, ...undated.map((claim) => claim.url)].map((link) => `${id}: ${link}`);
  });
  expect(wrong).toEqual([]);
});

test('the voices on an entity of several claims are those of its claims, each with as many as it makes', async () => {
  const site = await readSite();
  const { claims, entities, sources } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const page = pageAt(site, url);
    if (claims.filter((claim) => involves(claim, id)).length < 2) return between(page, 'voices').length > 0 ? [id] : [];
    const lines = between(page, 'voices').filter(({ tagName }) => tagName === 'li');
    const told = lines.map((line) => {
      const [source, count] = select(line, 'a');
      const numbers = [...(count ? textOf(count) : '').matchAll(/\d+/g)].map(Number);
      return `${targetsOf(page, source ? [source] : []).join()} ${numbers.reduce((sum, number) => sum + number, 0)}`;
    });
    const expected = sources.flatMap((source) => {
      const own = claims.filter(
        (claim) => involves(claim, id) && claim.attributions.some((attribution) => attribution.source === source.id),
      );
      return own.length > 0 ? [`${source.url} ${own.length}`] : [];
    });
    return told.sort().join() === expected.sort().join() ? [] : [id];
  });
  expect(wrong).toEqual([]);
});

test('entities of the same claims name each other', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const page = pageAt(site, url);
    const named = between(page, 'connections').flatMap((element) => [...linksOf(page, element)]);
    const others = claims.filter((claim) => involves(claim, id)).flatMap((claim) => claim.entities);
    return [...new Set(others.map((other) => other.id))]
      .filter((other) => other !== id && !named.includes(pathOf(site, other)))
      .map((other) => `${id}: ${other}`);
  });
  expect(wrong).toEqual([]);
});

test('who must not be confused with another says so, on both pages', async () => {
  const site = await readSite();
  const { entities } = await readData();
  const missing = entities.flatMap(({ url, distinctFrom }) =>
    distinctFrom.flatMap((id) => {
      const other = new URL(`entities/${id}/`, site.address).href;
      return [[url, other] as const, [other, url] as const].filter(([from, to]) => {
        const page = pageAt(site, from);
        const notes = select(page, 'p').filter((note) => textOf(note).startsWith('Not to be confused'));
        return !notes.some((note) => linksOf(page, note).has(to));
      });
    }),
  );
  expect(missing).toEqual([]);
});

async function readData(): Promise<Data> {
  // The file is our own, and has tests of its own beside the code that writes it.
  return JSON.parse(await readText('data/claims.json')) as Data;
}

/** Entities with the names in their own script, of `data/entities.json`. */
async function readEntities(): Promise<readonly EntityInFull[]> {
  const { entities } = JSON.parse(await readText('data/entities.json')) as { entities: EntityInFull[] };
  return entities;
}

type EntityInFull = Pick<Entity, 'id' | 'url'> & { readonly nativeNames: Entity['otherNames'] };

/** Names with a language that do not stand in it where they should. */
function findMissing(names: Entity['otherNames'], within: Page | Element): string[] {
  const shown = new Set(select(within, 'bdi').map((name) => [textOf(name), attribute(name, 'lang')].join()));
  return names.flatMap(({ text, lang }) => (lang === undefined || shown.has([text, lang].join()) ? [] : [text]));
}

function pageAt({ address, pageOf }: BuiltSite, url: string): Page {
  const page = pageOf.get(toFile(new URL(url), address) ?? '');
  if (!page) throw new Error(`No page at ${url}`);
  return page;
}

/** The rows of a table but those that head a group. */
function rowsOf(page: Page): Element[] {
  return page.elements.filter((row) => attribute(row, 'data-row') !== undefined);
}

/** The elements between the heading of an id and the next heading of its level. */
function between(page: Page, id: string): Element[] {
  const start = page.elements.findIndex((element) => element.tagName === 'h2' && attribute(element, 'id') === id);
  if (start < 0) return [];
  const rest = page.elements.slice(start + 1);
  const end = rest.findIndex(({ tagName }) => tagName === 'h2' || tagName === 'footer');
  return rest.slice(0, end < 0 ? undefined : end);
}

function involves({ entities }: Claim, id: string): boolean {
  return entities.some((entity) => entity.id === id);
}

function pathOf({ address }: BuiltSite, entity: string): string {
  return new URL(`entities/${entity}/`, address).href;
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

function linksOf(page: Page, element: Element): ReadonlySet<string> {
  return new Set(targetsOf(page, select(element, 'a')));
}

/** Where links lead. */
function targetsOf(page: Page, links: readonly Element[]): string[] {
  const base = select(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  const from = base && attribute(base, 'href');
  return links.flatMap((link) => URL.parse(attribute(link, 'href') ?? '', from)?.href ?? []);
}

function sameSet(words: string | undefined, values: readonly string[]): boolean {
  const own = new Set((words ?? '').split(' ').filter(Boolean));
  return own.size === new Set(values).size && values.every((value) => own.has(value));
}
