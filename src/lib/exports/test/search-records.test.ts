import { expect, test } from 'playwright/test';
import { toSearchRecords, type SearchRecord } from '../search-records.ts';
import { loadMiniature } from './edition.ts';

test('makes one record of every claim, entity and source', async () => {
  const edition = await loadMiniature();
  const records = toSearchRecords(edition);
  const countOf = (kind: string) => records.filter(({ filters }) => filters.kind[0] === kind).length;
  expect(countOf('claim')).toBe(edition.claims.length);
  expect(countOf('entity')).toBe(edition.entities.length);
  expect(countOf('source')).toBe(edition.sources.length);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test('describes a claim by its sentence, number and facets', async () => {
  expect(await findRecord('/harbour/c1-1/')).toEqual({
    url: '/harbour/c1-1/',
    content: 'Board members say that the Board has not signed the Tide Accord with the Council.',
    meta: { title: '¶1.1' },
    filters: {
      kind: ['claim'],
      type: ['report'],
      certainty: ['stated'],
      voice: ['unnamed-people'],
      source: ['board-members'],
      entity: ['harbour-board', 'tide-accord', 'tide-council'],
      commentary: ['harbour'],
      said: ['Board members say so without hedging.'],
    },
    sort: { order: '1' },
  });
});

test('finds an entity by its other names, which are no part of its text', async () => {
  const { content, meta, filters } = await findRecord('/entities/harbour-board/');
  expect(meta).toEqual({ title: 'Harbour Board', aliases: 'The Board' });
  expect(content).toBe('The body that runs the harbour.');
  expect(filters).toEqual({ kind: ['entity'], type: ['group'] });
});

test('gives an entity without a summary its name as text', async () => {
  expect(await findRecord('/entities/north-quay/')).toMatchObject({
    content: 'North Quay',
    meta: { title: 'North Quay' },
  });
});

test('finds a source by the words of the article', async () => {
  const edition = await loadMiniature();
  for (const source of edition.sources) {
    const { meta, filters } = await findRecord(`/sources/${source.id}/`);
    const names = [meta.title, ...(meta.aliases?.split('\n') ?? [])];
    for (const words of [source.name, source.subject, ...source.asWorded]) expect(names).toContain(words);
    expect(filters).toEqual({ kind: ['source'], voice: [source.voice] });
  }
});

test('says each name once', async () => {
  for (const { meta } of toSearchRecords(await loadMiniature())) {
    const names = [meta.title, ...(meta.aliases?.split('\n') ?? [])];
    expect(new Set(names).size).toBe(names.length);
  }
});

async function findRecord(url: string): Promise<SearchRecord> {
  const record = toSearchRecords(await loadMiniature()).find((candidate) => candidate.url === url);
  if (!record) throw new Error(`There is no record of ${url}.`);
  return record;
}
