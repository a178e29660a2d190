import { expect, test } from 'playwright/test';
import { plain } from '../piece.ts';
import { restingBriefly, restingInPieces } from '../resting.ts';
import { claim, source } from './records.ts';

const none = { claims: [], alone: [], corroborates: [], quotedIn: [] };
const gull = source('A gull', none);
const one = claim({ id: '1.1' });
const borne = (id: '2.5' | '2.6', kind: 'confirmed' | 'disputed') =>
  claim({ id, corroborations: [{ kind, source: gull, cue: 'so' }] });
const words = (of: typeof gull) => [plain(restingInPieces(of)), restingBriefly(of)];

test('claims that rest on a source are counted, with those on it alone', () => {
  expect(words({ ...gull, claims: [one, one, one], alone: [one] })).toEqual(['3, 1 of them on it alone', '3 claims']);
  expect(words({ ...gull, claims: [one], alone: [one] })).toEqual(['1; it rests on this source alone', '1 claim']);
  expect(words({ ...gull, claims: [one] })).toEqual(['1; it rests on others too', '1 claim']);
});

test('a source without claims says what it is cited for', () => {
  const corroborates = [borne('2.5', 'confirmed'), borne('2.6', 'disputed')];
  expect(words({ ...gull, corroborates: corroborates.slice(0, 1) })).toEqual([
    'None. The article cites it only to confirm ¶2.5',
    'confirms 1 claim',
  ]);
  expect(words({ ...gull, plural: true, corroborates })).toEqual([
    'None. The article cites them only to confirm ¶2.5 and dispute ¶2.6',
    'confirm 1 claim and dispute 1 claim',
  ]);
  expect(words({ ...gull, quotedIn: [one] })).toEqual(['None. Another source quotes it in ¶1.1', 'quoted in 1 claim']);
  expect(words(gull)).toEqual(['None', '0 claims']);
});
