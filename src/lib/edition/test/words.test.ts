import { expect, test } from 'playwright/test';
import { findHedges, listsFor, markCues, type MarkedCue } from '../cues.ts';
import { findNearest, measureDistance } from '../nearest.ts';
import { listWords, showValue } from '../words.ts';

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

const DISTANCES = { 'ab ab': 0, 'ab ba': 1, 'ab abc': 1, 'abc ac': 1, 'abc adc': 1, 'abcd badc': 2, ' abc': 3 };

for (const [pair, expected] of Object.entries(DISTANCES)) {
  test(`the distance of “${pair}” is ${expected}`, () => {
    const [from = '', to = ''] = pair.split(' ');
    expect(measureDistance(from, to)).toBe(expected);
  });
}

test('words are listed as English does', () => {
  expect(listWords(['a'])).toBe('a');
  expect(listWords(['a', 'b'])).toBe('a or b');
  expect(listWords(['a', 'b', 'c'], 'and')).toBe('a, b and c');
});

test('values are shown so that a person knows them again', () => {
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
    findHedges(text, listsFor(certainty)).map(({ word, index }) => `${word}@${index}`);
  expect(find('probable')).toEqual(['may@3', 'likely@10']);
  expect(find('possible')).toEqual(['may@3', 'likely@10']);
  expect(find('open')).toEqual(['may@3', 'likely@10', 'whether@18']);
});

test('of two cues that overlap the first is marked', () => {
  const cue = 'hedge' as const;
  const find = (): MarkedCue[] => [
    { cue, word: 'b c', index: 2, length: 3 },
    { cue, word: 'a b', index: 0, length: 3 },
  ];
  expect(markCues([{ type: 'text', value: 'a b c' }], find)).toEqual([
    { type: 'cue', cue, value: 'a b' },
    { type: 'text', value: ' c' },
  ]);
});
