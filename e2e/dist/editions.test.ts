/** Tests the editions of the built site: their pages, files and feeds. A draft has none of these. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'playwright/test';
import { readSite, readText, toFile, type BuiltSite } from './built-site.ts';
import { attribute, select, textOf } from './page.ts';

interface Data {
  readonly commentaries: readonly { readonly id: string; readonly url: string }[];
  readonly claims: readonly { readonly id: string; readonly commentary: string; readonly text: string }[];
}

/** The parts of an `edition.json` that these tests read. */
interface EditionFile {
  readonly edition: number;
  readonly digest: string;
  readonly previous: string | null;
  readonly claims: readonly { readonly id: string; readonly address: string; readonly wording: string }[];
  readonly withdrawn: readonly { readonly id: string; readonly address: string; readonly wording: string }[];
}

interface Ledger {
  readonly editions: readonly (Readonly<Record<string, unknown>> & {
    readonly number: number;
    readonly date: string;
    readonly digest: string;
    readonly previous: string | null;
    readonly records?: string;
    readonly earlierRecords?: readonly { readonly edition: number; readonly records: string }[];
    readonly changes: readonly { readonly id: string; readonly fate: string; readonly annotation?: string }[];
  })[];
}

/** The parts of a `records.json` that these tests read. */
interface RecordsFile {
  readonly claims: readonly {
    readonly id: string;
    readonly authored: { readonly editorNotes: readonly { readonly text: string }[] };
  }[];
}

