import { expect, test } from 'playwright/test';
import type { Authored } from '../../schema/records.ts';
import { compareAuthored, type Difference } from '../differences.ts';
import { digestValue, type Json } from '../digest.ts';
import { authored } from './records.ts';

type Fields = Partial<Authored>;

const MOVE = { type: 'movement', agent: ['fleet'], destination: ['quay'] };
const DEAL = { type: 'agreement', party: ['fleet', 'crew'] };
const SAY = { source: 'envoy', stance: 'neutral', cue: 'say' };

/** A record before and after a change, and the differences. */
const CASES: Readonly<Record<string, readonly [before: Fields, after: Fields, differences: readonly Difference[]]>> = {
  nothing: [{}, {}, []],
  'a field without a value': [{}, { cue: undefined }, []],
  'a term': [
    { certainty: 'stated' },
    { certainty: 'possible', cue: 'may' },
    [
      { field: 'certainty', kind: 'changed', before: 'stated', after: 'possible' },
      { field: 'cue', kind: 'added', after: 'may' },
    ],
  ],
  'a field that the site does not know': [{ loudness: 3 }, {}, [{ field: 'loudness', kind: 'removed', before: 3 }]],
  mentions: [
    { mentions: ['fleet', 'crew', 'fleet'] },
    { mentions: ['crew', 'fleet', 'quay'] },
    [
      { field: 'mentions', kind: 'removed', before: ['fleet'] },
      { field: 'mentions', kind: 'added', after: ['quay'] },
    ],
  ],
  'search words': [
    { find: ['low tide', 'jetty'] },
    { find: ['jetty', 'landing', 'pier'] },
    [
      { field: 'find', kind: 'removed', before: ['low tide'] },
      { field: 'find', kind: 'added', after: ['landing', 'pier'] },
    ],
  ],
  'the order of mentions': [
    { mentions: ['fleet', 'crew'] },
    { mentions: ['crew', 'fleet'] },
    [{ field: 'mentions', kind: 'moved', before: ['fleet', 'crew'], after: ['crew', 'fleet'] }],
  ],
  'the order of mentions, beside something else': [
    { mentions: ['fleet', 'crew'], type: 'report' },
    { mentions: ['crew', 'fleet'], type: 'forecast' },
    [{ field: 'type', kind: 'changed', before: 'report', after: 'forecast' }],
  ],
  'the speaker': [
    {},
    { attributions: [SAY] },
    [{ field: 'attributions', kind: 'changed', before: { source: 'author', stance: 'own' }, after: SAY }],
  ],
  'how a speaker is presented': [
    { attributions: [{ ...SAY, stance: 'endorses' }] },
    { attributions: [SAY] },
    [
      {
        field: 'attributions',
        within: SAY,
        part: 'stance',
        kind: 'changed',
        before: 'endorses',
        after: 'neutral',
      },
    ],
  ],
  'a further speaker': [
    { attributions: [SAY] },
    { attributions: [{ source: 'author', stance: 'own' }, SAY] },
    [{ field: 'attributions', kind: 'added', after: { source: 'author', stance: 'own' } }],
  ],
  'an event of another kind': [
    { events: [DEAL] },
    { events: [MOVE] },
    [
      { field: 'events', kind: 'removed', before: DEAL },
      { field: 'events', kind: 'added', after: MOVE },
    ],
  ],
  'parts of an event, among others of its kind': [
    { events: [DEAL, MOVE, { type: 'movement', agent: ['gulls'] }] },
    {
      events: [{ type: 'movement', agent: ['gulls'] }, { type: 'movement', agent: ['fleet'], origin: ['quay'] }, DEAL],
    },
    [
      {
        field: 'events',
        within: { type: 'movement', agent: ['fleet'], origin: ['quay'] },
        part: 'origin',
        kind: 'added',
        after: ['quay'],
      },
      {
        field: 'events',
        within: { type: 'movement', agent: ['fleet'], origin: ['quay'] },
        part: 'destination',
        kind: 'removed',
        before: ['quay'],
      },
    ],
  ],
  'parts of an event, of which two of its kind remain': [
    { events: [MOVE] },
    {
      events: [
        { type: 'movement', agent: ['gulls'] },
        { ...MOVE, origin: ['pier'] },
      ],
    },
    [
      { field: 'events', within: { ...MOVE, origin: ['pier'] }, part: 'origin', kind: 'added', after: ['pier'] },
      { field: 'events', kind: 'added', after: { type: 'movement', agent: ['gulls'] } },
    ],
  ],
  'the kind of a link': [
    { links: [{ rel: 'supports', to: '1.1' }] },
    { links: [{ rel: 'restates', to: '1.1', why: 'W.' }] },
    [
      {
        field: 'links',
        within: { rel: 'restates', to: '1.1', why: 'W.' },
        part: 'rel',
        kind: 'changed',
        before: 'supports',
        after: 'restates',
      },
      { field: 'links', within: { rel: 'restates', to: '1.1', why: 'W.' }, part: 'why', kind: 'added', after: 'W.' },
    ],
  ],
  'a note, without what follows from its text': [
    { scopeNotes: [{ text: 'A.', addresses: [], mentions: [] }] },
    { scopeNotes: [{ text: 'B of it.', addresses: ['https://a.example/'], mentions: ['fleet'] }] },
    [
      {
        field: 'scopeNotes',
        within: { text: 'B of it.', addresses: ['https://a.example/'], mentions: ['fleet'] },
        part: 'text',
        kind: 'changed',
        before: 'A.',
        after: 'B of it.',
      },
    ],
  ],
  'where a note leads, with the same text': [
    { scopeNotes: [{ text: 'A.', addresses: [], mentions: [] }] },
    { scopeNotes: [{ text: 'A.', addresses: ['https://a.example/'], mentions: [] }] },
    [
      {
        field: 'scopeNotes',
        within: { text: 'A.', addresses: ['https://a.example/'], mentions: [] },
        part: 'addresses',
        kind: 'changed',
        before: [],
        after: ['https://a.example/'],
      },
    ],
  ],
};

for (const [what, [before, after, differences]] of Object.entries(CASES)) {
  test(`a difference in ${what} is found, and no other`, () => {
    const records = [authored(before), authored(after)] as const;
    expect(compareAuthored(...records)).toEqual(differences);
    // There are differences if, and only if, the digests differ.
    const [a, b] = records.map((record) => digestValue(record as Json));
    expect(a === b).toBe(differences.length === 0);
  });
}
