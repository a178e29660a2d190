import { expect, test } from 'playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { loadMiniature } from './edition.ts';
import { MANIFEST, type NameBlock, type NameEntry, type NameManifest } from '../../search/format.ts';
import { openNames, type Names } from '../../search/names.ts';
import { toRows } from '../../search/rows.ts';
import { suggest } from '../../search/suggest.ts';
import { writeNameIndex } from '../search/name-files.ts';
import { toNameEntries } from '../search/names.ts';
import { makeEntries } from './many-names.ts';

/** Names that are easily confused, with their numbers of claims. */
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
  entry('imu', 'Islamic Movement of Uzbekistan', 7, 'IMU'),
  [['claim', '/text/c7-3/', '¶7.3', '', 0, 99], ['The wait before the raid']],
];

const first: [query: string, id: string, match: string][] = [
  ['Taliban', 'taliban', 'exact'],
  ['tajik taliban', 'ansarullah', 'exact'],
  ['T.T.P.', 'ttp', 'exact'],
  ['tehreek e taliban', 'ttp', 'exact'],
  ['loya paktia', 'loya-paktia', 'exact'],
  ['alqaida', 'al-qaida', 'exact'],
  ['قاعدة', 'al-qaida', 'exact'],
  ['lashkaretaiba', 'lashkar-e-taiba', 'exact'],
  ['network haqqani', 'haqqani-network', 'exact'],
  ['the Haqqani group', 'haqqani-network', 'exact'],
  ['haq', 'haqqani-network', 'prefix'],
  ['al qa', 'al-qaida', 'prefix'],
  ['netw', 'haqqani-network', 'word'],
  ['haqani', 'haqqani-network', 'near'],
  ['хаккани', 'haqqani-network', 'near'],
  ['badakshan', 'badakhshan', 'near'],
  ['lashkaretayiba', 'lashkar-e-taiba', 'near'],
  ['tailban', 'taliban', 'near'],
  ['adakhshan', 'badakhshan', 'near'],
  ['al qaidah', 'al-qaida', 'near'],
  ['haqqani netwrok', 'haqqani-network', 'near'],
];
for (const [query, id, match] of first) {
  test(`“${query}” suggests ${id} first`, async () => {
    const [best] = await suggest(query, open(write(NAMESAKES)), 5);
    expect(best).toMatchObject({ path: `/entities/${id}/`, match });
  });
}

test('initials with a different letter do not match', async () => {
  for (const query of ['IJU', 'iju', 'TTB', 'AQIM'])
    expect(await suggest(query, open(write(NAMESAKES)), 5), query).toEqual([]);
});

test('a text that is not a name gives no suggestions', async () => {
  const names = open(write(NAMESAKES));
  for (const query of ['', ' ', '!?', '“”', 'axolotl', 'zz', '<zz>', 'x'.repeat(10_000)])
    expect(await suggest(query, names, 5), query).toEqual([]);
});

test('a claim is suggested by its number and by its label, a filter by its term', async () => {
  const names = open(write(NAMESAKES));
  for (const query of ['7.3', '¶7.3', 'c7-3', 'claim 7:3', 'the wait', 'raid wait'])
    expect((await suggest(query, names, 5))[0], query).toMatchObject({ kind: 'claim', name: '¶7.3' });
  expect(await suggest('foreca', names, 5)).toMatchObject([{ kind: 'term', path: '/search/?type=forecast' }]);
  expect(await suggest('¶7.9', names, 5)).toEqual([]);
});

test('few claims are suggested beside names, and none for a short word', async () => {
  const claims = Array.from({ length: 6 }, (_, index): NameEntry => [
    ['claim', `/text/c9-${index + 1}/`, `¶9.${index + 1}`, '', 0, 200 + index],
    [`The lamp with which the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][index]} tower`],
  ]);
  const names = open(write([...NAMESAKES, ...claims]));
  expect((await suggest('lamp', names, 7)).map(({ kind }) => kind)).toEqual(['claim', 'claim', 'claim']);
  const keys = toRows(claims).map(({ key }) => key);
  expect([keys.includes('lamp'), keys.includes('which')]).toEqual([true, false]);
});

