import { expect, test } from 'playwright/test';
import { foldName } from '../fold.ts';
import type { FittingName } from '../rank.ts';
import { nameToken, numberToken } from '../token.ts';
import { understand } from '../understand.ts';

/** What has which names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '/entities/al-qaida/': ['Al-Qa’ida', 'AQ'],
  '/entities/ttp/': ['Tehrik-i-Taliban Pakistan', 'TTP'],
  '/entities/taliban/': ['Taliban'],
  '/entities/pakistan/': ['Pakistan'],
  '/entities/fort/': ['The Base'],
  '/entities/camp/': ['Base'],
};

const AQ = nameToken(['/entities/al-qaida/']);
const TTP = nameToken(['/entities/ttp/']);

const queries: [query: string, terms: string[], tokens: string[]][] = [
  ['raids near the border', ['raids', 'near', 'border'], []],
  ['AQ', [], [AQ]],
  ['al Qa‘ida raid', ['raid'], [AQ]],
  ['raid by aq', ['raid', 'by'], [AQ]],
  ['Tehrik e Taliban Pakistan', [], [TTP]],
  ['T.T.P. and A.Q.', ['and'], [TTP, AQ]],
  ['taliban pakistan', [], [nameToken(['/entities/taliban/']), nameToken(['/entities/pakistan/'])]],
  ['base', [], [nameToken(['/entities/camp/', '/entities/fort/'])]],
  ['7.3', [], [numberToken({ paragraph: 7, sentence: 3, part: '' })]],
  ['c8-2b', [], [numberToken({ paragraph: 8, sentence: 2, part: 'b' })]],
  ['¶7', [], [numberToken({ paragraph: 7, part: '' })]],
  ['12', [], [numberToken({ paragraph: 12, part: '' })]],
  ['2021', ['2021'], []],
];
for (const [query, terms, tokens] of queries) {
  test(`“${query}” is ${terms.length} words and ${tokens.length} names or numbers`, async () => {
    expect(await understand(query, { named })).toMatchObject({ terms, tokens });
  });
}

test('a name is a name by itself only', async () => {
  expect((await understand('al-qaida', { named })).isName).toBe(true);
  expect((await understand('al-qaida raid', { named })).isName).toBe(false);
  expect((await understand('7.3', { named })).isName).toBe(false);
});

test('words for names are told apart, and are no words', () => {
  const tokens = Object.keys(NAMES).map((path) => nameToken([path]));
  expect(new Set(tokens).size).toBe(tokens.length);
  for (const token of tokens) expect(token).toMatch(/^zqx[bcfhjkmnpqrtvwxz]{10}$/);
  expect(nameToken(['/a/', '/b/'])).toBe(nameToken(['/b/', '/a/']));
});

function named(query: string): Promise<FittingName[]> {
  const name = foldName(query);
  const paths = Object.entries(NAMES).flatMap(([path, names]) => (names.map(foldName).includes(name) ? [path] : []));
  return Promise.resolve(
    paths.map((path) => ({ kind: 'entity', path, name: path, detail: '', claims: 0, match: 'exact', cost: 0 })),
  );
}
