/** When a word with a hyphen is read as one word. */
import { expect, test } from 'playwright/test';
import { joinHyphenated } from '../join-hyphenated.ts';
import { openNames } from '../names.ts';
import { readWords } from '../word-list.ts';

const names = openNames(
  { format: 2, numbering: '', entries: [[['entity', '/entities/0/', 'Hard Rock', 'Place', 1, 0], ['Hard Rock']]] },
  () => Promise.resolve(undefined),
);
const none = openNames({ format: 2, numbering: '', entries: [] }, () => Promise.resolve(undefined));

const join = (query: string, words: string, known = none): Promise<string[]> => {
  const parts = query.split(/[ -]/);
  const counts = words.split(' ').map(() => 1);
  return joinHyphenated(parts, query, {
    names: known,
    words: () => Promise.resolve(readWords({ words, counts })),
  });
};

test('it is, if only the whole is a word of the index', async () => {
  expect(await join('the hard-liners left', 'hardliners left')).toEqual(['the', 'hardliners', 'left']);
});

test('it is not, if its parts are words, a part is in a name, or the whole is not a word', async () => {
  expect(await join('hard-liners', 'hard hardliners liners')).toEqual(['hard', 'liners']);
  expect(await join('hard-liners', 'hardliners', names)).toEqual(['hard', 'liners']);
  expect(await join('hard-liners', 'left')).toEqual(['hard', 'liners']);
});
