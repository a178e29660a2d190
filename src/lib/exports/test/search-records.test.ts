import { expect, test } from 'playwright/test';
import { unpackNumbers, type Links, type RecordsManifest } from '../../search/record.ts';
import { datesOfClaim } from '../search/dates.ts';
import { collectLinks } from '../search/links.ts';
import { toNumbering, writeRecords } from '../search/record-files.ts';
import { toIndexed, toSearchRecords, type SearchRecord } from '../search/records.ts';
import { loadMiniature, loadSample } from './edition.ts';

test('makes one record of every entity, source and claim, in this order', async () => {
  const edition = await loadMiniature();
  const kinds = toSearchRecords(edition).map(({ shown }) => shown.kind);
  expect(kinds).toEqual([
    ...edition.entities.map(() => 'entity'),
    ...edition.sources.map(() => 'source'),
    ...edition.claims.map(() => 'claim'),
  ]);
});

test('describes a claim by its sentence, number and facets', async () => {
  const { shown, searched, facets } = await findRecord('/harbour/c1-1/');
  expect(shown).toMatchObject({
    url: '/harbour/c1-1/',
    title: '¶1.1 The Board and the Tide Accord',
    said: 'Board members state it.',
    what: 'Report',
    certainty: 'stated',
    mentions: { 'harbour-board': [5], 'tide-accord': [10, 11], 'tide-council': [14] },
  });
  const own = shown.text.filter((_piece, index) => index % 2 === 0).join('');
  expect(own).toBe('Board members say that the Board has not signed the Tide Accord with the Council.');
  expect(searched.label).toEqual(['The Board and the Tide Accord']);
  expect(facets).toEqual({
    kind: ['claim'],
    type: ['report'],
    certainty: ['stated'],
    polarity: ['denied'],
    voice: ['unnamed-people'],
    source: ['board-members'],
    side: ['harbour-board'],
    place: [],
    year: ['2020'],
    entity: ['harbour-board', 'tide-accord', 'tide-council'],
    commentary: ['harbour'],
  });
});

test('brackets explain a claim out of context, and are not searched', async () => {
  const { shown, searched } = await findRecord('/harbour/c1-1/');
  expect(shown.text.length % 2).toBe(1);
  expect(searched.text).toEqual(['Board members say that the Board has not signed the Tide Accord with the Council.']);
});

test('editors’ notes on a claim, and notes and dates of an entity, are searched apart from its text', async () => {
  const claim = await findRecord('/harbour/c1-1/');
  expect(claim.searched.note).toEqual(['The Gazette reports a signature.']);
  expect(claim.shown.notes).toEqual(claim.searched.note);
  const entity = await findRecord('/entities/tide-accord/');
  expect(entity.searched.note).toEqual([expect.stringMatching(/^signature: .*2020/)]);
  // Dates are not shown as notes.
  expect(entity.shown).toMatchObject({ facts: entity.searched.note });
  expect(entity.shown).not.toHaveProperty('notes');
  expect(toIndexed([claim])[0]?.content).toContain('gazettxqn');
});

test('a claim has the dates of what notes say happened later', async () => {
  const { claims } = await loadMiniature();
  const [claim] = claims;
  const [note] = claims.flatMap(({ editorNotes }) => editorNotes);
  if (!claim || !note) throw new Error('The miniature has no claim with a note.');
  const dates = datesOfClaim({
    ...claim,
    when: [],
    events: [],
    editorNotes: [{ ...note, happened: '2022-07-31' }, note],
  });
  expect(dates).toMatchObject([{ text: 'editors’ note: 31 July 2022', days: 1, isFromReference: true }]);
});

test('indexes a word once, in its most important field, and no stop words', () => {
  const records = toSearchRecords(loadSample());
  const number = records.findIndex(({ shown }) => shown.url === '/harbour-lights/c1-2/');
  const words = toIndexed(records)[number]?.content.split(' ') ?? [];
  expect(words).toEqual(expect.arrayContaining(['putxqf', 'sabotagxqf']));
  expect(new Set(words.map((word) => word.replace(/xq[lfw]$/, ''))).size).toBe(words.length);
  expect(words).not.toContain('the');
});

test('an entity links to records that mention it, involve it, or contain the words of its name', async () => {
  const edition = await loadMiniature();
  const records = toSearchRecords(edition);
  const files = writeRecords(edition, records, toNumbering(records));
  const { folder } = JSON.parse(files.get('index.json') ?? '') as RecordsManifest;
  const links = JSON.parse(files.get(`${folder}/l0.json`) ?? '') as Links[];
  const number = records.findIndex(({ shown }) => shown.url === '/entities/harbour-board/');
  const led = links[number]?.map(unpackNumbers) ?? [];
  const paths = led.map((numbers) => numbers.map((one) => records[one]?.shown.url));
  expect(paths[0]).toContain('/harbour/c1-1/');
  const involved = edition.claims.filter(({ entities }) =>
    entities.some(({ entity }) => entity.id === 'harbour-board'),
  );
  expect(new Set([...(led[0] ?? []), ...(led[1] ?? [])]).size).toBe(involved.length);
  expect(led.flat()).not.toContain(number);
});

test('a name that twenty sources share links each of them to the texts with it; a name that more share links none', async () => {
  const edition = await loadMiniature();
  const records = toSearchRecords(edition);
  const [model, text] = [edition.sources[0], records.find(({ shown }) => shown.kind === 'claim')];
  if (!model || !text) throw new Error('The miniature has a source and a claim.');
  const linkedOf = (count: number): number => {
    const sources = Array.from({ length: count }, (_, index) => ({
      ...model,
      ...{ id: `hands-${index}`, name: `Shift ${index}`, subject: `Shift ${index}`, asWorded: ['dock hands'] },
    }));
    const say = { ...text, searched: { text: ['The dock hands went home.'] } };
    const links = collectLinks({ ...edition, entities: [], claims: [], sources }, [...sources.map(() => text), say]);
    return links.filter(([, , says]) => unpackNumbers(says).includes(count)).length;
  };
  expect([linkedOf(20), linkedOf(21)]).toEqual([20, 0]);
});

test('puts a claim in its place, and in the places that contain it', async () => {
  const { facets } = await findRecord('/harbour/c1-2a/');
  expect(facets.place).toEqual(expect.arrayContaining(['north-quay', 'harbour-town']));
});

test('has each name once', async () => {
  for (const { shown } of toSearchRecords(await loadMiniature())) {
    const names = [shown.title, ...(shown.names ?? []).map((name) => (typeof name === 'string' ? name : name[0]))];
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the numbering distinguishes the records of two builds', async () => {
  const records = toSearchRecords(await loadMiniature());
  expect(toNumbering(records)).toBe(toNumbering([...records]));
  expect(toNumbering(records)).not.toBe(toNumbering(records.slice(1)));
});

async function findRecord(url: string): Promise<SearchRecord> {
  const record = toSearchRecords(await loadMiniature()).find(({ shown }) => shown.url === url);
  if (!record) throw new Error(`There is no record of ${url}.`);
  return record;
}
