import { expect, test } from 'playwright/test';
import { lexiconOf } from '../../lexicon/index.ts';
import { findHedges, kindsFor, markCues } from '../prose/cues.ts';
import { findNearest, listWords, showValue } from '../issue/words.ts';

const NEAREST: readonly (readonly [word: string, candidates: string[], expected: string | undefined])[] = [
  ['tide-counsel', ['tide-board', 'tide-council'], 'tide-council'],
  ['habrour', ['harbour', 'hour'], 'harbour'],
  ['Claim', ['claim'], 'claim'],
  ['tye', ['type', 'to'], 'type'],
  ['silt', ['sand'], undefined],
  ['same', ['same'], undefined],
  ['ab', ['ba'], 'ba'],
  ['kind', ['mind', 'find'], 'mind'],
  ['abc', ['xyz'], undefined],
];

for (const [word, candidates, expected] of NEAREST) {
  test(`${word} among ${candidates.join(' and ')} means ${expected ?? 'nothing'}`, () => {
    expect(findNearest(word, candidates)).toBe(expected);
  });
}

test('words are listed as in English', () => {
  expect(listWords(['a'])).toBe('a');
  expect(listWords(['a', 'b'])).toBe('a or b');
  expect(listWords(['a', 'b', 'c'], 'and')).toBe('a, b and c');
});

test('values are shown so that a person recognises them', () => {
  const values = ['text', ' ', 'a\n  b', 'x'.repeat(61), null, true, false, 3, [], [1], {}];
  expect(values.map(showValue)).toEqual([
    '"text"',
    'blank text',
    '"a b"',
    `"${'x'.repeat(59)}…"`,
    'nothing',
    'true',
    'false',
    'number 3',
    'empty list',
    'list',
    'record',
  ]);
});

test('hedges are found by certainty', () => {
  const text = 'It may be likely, whether or not.';
  const find = (certainty: 'probable' | 'possible' | 'open'): string[] =>
    findHedges({ text, body: [] }, lexiconOf('en'), kindsFor(certainty)).map(({ word, index }) => `${word}@${index}`);
  expect(find('probable')).toEqual(['may@3', 'likely@10']);
  expect(find('possible')).toEqual(['may@3', 'likely@10']);
  expect(find('open')).toEqual(['may@3', 'likely@10', 'whether@18']);
});

test('of two cues that overlap the first is marked, and a cue across a name on both sides of it', () => {
  const cue = 'hedge' as const;
  const overlapping = [
    { cue, index: 2, length: 3 },
    { cue, index: 0, length: 3 },
  ];
  expect(markCues([{ type: 'text', value: 'a b c' }], overlapping)).toEqual([
    { type: 'cue', cue, value: 'a b' },
    { type: 'text', value: ' c' },
  ]);
  const name = { type: 'entity', id: 'tide-board', children: [{ type: 'text', value: 'Board' }] } as const;
  const body = [{ type: 'text', value: 'In ' } as const, name, { type: 'text', value: '’s view, no.' } as const];
  expect(markCues(body, [{ cue: 'attribution', index: 0, length: 15 }])).toEqual([
    { type: 'cue', cue: 'attribution', value: 'In ' },
    name,
    { type: 'cue', cue: 'attribution', value: '’s view' },
    { type: 'text', value: ', no.' },
  ]);
});
