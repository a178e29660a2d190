import { expect, test, type TestInfo } from 'playwright/test';
import type { Claim, Edition, Entity, Source } from '../index.ts';
import { ACCORD, change, loadWith, SILT, write } from './load-with.ts';

async function loadFixture(info: TestInfo): Promise<Edition> {
  const { edition } = await loadWith(info, []);
  if (!edition) throw new Error('The fixture has issues');
  return edition;
}

function find<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`The fixture has no ${id}`);
  return record;
}

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

test('claims are in the order of the original, in sections and paragraphs', async ({}, info) => {
  const { commentaries, claims } = await loadFixture(info);
  expect(commentaries.map(({ slug, shortTitle, author }) => [slug, shortTitle, author.id])).toEqual([
    ['harbour', 'Harbour', 'author'],
  ]);
  const outline = commentaries[0]?.sections.map(({ title, original, anchor, paragraphs }) => ({
    heading: [title, original, anchor],
    paragraphs: paragraphs.map(({ number, claims: own }) => [number, ...idsOf(own)]),
  }));
  expect(outline).toEqual([
    {
      heading: ['The accord', false, 'the-accord'],
      paragraphs: [
        [0, '0.1'],
        [1, '1.1', '1.2a', '1.2b'],
      ],
    },
    { heading: ['The silt', true, 'the-silt'], paragraphs: [[2, '2.1']] },
  ]);
  expect(idsOf(claims)).toEqual(['0.1', '1.1', '1.2a', '1.2b', '2.1']);
  expect(claims.map(({ sentence }) => sentence.id)).toEqual(['0.1', '1.1', '1.2', '1.2', '2.1']);
  expect(claims.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 1, 2]);
  expect(claims.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
    [undefined, '1.1'],
    ['0.1', '1.2a'],
    ['1.1', '1.2b'],
    ['1.2a', '2.1'],
    ['1.2b', undefined],
  ]);
  expect(claims.map(({ section, commentary }) => [section.anchor, commentary.slug])).toEqual([
    ['the-accord', 'harbour'],
    ['the-accord', 'harbour'],
    ['the-accord', 'harbour'],
    ['the-accord', 'harbour'],
    ['the-silt', 'harbour'],
  ]);
});

test('links between claims are known at both ends', async ({}, info) => {
  const { claims } = await loadFixture(info);
  const show = (links: Claim['links']): string[] => links.map(({ rel, claim }) => `${rel} ${claim.id}`);
  expect(claims.map(({ id, links, incoming }) => [id, show(links), show(incoming)])).toEqual([
    ['0.1', ['elaborates 2.1'], []],
    ['1.1', ['supports 2.1'], []],
    ['1.2a', [], []],
    ['1.2b', [], []],
    ['2.1', [], ['elaborates 0.1', 'supports 1.1']],
  ]);
});

test('entities know the claims that involve them, and how', async ({}, info) => {
  const { entities } = await loadFixture(info);
  const show = ({ id, claims, claimNotes, sources, says }: Entity): unknown => ({
    id,
    claims: claims.map(({ claim, as }) => [claim.id, ...as]),
    notes: claimNotes.map(({ claim, note }) => [claim.id, note.kind]),
    sources: idsOf(sources),
    says: idsOf(says),
  });
  expect(entities.map(show)).toEqual([
    { id: 'harbour-board', claims: [['1.1', 'party']], notes: [], sources: ['board-members'], says: ['1.1'] },
    { id: 'harbour-town', claims: [['1.2a', 'object']], notes: [], sources: [], says: [] },
    { id: 'jo-sand', claims: [], notes: [], sources: ['author'], says: ['0.1', '1.2b', '2.1'] },
    { id: 'north-quay', claims: [['1.2a', 'subject']], notes: [], sources: [], says: [] },
    {
      id: 'tide-accord',
      claims: [
        ['1.1', 'event'],
        ['2.1', 'mention'],
      ],
      notes: [['1.1', 'differs']],
      sources: [],
      says: [],
    },
    { id: 'tide-council', claims: [['1.1', 'party']], notes: [], sources: [], says: [] },
  ]);
  expect(idsOf(find(entities, 'harbour-board').distinctFrom)).toEqual(['tide-council']);
});

test('what an entity says is in reading order, whichever source on its side says it', async ({}, info) => {
  const { edition } = await loadWith(info, [change('sources/author.yaml', 'entity: jo-sand', 'side: [harbour-board]')]);
  const board = find(edition?.entities ?? [], 'harbour-board');
  expect(idsOf(board.sources)).toEqual(['author', 'board-members']);
  expect(idsOf(board.says)).toEqual(['0.1', '1.1', '1.2b', '2.1']);
});

test('sources know the claims that rest on them, alone or not', async ({}, info) => {
  const { edition } = await loadWith(info, [
    change(SILT, '  <When', '  <Attribution source="board-members" stance="endorses" cue="say" />\n  <When'),
    change(SILT, 'Since dredgers', 'Board members and the author say that since dredgers'),
  ]);
  const show = ({ id, entity, side, claims, alone, corroborates }: Source): unknown => [
    [id, entity?.id, ...idsOf(side)],
    idsOf(claims),
    idsOf(alone),
    idsOf(corroborates),
  ];
  expect(edition?.sources.map(show)).toEqual([
    [['board-members', undefined, 'harbour-board'], ['1.1', '2.1'], ['1.1'], ['1.2a']],
    [['dock-worker', undefined], ['1.2a'], ['1.2a'], []],
    [['author', 'jo-sand'], ['0.1', '1.2b', '2.1'], ['0.1', '1.2b'], []],
  ]);
});

