import { expect, test } from 'playwright/test';
import type { Claim, ClaimEvent, Inline } from '../../edition/model.ts';
import type { EventType } from '../../vocabulary/index.ts';
import { factsBeyond, happeningsBeyond, othersInvolved, speakingFacts, type Fact } from '../facts.ts';
import { plain } from '../piece.ts';
import { attribution, claim, entity, source } from './records.ts';

const taliban = entity('Taliban');
const asim = entity('Asim Umar', { type: 'person' });
const raid = { type: 'killing', roles: [{ role: 'target', entity: asim }], unstated: ['agent'] } as const;
const words = (facts: Fact[]): string[] => facts.map(({ label, lines }) => `${label}: ${lines.map(plain).join(' | ')}`);
const beyond = (more: Partial<Claim>): string[] => words(factsBeyond(claim(more)));
const mention = (id: string, value: string): Inline => ({ type: 'entity', id, children: [{ type: 'text', value }] });

test('a bare statement has no facts beyond its words', () => {
  expect(beyond({})).toEqual([]);
});

test('an event gives in short the target, the place, and what is not said', () => {
  const musaQala = entity('Musa Qala', { type: 'place' });
  const roles = [
    { role: 'place', entity: musaQala },
    { role: 'target', entity: asim },
  ] as const;
  expect(beyond({ events: [{ ...raid, roles }] })).toEqual(['Killing: Asim Umar, in Musa Qala; by whom is not said']);
});

test('entities that the sentence names are not repeated; a pronoun names nobody', () => {
  const events = [{ ...raid, unstated: [] }];
  expect(beyond({ events, text: 'Asim Umar was killed.' })).toEqual([]);
  expect(beyond({ events, body: [mention('asim-umar', 'Asim')], text: 'Asim was killed.' })).toEqual([]);
  expect(beyond({ events, body: [mention('asim-umar', 'He')], text: 'He was killed.' })).toEqual([
    'Killing: Asim Umar',
  ]);
});

test('what the claim denies is never written as if it were asserted', () => {
  const relations = [{ type: 'hosts', subject: taliban, object: entity('Al-Qa’ida') }] as const;
  expect(beyond({ negated: true, events: [{ ...raid, status: 'sought' }], relations })).toEqual([
    'Killing, not sought: Asim Umar; by whom is not said',
    'Connection: Taliban does not host Al-Qa’ida',
  ]);
  expect(beyond({ negated: true, events: [raid] })).toEqual(['No killing: Asim Umar; by whom is not said']);
});

test('a relation is no firmer than its claim; an event is named without the claim’s hedge', () => {
  const relations = [{ type: 'hosts', subject: taliban, object: entity('Al-Qa’ida'), status: 'sought' }] as const;
  const facts = (certainty: 'probable' | 'possible' | 'open') =>
    beyond({ certainty, events: [{ ...raid, unstated: [] }], relations });
  expect(facts('probable')).toEqual(['Killing: Asim Umar', 'Connection: Taliban hosts Al-Qa’ida (sought), probably']);
  expect(facts('possible')[1]).toBe('Connection: Taliban hosts Al-Qa’ida (sought), possibly');
  expect(facts('open')[1]).toBe('Connection: Taliban hosts Al-Qa’ida (sought), left open');
});

test('the kind of source is given, and the author’s stance only if it differs between sources', () => {
  const people = source('Taliban sources', { plural: true });
  const one = source('One Taliban source', { voice: 'unnamed-person' });
  const voices = (...attributions: ReturnType<typeof attribution>[]) =>
    words(speakingFacts(claim({ attributions }))).filter((fact) => fact.startsWith('Kind of source'));
  expect(voices(attribution(people, { count: 'plural' }))).toEqual(['Kind of source: Unnamed people, more than one']);
  expect(voices(attribution(people), attribution(one, { count: 'one', stance: 'endorses' }))).toEqual([
    'Kind of source: Taliban sources: Unnamed people. The author reports it without vouching for it | ' +
      'One Taliban source: Unnamed person. The author reports it as established',
  ]);
});

test('the article’s words and the day of a statement are given', () => {
  const said = attribution(source('Officials', { plural: true }), { cue: 'told', stated: '2021-09-21' });
  expect(words(speakingFacts(claim({ attributions: [said] }))).slice(2)).toEqual(['Article’s words: “told”']);
  // Separate from when it happened, which is another day.
  const when = [{ edtf: '2021-08', text: 'in August' }] as const;
  expect(beyond({ attributions: [said], when })).toEqual([
    'When: August 2021 (“in August”; the year is the editors’ reading)',
    'When said: 21 September 2021',
  ]);
});

test('a relation has its place and its status', () => {
  const relations = [
    { type: 'hosts', subject: taliban, object: entity('Al-Qa’ida'), place: entity('Paktia'), status: 'sought' },
  ] as const;
  expect(beyond({ relations })).toEqual(['Connection: Taliban hosts Al-Qa’ida, in Paktia (sought)']);
  expect(beyond({ relations, text: 'The Taliban might host Al-Qa’ida in Paktia.' })).toEqual([]);
});

