/** Tests the EPUB of a commentary: that any reading system opens it, with the ids of the site and a note for every claim. */
import { posix } from 'node:path';
import { expect, test } from 'playwright/test';
import { type EpubFile, openEpub } from '../books/epub-file.ts';
import { epubcheck } from '../books/programs.ts';
import { readRecords, slugsOf } from '../books/records.ts';

test('its archive begins with its media type, and its package lists every file once', async () => {
  for (const slug of slugsOf(await readRecords())) {
    const book = openEpub(slug);
    // The first file is `mimetype`, not compressed, so that a program can recognise an EPUB by its first bytes.
    expect(book.bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(book.bytes.readUInt16LE(8)).toBe(0);
    expect(book.textOf('META-INF/container.xml')).toContain('full-path="EPUB/package.opf"');
    const opf = book.parse('EPUB/package.opf');
    const listed = [...opf.querySelectorAll('item')].map((item) => `EPUB/${item.getAttribute('href') ?? ''}`);
    const there = book.names.filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
    expect(listed.toSorted()).toEqual(there.toSorted());
    const ids = [...opf.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const spine = [...opf.querySelectorAll('itemref')].map((item) => item.getAttribute('idref'));
    expect(spine.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    expect(spine).toHaveLength(listed.length - 1);
  }
});

test('it has the date of its edition, and says how accessible it is', async () => {
  const records = await readRecords();
  for (const slug of slugsOf(records)) {
    const opf = openEpub(slug).parse('EPUB/package.opf');
    const value = (property: string): string[] =>
      [...opf.querySelectorAll(`meta[property="${property}"]`)].map(({ textContent }) => textContent);
    const edition = records.editions.find(({ commentary }) => commentary === slug);
    const [modified] = value('dcterms:modified');
    expect(modified).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    if (edition) expect(modified).toBe(`${edition.date}T00:00:00Z`);
    for (const property of ['accessMode', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
      expect(value(`schema:${property}`).length, property).toBeGreaterThan(0);
  }
});

test('every link within it resolves, and no id occurs twice', async () => {
  for (const slug of slugsOf(await readRecords())) {
    const { pages, targets } = readPages(openEpub(slug));
    for (const [name, page] of pages) {
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      const lost = [...page.querySelectorAll('a[href]')].flatMap((link) => {
        const href = link.getAttribute('href') ?? '';
        return /^https?:/.test(href) || targets.has(resolve(name, href)) ? [] : [href];
      });
      expect(lost, name).toEqual([]);
    }
  }
});

test('every claim has the same id as on the site, and links to its own note, which links back', async () => {
  const records = await readRecords();
  for (const slug of slugsOf(records)) {
    const { pages, targets } = readPages(openEpub(slug));
    const references = [...pages].flatMap(([name, page]) =>
      [...page.querySelectorAll('[role=doc-noteref]')].map((link) => ({ name, link })),
    );
    const claims = Object.values(records.claims).filter(({ commentary }) => commentary === slug);
    expect(references.map(({ link }) => link.textContent)).toEqual(claims.map(({ id }) => id));
    for (const { name, link } of references) {
      const anchor = `c${link.textContent.replace('.', '-')}`;
      expect(link.parentElement?.id).toBe(anchor);
      const address = resolve(name, link.getAttribute('href') ?? '');
      const note = targets.get(address);
      expect(note?.id).toBe(`about-${anchor}`);
      expect(note?.getAttribute('role')).toBe('doc-footnote');
      const back = note?.querySelector('[role=doc-backlink]')?.getAttribute('href') ?? '';
      expect(targets.get(resolve(address, back))?.id).toBe(anchor);
    }
  }
});

test('epubcheck, if installed, finds no errors', async ({}, info) => {
  for (const slug of slugsOf(await readRecords())) {
    const found = epubcheck(`dist/${slug}/${slug}.epub`);
    info.annotations.push({ type: 'epubcheck', description: found?.says ?? 'not installed' });
    // The tests above check the structure on every machine.
    if (found) expect(found.passed, found.says).toBe(true);
  }
});

/** The pages of a book, and the targets of links by their address in the book. */
function readPages(book: EpubFile): { pages: Map<string, Document>; targets: Map<string, Element> } {
  const names = book.names.filter((name) => name.endsWith('.xhtml'));
  const pages = new Map(names.map((name) => [name, book.parse(name)]));
  const targets = new Map(
    [...pages].flatMap(([name, page]) => [
      [name, page.documentElement] as const,
      ...[...page.querySelectorAll('[id]')].map((element) => [`${name}#${element.id}`, element] as const),
    ]),
  );
  return { pages, targets };
}

/** The target of a link on a page, as an address in the book. */
function resolve(from: string, href: string): string {
  const [file = '', fragment] = href.split('#');
  const page = from.replace(/#.*/, '');
  const name = file === '' ? page : posix.join(posix.dirname(page), file);
  return fragment === undefined ? name : `${name}#${fragment}`;
}
