import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite, type ReadItem } from '@citation-js/core';
import { expect, test } from 'playwright/test';
import { formatBibtex } from '../bibtex.ts';
import { claimItem, editionItem, originalItem } from '../csl.ts';
import { formatCsl, type CslItem } from '../csl-item.ts';
import { formatCiteFiles, formatCommentaryCiteFile, formatOriginalCiteFile } from '../files.ts';
import { formatRis } from '../ris.ts';
import { findCslProblems } from './csl-data.ts';
import { EDITION, loadFixture } from './fixture.ts';

/** Every character with a special meaning in one of the formats. */
const NASTY =
  'A 100% & more: {braces} [brackets] \\backslash ~tilde ^caret _low #hash $sum$ “quotes” ‘single’ "straight" – ¶ قاعدة';

const WRITERS: Readonly<Record<'BibTeX' | 'RIS', (items: readonly CslItem[]) => string>> = {
  BibTeX: (items) => formatBibtex(items, 'a comment'),
  RIS: formatRis,
};

/** Where the reader of a format puts fields that no style prints. */
const NOTE = { BibTeX: 'annote', RIS: 'note' } as const;

for (const format of ['BibTeX', 'RIS'] as const) {
  test(`${format} can be parsed into what was written`, async () => {
    const { anonymous, site } = await loadFixture();
    const item = claimItem(anonymous, site, EDITION);
    const [read] = readBack(WRITERS[format]([item]));
    expect(read).toMatchObject({
      id: 'harbour-c7-3-e1',
      type: 'chapter',
      title: item.title,
      'container-title': item['container-title'],
      edition: '1',
      URL: 'https://harbour.example/harbour/c7-3/#e1',
      abstract: item.abstract,
    });
    expect(names(read?.author)).toEqual(['Harbour Editors']);
    expect(JSON.stringify(read?.issued)).toContain('2026');
    expect(read?.[NOTE[format]]).toBe(
      format === 'RIS' ? `Restatement of para. 7 of “Is the Harbour Silting Up?” by J. Sand. ${item.note}` : item.note,
    );
  });

  test(`${format} can have every character`, async () => {
    const { own, site } = await loadFixture();
    const { genre: _, ...rest } = claimItem(own, site, EDITION);
    const item = { ...rest, title: NASTY, 'container-title': NASTY, abstract: NASTY, note: NASTY };
    const [read] = readBack(WRITERS[format]([item]));
    expect(read).toMatchObject({ title: NASTY, 'container-title': NASTY, abstract: NASTY, [NOTE[format]]: NASTY });
  });

  test(`${format} keeps the name of a body in one piece`, async () => {
    const { own, site } = await loadFixture();
    const item = {
      ...claimItem(own, site, EDITION),
      author: [{ literal: 'Editors of Tides' }, { literal: 'Board and Council' }],
    };
    const [read] = readBack(WRITERS[format]([item]));
    expect(names(read?.author)).toEqual(['Editors of Tides', 'Board and Council']);
  });

  test(`${format} says if a year is inferred, and gives no unknown address`, async () => {
    const { own } = await loadFixture();
    const text = WRITERS[format]([originalItem(own.commentary)]);
    expect(text).toContain('cite it as [2021]');
    expect(text).not.toMatch(/https?:/);
    expect(readBack(text)).toHaveLength(1);
  });

  test(`${format} gives the date and address of the original if they are known`, async () => {
    const { claim } = await loadFixture();
    const issued = { edtf: '2021-09-09', year: 2021, verified: true };
    const { commentary } = claim('1.1', {}, { url: 'https://notes.example/a_b?c=1&d=%20', issued });
    const [read] = readBack(WRITERS[format]([originalItem(commentary)]));
    expect(read).toMatchObject({ type: 'webpage', URL: 'https://notes.example/a_b?c=1&d=%20' });
    expect(WRITERS[format]([originalItem(commentary)])).toMatch(/2021[-/]09[-/]09/);
    expect(read?.[NOTE[format]]).toBeUndefined();
  });
}

test('BibTeX has a full date for biblatex and a year for BibTeX, and marks uncertain years', async () => {
  const { own, site } = await loadFixture();
  const text = formatCiteFiles(own, site, EDITION).bib;
  expect(text).toContain('year={2026},\ndate={2026-11-22},');
  expect(formatOriginalCiteFile('bib', own.commentary)).toContain('year={2021},\ndate={2021?},');
  expect(readBack(text)[0]?.issued).toEqual({ 'date-parts': [[2026, 11, 22]] });
});

