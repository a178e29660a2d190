import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite, type ReadItem } from '@citation-js/core';
import { expect, test } from 'playwright/test';
import { formatBibtex } from '../bibtex.ts';
import { claimItem, originalItem } from '../csl.ts';
import { formatCsl, type CslItem } from '../csl-item.ts';
import { formatCiteFile, formatCommentaryCiteFile } from '../files.ts';
import { formatRis } from '../ris.ts';
import { findCslProblems } from './csl-data.ts';
import { EDITION, loadFixture } from './fixture.ts';

/** Everything that the formats use for themselves. */
const NASTY =
  'A 100% & more: {braces} [brackets] \\backslash ~tilde ^caret _low #hash $sum$ “quotes” ‘single’ "straight" – ¶ قاعدة';

const WRITERS: Readonly<Record<'BibTeX' | 'RIS', (items: readonly CslItem[]) => string>> = {
  BibTeX: (items) => formatBibtex(items, 'a comment'),
  RIS: formatRis,
};

/** Where the reader of a format puts what no style prints. */
const NOTE = { BibTeX: 'annote', RIS: 'note' } as const;

for (const format of ['BibTeX', 'RIS'] as const) {
  test(`${format} is read back as it was written`, async () => {
    const { anonymous, site } = await loadFixture();
    const item = claimItem(anonymous, site, EDITION);
    const [read] = readBack(WRITERS[format]([item]));
    expect(read).toMatchObject({
      id: 'harbour-c7-3-e1',
      type: 'chapter',
      title: item.title,
      'container-title': item['container-title'],
      author: [{ family: 'Sand', given: 'Jo' }],
      edition: '1',
      URL: 'https://harbour.example/harbour/c7-3/#e1',
      abstract: item.abstract,
    });
    expect(JSON.stringify(read?.editor)).toContain('Harbour Editors');
    expect(JSON.stringify(read?.issued)).toContain('2026');
    expect(read?.[NOTE[format]]).toBe(item.note);
  });

  test(`${format} carries every character`, async () => {
    const { own, site } = await loadFixture();
    const item = {
      ...claimItem(own, site, EDITION),
      title: NASTY,
      'container-title': NASTY,
      abstract: NASTY,
      note: NASTY,
    };
    const [read] = readBack(WRITERS[format]([item]));
    expect(read).toMatchObject({ title: NASTY, 'container-title': NASTY, abstract: NASTY, [NOTE[format]]: NASTY });
  });

  test(`${format} keeps the name of a body in one piece`, async () => {
    const { own, site } = await loadFixture();
    const item = {
      ...claimItem(own, site, EDITION),
      editor: [{ literal: 'Editors of Tides' }, { literal: 'Board and Council' }],
    };
    const [read] = readBack(WRITERS[format]([item]));
    expect(names(read?.editor)).toEqual(['Editors of Tides', 'Board and Council']);
  });

  test(`${format} says of a year that it is inferred, and gives no address that is not known`, async () => {
    const { own } = await loadFixture();
    const text = WRITERS[format]([originalItem(own.commentary)]);
    expect(text).toContain('cite it as [2021]');
    expect(text).not.toMatch(/https?:/);
    expect(readBack(text)).toHaveLength(1);
  });

  test(`${format} gives day and address of the original once they are known`, async () => {
    const { claim } = await loadFixture();
    const issued = { edtf: '2021-09-09', year: 2021, verified: true };
    const { commentary } = claim('1.1', {}, { url: 'https://notes.example/a_b?c=1&d=%20', issued });
    const [read] = readBack(WRITERS[format]([originalItem(commentary)]));
    expect(read).toMatchObject({ type: 'webpage', URL: 'https://notes.example/a_b?c=1&d=%20' });
    expect(WRITERS[format]([originalItem(commentary)])).toMatch(/2021[-/]09[-/]09/);
    expect(read?.[NOTE[format]]).toBeUndefined();
  });
}

test('BibTeX has a full date for biblatex and a year for BibTeX', async () => {
  const { own, site } = await loadFixture();
  const text = formatCiteFile('bib', own, site, EDITION);
  expect(text).toContain('  year = {2026},\n  date = {2026-11-22},');
  expect(text).toContain('  origdate = {2021?},');
  expect(readBack(text)[0]?.issued).toEqual({ 'date-parts': [[2026, 11, 22]] });
});

test('the files hold the claim and the original, under names of their own', async () => {
  const { own, site } = await loadFixture();
  for (const format of ['bib', 'ris', 'csl'] as const) {
    const text = formatCiteFile(format, own, site, EDITION);
    const items = format === 'csl' ? (JSON.parse(text) as ReadItem[]) : readBack(text);
    expect(items.map(({ id }) => id)).toEqual(['harbour-c4-2a-e1', 'harbour-original']);
  }
  expect(formatCiteFile('bib', own, site, EDITION)).toContain(
    '% The original, with the place in it: \\autocite[para.~4]{harbour-original}',
  );
});

test('the file of a commentary holds the original, its edition and every claim, each under a name of its own', async () => {
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
    const claims = sealed.claims.map(({ id }) => `harbour-c${id.replace('.', '-')}-e1`);
    expect(items.map(({ id }) => id)).toEqual(['harbour-original', 'harbour-edition-1', ...claims]);
    const [, book] = items;
    expect(book).toMatchObject({
      type: 'book',
      title: `Harbour, Annotated: ${sealed.shortTitle}`,
      edition: '1',
      URL: 'https://harbour.example/harbour/editions/1/',
    });
    expect(names(book?.editor)).toEqual(['Harbour Editors']);
    expect(book?.author).toBeUndefined();
    expect(format === 'csl' ? findCslProblems(items) : []).toEqual([]);
  }
});

test('the file of a draft has no edition, and its claims promise none', async () => {
  const { own, site } = await loadFixture();
  const [first, ...claims] = readBack(formatCommentaryCiteFile('ris', own.commentary, site));
  expect(first?.id).toBe('harbour-original');
  expect(claims).toHaveLength(own.commentary.claims.length);
  expect(claims.filter(({ edition }) => edition !== undefined)).toEqual([]);
});

test('RIS has one value a line, and ends its lines as it should', async () => {
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

function readBack(text: string): readonly ReadItem[] {
  return new Cite(text).data;
}

function names(value: unknown): string[] {
  return (value as { family?: string; literal?: string }[]).map(({ family, literal }) => literal ?? family ?? '');
}
