import { expect, test } from 'playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { MANIFEST, type NameBlock, type NameManifest } from '../../names/format.ts';
import { readNames, type NameReader } from '../../names/reader.ts';
import { toNameEntries } from '../name-index.ts';
import { writeNameIndex, type NameEntry, type NameIndexFiles } from '../name-index-files.ts';
import { loadMiniature } from './edition.ts';
import { makeEntries } from './many-names.ts';

/** Names that are easily taken for one another, with their claims. */
const NAMESAKES: readonly NameEntry[] = [
  entry('taliban', 'Taliban', 40, 'Afghan Taliban', 'طالبان'),
  entry('ttp', 'Tehrik-i-Taliban Pakistan', 6, 'TTP', 'Pakistani Taliban', 'Tehreek-e-Taliban'),
  entry('ansarullah', 'Jamaat Ansarullah', 3, 'Tajik Taliban', 'JA'),
  entry('paktia', 'Paktia', 2, 'Paktya'),
  entry('loya-paktia', 'Loya Paktia', 4, 'Greater Paktia'),
  entry('al-qaida', 'Al-Qa’ida', 30, 'Al-Qaeda', 'AQ', 'The Base', 'القاعدة'),
  entry('aqis', 'Al-Qa’ida in the Indian Subcontinent', 1, 'AQIS'),
  entry('haqqani-network', 'Haqqani network', 9, 'HQN'),
  entry('lashkar-e-taiba', 'Lashkar-e Taiba', 2, 'Lashkar-e-Tayyiba', 'LeT'),
  entry('badakhshan', 'Badakhshan', 5),
  entry('old-base', 'Old Base', 1, 'The Base'),
];

const first: [query: string, id: string, match: string][] = [
  ['Taliban', 'taliban', 'exact'],
  ['tajik taliban', 'ansarullah', 'exact'],
  ['pakistani taliban', 'ttp', 'exact'],
  ['T.T.P.', 'ttp', 'exact'],
  ['tehreek e taliban', 'ttp', 'exact'],
  ['Paktia', 'paktia', 'exact'],
  ['loya paktia', 'loya-paktia', 'exact'],
  ['Qaida', 'al-qaida', 'exact'],
  ['alqaida', 'al-qaida', 'exact'],
  ['قاعدة', 'al-qaida', 'exact'],
  ['AQ', 'al-qaida', 'exact'],
  ['lashkaretaiba', 'lashkar-e-taiba', 'exact'],
  ['lashkar taiba', 'lashkar-e-taiba', 'exact'],
  ['haq', 'haqqani-network', 'prefix'],
  ['al qa', 'al-qaida', 'prefix'],
  ['netw', 'haqqani-network', 'word'],
  ['network haqqani', 'haqqani-network', 'word'],
  ['haqani', 'haqqani-network', 'near'],
  ['badakshan', 'badakhshan', 'near'],
  ['lashkar e tayyba', 'lashkar-e-taiba', 'near'],
  ['lashkaretayiba', 'lashkar-e-taiba', 'near'],
  ['tailban', 'taliban', 'near'],
  ['adakhshan', 'badakhshan', 'near'],
  ['kadakhshan', 'badakhshan', 'near'],
  ['paktika', 'paktia', 'near'],
  ['al qaidah', 'al-qaida', 'near'],
  ['haqqani netwrok', 'haqqani-network', 'near'],
];
for (const [query, id, match] of first) {
  test(`“${query}” suggests ${id} first`, async () => {
    const [best] = await open(writeNameIndex(NAMESAKES)).suggest(query, 5);
    expect(best).toMatchObject({ path: `/entities/${id}/`, match });
  });
}

test('a name that two have leads to a choice', async () => {
  const names = await open(writeNameIndex(NAMESAKES)).named('the base');
  expect(names.map(({ path }) => path).sort()).toEqual(['/entities/al-qaida/', '/entities/old-base/']);
});

test('what is not a name is not taken for one', async () => {
  const names = open(writeNameIndex(NAMESAKES));
  for (const query of ['', ' ', '!?', '“”', 'axolotl', 'zz', '<zz>', 'x'.repeat(10_000)])
    expect(await names.suggest(query, 5), query).toEqual([]);
  expect(await names.named('taliban leaders')).toEqual([]);
});

