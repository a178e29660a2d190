/** Compares the indexes and the pages of entities and sources with the published data. */
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { pageAt, pagesAt, readSite, readText, type BuiltSite } from './built-site.ts';
import { attribute, select, textOf, type Element, type Page } from './page.ts';

/** The parts of `data/claims.json` that these tests read. */
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
  readonly text: string;
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

test('every value of a row can be chosen, and every choice is the value of a row', async () => {
  const site = await readSite();
  for (const path of ['claims/', 'sources/', 'entities/']) {
    const page = pageAt(site, new URL(path, site.address).href);
    const boxes = select(page, 'input').filter((input) => attribute(input, 'type') === 'checkbox');
    const offered = Map.groupBy(boxes, (box) => attribute(box, 'name') ?? '');
    // With a few rows, there may be too few different values.
    if (rowsOf(page).length > 3 || hasEverything()) expect(offered.size).toBeGreaterThan(2);
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

test('the numbers in the table of sources are those of the data by certainty, and link to exactly those claims', async () => {
  const site = await readSite();
  const { claims, sources } = await readData();
  const page = pageAt(site, new URL('sources/', site.address).href);
  const cells = select(page, 'td').filter((cell) => hasClass(cell, 'cell'));
  const shown = cells.flatMap((cell) =>
    select(cell, 'a').map((link) => `${targetsOf(page, [link]).join('')} ${select(link, 'b').map(textOf).join('')}`),
  );
  const expected = sources.flatMap(({ id }) => {
    const own = claims.filter(({ attributions }) => attributions.some(({ source }) => source === id));
    return [...Map.groupBy(own, ({ certainty }) => certainty)].map(
      ([certainty, group]) =>
        `${new URL(`claims/?source=${id}&certainty=${certainty}`, site.address).href} ${group.length}`,
    );
  });
  expect(shown.toSorted()).toEqual(expected.toSorted());
  const sums = cells.filter((cell) => select(cell, 'a').length === 0).map(textOf);
  expect(sums.reduce((sum, number) => sum + Number(number), 0)).toBe(claims.length);
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
  if (hasEverything()) expect(lines.length).toBeGreaterThan(0);
  const bare = lines.filter((line) => {
    const named = select(line, 'bdi').filter((name) => attribute(name, 'lang') !== undefined);
    return select(line, 'sup').length < named.length;
  });
  expect(bare.map(textOf)).toEqual([]);
});

test('the pages of an entity have each claim once, as a sentence, with what the entity says', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const { sources } = await readSources();
  const wrong = entities.flatMap(({ id, url }) => {
    const stands = pagesAt(site, url).flatMap((page) => itemsOf(page).flatMap((item) => numberOf(page, item)));
    const own = new Set(sources.filter(({ entity, side }) => entity === id || side.includes(id)).map((of) => of.id));
    const expected = claims.filter(
      (claim) => involves(claim, id) || claim.attributions.some(({ source }) => own.has(source)),
    );
    return sameSet(
      stands.join(' '),
      expected.map((claim) => claim.url),
    ) && new Set(stands).size === stands.length
      ? []
      : [id];
  });
  expect(wrong).toEqual([]);
});

test('a sentence on the page of an entity links to the others that it names, and not to the entity itself', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const byUrl = new Map(claims.map((claim) => [claim.url, claim]));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const wrong = entities.flatMap(({ id, url }) =>
    pagesAt(site, url).flatMap((page) =>
      itemsOf(page).flatMap((item) => {
        const [claim] = numberOf(page, item).flatMap((address) => byUrl.get(address) ?? []);
        const [sentence] = select(item, 'p');
        const linked = sentence ? linksOf(page, sentence) : new Set();
        // Its own name may contain another: “old Al-Qa’ida members”.
        const words = [...(sentence ? select(sentence, 'a').map(textOf) : []), ...namesIn(page)];
        const rest = words.reduce(
          (text, link) => text.replace(link.toLowerCase(), ''),
          (claim?.text ?? '').toLowerCase(),
        );
        const missing = (claim?.entities ?? []).filter(
          (other) =>
            other.id !== id &&
            rest.includes((nameOf.get(other.id) ?? '?').toLowerCase()) &&
            !linked.has(pathOf(site, other.id)),
        );
        return [...missing.map((other) => other.id), ...(linked.has(url) ? ['itself'] : [])].map(
          (other) => `${id}: ${claim?.id ?? ''} ${other}`,
        );
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('every relation of an entity is below the name of the other, and every time links to its claim’s sentence', async () => {
  const site = await readSite();
  const { claims, entities } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const pages = pagesAt(site, url);
    const linksBelow = (part: string) =>
      new Set(pages.flatMap((page) => between(page, part).flatMap((element) => [...linksOf(page, element)])));
    const [connected, dated] = [linksBelow('connections'), linksBelow('dates')];
    const rows = new Map(
      pages.flatMap((page) =>
        itemsOf(page).flatMap((item) =>
          numberOf(page, item).map((claim) => [claim, `${addressOf(page)}#${attribute(item, 'id') ?? ''}`] as const),
        ),
      ),
    );
    const unconnected = claims.flatMap((claim) =>
      claim.relations
        .filter(({ subject, object }) => (subject === id) !== (object === id))
        .filter(
          ({ subject, object }) =>
            !connected.has(pathOf(site, subject === id ? object : subject)) ||
            !(connected.has(claim.url) || connected.has(rows.get(claim.url) ?? '')),
        )
        .map(() => claim.url),
    );
    const undated = claims.filter(
      (claim) => claim.when.length > 0 && involves(claim, id) && !dated.has(rows.get(claim.url) ?? ''),
    );
    return [...unconnected, ...undated.map((claim) => claim.url)].map((link) => `${id}: ${link}`);
  });
  expect(wrong).toEqual([]);
});

test('every value on the page of an entity that is not from the article has a source', async () => {
  const site = await readSite();
  const { entities } = await readData();
  const wrong = entities.flatMap(({ id, url }) => {
    const page = pageAt(site, url);
    const values = select(page, 'p', 'dd', 'span').filter(
      (element) =>
        (element.tagName === 'p' && hasClass(element, 'summary')) ||
        (element.tagName === 'dd' && FROM_OUTSIDE.has(labelOf(page, element))) ||
        (element.tagName === 'span' && select(element, 'bdi').length > 0),
    );
    return values.filter((value) => select(value, 'sup').length === 0).map((value) => `${id}: ${textOf(value)}`);
  });
  expect(wrong).toEqual([]);
});

test('references are numbered in the order in which a page first cites them', async () => {
  const site = await readSite();
  const { entities } = await readData();
  const wrong = entities.flatMap(({ url }) =>
    pagesAt(site, url).flatMap((page) => {
      const cited = select(page, 'sup').flatMap((sup) => select(sup, 'a').map((link) => Number(textOf(link))));
      const first = [...new Set(cited)];
      const listed = [...page.ids.keys()].filter((anchor) => anchor.startsWith('ref-')).length;
      return first.every((number, index) => number === index + 1) && first.length === listed ? [] : [page.file];
    }),
  );
  expect(wrong).toEqual([]);
});

test('two entities that could be confused say so on both pages', async () => {
  const site = await readSite();
  const { entities } = await readData();
  const missing = entities.flatMap(({ url, distinctFrom }) =>
    distinctFrom.flatMap((id) => {
      const other = new URL(`entities/${id}/`, site.address).href;
      return [[url, other] as const, [other, url] as const].filter(([from, to]) => {
        const page = pageAt(site, from);
        const told = select(page, 'dd').filter((value) => labelOf(page, value) === CONFUSED);
        return !told.some((value) => linksOf(page, value).has(to));
      });
    }),
  );
  expect(missing).toEqual([]);
});

test('the pages of a source have each of its claims once, and link to each other', async () => {
  const site = await readSite();
  const { claims, sources } = await readData();
  const wrong = sources.flatMap(({ id, url }) => {
    const pages = pagesAt(site, url);
    const stands = pages.flatMap((page) => itemsOf(page).flatMap((item) => numberOf(page, item)));
    const own = claims.filter(({ attributions }) => attributions.some(({ source }) => source === id));
    const missing = own.filter((claim) => stands.filter((one) => one === claim.url).length !== 1);
    const unlinked = pages.filter((page, index) => {
      const relOf = (rel: string) => select(page, 'link').filter((link) => attribute(link, 'rel') === rel);
      const [previous, next] = [pages[index - 1], pages[index + 1]];
      return (
        targetsOf(page, relOf('prev')).join() !== (previous ? addressOf(previous) : '') ||
        targetsOf(page, relOf('next')).join() !== (next ? addressOf(next) : '')
      );
    });
    return [...missing.map((claim) => claim.url), ...unlinked.map(({ file }) => file)];
  });
  expect(wrong).toEqual([]);
  // Otherwise nothing here tests a list of several pages.
  if (hasEverything()) expect(sources.some(({ url }) => pagesAt(site, url).length > 1)).toBe(true);
});

test('every class of sources has a page that lists its sources, and each source links to its class', async () => {
  const site = await readSite();
  const { sources } = await readData();
  for (const [voice, members] of Map.groupBy(sources, (source) => source.voice)) {
    const address = new URL(`sources/class/${voice}/`, site.address).href;
    const listed = new Set(pagesAt(site, address).flatMap((page) => targetsOf(page, select(page, 'a'))));
    for (const { url } of members) {
      expect(listed, voice).toContain(url);
      const page = pageAt(site, url);
      expect(targetsOf(page, select(page, 'a')), url).toContain(address);
    }
  }
});

async function readData(): Promise<Data> {
  // Not validated, because the site wrote it and other tests check it.
  return JSON.parse(await readText('data/claims.json')) as Data;
}

/** Entities from `data/entities.json`, with their names in their own script. */
async function readEntities(): Promise<readonly EntityInFull[]> {
  const { entities } = JSON.parse(await readText('data/entities.json')) as { entities: EntityInFull[] };
  return entities;
}

/** Who speaks in each source, from `data/sources.json`. */
async function readSources(): Promise<{ readonly sources: readonly SourceInFull[] }> {
  return JSON.parse(await readText('data/sources.json')) as { sources: SourceInFull[] };
}

interface SourceInFull {
  readonly id: string;
  readonly entity?: string;
  readonly side: readonly string[];
}

type EntityInFull = Pick<Entity, 'id' | 'url'> & { readonly nativeNames: Entity['otherNames'] };

/** Names with a language that should be marked with it within an element and are not. */
function findMissing(names: Entity['otherNames'], within: Page | Element): string[] {
  const shown = new Set(select(within, 'bdi').map((name) => [textOf(name), attribute(name, 'lang')].join()));
  return names.flatMap(({ text, lang }) => (lang === undefined || shown.has([text, lang].join()) ? [] : [text]));
}

/** Claims shown as sentences. */
function itemsOf(page: Page): Element[] {
  return select(page, 'li').filter((item) => hasClass(item, 'item'));
}

/** The address of the claim that an item shows. */
function numberOf(page: Page, item: Element): string[] {
  return targetsOf(
    page,
    select(item, 'a').filter((link) => hasClass(link, 'num')),
  );
}

/** The names of what the page is about: its title, and the words of the article for it. */
function namesIn(page: Page): string[] {
  const worded = select(page, 'dd').filter((value) => labelOf(page, value) === 'In the article');
  return [...select(page, 'h1'), ...worded].flatMap((element) => textOf(element).replaceAll(/[“”]/g, '').split(', '));
}

/** The label of a value in a list of facts. */
function labelOf(page: Page, value: Element): string {
  const before = page.elements.slice(0, page.elements.indexOf(value)).findLast(({ tagName }) => tagName === 'dt');
  return before ? textOf(before) : '';
}

const CONFUSED = 'Not to be confused with';
const FROM_OUTSIDE: ReadonlySet<string> = new Set(['Other names', 'Dates', 'Where', 'Identifiers', CONFUSED]);

function addressOf(page: Page): string {
  const base = select(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  return (base && attribute(base, 'href')) ?? '';
}

/** The rows of a table without the headings of groups. */
function rowsOf(page: Page): Element[] {
  return page.elements.filter((row) => attribute(row, 'data-row') !== undefined);
}

/** The elements between the heading with an id and the next heading of its level. */
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

/** The absolute addresses of links. */
function targetsOf(page: Page, links: readonly Element[]): string[] {
  const base = select(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  const from = base && attribute(base, 'href');
  return links.flatMap((link) => URL.parse(attribute(link, 'href') ?? '', from)?.href ?? []);
}

function sameSet(words: string | undefined, values: readonly string[]): boolean {
  const own = new Set((words ?? '').split(' ').filter(Boolean));
  return own.size === new Set(values).size && values.every((value) => own.has(value));
}