test('no text breaks out of a field or comment of BibTeX', async () => {
  const { own, site } = await loadFixture();
  for (const text of ['} @book{x, title={y}}', '{', '} {', 'a {pair} of @braces', '\\}']) {
    const item = { ...claimItem(own, site, EDITION), title: text, 'container-title': text, genre: text, note: text };
    const file = formatBibtex([item, item], `@comment{ ${text}`);
    const read = readBack(file);
    expect(read.map(({ title }) => title)).toEqual([text, text]);
    expect(file.split('\n')[0]).not.toMatch(/[@{}]/);
    // Braces count after a backslash too.
    for (const field of file.matchAll(/^\w+=\{(.*)\},?$/gm)) expect(isPaired(field[1] ?? ''), field[0]).toBe(true);
  }
});

test('in no format is a speaker or the author of the original the author of a claim', async () => {
  const { anonymous, worker, site } = await loadFixture();
  const item = claimItem(anonymous, site, EDITION);
  expect(item.author).toEqual([{ literal: 'Harbour Editors' }]);
  expect(Object.keys(item).filter((field) => /review|editor|interview|contributor/.test(field))).toEqual([]);
  expect(item.genre).toBe('restatement of para. 7 of “Is the Harbour Silting Up?” by J. Sand');
  expect(item.note).toBe(
    'Harbour Notes, [2021], sentence 3. One dock worker states it; the author reports it without vouching for it.',
  );
  for (const write of Object.values(WRITERS)) {
    const [read] = readBack(write([item]));
    expect(JSON.stringify([read?.author, read?.editor])).not.toMatch(new RegExp(`Sand|${worker.name}`));
  }
});

test('an edition’s DOI and ARK are in every format that has a field for them', async () => {
  const { own, site } = await loadFixture();
  const identifiers = [{ edition: 1, doi: '10.5281/zenodo.1', ark: 'ark:/12345/x1' }];
  const commentary = { ...own.commentary, identifiers };
  const book = editionItem(commentary, site, EDITION);
  expect(book).toMatchObject({ DOI: '10.5281/zenodo.1', custom: { ark: 'ark:/12345/x1' } });
  expect(formatBibtex([book], '')).toContain('doi={10.5281/zenodo.1},\neprint={ark:/12345/x1},\neprinttype={ark},');
  expect(formatRis([book])).toContain('DO  - 10.5281/zenodo.1\r\n');
  expect(claimItem({ ...own, commentary }, site, EDITION)).toMatchObject({
    custom: { 'edition-doi': '10.5281/zenodo.1' },
  });
  expect(originalItem(commentary).DOI).toBeUndefined();
});

test('the files of a claim and of its original each have one item with a unique key', async () => {
  const { own, site } = await loadFixture();
  for (const format of ['bib', 'ris', 'csl'] as const) {
    const texts = [formatCiteFiles(own, site, EDITION)[format], formatOriginalCiteFile(format, own.commentary)];
    const items = texts.map((text) => (format === 'csl' ? (JSON.parse(text) as ReadItem[]) : readBack(text)));
    expect(items.map((each) => each.map(({ id }) => id))).toEqual([['harbour-c4-2a-e1'], ['harbour-original']]);
  }
  const { bib, ris, csl } = formatCiteFiles(own, site, EDITION);
  for (const text of [bib, ris, csl]) {
    expect(text).toMatch(/restatement of para\. 4 of “Is the Harbour Silting Up\?” by J\. Sand/i);
    expect(text).toMatch(/[. {]Harbour Notes, \[2021\], sentence 2\. Sand states it\./);
  }
});

test('the file of a commentary has the original, its edition and every claim, each with a unique key', async () => {
  const { own, site } = await loadFixture();
  const commentary = {
    ...own.commentary,
    editions: [{ ...EDITION, note: '', digest: '', changes: [] }],
    claims: own.commentary.claims.map((claim) => ({ ...claim, wordingSince: 1 })),
  };
  const sealed = { ...commentary, claims: commentary.claims.map((claim) => ({ ...claim, commentary })) };
  for (const format of ['bib', 'ris', 'csl'] as const) {
    const text = formatCommentaryCiteFile(format, sealed, site);
    const items = format === 'csl' ? (JSON.parse(text) as ReadItem[]) : readBack(text);
    if (format !== 'bib') expect(items[1]?.note).toMatch(/^Restating, claim by claim, J\. Sand, “/);
    const claims = sealed.claims.map(({ id }) => `harbour-c${id.replace('.', '-')}-e1`);
    expect(items.map(({ id }) => id)).toEqual(['harbour-original', 'harbour-edition-1', ...claims]);
    const [, book] = items;
    expect(book).toMatchObject({
      type: 'book',
      title: `Harbour, Annotated: ${sealed.shortTitle}`,
      edition: '1',
      URL: 'https://harbour.example/harbour/editions/1/',
    });
    expect(names(book?.author)).toEqual(['Harbour Editors']);
    expect(format === 'csl' ? findCslProblems(items) : []).toEqual([]);
  }
});

test('the file of a draft and its claims have no edition', async () => {
  const { own, site } = await loadFixture();
  const [first, ...claims] = readBack(formatCommentaryCiteFile('ris', own.commentary, site));
  expect(first?.id).toBe('harbour-original');
  expect(claims).toHaveLength(own.commentary.claims.length);
  expect(claims.filter(({ edition }) => edition !== undefined)).toEqual([]);
});

test('RIS has one value per line, and ends lines with CRLF', async () => {
  const { own, site } = await loadFixture();
  const item = { ...claimItem(own, site, EDITION), abstract: 'One line,\nand another.' };
  const lines = formatRis([item]).split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.at(0)).toBe('TY  - CHAP');
  expect(lines.at(-1)).toBe('ER  - ');
});