test('a claim is suggested by its number, and a paragraph by its claims', async () => {
  const names = open(writeNameIndex(makeEntries(20, 100)));
  for (const query of ['7.3', '¶7.3', 'c7-3', ' ¶ 7.3 ']) {
    const found = await names.suggest(query, 5);
    expect(found.map(({ name, match }) => [name, match])).toEqual([['¶7.3', 'exact']]);
  }
  expect((await names.suggest('¶7', 20)).map(({ name }) => name)).toEqual(
    Array.from({ length: 8 }, (_, index) => `¶7.${index + 1}`),
  );
  expect(await names.suggest('¶7.9', 5)).toEqual([]);
});

test('every name of every entity and source of an edition is found, in small files as in one', async () => {
  const entries = toNameEntries(await loadMiniature());
  for (const files of [writeNameIndex(entries), writeNameIndex([...entries, ...makeEntries(2000, 0)])]) {
    const names = open(files);
    for (const { record, names: own } of entries) {
      for (const { text } of own)
        expect(
          (await names.named(text)).map(({ path }) => path),
          text,
        ).toContain(record[1]);
    }
  }
});

test('the same names give the same bytes, in whatever order they come', () => {
  const entries = makeEntries(300, 50);
  expect([...writeNameIndex(entries.toReversed())]).toEqual([...writeNameIndex(entries)]);
});

test.describe('with 2,000 entities and 10,000 claims', () => {
  const entries = makeEntries(2000, 10_000);
  const files = writeNameIndex(entries);

  test('no file is asked for that is not there', async () => {
    const names = open(files);
    for (const query of ['Ω', '9x', 'x'.repeat(200), '😀a', 'zzzzzz', 'ѣѣѣ', '¶9999.9', '#', '0', 'qqqq wwww'])
      await expect(names.suggest(query, 5), query).resolves.toBeDefined();
  });

  test('a first suggestion needs few small files', async () => {
    for (const query of ['a', 'ba', 'khan', 'Badakh', 'al ba', 'network', 'ق', '7.3', '¶900', 'front bar']) {
      const read: string[] = [];
      await open(files, read).suggest(query, 8);
      expect(weigh(files, read), `${query}: ${read.join()}`).toBeLessThan(15_000);
      expect(read.length, query).toBeLessThan(8);
    }
  });

  test('a misspelt name is suggested, for not much more', async () => {
    const named = entries.filter(({ names }) => names.length > 0).filter((_, index) => index % 80 === 0);
    const missed: string[] = [];
    for (const { record } of named) {
      const [, path, name] = record;
      const typed = name.replace(/(?<=^..)(.)(.)/, '$2$1').replace(/.$/, '');
      const read: string[] = [];
      const found = await open(files, read).suggest(typed, 8);
      if (!found.some((one) => one.path === path)) missed.push(`${typed} → ${name}`);
      expect(weigh(files, read), `${typed}: ${read.join()}`).toBeLessThan(25_000);
    }
    expect(missed).toEqual([]);
  });

  test('no file is large, and the manifest is small', () => {
    const sizes = [...files].map(([path]) => [weigh(files, [path]), path] as const).sort(([a], [b]) => b - a);
    expect(sizes[0]?.[0]).toBeLessThan(8000);
    expect(weigh(files, [MANIFEST])).toBeLessThan(4000);
  });
});

function entry(id: string, name: string, claims: number, ...others: string[]): NameEntry {
  return {
    record: ['entity', `/entities/${id}/`, name, 'Group', claims],
    names: [name, ...others].map((text) => ({ text })),
  };
}

/** Reads an index as a browser would, and notes the files it asks for. */
function open(files: NameIndexFiles, read: string[] = []): NameReader {
  read.push(MANIFEST);
  const manifest = JSON.parse(files.get(MANIFEST) ?? '') as NameManifest;
  return readNames(manifest, (file) => {
    const path = `${manifest.folder}/${file}.json`;
    const text = files.get(path);
    // A file that is asked for and is not there is an error in a browser’s console.
    if (text === undefined) throw new Error(`There is no ${path}.`);
    read.push(path);
    return Promise.resolve(JSON.parse(text) as NameBlock | string);
  });
}

function weigh(files: NameIndexFiles, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(files.get(path) ?? '').length, 0);
}
