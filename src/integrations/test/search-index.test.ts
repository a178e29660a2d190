import { expect, test } from 'playwright/test';
import { gunzipSync } from 'node:zlib';
import type { SearchRecord } from '../../lib/exports/search-records.ts';
import { buildSearchIndex } from '../search-index.ts';

// Enough values that chance would hardly put them in the same order twice.
const records: SearchRecord[] = Array.from({ length: 40 }, (_, index) => ({
  url: `/text/c1-${index + 1}/`,
  content: `Sentence ${index} speaks of ${['raids', 'talks', 'moves'][index % 3] ?? ''} and <b>bold</b> words.`,
  meta: { title: `¶1.${index + 1}`, aliases: 'Any\nOther' },
  filters: {
    kind: ['claim'],
    type: [`type-${index % 7}`],
    certainty: [`certainty-${index % 4}`],
    source: [`source-${index % 11}`],
    entity: [`entity-${index % 13}`, `entity-${index % 5}`],
  },
  sort: { order: String(index) },
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
  expect(paths.filter((path) => path.startsWith('wasm.'))).toEqual(['wasm.en.pagefind']);
  expect(paths.filter((path) => path.startsWith('fragment/'))).toHaveLength(records.length);
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

test('a language that Pagefind does not know gets an index all the same', async () => {
  const paths = [...(await buildSearchIndex(records.slice(0, 2), 'ps')).keys()];
  expect(paths).toContain('pagefind.js');
  expect(paths.filter((path) => path.startsWith('wasm.'))).toHaveLength(1);
});