test('CSL-JSON is valid, with and without an edition, a date and an address', async () => {
  const { own, claim, site } = await loadFixture();
  const known = claim(
    '1.1',
    {},
    { url: 'https://notes.example/', issued: { edtf: '2021-09-09', year: 2021, verified: true } },
  );
  for (const each of [own, known]) {
    for (const edition of [EDITION, undefined]) {
      const text = formatCsl([claimItem(each, site, edition), originalItem(each.commentary)]);
      expect(findCslProblems(JSON.parse(text))).toEqual([]);
      expect(new Cite(text).data).toHaveLength(2);
    }
  }
  expect(findCslProblems([{ id: 'a', type: 'claim', issued: { year: 2021 } }])).toEqual([
    '0: type is none of the list',
    '0: issued is not valid',
  ]);
});

test('RIS has one date, the title of the book, and a body’s name that no program splits', async () => {
  const { own, site } = await loadFixture();
  const text = formatRis([claimItem(own, site, EDITION), originalItem(own.commentary)]);
  expect(text.match(/^(PY|DA|Y1|Y2) {2}- .*/gm)).toEqual(['PY  - 2026/11/22/', 'PY  - 2021']);
  expect(text).toContain('BT  - Harbour, Annotated\r\n');
  expect(text).toContain('AU  - Harbour\u00a0Editors,\r\n');
});

test('RIS gives only the year of an inferred day', async () => {
  const { own } = await loadFixture();
  const issued = { 'date-parts': [[2021, 9, 7]], circa: true } as const;
  expect(formatRis([{ ...originalItem(own.commentary), issued }])).toContain('PY  - 2021\r\n');
});

test('what an item restates is in the note of CSL-JSON, and once in every format, also for a parsed item', async () => {
  const { own, site } = await loadFixture();
  const text = formatCiteFiles(own, site, EDITION).csl;
  const restates = 'Restatement of para. 4 of “Is the Harbour Silting Up?” by J. Sand';
  const items = JSON.parse(text) as CslItem[];
  expect(items[0]?.note).toBe(`${restates}. Harbour Notes, [2021], sentence 2. Sand states it.`);
  expect(formatCsl(items)).toBe(text);
  for (const write of Object.values(WRITERS)) {
    expect(write(items)).toBe(write([claimItem(own, site, EDITION)]));
    expect(write(items).split(restates)).toHaveLength(2);
  }
});

test('CSL-JSON says if a year is inferred, without brackets', async () => {
  const { own } = await loadFixture();
  expect(originalItem(own.commentary).issued).toEqual({ 'date-parts': [[2021]], circa: true });
  expect(formatCsl([originalItem(own.commentary)])).not.toContain('"literal":"[');
});

/** Whether braces are balanced. */
function isPaired(text: string): boolean {
  let rest = text.replace(/[^{}]/g, '');
  while (rest.includes('{}')) rest = rest.replaceAll('{}', '');
  return rest === '';
}

function readBack(text: string): readonly ReadItem[] {
  return new Cite(text).data;
}

function names(value: unknown): string[] {
  return (value as { family?: string; literal?: string }[]).map(({ family, literal }) =>
    (literal ?? family ?? '').replaceAll('\u00a0', ' '),
  );
}
