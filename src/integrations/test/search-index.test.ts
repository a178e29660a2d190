import { expect, test } from 'playwright/test';
import { loadMiniature } from '../../lib/exports/test/edition.ts';
import { openWordIndex } from '../../lib/search/word-index.ts';
import { indexEdition, indexWords, SEARCH_INDEX_PATH } from '../search-index.ts';
import { openPagefind, openSearch } from './open-search.ts';

// So many that the same order is hardly a coincidence.
const records = Array.from({ length: 40 }, (_, number) => ({
  number,
  content: [`word${number}`, ['raid', 'talk', 'move'][number % 3], number % 2 === 0 ? 'evenxql' : 'odd', '塔利班'].join(
    ' ',
  ),
}));

test('the same records give the same bytes', async () => {
  const first = await indexWords(records, 'abc');
  const second = await indexWords(records, 'abc');
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  for (const [path, content] of first)
    expect(Buffer.compare(content, second.get(path) ?? Buffer.alloc(0)), path).toBe(0);
});

test('the index contains only files that a search can ask for, as Pagefind wrote them', async () => {
  const paths = [...(await indexWords(records, 'abc')).keys()];
  expect(paths.filter((path) => /\.(js|css)$/.test(path))).toEqual(['pagefind.js']);
  expect(paths.filter((path) => path.startsWith('wasm.'))).toHaveLength(1);
  expect(paths.filter((path) => path.startsWith('fragment/'))).toEqual([]);
});

test('a word finds exactly the records that have it, in its field', async () => {
  const client = await openPagefind(below(await indexWords(records, 'abc')));
  const index = openWordIndex(client, 'abc');
  expect(await index.find('word7', 'text')).toEqual([7]);
  expect([...(await index.find('even', 'label'))].sort((a, b) => a - b)).toEqual(
    records.filter(({ number }) => number % 2 === 0).map(({ number }) => number),
  );
  expect(await index.find('even', 'text')).toEqual([]);
  expect(await index.find('塔利班', 'text')).toHaveLength(records.length);
  // Pagefind itself would find words with this beginning, or with the longest possible part of it.
  for (const word of ['wor', 'word', 'raids', 'zzz', 'word77'])
    expect(await index.find(word, 'text'), word).toEqual([]);
});

test('an index of other records is refused', async () => {
  const client = await openPagefind(below(await indexWords(records, 'abc')));
  await expect(openWordIndex(client, 'xyz').find('raid', 'text')).rejects.toThrow(/other records/);
});

test('every claim, entity and source of an edition is found by its own words and filters', async () => {
  const edition = await loadMiniature();
  const engine = await openSearch(await indexEdition(edition));
  for (const claim of edition.claims) {
    const { groups } = await engine.search({ query: claim.text, filters: { kind: ['claim'] } });
    expect((await groups[0]?.hits[0]?.load())?.title, claim.text).toBe(`¶${claim.id} ${claim.label}`);
  }
  for (const { name, type } of edition.entities) {
    const { groups } = await engine.search({ query: name, filters: { 'entity-type': [type] } });
    expect((await groups[0]?.hits[0]?.load())?.title).toBe(name);
  }
  const everything = await engine.search({ query: '', filters: {} });
  expect(everything.total).toBe(edition.claims.length + edition.entities.length + edition.sources.length);
  const counts = await engine.count({ query: '', filters: {} }, ['certainty', 'source']);
  expect(counts.certainty?.stated).toBe(edition.claims.filter(({ certainty }) => certainty === 'stated').length);
  expect((await engine.search({ query: '', filters: { certainty: ['stated'] } })).total).toBe(counts.certainty?.stated);
});

/** The files at the paths where the client looks for them. */
function below(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...files].map(([path, content]) => [SEARCH_INDEX_PATH + path, content]));
}
