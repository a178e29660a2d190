import { expect, test } from 'playwright/test';
import { saidInWords } from '../attribution.ts';
import { ladders, withoutQuoted } from '../ladder.ts';
import { plain } from '../piece.ts';
import { attribution, claim, source } from './records.ts';

const envoy = source('One envoy', { voice: 'named-person' });
const guards = source('Two guards', { plural: true });
const officials = attribution(source('Officials', { plural: true }), {
  cue: 'according to',
  through: [
    { source: envoy, cue: 'told' },
    { source: guards, cue: 'saw' },
  ],
});

test('a ladder goes from the article’s source to the one that said it first, each with its words', () => {
  const rungs = ladders(claim({ attributions: [officials] })).map((ladder) => ladder.map(plain));
  expect(rungs).toEqual([['Officials (“according to”)', 'quoting one envoy (“told”)', 'quoting two guards (“saw”)']]);
});

test('only a source that quotes has a ladder', () => {
  expect(ladders(claim())).toEqual([]);
  expect(ladders(claim({ attributions: [attribution(guards), officials] }))).toHaveLength(1);
});

test('the sentence above a ladder names the first rung only', () => {
  expect(saidInWords(withoutQuoted(claim({ attributions: [officials] })))).toBe(
    'Officials state it; the author reports it without vouching for it.',
  );
});
