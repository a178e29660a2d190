import { expect, test } from 'playwright/test';
import { imprintInWords, yearInWords } from '../bibliography.ts';
import { splitClaimReferences, locate } from '../location.ts';
import { identifierAddress, registerName } from '../entity.ts';
import { languageName, namesAbroad, scriptDirection } from '../language.ts';
import { countOf, joinList, shareOf } from '../list.ts';
import { numberReferences } from '../references.ts';
import { usageOf } from '../usage.ts';
import { claim, entity } from './records.ts';

test('lists are joined as in a sentence', () => {
  const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']];
  expect(lists.map((list) => joinList(list))).toEqual(['', 'A', 'A and B', 'A, B and C']);
  expect(lists.map((list) => joinList(list, 'or'))).toEqual(['', 'A', 'A or B', 'A, B or C']);
});

test('numbers agree with their nouns', () => {
  expect([countOf(0, 'claim'), countOf(1, 'claim'), countOf(12_000, 'entity', 'entities')]).toEqual([
    '0 claims',
    '1 claim',
    '12,000 entities',
  ]);
  expect([shareOf(3, 3), shareOf(0, 2), shareOf(2, 7)]).toEqual(['3, all', '2, none of them', '7, 2 of them']);
});

test('an inferred year is in brackets', () => {
  const issued = { edtf: '2021', year: 2021, verified: false };
  expect(yearInWords({ issued })).toBe('[2021]');
  expect(imprintInWords({ publisher: 'Institute', series: 'Papers', issued: { ...issued, verified: true } })).toBe(
    'Institute, Papers, 2021',
  );
});

test('languages have names and directions', () => {
  expect(['ar', 'ps', 'prs', 'ur'].map((tag) => [languageName(tag), scriptDirection(tag)])).toEqual([
    ['Arabic', 'rtl'],
    ['Pashto', 'rtl'],
    ['Dari', 'rtl'],
    ['Urdu', 'rtl'],
  ]);
  expect(scriptDirection('uz-Cyrl')).toBe('ltr');
});

test('names abroad are those of its own script and the aliases that have a language', () => {
  const of = (text: string, lang: string) => ({ text, lang, references: ['wof'] });
  const aliases = [{ text: 'Badakshan', references: ['wof'] }, of('Badachschan', 'de')];
  const names = namesAbroad({ nativeNames: [of('بدخشان', 'fa')], aliases });
  expect(names.map(({ text, lang }) => [text, lang])).toEqual([
    ['بدخشان', 'fa'],
    ['Badachschan', 'de'],
  ]);
});

test('identifiers lead to their registers where these have pages', () => {
  expect(identifierAddress({ scheme: 'wikidata', value: 'Q165376' })).toBe('https://www.wikidata.org/wiki/Q165376');
  expect(identifierAddress({ scheme: 'iso-3166', value: 'AF-BDS' })).toBeUndefined();
  expect(identifierAddress({ scheme: 'loc', value: 'n83206283' })).toBe(
    'https://id.loc.gov/authorities/names/n83206283',
  );
  expect(registerName('geonames')).toBe('GeoNames');
});

test('a reference to a claim is found in a note; one to a whole sentence means its first claim', () => {
  const claims = [claim({ id: '2.2' }), claim({ id: '2.3a' }), claim({ id: '2.3b' })];
  const parts = splitClaimReferences('see ¶2.2, ¶2.3 and ¶9.9.', { claims });
  expect(parts.map(({ text, claim: found }) => [text, found?.id])).toEqual([
    ['see ', undefined],
    ['¶2.2', '2.2'],
    [', ', undefined],
    ['¶2.3', '2.3a'],
    [' and ', undefined],
    ['¶9.9', undefined],
    ['.', undefined],
  ]);
});

test('a claim’s location has its place in the original and the other claims of its sentence', () => {
  const sentence = {
    id: '8.2',
    words: 22,
    sha256: '',
    first: 'Members were feeling',
    last: 'the group themselves.',
  } as const;
  const other = claim({ id: '8.2b' });
  const section = {
    title: '',
    original: true,
    anchor: '',
    formerly: [],
    paragraphs: [{ number: 8, claims: [other, claim({ id: '8.3' })] }],
  };
  const own = claim({ id: '8.2a', paragraph: 8, sentence, section });
  const { place, words, first, last, siblings } = locate(own);
  expect([place, words, first, last]).toEqual([
    'Paragraph 8, sentence 2',
    22,
    'Members were feeling',
    'the group themselves',
  ]);
  expect(siblings).toEqual([other]);
});

test('references are numbered by first citation', () => {
  const works = ['a', 'b', 'c'].map((id) => ({ id, title: id, strength: 'primary' }) as const);
  const { cited, numberOf } = numberReferences(['c', 'a', 'c', 'gone'], works);
  expect(cited.map(({ id }) => id)).toEqual(['c', 'a']);
  expect([numberOf('a'), numberOf('c')]).toEqual([2, 1]);
});

test('each term has the claims that use it, once each', () => {
  const twice = claim({
    entities: [
      { entity: entity('A'), as: ['agent'] },
      { entity: entity('B'), as: ['target'] },
    ],
  });
  expect(usageOf('entity', { claims: [twice] }).get('group')).toEqual([twice]);
  expect(usageOf('note', { claims: [twice] }).size).toBe(0);
});
