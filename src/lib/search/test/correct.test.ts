/** What words of a query are read as, and which ordinary words a misspelt one may mean. */
import { expect, test } from 'playwright/test';
import { correctWord } from '../correct.ts';
import { openNames } from '../names.ts';
import { markText } from '../shown.ts';
import { readWords } from '../word-list.ts';
import { keyOf } from '../words.ts';

const ENTRIES = ['Taliban', 'Islamic Party', 'Haqqani', 'Kam', 'Zabi', 'IMU', 'Kamistan'].map(
  (name, number) => [['entity', `/entities/${number}/`, name, 'Group', 1, number], [name]] as const,
);
const names = openNames({ format: 2, numbering: '', entries: ENTRIES }, () => Promise.resolve(undefined));
const list = readWords({
  words: 'apartment attack declared embarrassment embassy Harbours keep',
  counts: [1, 2, 3, 4, 5, 6, 7],
});

const correct = (word: string, options: { isLast?: boolean; isExact?: boolean; raw?: string } = {}) =>
  correctWord(word, {
    raw: word,
    isLast: false,
    isExact: false,
    names,
    words: () => Promise.resolve(list),
    ...options,
  });

test('an ending that a name does not have is left out, if enough is left', async () => {
  for (const [typed, name] of [
    ['talibans', 'taliban'],
    ['talibanler', 'taliban'],
    ['islamische', 'islamic'],
    ['islamique', 'islamic'],
    ['zabis', 'zabi'],
    ['kamistanische', 'kamistan'],
    ['talibanisch', 'taliban'],
    ['kamische', 'kamistan'],
    ['kamo', 'kamistan'],
  ] as const)
    expect(await correct(typed), typed).toEqual({ word: name, how: 'plural' });
  expect(await correct('kams'), 'too short').not.toMatchObject({ how: 'plural' });
});

test('an ending after an apostrophe is left out', async () => {
  expect((await correct('kamistanin', { raw: 'Kamistan’ın' })).word).toBe('kamistan');
  expect((await correct('qaida', { raw: 'Qa’ida' })).how).toBe('unknown');
});

test('a misspelt word is corrected to a name or a word, unless it must be exact or is an initialism', async () => {
  expect(await correct('haqani')).toMatchObject({ word: 'haqqani', how: 'name' });
  expect(await correct('atack')).toMatchObject({ how: 'word', shown: 'attack' });
  expect(await correct('haqani', { isExact: true })).toEqual({ word: 'haqani', how: 'unknown' });
  expect(await correct('kem')).toMatchObject({ word: 'kam', how: 'name' });
  expect(await correct('kem', { raw: 'KEM' })).toEqual({ word: 'kem', how: 'unknown' });
});

test('another ordinary word is not taken for one of a name, nor for one that begins like it', async () => {
  const named = ['Society of Does', 'Old Cave', 'Қоида', 'West', 'Farmer'].map(
    (name, number) => [['entity', `/entities/${number}/`, name, 'Group', 1, number], name.split(' ')] as const,
  );
  const options = {
    names: openNames({ format: 2, numbering: '', entries: named }, () => Promise.resolve(undefined)),
    words: () => Promise.resolve(readWords({ words: 'cave chances farmer old', counts: [1, 1, 1, 1] })),
  };
  const as = async (word: string) => correctWord(word, { raw: word, isLast: false, isExact: false, ...options });
  for (const word of ['daesh', 'gold', 'bold', 'test', 'quetta', 'change', 'coffee'])
    expect(await as(word), word).toEqual({ word, how: 'unknown' });
  for (const [typed, word] of [
    ['wset', 'west'],
    ['koida', 'қоида'],
    ['farrmer', 'farmer'],
    ['chancess', 'chances'],
  ] as const)
    expect(await as(typed), typed).toMatchObject({ word });
});

test('a listed word is replaced by its written form only if that is a proper name', async () => {
  const named = ['Harbour', 'Declaration', 'killing'].map(
    (name, number) => [['entity', `/entities/${number}/`, name, 'Group', 1, number], [name]] as const,
  );
  const options = {
    names: openNames({ format: 2, numbering: '', entries: named }, () => Promise.resolve(undefined)),
    words: () => Promise.resolve(readWords({ words: 'Harbour killing', counts: [1, 1] })),
  };
  const as = async (word: string) => correctWord(word, { raw: word, isLast: false, isExact: false, ...options });
  expect(await as('harboured')).toEqual({ word: 'harbour', how: 'as typed' });
  expect(await as('killed')).toEqual({ word: 'killed', how: 'as typed' });
});

test('only the last word may be a prefix', async () => {
  for (const typed of ['haqq', 'emba']) {
    expect(await correct(typed, { isLast: true }), typed).toEqual({ word: typed, how: 'prefix' });
    expect(await correct(typed), typed).not.toMatchObject({ how: 'prefix' });
  }
});

test('longer words may have more mistakes, and none may change the first character', () => {
  for (const [typed, found] of [
    ['atack', ['attack']],
    ['attakk', ['attack']],
    ['ettack', []],
    ['atxxck', []],
    ['keip', []],
    ['declxrex', []],
    ['embarasment', ['embarrassment']],
    ['apxrtmxnt', ['apartment']],
    ['embxrxsmxnt', []],
  ] as const)
    expect(
      list.near(typed).map(({ word }) => word),
      typed,
    ).toEqual(found);
});

test('of the words that only notes have, a long misspelt word may mean only a proper name', () => {
  const noted = readWords({ words: 'attack ceasefire Indus Pompeo', counts: [1, 0, 0, 0] });
  expect(noted.near('ceasefier')).toEqual([]);
  expect(noted.near('atack')).toHaveLength(1);
  expect(noted.near('indos')).toEqual([]);
  expect(noted.near('pompio').map(({ word }) => word)).toEqual(['Pompeo']);
  expect(noted.get(keyOf('ceasefire'))).toBeDefined();
});

test('a word is marked in all its forms, but not in words that are only similar', () => {
  const marks = { keys: new Set([keyOf('killing'), keyOf('paktia')]), paths: new Set<string>() };
  const text = 'Killings in Paktia and Paktika: kilns, killed, killer whales, killjoy';
  const marked = markText(text, marks).filter((piece) => piece.marked);
  expect(marked.map((piece) => piece.text)).toEqual(['Killings', 'Paktia', 'killed', 'killer']);
});
