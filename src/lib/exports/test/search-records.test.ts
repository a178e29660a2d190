import { expect, test } from 'playwright/test';
import { nameToken, numberToken } from '../../names/token.ts';
import { toYears } from '../search-records-facets.ts';
import { collectTokens } from '../search-records-tokens.ts';
import { toSearchRecords, type SearchRecord } from '../search-records.ts';
import { loadMiniature, loadSample } from './edition.ts';

const BOARD = nameToken(['/entities/harbour-board/']);
const ACCORD = nameToken(['/entities/tide-accord/']);
const COUNCIL = nameToken(['/entities/tide-council/']);

test('makes one record of every claim, entity and source', async () => {
  const edition = await loadMiniature();
  const records = toSearchRecords(edition);
  const countOf = (kind: string) => records.filter(({ facets }) => facets.kind?.[0] === kind).length;
  expect(countOf('claim')).toBe(edition.claims.length);
  expect(countOf('entity')).toBe(edition.entities.length);
  expect(countOf('source')).toBe(edition.sources.length);
  expect(new Set(records.map(({ shown }) => shown.url)).size).toBe(records.length);
  expect(records.map(({ order }) => order)).toEqual(records.map((_record, index) => index));
});

test('describes a claim by its sentence, number and facets', async () => {
  const { shown, searched, facets } = await findRecord('/harbour/c1-1/');
  expect(shown).toEqual({
    url: '/harbour/c1-1/',
    content: 'Board members say that the Board has not signed the Tide Accord with the Council.',
    title: '¶1.1 The Board and the Tide Accord',
    said: 'Board members say so without hedging.',
    mentions: { 'harbour-board': [5], 'tide-accord': [10, 11], 'tide-council': [14] },
  });
  expect(searched.content).toBe('board members say that the board has not signed the tide accord with the council');
  expect(searched.meta.label).toBe('the board and the tide accord');
  expect(searched.meta.find).toBeUndefined();
  expect(searched.meta.number?.split(' ')).toEqual([
    numberToken({ paragraph: 1, sentence: 1, part: '' }),
    numberToken({ paragraph: 1, part: '' }),
  ]);
  expect(facets).toEqual({
    kind: ['claim'],
    type: ['report'],
    certainty: ['stated'],
    voice: ['unnamed-people'],
    source: ['board-members'],
    side: ['harbour-board'],
    place: [],
    year: ['2020'],
    entity: ['harbour-board', 'tide-accord', 'tide-council'],
    commentary: ['harbour'],
  });
});

test('finds a claim by every name of all it involves, first by what its text speaks of', async () => {
  const { searched } = await findRecord('/harbour/c1-1/');
  expect(searched.meta.mentions?.split(' ')).toEqual(expect.arrayContaining([BOARD, ACCORD, COUNCIL]));
  expect(searched.meta.involves?.split(' ')).toContain(nameToken(['/sources/board-members/']));
});

test('finds a claim by words that are never shown', () => {
  const [record] = toSearchRecords(loadSample()).filter(({ shown }) => shown.url === '/harbour-lights/c1-2/');
  expect(record?.searched.meta.find).toBe('put out sabotage');
  expect(JSON.stringify(record?.shown)).not.toContain('sabotage');
});

test('puts a claim in a place, and in the places around it', async () => {
  const { facets } = await findRecord('/harbour/c1-2a/');
  expect(facets.place).toEqual(expect.arrayContaining(['north-quay', 'harbour-town']));
});

test('finds an entity by its other names, which are no part of its text', async () => {
  const { shown, searched, facets } = await findRecord('/entities/harbour-board/');
  expect(shown).toMatchObject({
    title: 'Harbour Board',
    names: ['The Board'],
    content: 'The body that runs the harbour.',
  });
  expect(searched.meta).toMatchObject({ title: 'harbour board', aliases: 'the board' });
  expect(searched.meta.named?.split(' ')).toContain(BOARD);
  expect(searched.content).toBe('the body that runs the harbour');
  expect(facets).toEqual({ kind: ['entity'], 'entity-type': ['group'] });
});

test('gives an entity without a summary its name as text', async () => {
  expect((await findRecord('/entities/north-quay/')).shown).toMatchObject({
    content: 'North Quay',
    title: 'North Quay',
  });
});

test('finds a source by the words of the article', async () => {
  const edition = await loadMiniature();
  for (const source of edition.sources) {
    const { shown, facets } = await findRecord(`/sources/${source.id}/`);
    const names = [shown.title, ...(shown.names ?? [])];
    for (const words of [source.name, source.subject, ...source.asWorded]) expect(names).toContain(words);
    expect(facets).toMatchObject({ kind: ['source'], voice: [source.voice] });
  }
});

test('says each name once', async () => {
  for (const { shown } of toSearchRecords(await loadMiniature())) {
    const names = [shown.title, ...(shown.names ?? [])];
    expect(new Set(names).size).toBe(names.length);
  }
});

test('what shares a name is found by it together, and apart by what it does not share', () => {
  const tokens = collectTokens([
    { path: '/a/', names: ['Al-Qaʿida', 'The Base'] },
    { path: '/b/', names: ['Old Base', 'Base'] },
  ]);
  const shared = nameToken(['/a/', '/b/']);
  expect(tokens.of(['/a/']).sort()).toEqual([nameToken(['/a/']), shared].sort());
  expect(tokens.of(['/b/']).sort()).toEqual([nameToken(['/b/']), shared].sort());
});

test('a text has a name where it has all its words, not where it has one of them', () => {
  const tokens = collectTokens([
    { path: '/ttp/', names: ['Tehrik-i-Taliban Pakistan', 'TTP'] },
    { path: '/pakistan/', names: ['Pakistan'] },
    { path: '/reserves/', names: ['Reserves'] },
  ]);
  expect(tokens.within('He went to Pakistan.')).toEqual([nameToken(['/pakistan/'])]);
  expect(tokens.within('In Pakistan the Tehrik-e-Taliban’s men').sort()).toEqual(
    [nameToken(['/pakistan/']), nameToken(['/ttp/'])].sort(),
  );
  expect(tokens.within('a reserve of T.T.P. men').sort()).toEqual(
    [nameToken(['/reserves/']), nameToken(['/ttp/'])].sort(),
  );
});

const years: Record<string, string[]> = {
  '2019': ['2019'],
  '2020-02-29': ['2020'],
  '2019-22': ['2019'],
  '2021-05/2021-07': ['2021'],
  '2019/2021': ['2019', '2020', '2021'],
  '2021?': ['2021'],
  '2019-12~/2020-01': ['2019', '2020'],
  '2020/..': ['2020'],
  '../2020': ['2020'],
  '201X': [],
  '1000/2000': ['1000', '2000'],
};
for (const [edtf, expected] of Object.entries(years)) {
  test(`the years of ${edtf} are ${expected.join(', ') || 'not known'}`, () => {
    expect(toYears(edtf)).toEqual(expected);
  });
}

async function findRecord(url: string): Promise<SearchRecord> {
  const record = toSearchRecords(await loadMiniature()).find(({ shown }) => shown.url === url);
  if (!record) throw new Error(`There is no record of ${url}.`);
  return record;
}