test('a commentary lists its editions, or says that it is a draft', async () => {
  for (const { slug, numbers, site } of await listCommentaries()) {
    const page = site.pageOf.get(`${slug}/editions/index.html`);
    const text = page ? select(page, 'main').map(textOf).join() : '';
    if (numbers.length === 0) expect(text).toContain('There is no edition yet');
    for (const number of numbers) expect(text).toContain(`Edition ${number}`);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
});

test('the SHA-256 of every edition is that of its file', async () => {
  for (const { slug, numbers, site } of await listCommentaries()) {
    for (const number of numbers) {
      const sha256 = createHash('sha256')
        .update(await readText(fileOf(slug, number)))
        .digest('hex');
      for (const path of [`${slug}/editions/index.html`, `${slug}/editions/${number}/index.html`]) {
        expect(site.pageOf.get(path)?.html, path).toContain(sha256);
      }
    }
  }
});

test('every address in the file of an edition leads to the wording given there', async () => {
  const wrong: string[] = [];
  for (const { slug, numbers, site } of await listCommentaries()) {
    for (const number of numbers) {
      const { claims, withdrawn } = await readEdition(slug, number);
      for (const { address, wording } of [...claims, ...withdrawn]) {
        const url = new URL(address, new URL(fileOf(slug, number), site.address));
        const page = site.pageOf.get(toFile(url, site.address) ?? '');
        const anchor = url.hash.slice(1);
        const text = page ? select(page, 'main').map(textOf).join() : '';
        // For a changed wording, the page marks deleted and added words, so that it is in pieces.
        const holdsIt = text.includes(wording.replace(/\s+/g, ' ')) || page?.html.includes('<del>');
        if (!page || (anchor !== '' && !page.ids.has(anchor)) || !holdsIt) wrong.push(`edition ${number}: ${address}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('the last edition and the data agree', async () => {
  const { claims } = await readData();
  for (const { slug, numbers } of await listCommentaries()) {
    const last = numbers.at(-1);
    if (last === undefined) continue;
    const edition = await readEdition(slug, last);
    expect(edition.claims.map(({ id, wording }) => [id, wording])).toEqual(
      claims.filter(({ commentary }) => commentary === slug).map(({ id, text }) => [id, text]),
    );
  }
});

test('anybody can verify the chain of digests', async () => {
  for (const { slug, numbers } of await listCommentaries()) {
    if (numbers.length === 0) continue;
    const { editions } = JSON.parse(await readText(`${slug}/editions/ledger.json`)) as Ledger;
    expect(editions.map(({ number }) => number)).toEqual(numbers);
    for (const [index, { digest, ...record }] of editions.entries()) {
      expect(createHash('sha256').update(canonical(record)).digest('hex')).toBe(digest);
      expect(record.previous).toBe(editions[index - 1]?.digest ?? null);
      const file = await readEdition(slug, record.number);
      expect([file.digest, file.previous]).toEqual([digest, record.previous]);
    }
  }
});

test('the files of every edition are valid by their schemas', async () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const schemaOf = async (name: string): Promise<object> =>
    JSON.parse(await readText(`data/schema/${name}.schema.json`)) as object;
  const schemas = {
    edition: await schemaOf('edition'),
    records: await schemaOf('records'),
    ledger: await schemaOf('ledger'),
  };
  for (const { slug, numbers } of await listCommentaries()) {
    const files = [
      ...numbers.flatMap((number) => [
        ['edition', fileOf(slug, number)] as const,
        ['records', recordsOf(slug, number)] as const,
      ]),
      ...(numbers.length > 0 ? [['ledger', `${slug}/editions/ledger.json`] as const] : []),
    ];
    for (const [name, file] of files) {
      expect(ajv.validate(schemas[name], JSON.parse(await readText(file))), `${file}: ${ajv.errorsText()}`).toBe(true);
    }
  }
});

test('anybody can verify the records of every edition with the ledger alone', async () => {
  for (const { slug, numbers } of await listCommentaries()) {
    if (numbers.length === 0) continue;
    const { editions } = JSON.parse(await readText(`${slug}/editions/ledger.json`)) as Ledger;
    const named = new Map(
      editions.flatMap(({ number, records, earlierRecords = [] }) => [
        ...earlierRecords.map((earlier) => [earlier.edition, earlier.records] as const),
        ...(records === undefined ? [] : [[number, records] as const]),
      ]),
    );
    const annotations = new Map<string, string>();
    for (const { number, changes } of editions) {
      const text = await readText(recordsOf(slug, number));
      if (named.has(number)) expect(sha256(text), `edition ${number}`).toBe(named.get(number));
      for (const { id, annotation } of changes) if (annotation !== undefined) annotations.set(id, annotation);
      const { claims } = JSON.parse(text) as RecordsFile;
      expect(claims.map(({ id }) => id)).toEqual(
        changes.filter(({ fate }) => fate !== 'withdrawn').map(({ id }) => id),
      );
      for (const { id, authored } of claims) {
        expect(sha256(canonical(authored)), `¶${id} of edition ${number}`).toBe(annotations.get(id));
      }
    }
    // Once one edition names its records, the ledger names those of all editions.
    if (named.size > 0) expect([...named.keys()].sort((a, b) => a - b)).toEqual(numbers);
  }
});

test('the page of every edition shows its full text, claim by claim, with its notes and changes', async () => {
  for (const { slug, numbers, site } of await listCommentaries()) {
    const notes = new Map<string, readonly string[]>();
    for (const number of numbers) {
      const { claims } = JSON.parse(await readText(recordsOf(slug, number))) as RecordsFile;
      for (const { id, authored } of claims)
        notes.set(
          id,
          authored.editorNotes.map(({ text }) => text),
        );
      const page = site.pageOf.get(`${slug}/editions/${number}/index.html`);
      if (!page) throw new Error(`There is no page of edition ${number}`);
      const main = select(page, 'main').map(textOf).join();
      const file = await readEdition(slug, number);
      for (const { id, wording } of file.claims) {
        const claim = `c${id.replace('.', '-')}`;
        expect([page.ids.has(claim), page.ids.has(`about-${claim}`)], `¶${id}`).toEqual([true, true]);
        const text = select(page, 'span').find((element) => attribute(element, 'id') === claim);
        expect(fold(text ? textOf(text) : ''), `¶${id} in edition ${number}`).toContain(fold(wording));
        for (const note of notes.get(id) ?? []) expect(fold(main), `a note on ¶${id}`).toContain(fold(note));
      }
      for (const { id } of file.withdrawn) {
        const claim = select(page, 'span').find((element) => attribute(element, 'id') === `c${id.replace('.', '-')}`);
        expect(claim, `¶${id}, withdrawn, in edition ${number}`).toBeUndefined();
      }
    }
  }
});

test('pages that can show an earlier date have the dates of all editions', async () => {
  for (const { slug, numbers, site } of await listCommentaries()) {
    if (numbers.length === 0) continue;
    const { editions } = JSON.parse(await readText(`${slug}/editions/ledger.json`)) as Ledger;
    const days = editions.map(({ date }) => date).join(' ');
    const pages = [...site.pageOf].filter(([path]) =>
      new RegExp(`^${slug}/(?:c\\d[^/]*/|editions/\\d+/)?index\\.html$`).test(path),
    );
    expect(pages.length).toBeGreaterThan(numbers.length);
    for (const [path, page] of pages) {
      const known = select(page, 'a').flatMap((link) => attribute(link, 'data-editions') ?? []);
      expect(known, path).toEqual([days]);
    }
  }
});

test('the reading page links to the feed of changes', async () => {
  for (const { slug, numbers, site } of await listCommentaries()) {
    if (numbers.length === 0) continue;
    for (const path of [`${slug}/index.html`, `${slug}/editions/index.html`]) {
      const page = site.pageOf.get(path);
      const links = page ? select(page, 'link') : [];
      const feed = links.find((link) => attribute(link, 'type') === 'application/atom+xml');
      const url = new URL((feed && attribute(feed, 'href')) ?? '', site.address);
      expect(toFile(url, site.address), path).toBe(`${slug}/editions/feed.xml`);
    }
    const ids = [...(await readText(`${slug}/editions/feed.xml`)).matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(new URL(`${slug}/editions/${numbers.length}/`, site.address).href);
  }
});

async function listCommentaries(): Promise<{ slug: string; numbers: number[]; site: BuiltSite }[]> {
  const site = await readSite();
  const { commentaries } = await readData();
  return commentaries.map(({ id: slug }) => ({
    slug,
    site,
    numbers: [...site.files]
      .flatMap((file) => new RegExp(`^${slug}/editions/(\\d+)/edition\\.json$`).exec(file)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b),
  }));
}

async function readData(): Promise<Data> {
  return JSON.parse(await readText('data/claims.json')) as Data;
}

async function readEdition(slug: string, number: number): Promise<EditionFile> {
  return JSON.parse(await readText(fileOf(slug, number))) as EditionFile;
}

function fileOf(slug: string, number: number): string {
  return `${slug}/editions/${number}/edition.json`;
}

function recordsOf(slug: string, number: number): string {
  return `${slug}/editions/${number}/records.json`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Canonical JSON (RFC 8785), implemented again here for the values in a ledger. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const record = new Map(Object.entries<unknown>({ ...value }));
  return `{${[...record.keys()]
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record.get(key))}`)
    .join()}}`;
}
