import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { ClaimId } from '../../address/id.ts';
import { loadEdition } from '../../edition/index.ts';
import { claimItem, originalItem, pinpointOf } from '../csl.ts';
import { createEngine, type Reference } from '../engine.ts';
import { ACCESS_DAY, type ReferenceText } from '../markup.ts';
import { createReferences, type StyledReferences } from '../references.ts';
import { repair } from '../repairs.ts';
import { readStyleFile } from '../style-file.ts';
import { styleIds, styles, type StyleId } from '../styles.ts';
import { expectedClaim, expectedOriginal, varying } from './expected.ts';
import { EDITION, loadFixture } from './fixture.ts';

const referencesOf = createReferences();

for (const kind of ['own', 'anonymous', 'possible'] as const) {
  for (const style of styleIds) {
    test(`${styles[style].label} refers to a claim as its manual asks: ${varying[kind].title}`, async () => {
      const fixture = await loadFixture();
      const found = pick(style, referencesOf(fixture[kind], fixture.site, EDITION));
      expect(show(found.claim)).toEqual(expectedClaim[style](varying[kind]));
      expect(show(found.original)).toEqual(expectedOriginal[style](varying[kind]));
    });
  }
}

/** Labels with everything that a style may do something to. */
const LABELS = [
  'The ‘pragmatic’ board, 100% & <more>',
  'Sand’s and the sailors’ “old” quay: a view from the sea',
  'What is said between the US and Al-Qa’ida in 2020–21',
  'the pre-war fleet, as it is to be',
  'Who for, what with (and why)',
  'eBay and de-radicalisation of the up-and-coming',
];

/** What the manuals ask for once day and address of the original are known. */
const KNOWN: Readonly<Record<StyleId, string>> = {
  apa: 'Sand, J. (2021, September 9). _Is the harbour silting up?_ Harbour Notes. https://notes.example/silt',
  'chicago-notes':
    'Sand, Jo. “Is the Harbour Silting Up?” Harbour Notes. Harbour Institute, September 9, 2021. https://notes.example/silt.',
  'chicago-author-date':
    'Sand, Jo. 2021. “Is the Harbour Silting Up?” Harbour Notes. Harbour Institute. September 9, 2021. https://notes.example/silt.',
  mla: 'Sand, Jo. “Is the Harbour Silting Up?” _Harbour Notes_, Harbour Institute, 9 Sept. 2021, https://notes.example/silt.',
  harvard:
    'Sand, J. (2021) _Is the harbour silting up?_, _Harbour Notes_. Harbour Institute. Available at: https://notes.example/silt (Accessed: [day of access]).',
  oscola:
    'Sand J, ‘Is the Harbour Silting Up?’ (_Harbour Notes_, 9 September 2021) <https://notes.example/silt> accessed [day of access]',
};

for (const style of styleIds) {
  test(`${styles[style].label} gives day and address of the original once they are known`, async () => {
    const { claim, site } = await loadFixture();
    const known = claim(
      '4.2a',
      {},
      { url: 'https://notes.example/silt', issued: { edtf: '2021-09-09', year: 2021, verified: true } },
    );
    expect(show(pick(style, referencesOf(known, site, EDITION)).original).entry).toBe(KNOWN[style]);
  });

  test(`${styles[style].label} gives no date and no edition before there is one`, async () => {
    const { own, site } = await loadFixture();
    const { entry } = show(pick(style, referencesOf(own, site, undefined)).claim);
    expect(entry).toContain('https://harbour.example/harbour/c4-2a/');
    expect(entry).not.toMatch(/#e|2026|1st/);
  });

  test(`${styles[style].label} says “stand-first” where there is no paragraph to count`, async () => {
    const { claim, site } = await loadFixture();
    const { citation } = show(pick(style, referencesOf(claim('0.1', {}), site, EDITION)).original);
    expect(citation).toContain(', stand-first');
    expect(citation).not.toMatch(/para?\.?\s*0/);
  });

  test(`${styles[style].label} gives with stand-ins what it gives without`, async () => {
    const { own, claim, site } = await loadFixture();
    const { format } = createEngine(readStyleFile(style));
    const { edition } = await loadEdition('content', { allow: ['ledger-unsealed'] });
    const labels = [...LABELS, ...(edition?.claims ?? []).map(({ label }) => label)];
    const labelled = labels.map((label, index) => claim(`12.${index + 1}a` as ClaimId, { label }));
    for (const each of [own, ...labelled]) {
      const found = pick(style, referencesOf(each, site, EDITION));
      expect(found.claim).toEqual(format(claimItem(each, site, EDITION)));
      expect(found.original).toEqual(format(originalItem(each.commentary), pinpointOf(each)));
    }
  });
}

test('references are kept for the next time', async ({}, info) => {
  const { own, site } = await loadFixture();
  const cacheFolder = info.outputPath('kept');
  const made = createReferences({ cacheFolder })(own, site, EDITION);
  const files = (await readdir(cacheFolder)).map((file) => join(cacheFolder, file));
  expect(files).toHaveLength(styleIds.length);
  // What is kept is what is shown: it is changed here to tell it from what would be made.
  for (const file of files) await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Sand', 'Kept'));
  const kept = createReferences({ cacheFolder })(own, site, EDITION);
  expect(JSON.stringify(kept)).toBe(JSON.stringify(made).replaceAll('Sand', 'Kept'));
});

test('a line that was left unfinished is made again', async ({}, info) => {
  const { own, site } = await loadFixture();
  const cacheFolder = info.outputPath('broken');
  const made = createReferences({ cacheFolder })(own, site, EDITION);
  const files = (await readdir(cacheFolder)).map((file) => join(cacheFolder, file));
  for (const file of files) await writeFile(file, (await readFile(file, 'utf8')).slice(0, -40));
  expect(createReferences({ cacheFolder })(own, site, EDITION)).toEqual(made);
  for (const file of files) expect((await readFile(file, 'utf8')).trimEnd().endsWith('}')).toBe(true);
});

test('a repair of a style file tells when it is no longer needed', () => {
  expect(() => repair('mla', readStyleFile('mla').style)).toThrow('remove its repair');
});

function pick(style: StyleId, references: readonly StyledReferences[]): StyledReferences {
  const found = references.find(({ id }) => id === style);
  if (!found) throw new Error(`No references in ${style}`);
  return found;
}

/** A reference in writing, italics between underscores. */
function show({ citation, entry }: Reference): { citation: string; entry: string } {
  return { citation: write(citation), entry: write(entry) };
}

function write(text: ReferenceText): string {
  return text
    .map((piece) =>
      piece.kind === 'access-day' ? ACCESS_DAY : piece.kind === 'emphasis' ? `_${piece.text}_` : piece.text,
    )
    .join('');
}