test('a misspelt name is not suggested for words that are far from it', async () => {
  const names = open(write(NAMESAKES));
  expect(await suggest('haqqanni zebra crossing rules', names, 5)).toEqual([]);
  expect((await suggest('badakshan', names, 5)).length).toBeGreaterThan(0);
  expect(await suggest('BADAKS', names, 5)).toEqual([]);
});

test('every name of every entity and source of an edition is found, in one file and in small files', async () => {
  const entries = toNameEntries(await loadMiniature());
  const many = makeEntries(2000, 0).map(([record, names]): NameEntry => [
    [...record.slice(0, 5), record[5] + 1000] as never,
    names,
  ]);
  for (const files of [write(entries), write([...entries, ...many])]) {
    const names = open(files);
    for (const [record, own] of entries) {
      if (record[0] === 'claim') continue;
      for (const name of own) {
        const text = typeof name === 'string' ? name : name[0];
        expect(
          (await suggest(text, names, 7)).map(({ path }) => path),
          text,
        ).toContain(record[1]);
      }
    }
  }
});

test('the same names give the same bytes in any order', () => {
  const entries = makeEntries(300, 50);
  expect([...write(entries.toReversed())]).toEqual([...write(entries)]);
  expect([...write(NAMESAKES.toReversed())]).toEqual([...write(NAMESAKES)]);
});

test('few names are one file', () => {
  expect([...write(NAMESAKES).keys()]).toEqual([MANIFEST]);
});

/** Bytes of a file, compressed. */
const LIMIT = 12_000;

test.describe('with 2,000 entities and 10,000 claims', () => {
  let entries: readonly NameEntry[] = [];
  let files: ReadonlyMap<string, string> = new Map();

  test.beforeAll(() => {
    entries = makeEntries(2000, 10_000);
    files = write(entries);
  });

  test('no missing file is requested', async () => {
    const names = open(files);
    for (const query of ['Ω', '9x', 'x'.repeat(200), '😀a', 'zzzzzz', 'ѣѣѣ', '¶9999.9', '#', '0', 'qqqq wwww'])
      await expect(suggest(query, names, 5), query).resolves.toBeDefined();
  });

  test('a first suggestion needs few small files', async () => {
    for (const query of ['a', 'ba', 'khan', 'Badakh', 'al ba', 'network', 'ق', '7.3', '¶900', 'front bar']) {
      const read: string[] = [];
      await suggest(query, open(files, read), 8);
      expect(weigh(files, read), `${query}: ${read.join()}`).toBeLessThan(20_000);
      expect(read.length, query).toBeLessThan(10);
    }
  });

  test('a misspelt name is suggested', async () => {
    const named = entries.filter(([[kind]]) => kind === 'entity').filter((_, index) => index % 80 === 0);
    const missed: string[] = [];
    for (const [[, path, name]] of named) {
      const typed = name.replace(/(?<=^..)(.)(.)/, '$2$1');
      const found = await suggest(typed, open(files), 8);
      if (!found.some((one) => one.path === path)) missed.push(`${typed} → ${name}`);
    }
    // Of names made of random syllables, some are nearer to another name.
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(1);
  });

  test('no file is large, and the manifest is small', () => {
    // Compressing 5,000 files would take half a minute; a file that is smaller than the limit need not be compressed.
    for (const [path, text] of files)
      if (Buffer.byteLength(text) >= LIMIT) expect(weigh(files, [path]), path).toBeLessThan(LIMIT);
    expect(weigh(files, [MANIFEST])).toBeLessThan(6000);
  });
});

function entry(id: string, name: string, claims: number, ...others: string[]): NameEntry {
  return [
    ['entity', `/entities/${id}/`, name, 'Group', claims, id.length * 1000 + id.charCodeAt(0)],
    [name, ...others],
  ];
}

function write(entries: readonly NameEntry[]): ReadonlyMap<string, string> {
  return writeNameIndex(entries, 'numbering');
}

/** Opens an index and records the files that are read. */
function open(files: ReadonlyMap<string, string>, read: string[] = []): Names {
  const manifest = JSON.parse(files.get(MANIFEST) ?? '') as NameManifest;
  return openNames(manifest, (file) => {
    const path = `${manifest.folder ?? ''}/${file}.json`;
    const text = files.get(path);
    if (text !== undefined) read.push(path);
    return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as NameBlock | string));
  });
}

function weigh(files: ReadonlyMap<string, string>, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(files.get(path) ?? '').length, 0);
}
