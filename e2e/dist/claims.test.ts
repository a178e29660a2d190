/** Compares the pages of claims with the published data, so that editing the prose breaks no test. */
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { pageAt, pagesAt, readSite, readText } from './built-site.ts';
import { attribute, ownTextOf, select, textOf, type Page } from './page.ts';

/** The parts of `data/claims.json` that these tests read. */
interface Data {
  readonly commentaries: readonly { readonly id: string; readonly url: string }[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Listed[];
  readonly sources: readonly Listed[];
}

interface Listed {
  readonly id: string;
  readonly url: string;
  readonly name: string;
}

interface Claim {
  readonly id: string;
  readonly label: string;
  readonly commentary: string;
  readonly url: string;
  readonly context: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: string; readonly carriedFrom?: string }[];
  readonly editorNotes: readonly { readonly kind: string }[];
  readonly scopeNotes: readonly unknown[];
  readonly corroborations: readonly { readonly source: string }[];
  readonly entities: readonly { readonly id: string }[];
  readonly links: readonly Link[];
  readonly incoming: readonly Link[];
}

/** A relation to another claim: the addresses of that claim and of the relation, and the editors’ reason. */
interface Link {
  readonly url: string;
  readonly record: string;
  readonly why?: string;
}

test('no two claims have the same address', async () => {
  const { claims } = await readData();
  if (hasEverything()) expect(claims.length).toBeGreaterThan(0);
  expect(new Set(claims.map(({ url }) => url)).size).toBe(claims.length);
});

test('the reading page has every claim once, with its exact text', async () => {
  const site = await readSite();
  const wrong = (await readData()).claims.filter(({ context, text }) => {
    const page = pageAt(site, context);
    const element = page.ids.get(new URL(context).hash.slice(1));
    return element === undefined || count(textOf(element), text) !== 1;
  });
  expect(wrong.map(({ context }) => context)).toEqual([]);
});

