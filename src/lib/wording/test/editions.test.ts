import { expect, test } from 'playwright/test';
import type { Claim, EditionChange, SealedEdition } from '../../edition/model.ts';
import { countChanges, editionInWords, editionsInWords, listWordings } from '../editions.ts';

const [first, second, third, fourth] = ['2026-11-22', '2027-01-03', '2027-02-03', '2027-03-03'].map(
  (date, index): SealedEdition => ({ number: index + 1, date, note: '', digest: '', changes: [] }),
) as [SealedEdition, SealedEdition, SealedEdition, SealedEdition];
const EDITIONS = [first, second, third, fourth];

type History = readonly (readonly [SealedEdition, EditionChange['fate'], string])[];

const HISTORIES: Readonly<Record<string, { readonly history: History; readonly wordings: readonly string[] }>> = {
  'never published': { history: [], wordings: [] },
  'worded once': {
    history: [[first, 'published', 'A.']],
    wordings: ['A. Editions 1 to 4, from 22 November 2026'],
  },
  'reworded in the last edition': {
    history: [
      [second, 'published', 'A.'],
      [fourth, 'reworded', 'B.'],
    ],
    wordings: ['A. Editions 2 to 3, from 3 January 2027', 'B. Edition 4, 3 March 2027'],
  },
  'annotated anew': {
    history: [
      [third, 'published', 'A.'],
      [fourth, 'reannotated', 'A.'],
    ],
    wordings: ['A. Editions 3 to 4, from 3 February 2027'],
  },
  'worded as before': {
    history: [
      [first, 'published', 'A.'],
      [second, 'reworded', 'B.'],
      [third, 'reworded', 'A.'],
    ],
    wordings: [
      'A. Edition 1, 22 November 2026',
      'B. Edition 2, 3 January 2027',
      'A. Editions 3 to 4, from 3 February 2027',
    ],
  },
  'withdrawn, for a reason that was corrected': {
    history: [
      [first, 'published', 'A.'],
      [third, 'withdrawn', 'A.'],
      [fourth, 'withdrawn', 'A.'],
    ],
    wordings: ['A. Editions 1 to 2, from 22 November 2026'],
  },
};

for (const [what, { history, wordings }] of Object.entries(HISTORIES)) {
  test(`a claim ${what} has its wordings by edition`, () => {
    const entries: Claim['history'] = history.map(([edition, fate, wording]) => ({
      edition,
      fate,
      wording,
      annotation: '',
    }));
    const shown = listWordings({ history: entries }, EDITIONS).map(
      (wording) => `${wording.wording} ${editionsInWords(wording)}`,
    );
    expect(shown).toEqual(wordings);
  });
}

test('an edition has its number and day', () => {
  expect(editionInWords(second)).toBe('edition 2, 3 January 2027');
});

test('what an edition changed is counted by kind', () => {
  const changes = (...fates: EditionChange['fate'][]): EditionChange[] =>
    fates.map((fate) => ({ id: '1.1', fate, wording: '' }));
  expect(countChanges({ number: 1, changes: changes('published', 'published') })).toBe('2 claims');
  expect(
    countChanges({ number: 2, changes: changes('reannotated', 'withdrawn', 'reworded', 'reworded', 'published') }),
  ).toBe('1 new claim, 2 claims reworded, 1 claim withdrawn, 1 claim re-annotated');
  expect(countChanges({ number: 2, changes: [] })).toBe('no claim changed');
});
