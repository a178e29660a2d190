/** How names, speakers and questions are read, with an index of a few names. */
import { expect, test } from 'playwright/test';
import { entityTypes, voices } from '../../vocabulary/index.ts';
import { FORMAT, type NameEntry } from '../format.ts';
import { openNames } from '../names.ts';
import { understand } from '../understand.ts';
import { readWords } from '../word-list.ts';

const entries: readonly NameEntry[] = [
  [
    ['entity', '/entities/ring/', 'The Ring', entityTypes.group.label, 9, 0],
    ['The Ring', 'Anna Voss Network', 'LeT'],
  ],
  [
    ['entity', '/entities/bela/', 'Bela Voss', entityTypes.person.label, 1, 1],
    ['Bela Voss', 'Bela Anna Voss'],
  ],
  [['entity', '/entities/carl/', 'Carl Voss', entityTypes.person.label, 5, 2], ['Carl Voss']],
  [['source', '/sources/pilots/', 'Harbour pilots', voices.media.label, 3, 3], ['Harbour pilots']],
];

const access = {
  names: openNames({ format: FORMAT, numbering: '', entries }, () => Promise.resolve(undefined)),
  words: () => Promise.resolve(undefined),
};

async function read(query: string) {
  const { concepts, corrected } = await understand(query, access);
  return { things: concepts.map(({ things }) => things.map(({ name }) => name)), concepts, corrected };
}

test('a name without its word for a kind also means people: those with all its words first, those with only the surname last', async () => {
  for (const query of ['Anna Voss', 'Анна Восс'])
    expect((await read(query)).things, query).toEqual([['Bela Voss', 'The Ring', 'Carl Voss']]);
  expect((await read('Анна Восс')).corrected.map(({ meant }) => meant)).toEqual(['Bela Voss', 'The Ring']);
});

test('a whole name means nothing else', async () => {
  expect((await read('Anna Voss Network')).things).toEqual([['The Ring']]);
  expect((await read('Carl Voss')).things).toEqual([['Carl Voss']]);
});

test('a word for saying adds nothing next to a source, and is an ordinary word elsewhere', async () => {
  const weak = async (query: string): Promise<string[]> =>
    (await read(query)).concepts.flatMap(({ typed, isWeak }) => (isWeak ? [typed] : []));
  expect(await weak('what does the author think about storms')).toEqual(['think']);
  expect(await weak('what do harbour pilots say about storms')).toEqual(['say']);
  expect(await weak('what did Carl Voss say')).toEqual([]);
});

test('a stop word with two capitals is a name, unless all is in capitals', async () => {
  expect((await read('LeT towers')).things[0]).toEqual(['The Ring']);
  for (const query of ['let towers', 'Let towers', 'LET TOWERS'])
    expect((await read(query)).things.flat(), query).toEqual([]);
});

test('a misspelt word for a kind adds nothing next to a name', async () => {
  const words = readWords({ words: 'president storm', counts: [2, 2] });
  const { concepts } = await understand('presdient Carl Voss', { ...access, words: () => Promise.resolve(words) });
  expect(concepts.map(({ typed, isWeak }) => [typed, isWeak])).toEqual([
    ['presdient', true],
    ['Carl Voss', undefined],
  ]);
});

test('a question about a time asks when', async () => {
  for (const [query, is] of [
    ['when was the ring founded', true],
    ['When did it happen?', true],
    ['in what year was the ring founded', true],
    ['whenever the ring', false],
    ['the ring when it was founded', false],
  ] as const)
    expect((await understand(query, access)).asksWhen, query).toBe(is);
});
