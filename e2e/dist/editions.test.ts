/** The editions of the built site: their pages, files and feeds. A draft has none of them. */
import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { readSite, readText, toFile, type BuiltSite } from './built-site.ts';
import { attribute, select, textOf } from './page.ts';

interface Data {
  readonly commentaries: readonly { readonly id: string; readonly url: string }[];
  readonly claims: readonly { readonly id: string; readonly commentary: string; readonly text: string }[];
}

/** An `edition.json`, as far as these tests read it. */
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
    readonly digest: string;
    readonly previous: string | null;
  })[];
}

test('a commentary lists its editions, or says that it is a draft', async () => {
  for (const { slug, numbers, site } of await listCommentaries()) {
    const page = site.pageOf.get(`${slug}/editions/index.html`);
    const text = page ? select(page, 'main').map(textOf).join() : '';
    if (numbers.length === 0) expect(text).toContain('Nothing is sealed yet');
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

test('every address in the file of an edition leads to the wording it gives', async () => {
  const wrong: string[] = [];
  for (const { slug, numbers, site } of await listCommentaries()) {
    for (const number of numbers) {
      const { claims, withdrawn } = await readEdition(slug, number);
      for (const { address, wording } of [...claims, ...withdrawn]) {
        const url = new URL(address, new URL(fileOf(slug, number), site.address));
        const page = site.pageOf.get(toFile(url, site.address) ?? '');
        const anchor = url.hash.slice(1);
        const text = page ? select(page, 'main').map(textOf).join() : '';
        // Of a wording that changed the page shows what was taken out and added, which holds it in pieces.
        const holdsIt = text.includes(wording.replace(/\s+/g, ' ')) || page?.html.includes('<del>');
        if (!page || (anchor !== '' && !page.ids.has(anchor)) || !holdsIt) wrong.push(`edition ${number}: ${address}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('the last edition says what the data says', async () => {
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

test('the chain of digests can be followed by anybody', async () => {
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

test('the reading page tells feed readers of the changes', async () => {
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

/** Canonical JSON, written again from RFC 8785 for what a ledger holds. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const record = new Map(Object.entries<unknown>({ ...value }));
  return `{${[...record.keys()]
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record.get(key))}`)
    .join()}}`;
}
