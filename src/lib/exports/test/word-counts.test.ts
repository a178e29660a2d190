import { expect, test } from 'playwright/test';
import { oncePerText } from '../search/once-per-text.ts';
import type { SearchRecord } from '../search/records.ts';
import { listWords } from '../search/word-counts.ts';

test('a word is listed once, in its most frequent form, with the number of records that have it', () => {
  const texts = ['The Fighters fight, and fighters camp.', 'A fighter in the al-Qa’ida camp.', 'Camp fighters'];
  expect(listWords(texts.map(toRecord))).toEqual([
    ['Qa’ida', 1],
    ['al', 1],
    ['camp', 3],
    ['fighters', 3],
  ]);
});

test('a word that only notes have is listed with no record', () => {
  const record = toRecord('camp fighters');
  const noted = { ...record, searched: { ...record.searched, note: ['A camp burnt.'] } };
  expect(listWords([noted])).toEqual([
    ['burnt', 0],
    ['camp', 1],
    ['fighters', 1],
  ]);
});

test('the result for a text is computed once', () => {
  const asked: string[] = [];
  const lengthOf = oncePerText((text) => asked.push(text) && text.length);
  expect(['one', 'three', 'one'].map(lengthOf)).toEqual([3, 5, 3]);
  expect(asked).toEqual(['one', 'three']);
});

function toRecord(text: string): SearchRecord {
  return {
    shown: { kind: 'source', url: '/', title: '', text: [], what: '' },
    searched: { text: [text] },
    facets: {},
    dates: [],
  };
}
