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
  readonly attributions: readonly { readonly source: string }[];
  readonly entities: readonly { readonly id: string }[];
  readonly events: readonly { readonly event?: string; readonly roles: readonly { readonly entity: string }[] }[];
  readonly relations: readonly { readonly subject: string; readonly object: string; readonly place?: string }[];
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
  for (const path of ['claims/', 'sources/']) {
    const page = pageAt(site, new URL(path, site.address).href);
    for (const control of select(page, 'select')) {
      const name = attribute(control, 'name') ?? '';
      if (name === 'sort') continue;
      const offered = select(control, 'option').flatMap((option) => attribute(option, 'value') ?? []);
      const had = rowsOf(page).flatMap((row) => (attribute(row, `data-${name}`) ?? '').split(' '));
      expect.soft(new Set(offered.filter(Boolean)), `${path} ${name}`).toEqual(new Set(had.filter(Boolean)));
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

test('every claim of an entity stands under one part, and its voices add up to its claims', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const own = claims.filter((claim) => claim.entities.some((entity) => entity.id === id));
    const page = pageAt(site, url);
    const counted = sum(countsBelow(page, 'claims', 'h3').map((text) => Number(/\d+$/.exec(text)?.[0])));
    const voices = new Set(between(page, 'voices').flatMap((element) => [...linksOf(page, element)]));
    const missing = own.filter((claim) => !voices.has(claim.url) || !speaksIn(voices, claim, site));
    return counted === own.length && missing.length === 0
      ? []
      : [`${id}: ${counted} of ${own.length}, ${missing.length}`];
  });
  expect(wrong).toEqual([]);
});

test('every event and relation of an entity is a row with the claim behind it, and every date leads to its claim', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const page = pageAt(site, url);
    const rows = between(page, 'events').filter(({ tagName }) => tagName === 'tr');
    const told = claims.flatMap((claim) => [
      ...claim.events
        .filter(({ event, roles }) => event === id || roles.some(({ entity }) => entity === id))
        .map(() => claim.url),
      ...claim.relations
        .filter(({ subject, object, place }) => [subject, object, place].includes(id))
        .map(() => claim.url),
    ]);
    const behind = rows.flatMap((row) => {
      const cell = select(row, 'td').at(-1);
      return cell
        ? select(cell, 'p').map((line) => [...linksOf(page, line)].find((link) => told.includes(link)) ?? 'none')
        : [];
    });
    const timed = claims.filter((claim) => claim.when.length > 0 && claim.entities.some((entity) => entity.id === id));
    const dated = new Set(between(page, 'dates').flatMap((element) => [...linksOf(page, element)]));
    const undated = timed.filter((claim) => !dated.has(claim.url));
    return sameSet(behind.join(' '), told) && behind.length === told.length && undated.length === 0 ? [] : [id];
  });
  expect(wrong).toEqual([]);
});

test('entities of the same claims name each other, with the claims that join them', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const page = pageAt(site, url);
    const lines = between(page, 'together').filter(({ tagName }) => tagName === 'li');
    const joining = claims.filter((claim) => claim.entities.some((entity) => entity.id === id));
    return joining.flatMap((claim) =>
      claim.entities
        .filter((other) => other.id !== id)
        .filter((other) => {
          const address = new URL(`entities/${other.id}/`, site.address).href;
          return !lines.some((line) => linksOf(page, line).has(address) && linksOf(page, line).has(claim.url));
        })
        .map((other) => `${id}: ${other.id} ${claim.id}`),
    );
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

test('a picture of a neighbourhood is made of links, and all it tells stands in the tables', async () => {
  const site = await readSite();
  const pages = site.pages.filter(({ file }) => file.startsWith('entities/'));
  const pictures = pages.flatMap((page) =>
    select(page, 'svg')
      .filter((svg) => attribute(svg, 'viewBox')?.endsWith(' 0') === false && select(svg, 'a').length > 0)
      .map((svg) => ({ page, svg })),
  );
  expect(pictures.length).toBeGreaterThan(0);
  const wrong = pictures.filter(({ page, svg }) => {
    const told = new Set(
      between(page, 'events')
        .filter(({ tagName }) => tagName === 'td')
        .flatMap((cell) => [...linksOf(page, cell)]),
    );
    const links = [...linksOf(page, svg)];
    return attribute(svg, 'aria-label') === undefined || links.length < 3 || links.some((link) => !told.has(link));
  });
  expect(wrong.map(({ page }) => page.file)).toEqual([]);
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
  return select(page, 'tr').filter((row) => attribute(row, 'data-row') !== undefined);
}

/** The elements between the heading of an id and the next heading of its level. */
function between(page: Page, id: string): Element[] {
  const start = page.elements.findIndex((element) => element.tagName === 'h2' && attribute(element, 'id') === id);
  if (start < 0) return [];
  const rest = page.elements.slice(start + 1);
  const end = rest.findIndex(({ tagName }) => tagName === 'h2' || tagName === 'footer');
  return rest.slice(0, end < 0 ? undefined : end);
}

function countsBelow(page: Page, id: string, tag: string): string[] {
  return between(page, id)
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);
}

function speaksIn(links: ReadonlySet<string>, claim: Claim, { address }: BuiltSite): boolean {
  return claim.attributions.every(({ source }) => links.has(new URL(`sources/${source}/`, address).href));
}

function linksOf(page: Page, element: Element): ReadonlySet<string> {
  const base = select(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  const from = base && attribute(base, 'href');
  return new Set(select(element, 'a').flatMap((link) => URL.parse(attribute(link, 'href') ?? '', from)?.href ?? []));
}

function sameSet(words: string | undefined, values: readonly string[]): boolean {
  const own = new Set((words ?? '').split(' ').filter(Boolean));
  return own.size === new Set(values).size && values.every((value) => own.has(value));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