test('a time is given if the sentence does not give it', () => {
  const when = [
    { edtf: '2019-22', text: 'in the summer of 2019' },
    { after: entity('Signing of the Pact', { type: 'event' }), text: 'after signing' },
    { ref: 'publication', text: 'Now' },
  ] as const;
  expect(beyond({ when })).toEqual([
    'When: Summer 2019 (“in the summer of 2019”) | After the signing of the Pact (“after signing”)',
  ]);
  expect(beyond({ when, text: 'In 2019, after the signing of the pact, it fell.' })).toEqual([]);
});

const NAMES: Readonly<Record<string, string>> = {
  'Killing of Asim Umar': 'the killing of Asim Umar',
  'Planned transfer of fighters': 'the planned transfer of fighters',
  'Aziz Yuldash’s break with the IMU': 'Aziz Yuldash’s break with the IMU',
  'US withdrawal': 'the US withdrawal',
  '2001 US invasion': 'the 2001 US invasion',
};

for (const [name, within] of Object.entries(NAMES)) {
  test(`“${name}” reads “${within}” within a sentence`, () => {
    expect(beyond({ when: [{ before: entity(name, { type: 'event' }), text: 'before' }] })).toEqual([
      `When: Before ${within} (“before”)`,
    ]);
  });
}

test('an entity that is not an event keeps its name', () => {
  const when = [{ before: entity('Letter of the Emir', { type: 'document' }), text: 'before' }];
  expect(beyond({ when })).toEqual(['When: Before Letter of the Emir (“before”)']);
});

test('a figure is formatted, with what it measures, its unit and its date', () => {
  const figures = [
    { value: '62.50', unit: '%', of: 'turnout', on: '2020-11' },
    { value: '1200000', unit: 'USD', approximate: true },
    { low: '1000', high: '1500', unit: 'people', on: '2020/2021' },
    { value: '-3', low: '-4', unit: 'points' },
    { low: '20', unit: 'seats' },
    { high: '20', unit: 'seats' },
  ] as const;
  expect(beyond({ figures })).toEqual([
    'Figures: Turnout: 62.50% (November 2020) | about 1,200,000\u00a0USD | 1,000 to 1,500\u00a0people (2020–2021) | ' +
      '−3 (at least −4)\u00a0points | at least 20\u00a0seats | at most 20\u00a0seats',
  ]);
});

test('a figure is no firmer than its claim, in the note as on its page', () => {
  const figures = [{ value: '1200', unit: 'people', of: 'strength' }] as const;
  const told = (more: Partial<Claim>) => words(happeningsBeyond(claim({ figures, ...more })));
  expect(told({ certainty: 'probable' })).toEqual(['Figures: Strength: 1,200\u00a0people, probably']);
  expect(told({ certainty: 'possible' })).toEqual(['Figures: Strength: 1,200\u00a0people, possibly']);
  expect(told({ certainty: 'open' })).toEqual(['Figures: Strength: 1,200\u00a0people, left open']);
  expect(told({ negated: true })).toEqual(['Figures: Strength: not 1,200\u00a0people']);
});

test('events of law, votes, elections and spending are labelled, with who and what', () => {
  const [act, board, jane] = [entity('Tide Act'), entity('Harbour Board'), entity('Jane Sand')];
  const roles = [
    { role: 'agent', entity: board },
    { role: 'topic', entity: act },
  ] as const;
  const on = (type: EventType, more: Partial<ClaimEvent> = {}) =>
    beyond({ events: [{ type, roles, unstated: [], ...more }] }).join();
  expect(on('enactment', { status: 'adopted' })).toBe('Enactment, adopted: by Harbour Board, of Tide Act');
  expect(on('repeal')).toBe('Repeal: by Harbour Board, of Tide Act');
  expect(on('vote', { status: 'rejected' })).toBe('Vote, rejected: by Harbour Board, on Tide Act');
  expect(on('appropriation')).toBe('Appropriation: by Harbour Board, for Tide Act');
  expect(on('payment', { roles: [{ role: 'target', entity: jane }, ...roles] })).toBe(
    'Payment: to Jane Sand, by Harbour Board, for Tide Act',
  );
  expect(on('election', { roles: [{ role: 'target', entity: jane }] })).toBe('Election: Jane Sand');
});

test('an entity that neither the sentence nor a fact names is listed separately', () => {
  const involved = [asim, taliban].map((each) => ({ entity: each, as: ['mention'] as const }));
  const about = claim({ entities: involved, body: [mention('asim-umar', 'He')] });
  expect(words(othersInvolved(about))).toEqual(['Also about: Taliban']);
  expect(othersInvolved({ ...about, entities: involved.slice(0, 1) })).toEqual([]);
});

test('in a note a time is brief, and says if its year is the editors’ reading', () => {
  const when = [
    { edtf: '2020-11', text: 'in November 2020' },
    { edtf: '2021-05', text: 'since May' },
  ] as const;
  expect(words(happeningsBeyond(claim({ when })))).toEqual([
    'When: November 2020 | May 2021 (the year is the editors’ reading)',
  ]);
});
