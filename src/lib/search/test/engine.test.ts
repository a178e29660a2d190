/** How a whole search orders its results and what it says they lack, with an index of a few made-up records. */
import { expect, test } from 'playwright/test';
import { openEngine, type Engine } from '../engine.ts';
import { FORMAT } from '../format.ts';
import { openNames } from '../names.ts';
import type { ShownRecord } from '../record.ts';

/** More names than are compared, then two claims that differ only in the order of their words. */
const titles = [
  ...Array.from({ length: 12 }, (_, index) => `Raid Tower ${index}`),
  'Tower with the raid',
  'Raid on a tower',
];

const engine: Engine = openEngine({
  manifest: {
    format: FORMAT,
    numbering: '',
    folder: '',
    kinds: [
      ['entity', 12, []],
      ['claim', 2, []],
    ],
    counts: {},
    texts: titles.length,
    links: 1,
    letters: '',
  },
  names: undefined,
  read: (file) =>
    Promise.resolve(
      file === 'w'
        ? { words: 'attack raid tower', counts: [0, 14, 14] }
        : titles.map((title) => ({ kind: 'claim', title, text: [''] }) as unknown as ShownRecord),
    ),
  find: (key, field) => {
    if (key === 'attack') return Promise.resolve(field === 'near' ? [12] : []);
    if (field === 'label') return Promise.resolve([...Array(12).keys()]);
    return Promise.resolve(field === 'text' ? [12, 13] : []);
  },
});

async function claims(query: string) {
  const { groups, complete } = await engine.search({ query, filters: { kind: ['claim'] } });
  return { hits: groups.flatMap(({ hits }) => hits), complete };
}

test('the order of words decides between the records that pass the filters', async () => {
  expect((await claims('tower raid')).hits.map(({ number }) => number)).toEqual([12, 13]);
  expect((await claims('raid on tower')).hits.map(({ number }) => number)).toEqual([13, 12]);
});

test('a pair of words counts once for the order, and not if both are stop words', async () => {
  for (const query of ['a tower raid with the', 'the raid the raid the raid on a tower'])
    expect((await claims(query)).hits[0]?.number, query).toBe(13);
});

test('quoted words are searched for one by one only if no record has them next to each other', async () => {
  const numbers = async (query: string) => (await claims(query)).hits.map(({ number }) => number);
  expect(await numbers('"raid on a tower"')).toEqual([13]);
  expect(await numbers('"tower on a raid"')).toEqual([12, 13]);
  // The phrase exists; other parts of the query exclude its record.
  expect(await numbers('"raid on a tower" -raid')).toEqual([]);
  expect(await numbers('"raid on a tower" "tower with the raid"')).toEqual([]);
  // Without quotation marks, these ask for nothing, or for a claim.
  for (const query of ['"who is the"', '"of the what" -attack', 'claim "99.9"'])
    expect(await numbers(query), query).toEqual([]);
});

test('a common word of another language is ignored beside other words if no record has it', async () => {
  expect((await claims('wo tower')).hits).toHaveLength(2);
  expect((await engine.search({ query: 'wo tower', filters: {} })).read?.unknown).toEqual([]);
  expect((await engine.search({ query: 'wo', filters: {} })).read?.unknown).toEqual(['wo']);
});

test('an address finds claims of its commentary only, unless its folder may be that of a whole site', async () => {
  const { search } = openEngine({
    manifest: {
      format: FORMAT,
      numbering: '',
      folder: '',
      kinds: [['claim', 2, ['commentary']]],
      counts: {},
      texts: 2,
      links: 1,
      letters: '',
    },
    names: openNames(
      {
        format: FORMAT,
        numbering: '',
        entries: [
          [['claim', '/harbour/c7-3/', '¶7.3', 'Harbour', 0, 0], ['The tower']],
          [['claim', '/estuary/c1-1/', '¶1.1', 'Estuary', 0, 1], ['The raid']],
        ],
      },
      () => Promise.resolve(undefined),
    ),
    read: () => Promise.resolve({ harbour: [0], estuary: [1] }),
    find: () => Promise.resolve([]),
  });
  for (const [address, total] of [
    ['https://x.org/harbour/c7-3/', 1],
    ['https://x.org/repo/harbour/#c7-3', 1],
    ['https://x.org/repo/#c7-3', 1],
    ['https://x.org/estuary/c7-3/', 0],
    ['https://x.org/estuary/#c7-3', 0],
    ['https://x.org/elsewhere/c7-3/', 0],
  ] as const)
    expect((await search({ query: address, filters: {} })).total, address).toBe(total);
});

test('a record that has only a synonym of a word does not count as having it', async () => {
  for (const query of ['attack', 'attack tower']) {
    const { hits, complete } = await claims(query);
    expect([hits[0]?.without, hits[0]?.like, complete], query).toEqual([['attack'], ['attack'], 0]);
  }
});
