import { expect, test } from 'playwright/test';
import type { Claim, Source } from '../../../edition/model.ts';
import { findDisputed, findOpposed, restingOf, findSpeakerInDoubt, groupByStance } from '../against.ts';
import { type Basis, basisOf, groupByBasis } from '../basis.ts';
import { layMatrix } from '../matrix.ts';
import { link, saidBy, voice } from './records.ts';

const author = voice('author', 'author');
const board = voice('board', 'organisation');
const study = voice('study', 'document');
const members = voice('members', 'unnamed-people');
const dockers = voice('dockers', 'unnamed-people');
const docker = voice('docker', 'unnamed-person');
const atLeastOne = { ...voice('sailor', 'unnamed-person'), count: 'at-least-one' } as Source;
const rumour = voice('rumour', 'unspecified');
const ids = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);

const cases: Readonly<Record<string, { sources: readonly Source[]; basis: Basis }>> = {
  'the author alone': { sources: [author], basis: 'author' },
  'an organisation is named': { sources: [board], basis: 'named' },
  'a text is named': { sources: [study], basis: 'named' },
  'unnamed people': { sources: [members], basis: 'people' },
  'one unnamed person': { sources: [docker], basis: 'one' },
  'at least one unnamed person is not one': { sources: [atLeastOne], basis: 'some' },
  'a statement without an owner has no number': { sources: [rumour], basis: 'nobody' },
  'two unnamed persons are people': { sources: [docker, rumour], basis: 'people' },
  'a named voice beside an unnamed one': { sources: [docker, board], basis: 'named' },
  'the author beside an unnamed one': { sources: [author, docker], basis: 'named' },
};
for (const [name, { sources, basis }] of Object.entries(cases)) {
  test(`basis: ${name}`, () => {
    expect(basisOf(saidBy('1.1', sources))).toBe(basis);
  });
}

test('the matrix has a row for each source and a cell for each certainty', () => {
  const { rows, sums } = layMatrix({
    claims: [
      saidBy('1.1', [author]),
      saidBy('1.2', [author], { certainty: 'possible' }),
      saidBy('1.3', [docker]),
      saidBy('1.4', [author]),
    ],
  });
  expect(rows.map(({ source, total }) => [source.id, total])).toEqual([
    ['author', 3],
    ['docker', 1],
  ]);
  expect(rows[0]?.cells.map(({ certainty, claims }) => [certainty, ids(claims)])).toEqual([
    ['stated', ['1.1', '1.4']],
    ['probable', []],
    ['possible', ['1.2']],
    ['open', []],
  ]);
  expect(sums.map(({ claims }) => claims)).toEqual([3, 0, 1, 0]);
});

test('the area of a mark is proportional to its number', () => {
  const claims = ['1.1', '1.2', '1.3', '1.4'].map((id) => saidBy(id, [author]));
  const { rows } = layMatrix({ claims: [...claims, saidBy('1.5', [docker])] });
  expect(rows.map(({ cells }) => cells[0]?.radius)).toEqual([1, 0.5]);
});

test('a claim of two sources is in both rows and counted once in the sums', () => {
  const { rows, sums } = layMatrix({ claims: [saidBy('1.1', [members, dockers])] });
  expect(rows.map(({ total }) => total)).toEqual([1, 1]);
  expect(sums[0]?.claims).toBe(1);
});

test('rows are in the order of the kinds of voice, then of their numbers', () => {
  const { rows } = layMatrix({
    claims: [
      saidBy('1.1', [study]),
      saidBy('1.2', [members]),
      saidBy('1.3', [dockers]),
      saidBy('1.4', [dockers]),
      saidBy('1.5', [author]),
    ],
  });
  expect(rows.map(({ source }) => source.id)).toEqual(['author', 'dockers', 'members', 'study']);
});

test('without claims there is an empty matrix', () => {
  expect(layMatrix({ claims: [] }).rows).toEqual([]);
});

test('claims are grouped by basis, in the order of the kinds', () => {
  const told = [saidBy('0.1', [author]), saidBy('1.1', [docker]), saidBy('1.2', [members]), saidBy('1.3', [author])];
  expect(groupByBasis(told).map(({ basis, claims }) => [basis, ids(claims)])).toEqual([
    ['author', ['0.1', '1.3']],
    ['people', ['1.2']],
    ['one', ['1.1']],
  ]);
});

test('the count in the claim overrides that of its source', () => {
  const claim = saidBy('1.1', [docker]);
  const attributions = claim.attributions.map((attribution) => ({ ...attribution, count: 'at-least-one' as const }));
  expect(basisOf({ attributions })).toBe('some');
});

test('a claim is shown with the claims that it supports, and with its corroborations', () => {
  const [one, conclusion] = [
    saidBy('1.1', [members], { corroborations: [{ kind: 'confirmed', source: study, cue: 'confirmed' }] }),
    saidBy('1.2', [author]),
  ];
  link(one, 'supports', conclusion);
  const { carries, borneOut } = restingOf(one, members);
  expect([ids(carries), borneOut.map(({ source }) => source.id)]).toEqual([['1.2'], ['study']]);
});

test('a source that agrees with itself is no corroboration', () => {
  const claim = saidBy('1.1', [members], {
    corroborations: [{ kind: 'several-agree', source: members, cue: 'several' }],
  });
  expect(restingOf(claim, members).borneOut).toEqual([]);
});

test('a claim is grouped with those that challenge it, whoever speaks', () => {
  const [first, second, third] = [saidBy('1.1', [author]), saidBy('1.2', [members]), saidBy('1.3', [author])];
  link(second, 'challenges', first);
  link(third, 'challenges', first);
  link(third, 'supports', second);
  const opposed = findOpposed({ claims: [first, second, third] });
  expect(opposed).toHaveLength(1);
  expect(opposed[0]?.against.map(({ claim, sameVoice }) => [claim.id, sameVoice])).toEqual([
    ['1.2', false],
    ['1.3', true],
  ]);
});

test('a claim that is only challenged is not disputed', () => {
  const [first, second] = [saidBy('1.1', [author]), saidBy('1.2', [members])];
  link(second, 'challenges', first);
  expect(findDisputed({ claims: [first, second] })).toEqual([]);
});

test('a claim is disputed where the article says that a source disputes it', () => {
  const claim = saidBy('1.1', [author], { corroborations: [{ kind: 'disputed', source: board, cue: 'denies' }] });
  expect(findDisputed({ claims: [claim] })[0]?.by.map(({ source }) => source.id)).toEqual(['board']);
  expect(findOpposed({ claims: [claim] })).toEqual([]);
});

test('the author’s claims that may be somebody else’s are found by the words of notes on their reading', () => {
  const noted = (id: string, source: Source, text: string) =>
    saidBy(id, [source], { scopeNotes: [{ body: [], text }] });
  const claims = [
    noted('1.1', author, 'It is read as the author’s, though it may continue what the dockers say.'),
    noted('1.2', author, 'As ¶1.1, it may continue what the dockers say.'),
    noted('1.3', author, 'The author keeps his distance from the word.'),
    noted('1.4', dockers, 'The hedge may continue what the members say.'),
    saidBy('1.5', [author]),
  ];
  expect(ids(findSpeakerInDoubt({ claims }))).toEqual(['1.1', '1.2']);
});

test('claims are grouped by how the author presents them, without the author’s own', () => {
  const claims = [saidBy('1.1', [author]), saidBy('1.2', [members]), saidBy('1.3', [docker])];
  expect(groupByStance({ claims }).map(({ stance, claims: group }) => [stance, ids(group)])).toEqual([
    ['neutral', ['1.2', '1.3']],
  ]);
});
