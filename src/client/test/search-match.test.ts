import { expect, test } from 'playwright/test';
import { locateTerms, markTerms, markWords, matchesTerm, termsOf } from '../search-match.ts';

const finds: [term: string, word: string, name: string][] = [
  ['raid', 'raid.', 'a word with its punctuation'],
  ['bad', 'Badakhshan', 'the beginning of a word'],
  ['attacks', 'attack', 'another ending'],
  ['moving', 'moved', 'another ending of the same stem'],
  ['organisation', 'organised', 'a longer ending'],
  ['inns', 'inn', 'a short word with an ending'],
  ['alqaida', 'Al-Qa’ida', 'a name without its punctuation'],
  ['Haqqani', 'Ḥaqqānī', 'a name without its diacritics'],
];
for (const [term, word, name] of finds) {
  test(`“${term}” finds “${word}”: ${name}`, () => {
    expect(matchesTerm(word, term)).toBe(true);
  });
}

const noFinds: [term: string, word: string][] = [
  ['axolotl', 'a'],
  ['arachnid', 'a'],
  ['instance', 'in'],
  ['forest', 'for'],
  ['badakshan', 'bad'],
  ['paktika', 'Paktia'],
  ['paktiaa', 'Paktia'],
  ['talibann', 'Taliban'],
  ['zebra', '—'],
];
for (const [term, word] of noFinds) {
  test(`“${term}” does not find “${word}”`, () => {
    expect(matchesTerm(word, term)).toBe(false);
  });
}

test('a name is matched in another spelling, by a part of it, and in one piece', () => {
  expect(matchesTerm('Al-Qa’ida’s', 'qaida')).toBe(true);
  expect(matchesTerm('(Lashkar-e', 'lashkar')).toBe(true);
  expect(matchesTerm('القاعدة', 'قاعده')).toBe(true);
  expect(matchesTerm('T.T.P.', 'ttp')).toBe(true);
});

test('finds where in a text a term is', () => {
  expect(locateTerms('In a raid, Al-Qa’ida’s men — raiders — died.', ['qaida', 'raid'])).toEqual([2, 3, 6]);
});

test('terms are the distinct words of a query that hold a letter or a digit', () => {
  expect(termsOf('  raid — raid ¶7.3 !!! ')).toEqual(['raid', '7.3']);
  expect(termsOf('the Al-Qāʿida of T.T.P.')).toEqual(['qaida', 'ttp']);
  expect(termsOf('x1 '.repeat(3000))).toEqual(['x1']);
});

test('marks matched words and leaves their punctuation and the space between them alone', () => {
  const text = 'In a raid, “Al-Qa’ida” died.';
  const pieces = markWords(text, [2, 3]);
  expect(pieces).toEqual([
    { text: 'In a ', marked: false },
    { text: 'raid', marked: true },
    { text: ', “', marked: false },
    { text: 'Al-Qa’ida', marked: true },
    { text: '” died.', marked: false },
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('marks the words that a term matches', () => {
  expect(markTerms('Haqqani network', ['haqq'])).toEqual([
    { text: 'Haqqani', marked: true },
    { text: ' network', marked: false },
  ]);
});

test('marks nothing without positions, and nothing that is no word', () => {
  expect(markWords('a — b', [])).toEqual([{ text: 'a — b', marked: false }]);
  expect(markWords('a — b', [1])).toEqual([{ text: 'a — b', marked: false }]);
});