test('every claim has its page, with its exact text and a link to its context', async () => {
  const site = await readSite();
  const wrong = (await readData()).claims.filter(({ url, context, text }) => {
    const page = pageAt(site, url);
    const main = select(page, 'main').map(ownTextOf).join();
    return count(main, text) < 1 || !linksOf(page).has(context);
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('every claim’s page links to its entities and sources', async () => {
  const site = await readSite();
  const data = await readData();
  const missing = data.claims.flatMap((claim) => {
    const links = linksOf(pageAt(site, claim.url));
    return partners(data, claim).flatMap(({ url }) => (links.has(url) ? [] : [`${claim.url} → ${url}`]));
  });
  expect(missing).toEqual([]);
});

test('every claim’s page links to the claims related to it in both directions, with the reason, and to each relation', async () => {
  const site = await readSite();
  const wrong = (await readData()).claims.flatMap((claim) => {
    const items = select(pageAt(site, claim.url), 'li').filter((item) => attribute(item, 'class')?.startsWith('item'));
    return [...claim.links, ...claim.incoming].flatMap(({ url, record, why = '' }) => {
      const fits = items.some((item) => {
        const links = select(item, 'a').map((link) => URL.parse(attribute(link, 'href') ?? '', claim.url)?.href);
        return links.includes(url) && links.includes(record) && textOf(item).includes(why);
      });
      return fits ? [] : [`${claim.url} → ${url}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('every entity and source that a claim names has a page that lists the claim', async () => {
  const site = await readSite();
  const data = await readData();
  const missing = data.claims.flatMap((claim) =>
    partners(data, claim).flatMap(({ url }) => {
      const listed = pagesAt(site, url).some(
        (page) => linksOf(page).has(claim.url) && select(page, 'main').map(ownTextOf).join().includes(claim.text),
      );
      return listed ? [] : [`${url} → ${claim.id}`];
    }),
  );
  expect(missing).toEqual([]);
});

for (const kind of ['claims', 'entities', 'sources'] as const) {
  test(`the index of ${kind} lists them all`, async () => {
    const site = await readSite();
    const links = linksOf(pageAt(site, new URL(`${kind}/`, site.address).href));
    const missing = (await readData())[kind].filter(({ url }) => !links.has(url));
    expect(missing.map(({ url }) => url)).toEqual([]);
  });
}

test('every entity and source has a page of its name', async () => {
  const site = await readSite();
  const { entities, sources } = await readData();
  const wrong = [...entities, ...sources].filter(({ url, name }) => {
    const headings = select(pageAt(site, url), 'h1').map(textOf);
    return !headings.some((heading) => heading.includes(name));
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('notes on later events are separate on a claim’s page, after all others and with their date', async () => {
  const site = await readSite();
  for (const claim of (await readData()).claims) {
    const page = pageAt(site, claim.url);
    const notes = select(page, 'div').filter((element) => attribute(element, 'class')?.startsWith('ed-note'));
    const isSince = notes.map((note) => attribute(note, 'class') === 'ed-note since');
    expect.soft(isSince, claim.id).toEqual(isSince.toSorted((a, b) => Number(a) - Number(b)));
    const since = claim.editorNotes.filter(({ kind }) => kind === 'since');
    expect.soft(isSince.filter(Boolean).length, claim.id).toBe(since.length);
    const heading = page.ids.get('since');
    expect.soft(heading === undefined ? 0 : 1, claim.id).toBe(Math.min(since.length, 1));
    const first = notes[isSince.indexOf(true)];
    if (!first || !heading) continue;
    expect.soft(textOf(first), claim.id).toMatch(/^Since then: .*\d{4}/);
    expect.soft(page.elements.indexOf(heading), claim.id).toBe(page.elements.indexOf(first));
  }
});

test('the title of a claim’s page is its label, and it says from which claim a report continues', async () => {
  const site = await readSite();
  const { claims } = await readData();
  for (const claim of claims) {
    const page = pageAt(site, claim.url);
    expect.soft(select(page, 'h1').map(textOf), claim.id).toEqual([claim.label]);
    expect.soft(select(page, 'header').map(textOf).join(), claim.id).toContain(`¶${claim.id} of `);
    for (const { carriedFrom } of claim.attributions) {
      if (carriedFrom === undefined) continue;
      expect.soft(select(page, 'main').map(textOf).join(), claim.id).toContain(`continued from ¶${carriedFrom}`);
      const origin = claims.find(({ id, commentary }) => id === carriedFrom && commentary === claim.commentary);
      expect.soft(linksOf(page).has(origin?.url ?? ''), claim.id).toBe(true);
    }
  }
});

test('a claim’s page has every part for which the claim has content', async () => {
  const site = await readSite();
  const missing = (await readData()).claims.flatMap((claim) => {
    const page = pageAt(site, claim.url);
    const names = new Set(['h2', 'summary', 'dt', 'a'].flatMap((tag) => select(page, tag).map(textOf)));
    return partsOf(claim).flatMap((part) => (names.has(part) ? [] : [`${claim.id}: ${part}`]));
  });
  expect(missing).toEqual([]);
});

function partsOf({ editorNotes, scopeNotes, links, incoming }: Claim): string[] {
  return [
    'Quote',
    ...(editorNotes.length + scopeNotes.length > 0 ? ['From the editors'] : []),
    'In its paragraph',
    ...(links.length + incoming.length > 0 ? ['What it bears on'] : []),
    'Cite this claim',
    'Wordings',
    'Kind',
    'Kind of source',
    'In the article',
    'Preview picture',
    'Report an error',
  ];
}

async function readData(): Promise<Data> {
  // Not validated, because the site wrote it and other tests check it.
  return JSON.parse(await readText('data/claims.json')) as Data;
}

/** The absolute addresses of everything a page links to. */
function linksOf(page: Page): ReadonlySet<string> {
  const base = select(page, 'link').find((element) => attribute(element, 'rel') === 'canonical');
  const from = base && attribute(base, 'href');
  return new Set(select(page, 'a').flatMap((element) => URL.parse(attribute(element, 'href') ?? '', from)?.href ?? []));
}

/** The entities and sources of a claim. */
function partners({ entities, sources }: Data, claim: Claim): Listed[] {
  const involved = new Set(claim.entities.map(({ id }) => id));
  const speaking = new Set([...claim.attributions, ...claim.corroborations].map(({ source }) => source));
  return [...entities.filter(({ id }) => involved.has(id)), ...sources.filter(({ id }) => speaking.has(id))];
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
