import { expect, test } from 'playwright/test';
import { gunzipSync } from 'node:zlib';
import { expandPages } from '../search-pages.ts';
import type { SearchRecord } from '../../lib/exports/search-records.ts';
import { buildSearchIndex } from '../search-index.ts';
import { itemsOf, joinItems, readText, writeText } from '../cbor-array.ts';
import { partWords } from '../search-chunks.ts';
import { pack, unpack } from '../search-pack.ts';
import { lighten } from '../search-weight.ts';

// Enough values that chance would hardly put them in the same order twice.
const records: SearchRecord[] = Array.from({ length: 40 }, (_, index) => ({
  order: index,
  shown: {
    url: `/text/c1-${index + 1}/`,
    content: `Sentence ${index} speaks of ${['raids', 'talks', 'moves'][index % 3] ?? ''} and <b>bold</b> words.`,
    title: `¶1.${index + 1}`,
    said: 'Somebody says so.',
    mentions: { one: [index] },
  },
  searched: {
    content: `sentence ${index} speaks of ${['raids', 'talks', 'moves'][index % 3] ?? ''} and bold words`,
    meta: {
      number: `zqn1y${index}x`,
      mentions: `zqxbcf zqx${'bcfhjkmn'[index % 8] ?? ''}`,
      involves: 'zqxhidden',
      says: 'a',
    },
  },
  facets: {
    kind: ['claim'],
    type: [`type-${index % 7}`],
    certainty: [`certainty-${index % 4}`],
    source: [`source-${index % 11}`],
    entity: [`entity-${index % 13}`, `entity-${index % 5}`],
    year: [],
  },
}));

test('the same records give the same bytes, in whatever order they come', async () => {
  const first = await buildSearchIndex(records, 'en-GB');
  const second = await buildSearchIndex(records.toReversed(), 'en-GB');
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [path, content] of first)
    expect(Buffer.compare(content, second.get(path) ?? Buffer.alloc(0)), path).toBe(0);
});

test('holds only what a search can ask for', async () => {
  const paths = [...(await buildSearchIndex(records, 'en-GB')).keys()];
  expect(paths.filter((path) => /\.(js|css)$/.test(path))).toEqual(['pagefind.js']);
  expect(paths.filter((path) => path.startsWith('wasm.'))).toEqual(['wasm.en.wasm']);
  expect(paths.filter((path) => path.startsWith('fragment/'))).toHaveLength(records.length);
  expect(paths.filter((path) => path.startsWith('filter/'))).toHaveLength(5);
});

test('every file that the index names is there', async () => {
  const files = await buildSearchIndex(records, 'en-GB');
  const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
  const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  expect(entry).toContain(meta.slice('pagefind.'.length, -'.pf_meta'.length));
  const named = expandPages(metaOf(files));
  for (const path of files.keys()) {
    const name = /^(?:fragment|index|filter)\/(.*)\./.exec(path)?.[1];
    if (name !== undefined) expect(Buffer.from(named).toString('latin1'), path).toContain(name);
  }
});

test('the client writes out the pages that the meta file leaves out', async () => {
  const files = await buildSearchIndex(records, 'en-GB');
  const [version, pages, ...rest] = itemsOf(Buffer.from(expandPages(metaOf(files))));
  const [packedVersion, , ...packedRest] = itemsOf(metaOf(files));
  expect([version, ...rest]).toEqual([packedVersion, ...packedRest]);
  const written = itemsOf(pages ?? Buffer.of()).map(itemsOf);
  expect(written).toHaveLength(records.length);
  for (const [name = Buffer.of(), words = Buffer.of()] of written) {
    const fragment: unknown = JSON.parse(
      unpack(files.get(`fragment/${readText(name)}.pf_fragment`) ?? Buffer.of()).toString(),
    );
    expect(fragment).toMatchObject({
      word_count: words.length === 1 ? words[0] : words.readUIntBE(1, words.length - 1),
    });
  }
});

test('pages of many words and many pages are written out too', () => {
  const counts = [[0], [23], [24, 24], [25, 1, 0], [26, 0, 1, 0, 0]];
  const pages = Array.from({ length: 1300 }, (_, index) => Buffer.from(counts[index % counts.length] ?? []));
  const meta = joinItems([writeText('1.5.2'), joinItems([writeText('0123abcd'), ...pages]), joinItems([])]);
  const [, written] = itemsOf(Buffer.from(expandPages(meta)));
  expect(itemsOf(written ?? Buffer.of()).map((page) => itemsOf(page)[1])).toEqual(pages);
  expect(readText(itemsOf(itemsOf(written ?? Buffer.of()).at(-1) ?? Buffer.of())[0] ?? Buffer.of())).toBe(
    '0123abcd/103',
  );
});

test('a record shows what it is to show, in the order of the records, and nothing that is only searched', async () => {
  const files = await buildSearchIndex(records.toReversed(), 'en-GB');
  const fragments = [...files.keys()].filter((path) => path.startsWith('fragment/'));
  const numberOf = (path: string) => parseInt(/\/(\w+)\.pf_fragment$/.exec(path)?.[1] ?? '', 36);
  for (const path of fragments) {
    const text = gunzipSync(files.get(path) ?? '')
      .toString()
      .replace('pagefind_dcd', '');
    const record = records[numberOf(path)];
    expect(JSON.parse(text)).toMatchObject({ ...record?.shown, meta: {} });
    expect(text).not.toContain('zqx');
  }
  expect(fragments.map(numberOf).sort((a, b) => a - b)).toEqual(records.map(({ order }) => order));
});