test('a claim has everything it is annotated with', async ({}, info) => {
  const { claims } = await loadFixture(info);
  const claim = find(claims, '1.1');
  const { type, certainty, negated, attributions, events, when, editorNotes } = claim;
  expect({ type, certainty, negated }).toEqual({ type: 'report', certainty: 'stated', negated: true });
  expect('cue' in claim).toBe(false);
  expect(attributions.map(({ source, ...rest }) => ({ source: source.id, ...rest }))).toEqual([
    { source: 'board-members', count: 'plural', stance: 'neutral', cue: 'say' },
  ]);
  expect(
    events.map(({ event, roles, ...rest }) => ({
      ...rest,
      event: event?.id,
      roles: roles.map(({ role, entity }) => [role, entity.id]),
    })),
  ).toEqual([
    {
      type: 'agreement',
      status: 'signed',
      event: 'tide-accord',
      roles: [
        ['party', 'harbour-board'],
        ['party', 'tide-council'],
      ],
      unstated: [],
    },
  ]);
  expect(when).toEqual([{ edtf: '2020-22', text: 'in winter' }]);
  expect(
    editorNotes.map(({ body, references, entities, ...rest }) => ({
      ...rest,
      body: body.map((node) => node.type),
      references: idsOf(references),
      entities: idsOf(entities),
    })),
  ).toEqual([
    {
      kind: 'differs',
      date: '2026-11-22',
      text: 'The Gazette reports a signature.',
      body: ['text', 'link', 'text'],
      references: ['gazette-2020', 'almanac-2021'],
      entities: ['tide-accord'],
    },
  ]);
  const other = find(claims, '1.2a');
  expect(other.cue).toBe('likely');
  expect(other.relations.map(({ subject, type: kind, object }) => [subject.id, kind, object.id])).toEqual([
    ['north-quay', 'located-in', 'harbour-town'],
  ]);
  expect(other.corroborations.map(({ source, kind, cue }) => [source.id, kind, cue])).toEqual([
    ['board-members', 'disputed', 'deny'],
  ]);
  expect(other.scopeNotes).toEqual([
    { text: 'Could be the board’s reading.', body: [{ type: 'text', value: 'Could be the board’s reading.' }] },
  ]);
  expect(find(claims, '2.1').when.map(({ after, text }) => [after?.id, text])).toEqual([['tide-accord', 'since']]);
});

test('an event with several roles lists them in the order of the vocabulary, a relation each pair', async ({}, info) => {
  const { edition } = await loadWith(info, [
    change(
      ACCORD,
      'party="harbour-board tide-council"',
      'place="north-quay" unstated="agent" party="tide-council harbour-board" target="tide-council"',
    ),
    change(
      ACCORD,
      'type="located-in" subject="north-quay" object="harbour-town" />',
      'type="member-of" subject="north-quay" object="harbour-town tide-accord" place="harbour-town" status="sought" />',
    ),
  ]);
  const claim = find(edition?.claims ?? [], '1.1');
  expect(claim.events[0]?.roles.map(({ role, entity }) => `${role} ${entity.id}`)).toEqual([
    'target tide-council',
    'party tide-council',
    'party harbour-board',
    'place north-quay',
  ]);
  expect(claim.events[0]?.unstated).toEqual(['agent']);
  expect(claim.entities.map(({ entity, as }) => [entity.id, ...as])).toEqual([
    ['harbour-board', 'party'],
    ['tide-accord', 'event'],
    ['tide-council', 'target', 'party'],
    ['north-quay', 'place'],
  ]);
  const { relations } = find(edition?.claims ?? [], '1.2a');
  expect(relations.map(({ subject, object, place, status }) => [subject.id, object.id, place?.id, status])).toEqual([
    ['north-quay', 'harbour-town', 'harbour-town', 'sought'],
    ['north-quay', 'tide-accord', 'harbour-town', 'sought'],
  ]);
});

test('entities, sources and references are in the order of their names, whatever their files are called', async ({}, info) => {
  const accented = 'name: Älbe Light\ntype: place\nnamedIn: caption\n';
  const { edition } = await loadWith(info, [
    write('entities/zz-light.yaml', accented),
    write('entities/aa-light.yaml', accented.replace('caption', 'caption\ndistinctFrom: [zz-light]')),
  ]);
  expect(idsOf(edition?.entities ?? []).slice(0, 3)).toEqual(['aa-light', 'zz-light', 'harbour-board']);
  expect(edition?.sources.map(({ name }) => name)).toEqual(['Board members', 'One dock worker', 'The author']);
  expect(edition?.references.map(({ title }) => title)).toEqual(['Harbour Gazette, 2020', 'Tide Almanac, 2021']);
});

test('the whole edition is frozen', async ({}, info) => {
  const seen = new Set<object>();
  const thawed: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (!Object.isFrozen(value)) thawed.push(path);
    for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
  };
  visit(await loadFixture(info), 'edition');
  expect(thawed).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
});
