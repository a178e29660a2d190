import { expect, test } from 'playwright/test';
import { gunzipSync } from 'node:zlib';
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
  const read = (path: string) => gunzipSync(files.get(path) ?? '').toString('latin1');
  const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
  const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  expect(entry).toContain(meta.slice('pagefind.'.length, -'.pf_meta'.length));
  for (const path of files.keys()) {
    const name = /^(?:fragment|index|filter)\/(.*)\./.exec(path)?.[1];
    if (name !== undefined) expect(read(meta), path).toContain(name);
  }
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

test('what Pagefind has parted stays as it is', () => {
  const chunks = [
    ['a', 'ma', 'en_1111111'],
    ['me', 'z', 'en_2222222'],
  ].map((chunk) => joinItems(chunk.map(writeText)));
  const nothing = joinItems([]);
  const meta = joinItems([writeText('1.5'), nothing, joinItems(chunks), nothing, nothing, nothing]);
  const words = pack(joinItems([joinItems(['mab', 'mb', 'n'].map((word) => joinItems([writeText(word)])))]));
  const files = new Map([
    ['pagefind.en_0.pf_meta', pack(meta)],
    ['index/en_1111111.pf_index', words],
    ['index/en_2222222.pf_index', words],
  ]);
  expect(partWords(files, 1)).toEqual(files);
});

test('words lie in several files, all with one beginning in one of them, and every word in the file that is asked for', async () => {
  const files = await buildSearchIndex(records, 'en-GB', 200);
  const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  const chunks = itemsOf(itemsOf(unpack(files.get(meta) ?? Buffer.of()))[2] ?? Buffer.of()).map((chunk) =>
    itemsOf(chunk).map(readText),
  );
  expect(chunks.length).toBeGreaterThan(4);
  const wordsIn = (name: string): string[] => {
    const [words] = itemsOf(unpack(files.get(`index/${name}.pf_index`) ?? Buffer.of()));
    return itemsOf(words ?? Buffer.of()).map((word) => readText(itemsOf(word)[0] ?? Buffer.of()));
  };
  const all = chunks.flatMap(([, , name = '']) => wordsIn(name));
  expect(all).toEqual(expect.arrayContaining(['raid', 'talk', 'move', 'sentenc', 'zqxhidden', 'zqn1y7x']));
  const filesFor = (asked: string): string[] =>
    chunks.flatMap(([from = '', to = '', name = '']) => (asked >= from && asked <= to ? [name] : []));
  for (const word of all) {
    expect(filesFor(word), word).toHaveLength(1);
    expect(wordsIn(filesFor(word)[0] ?? ''), word).toContain(word);
    // Two letters of a word lead to all that begins with them.
    const beginning = word.slice(0, 2);
    if (beginning !== 'zq') expect(filesFor(beginning), beginning).toEqual(filesFor(word));
  }
});