test('WebAssembly is left to the server to compress, and is asked for as it is', async () => {
  const files = await buildSearchIndex(records.slice(0, 2), 'en-GB');
  const wasm = files.get('wasm.en.wasm') ?? new Uint8Array();
  expect(WebAssembly.validate(Uint8Array.from(wasm))).toBe(true);
  expect(new TextDecoder().decode(files.get('pagefind.js'))).toMatch(/wasm\.\$\{\w+\}\.wasm/);
});

test('a client of Pagefind’s that has changed its form is noticed', async () => {
  await expect(lighten(new Map([['pagefind.js', Buffer.from('export {}')]]))).rejects.toThrow('changed its form');
});

test('a language that Pagefind does not know gets an index all the same', async () => {
  const paths = [...(await buildSearchIndex(records.slice(0, 2), 'ps')).keys()];
  expect(paths).toContain('pagefind.js');
  expect(paths.filter((path) => path.startsWith('wasm.'))).toHaveLength(1);
});

test('every word is in the one file that is asked for it, and a beginning leads to all that have words with it', async () => {
  const files = await buildSearchIndex(records, 'en-GB', 200);
  expect(chunksOf(files).length).toBeGreaterThan(4);
  const all = allWords(files);
  expect(all).toEqual(expect.arrayContaining(['raid', 'talk', 'move', 'sentenc', 'zqxhidden', 'zqn1y7x']));
  expectFindable(files);
});

test('files that Pagefind has parted are parted anew, within what begins alike where that is much', () => {
  const words = [
    'an',
    'and',
    'b',
    'bad',
    'badakhshan',
    'badghis',
    'bal',
    'balkh',
    'balkhi',
    'ban',
    'zqxb',
    'zqxbc',
    'zqxc',
    'zulu',
  ];
  const parted = partWords(indexOf([words.slice(0, 6), words.slice(6)]), 16);
  expect(allWords(parted)).toEqual(words);
  expect(chunksOf(parted).map(({ name }) => name)).toContainEqual(expect.stringMatching(/^[0-9a-f]{8}\/3$/));
  expect(new Set(filesFor(parted, 'ba')).size).toBeGreaterThan(2);
  expectFindable(parted);
});

test('a word that is nowhere is looked for where the word is that it begins with', () => {
  const parted = partWords(indexOf([['quay', 'raid', 'raidea', 'river', 'road']]), 20);
  expect(chunksOf(parted).length).toBeGreaterThan(2);
  expect(filesFor(parted, 'raider')).toEqual(filesFor(parted, 'raid'));
});

test('a word with many pages does not make its neighbours heavy', () => {
  const parted = partWords(indexOf([['than', `that${'!'.repeat(300)}`, 'them']]), 20);
  expect(chunksOf(parted).filter(({ from, to }) => from !== to)).toHaveLength(3);
});

/** Asks as Pagefind does: for every file from whose first to whose last word the word would be. */
function filesFor(files: IndexFiles, asked: string): string[] {
  return [...new Set(chunksOf(files).flatMap(({ from, to, name }) => (asked >= from && asked <= to ? [name] : [])))];
}

function expectFindable(files: IndexFiles): void {
  const all = allWords(files);
  for (const word of all) {
    const holders = filesFor(files, word).filter((name) => wordsIn(files, name).includes(word));
    expect(holders, word).toHaveLength(1);
    // What begins no other word is asked for in no other file.
    if (!all.some((other) => other !== word && other.startsWith(word)))
      expect(filesFor(files, word), word).toEqual(holders);
    // Nobody asks for the beginning of the word for a name.
    const beginnings = word.startsWith('zq') ? [] : Array.from(word).map((_letter, at) => word.slice(0, at + 1));
    for (const beginning of beginnings)
      expect(filesFor(files, beginning), beginning).toEqual(expect.arrayContaining(holders));
  }
}

function allWords(files: IndexFiles): string[] {
  return [...new Set(chunksOf(files).map(({ name }) => name))].flatMap((name) => wordsIn(files, name));
}

function wordsIn(files: IndexFiles, name: string): string[] {
  const [words] = itemsOf(unpack(files.get(`index/${name}.pf_index`) ?? Buffer.of()));
  return itemsOf(words ?? Buffer.of()).map((word) => readText(itemsOf(word)[0] ?? Buffer.of()));
}

function chunksOf(files: IndexFiles): { from: string; to: string; name: string }[] {
  return itemsOf(itemsOf(metaOf(files))[2] ?? Buffer.of()).map((chunk) => {
    const [from = '', to = '', name = ''] = itemsOf(chunk).map(readText);
    return { from, to, name };
  });
}

function metaOf(files: IndexFiles): Buffer {
  const [, meta = Buffer.of()] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  return unpack(meta);
}

/** An index of Pagefind’s with words in files; of their pages nothing. */
function indexOf(chunks: readonly (readonly string[])[]): IndexFiles {
  const nothing = joinItems([]);
  const named = chunks.map((words, index) => [words[0] ?? '', words.at(-1) ?? '', `en_${index}`]);
  const meta = joinItems([
    writeText('1.5'),
    nothing,
    joinItems(named.map((chunk) => joinItems(chunk.map(writeText)))),
    nothing,
    nothing,
    nothing,
  ]);
  return new Map([
    ['pagefind.en_0.pf_meta', pack(meta)],
    ...chunks.map((words, index): [string, Uint8Array] => {
      const items = words.map((word) => joinItems([writeText(word)]));
      return [`index/en_${index}.pf_index`, pack(joinItems([joinItems(items)]))];
    }),
  ]);
}

type IndexFiles = ReadonlyMap<string, Uint8Array>;
