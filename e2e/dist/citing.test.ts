/** Tests what the pages and files of claims say about citing them. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { createHash } from 'node:crypto';
import { Cite, type ReadItem } from '@citation-js/core';
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { readSite, readText, toFile, type BuiltSite } from './built-site.ts';
import { attribute, select, textOf, type Element, type Page } from './page.ts';

/** What a file of links says about an address. */
interface Linked {
  readonly anchor: string;
  readonly item?: readonly { readonly href: string }[];
  readonly collection?: readonly { readonly href: string }[];
  readonly describedby?: readonly { readonly href: string }[];
}

interface Claim {
  readonly id: string;
  readonly label: string;
  readonly commentary: string;
  readonly url: string;
  readonly text: string;
  readonly standalone: string;
}

/** Media types of the downloads. */
const TYPES = [
  'application/x-bibtex',
  'application/x-research-info-systems',
  'application/vnd.citationstyles.csl+json',
];

const STYLES = ['apa', 'chicago-notes', 'chicago-author-date', 'mla', 'harvard', 'oscola', 'vancouver'];

/** How many forms each style has. */
const FORMS = [3, 3, 3, 3, 3, 3, 2];

test('every claim’s page has what reference managers need, and nothing misleading', async () => {
  const site = await readSite();
  for (const claim of await readClaims()) {
    const page = pageAt(site, claim.url);
    const tags = metas(page);
    expect.soft(tags.get('citation_title'), claim.id).toBe(`¶${claim.id} ${claim.label}`);
    expect.soft(tags.get('citation_inbook_title'), claim.id).toBeTruthy();
    // The name of a body ends with a comma, that of a person with a semicolon.
    expect.soft(tags.get('citation_author'), claim.id).toMatch(/^[^,;]+(,|, [^,;]+;)$/);
    expect.soft(tags.has('citation_editor'), claim.id).toBe(false);
    expect.soft(tags.get('citation_language'), claim.id).toBeTruthy();
    // A publisher would repeat the name of the site, which styles print anyway.
    expect.soft(tags.has('citation_publisher'), claim.id).toBe(false);
    expect.soft(tags.get('citation_public_url')?.replace(/#e\d+$/, ''), claim.id).toBe(claim.url);
    // The abstract is the description, which also names the speaker.
    expect.soft(tags.get('description')?.startsWith(`${claim.standalone} `), claim.id).toBe(true);
    // If the address names an edition, it has a date.
    expect
      .soft(tags.has('citation_publication_date'), claim.id)
      .toBe(/#e\d+$/.test(tags.get('citation_public_url') ?? ''));
    expect
      .soft(
        [...tags.keys()].filter((name) => /^(dc|DC|dcterms|prism|bibo|eprints)\./.test(name)),
        claim.id,
      )
      .toEqual([]);
    expect.soft(page.html, claim.id).not.toMatch(/class="[^"]*\b(Z3988|unapi-id|byline|vcard)\b/);
  }
});

test('the cited address leads to the wording of its edition', async () => {
  const site = await readSite();
  for (const claim of await readClaims()) {
    const page = pageAt(site, claim.url);
    const mark = new URL(metas(page).get('citation_public_url') ?? '').hash.slice(1);
    if (mark !== '') expect.soft(page.ids.has(mark), `${claim.id} ${mark}`).toBe(true);
  }
});

test('every claim’s page has data for link previews: what it says, who says so, where', async () => {
  const site = await readSite();
  for (const claim of await readClaims()) {
    const tags = metas(pageAt(site, claim.url));
    expect.soft(tags.get('og:type'), claim.id).toBe('article');
    expect.soft(tags.get('og:title'), claim.id).toBe(tags.get('citation_title'));
    expect.soft(tags.get('og:description')?.startsWith(`${claim.standalone} `), claim.id).toBe(true);
    expect.soft(tags.get('og:url'), claim.id).toBe(claim.url);
    expect.soft(tags.get('og:site_name'), claim.id).toBe(tags.get('citation_inbook_title'));
  }
});

test('every claim’s page links to its permanent address, its descriptions and its collection', async () => {
  const site = await readSite();
  for (const claim of await readClaims()) {
    const page = pageAt(site, claim.url);
    const { links } = headOf(page);
    expect.soft(links('canonical'), claim.id).toEqual([claim.url]);
    expect.soft(links('cite-as'), claim.id).toEqual([claim.url]);
    const annotation = new RegExp(
      `^${new URL('../annotations/', claim.url).href}page-\\d+\\.jsonld#${claim.url.split('/').at(-2)}$`,
    );
    expect.soft(links('describedby'), claim.id).toEqual([expect.stringMatching(annotation)]);
    expect.soft(links('collection'), claim.id).toEqual([new URL('..', claim.url).href]);
    expect.soft(links('type'), claim.id).toEqual(['https://schema.org/AboutPage', 'https://schema.org/Claim']);
    for (const rel of ['author', 'license']) expect.soft(links(rel).length, claim.id).toBeGreaterThan(0);
  }
});

test('every commentary’s page links to a file of links with its claims as items', async () => {
  const site = await readSite();
  const claims = await readClaims();
  for (const collection of new Set(claims.map(({ url }) => new URL('..', url).href))) {
    const own = claims.map(({ url }) => url).filter((url) => url.startsWith(collection));
    const [linkset = ''] = headOf(pageAt(site, collection)).links('linkset');
    const file = toFile(new URL(linkset), site.address);
    const [first, ...rest] = (JSON.parse(await readText(file ?? '')) as { linkset: Linked[] }).linkset;
    expect(first?.anchor).toBe(collection);
    expect(first?.item?.map(({ href }) => href)).toEqual(own);
    expect(first?.describedby?.map(({ href }) => href)).toEqual(citationFiles(collection));
    expect(rest.map(({ anchor }) => anchor)).toEqual(own);
    expect(rest.filter((link) => link.collection?.[0]?.href !== collection)).toEqual([]);
  }
});

test('every claim’s page cites in every style the article with the sentence, then itself, and no two claims are cited alike', async () => {
  const site = await readSite();
  const seen = new Set<string>();
  const claims = await readClaims();
  for (const claim of claims) {
    const page = pageAt(site, claim.url);
    const cited = metas(page).get('citation_public_url') ?? '';
    const choice = select(page, 'input').filter((input) => attribute(input, 'type') === 'radio');
    expect.soft(choice.map((input) => attribute(input, 'value'))).toEqual(STYLES);
    const paragraph = claim.id.split('.')[0] ?? '';
    const place = paragraph === '0' ? /stand-first/ : new RegExp(`par(a\\.?|\\.) ${paragraph}\\b`);
    const texts = referencesIn(page);
    for (const [index, style] of STYLES.entries()) {
      const what = `${claim.id} ${style}`;
      const [original, ...placed] = texts.splice(0, FORMS[index]);
      const [entry, ...numbered] = texts.splice(0, FORMS[index]);
      expect.soft(original, what).not.toContain(site.address.href);
      for (const text of placed) expect.soft(text, what).toMatch(place);
      expect.soft(entry, what).toContain(`¶${claim.id} `);
      expect.soft(entry, what).toContain(cited);
      for (const text of numbered) {
        expect.soft(text, what).toMatch(new RegExp(`¶${claim.id}(?![\\w.]*\\w)`));
        seen.add(`${style} ${text}`);
      }
    }
  }
  expect(seen.size).toBe(claims.length * FORMS.reduce((sum, forms) => sum + forms - 1, 0));
});

test('a claim’s identifier is that of the line of the edition’s file that has its wording', async () => {
  const site = await readSite();
  for (const claim of await readClaims()) {
    const swhid = referencesIn(pageAt(site, claim.url)).find((text) => text.startsWith('swh:')) ?? '';
    const edition = /#e(\d+)$/.exec(metas(pageAt(site, claim.url)).get('citation_public_url') ?? '')?.[1] ?? '';
    // A draft has no edition whose file could contain its wording.
    if (edition === '') {
      expect.soft(swhid, claim.id).toBe('');
      continue;
    }
    const text = await readText(`${claim.commentary}/editions/${edition}/edition.json`);
    const bytes = Buffer.from(text);
    const digest = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    const [id, line] = swhid.split(';lines=');
    expect.soft(id, claim.id).toBe(`swh:1:cnt:${digest}`);
    expect.soft(text.split('\n')[Number(line) - 1], claim.id).toContain(JSON.stringify(claim.text));
  }
});

test('every page with an address says how it is cited', async () => {
  const { pages } = await readSite();
  for (const page of pages.filter(({ file }) => file !== '404.html')) {
    const link = select(page, 'a').find((element) => textOf(element) === 'Cite this page');
    expect.soft(link && attribute(link, 'href'), page.file).toMatch(/#(cite|page)$/);
  }
});

test('an edition is cited as a whole, in every style', async () => {
  const site = await readSite();
  const editions = site.pages.filter(({ file }) => /\/editions\/\d+\/index\.html$/.test(file));
  if (hasEverything()) expect(editions.length).toBeGreaterThan(0);
  for (const page of editions) {
    const url = new URL(page.file.replace('index.html', ''), site.address).href;
    const choice = select(page, 'input').filter((input) => attribute(input, 'name') === 'cite-edition-style');
    expect.soft(choice.map((input) => attribute(input, 'value'))).toEqual(STYLES);
    expect.soft(referencesIn(page).filter((text) => text.includes(url)).length).toBeGreaterThanOrEqual(STYLES.length);
    expect.soft(referencesIn(page).some((text) => /^swh:1:cnt:[0-9a-f]{40}$/.test(text))).toBe(true);
  }
});

test('if the site has no public address, every card says so', async () => {
  const site = await readSite();
  const isPlaceholder = /\.(example|invalid|test)$|^localhost$/.test(site.address.hostname);
  for (const claim of await readClaims()) {
    expect.soft(textOf(mainOf(pageAt(site, claim.url))).includes('Not published yet'), claim.id).toBe(isPlaceholder);
  }
});

test('every claim’s page has citation files of it and of the original, with the same content as the commentary’s files', async () => {
  const site = await readSite();
  const keys = new Set<string>();
  const names = new Set<string>();
  const claims = await readClaims();
  for (const claim of claims) {
    const cited = metas(pageAt(site, claim.url)).get('citation_public_url');
    const title = metas(pageAt(site, claim.url)).get('citation_title');
    const downloads = await downloadsOn(pageAt(site, claim.url));
    expect
      .soft(
        downloads.map(({ type }) => type),
        claim.id,
      )
      .toEqual(TYPES);
    const originals = originalFilesOn(pageAt(site, claim.url), claim.url);
    expect.soft(originals, claim.id).toHaveLength(TYPES.length);
    for (const [index, { name, text: content }] of downloads.entries()) {
      const original = await readText(toFile(originals[index] ?? new URL(claim.url), site.address) ?? '');
      const [[item, ...more], [article, ...others]] = [readBack(content, name), readBack(original, name)];
      expect.soft([...more, ...others], name).toEqual([]);
      expect.soft(article, name).toMatchObject({ id: `${claim.commentary}-original` });
      const type = expect.stringMatching(/^(chapter|entry-encyclopedia)$/);
      expect.soft(item, name).toMatchObject({ type, title, URL: cited, abstract: claim.text });
      expect.soft(JSON.stringify(item?.author), name).not.toContain(JSON.stringify(article?.author));
      const whole = await readText(toFile(new URL(commentaryFilesOf(claim)[index] ?? ''), site.address) ?? '');
      const entries = [...entriesOf(content), ...entriesOf(original)];
      expect.soft(entries, name).toHaveLength(2);
      for (const entry of entries) expect.soft(whole, name).toContain(entry);
      keys.add(String(item?.id));
      names.add(name);
    }
  }
  expect(keys.size).toBe(claims.length);
  expect(names.size).toBe(claims.length * TYPES.length);
});

test('the guide shows every style with an existing claim', async () => {
  const site = await readSite();
  const page = pageAt(site, new URL('guide/citing/', site.address).href);
  const claims = await readClaims();
  const shown = claims.filter(
    ({ url }) => referencesIn(page).filter((text) => text.includes(url)).length >= STYLES.length,
  );
  // Without claims, the guide shows a made-up one, which has no page.
  expect(shown).toHaveLength(Math.min(1, claims.length));
  expect(textOf(mainOf(page))).toContain(`How to read ¶${shown[0]?.id ?? ''}`);
});

test('documentation tools find every claim, entity and source, with the texts they show', async () => {
  const site = await readSite();
  const { references } = JSON.parse(await readText('myst.xref.json')) as { references: readonly Reference[] };
  const { entities, sources } = JSON.parse(await readText('data/claims.json')) as Record<
    string,
    readonly { url: string }[]
  >;
  const urls = new Set(references.map(({ url }) => new URL(url.slice(1), site.address).href));
  for (const { url } of [...(await readClaims()), ...(entities ?? []), ...(sources ?? [])])
    expect.soft(urls).toContain(url);
  for (const url of urls) expect.soft(pageAt(site, url).ids.has('main'), url).toBe(true);
  const identifiers = new Map<string, string>();
  for (const data of new Set(references.map((reference) => reference.data)))
    identifiers.set(data, await readText(data.slice(1)));
  for (const { identifier, data } of references) {
    expect.soft(identifiers.get(data), identifier).toContain(`"identifier":"${identifier}"`);
  }
});

interface Reference {
  readonly identifier: string;
  readonly data: string;
  readonly url: string;
}

async function readClaims(): Promise<readonly Claim[]> {
  // Not validated, because the site wrote it and other tests check it.
  return (JSON.parse(await readText('data/claims.json')) as { claims: readonly Claim[] }).claims;
}

/** The files with all claims of the commentary, in the order of the downloads of a claim. */
function commentaryFilesOf({ url }: Claim): string[] {
  return citationFiles(new URL('..', url).href);
}

/** The citation files of the commentary at an address. */
function citationFiles(commentary: string): string[] {
  return ['cite.bib', 'cite.ris', 'cite.csl.json'].map((file) => new URL(file, commentary).href);
}

interface Download {
  readonly name: string;
  readonly type: string | null;
  readonly text: string;
}

/** The downloads inside a page, decoded as a browser does. */
async function downloadsOn(page: Page): Promise<Download[]> {
  const links = select(page, 'a').filter(
    (link) => attribute(link, 'download') !== undefined && attribute(link, 'href')?.startsWith('data:'),
  );
  return Promise.all(
    links.map(async (link) => {
      const response = await fetch(attribute(link, 'href') ?? '');
      const name = attribute(link, 'download') ?? '';
      return { name, type: response.headers.get('content-type'), text: await response.text() };
    }),
  );
}

/** The addresses at which a page offers the citation of the original as a file. */
function originalFilesOn(page: Page, url: string): URL[] {
  const links = select(page, 'a').filter((link) => attribute(link, 'download')?.includes('-article.'));
  return links.map((link) => new URL(attribute(link, 'href') ?? '', url));
}

function readBack(content: string, name: string): readonly ReadItem[] {
  return name.endsWith('.json') ? (JSON.parse(content) as ReadItem[]) : new Cite(content).data;
}

/** The entries of a citation file, without what surrounds them. */
function entriesOf(content: string): string[] {
  return content.match(/^\{.*\}(?=,?$)|^(@|TY {2}- )[^]*?^(\}|ER {2}- )/gm) ?? [];
}

function pageAt({ address, pageOf }: BuiltSite, url: string): Page {
  const page = pageOf.get(toFile(new URL(url), address) ?? '');
  if (!page) throw new Error(`No page at ${url}`);
  return page;
}

function metas(page: Page): ReadonlyMap<string, string> {
  return new Map(
    select(page, 'meta').flatMap((element): [string, string][] =>
      [attribute(element, 'name'), attribute(element, 'property')].flatMap((name): [string, string][] =>
        name === undefined ? [] : [[name, attribute(element, 'content') ?? '']],
      ),
    ),
  );
}

function headOf(page: Page): { links: (rel: string) => string[] } {
  const links = select(page, 'link');
  return {
    links: (rel) =>
      links.filter((element) => attribute(element, 'rel') === rel).map((element) => attribute(element, 'href') ?? ''),
  };
}

/** The texts that the buttons of a page copy: in every style, the original and the claim in all forms; then addresses. */
function referencesIn(page: Page): string[] {
  return select(page, 'section')
    .filter((section) => attribute(section, 'class') === 'cite')
    .flatMap((section) => select(section, 'dd').map(textOf));
}

function mainOf(page: Page): Element {
  const [main] = select(page, 'main');
  if (!main) throw new Error(`${page.file} has no main`);
  return main;
}
