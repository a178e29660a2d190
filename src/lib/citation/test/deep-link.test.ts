import { expect, test } from 'playwright/test';
import { deepLink } from '../deep-link.ts';

const URL_OF_ORIGINAL = 'https://notes.example/silt';

type Sentence = Parameters<typeof deepLink>[0]['sentence'];

const sentence = (id: Sentence['id'], words: number, first: string, last: string): Sentence => ({
  id,
  words,
  sha256: '',
  first,
  last,
});

/** A stand-first; paragraphs of two and three sentences, the last two of them very short; and one more paragraph. */
const SENTENCES = [
  sentence('0.1', 9, 'The', 'silt.'),
  sentence('1.1', 12, 'A', 'tide.'),
  sentence('1.2', 7, 'The', 'quay.'),
  sentence('2.1', 8, 'So-called', 'half-moon, then.'),
  sentence('2.2', 2, 'Not', ''),
  sentence('2.3', 1, '', ''),
  sentence('3.1', 9, '‘Low’', 'café & here?'),
];

function linkTo(id: string, sentences: readonly Sentence[] = SENTENCES, url: string | null = URL_OF_ORIGINAL) {
  const found = sentences.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no sentence ${id}.`);
  return deepLink({ sentence: found, commentary: { original: { url }, sentences } });
}

const CASES: Readonly<Record<string, readonly [id: string, fragment: string]>> = {
  'the very first, by its end and what follows': ['0.1', '#:~:text=silt.,-A'],
  'the first of a paragraph, also by its end, for a heading may stand before it': [
    '1.1',
    '#:~:text=silt.-,A,tide.,-The&text=tide.,-The',
  ],
  'the last of a paragraph, by the words before it': ['1.2', '#:~:text=tide.-,The,quay.'],
  'hyphens and commas in the words': [
    '2.1',
    '#:~:text=quay.-,So%2Dcalled,half%2Dmoon%2C%20then.,-Not&text=half%2Dmoon%2C%20then.,-Not',
  ],
  'one of two words, by its first': ['2.2', '#:~:text=then.-,Not'],
  'what is not ASCII, and an ampersand': ['3.1', '#:~:text=%E2%80%98Low%E2%80%99,caf%C3%A9%20%26%20here%3F'],
};

for (const [name, [id, expected]] of Object.entries(CASES)) {
  test(`a text fragment marks ${name}`, () => {
    expect(linkTo(id)).toBe(URL_OF_ORIGINAL + expected);
  });
}

test('a sentence without kept words only has the link to the original', () => {
  expect(linkTo('2.3')).toBe(URL_OF_ORIGINAL);
});

test('edges of an older source map that overlap are one run of words', () => {
  const whole = [sentence('1.1', 5, 'one two three', 'three four five.')];
  expect(linkTo('1.1', whole)).toBe(`${URL_OF_ORIGINAL}#:~:text=one%20two%20three%20four%20five.`);
  const touching = [sentence('1.1', 6, 'one two three', 'four five six.')];
  expect(linkTo('1.1', touching)).toBe(`${URL_OF_ORIGINAL}#:~:text=one%20two%20three,four%20five%20six.`);
});

test('an address with a fragment keeps it', () => {
  expect(linkTo('1.2', SENTENCES, `${URL_OF_ORIGINAL}#top`)).toBe(`${URL_OF_ORIGINAL}#top:~:text=tide.-,The,quay.`);
});

test('there is no link if the address is unknown', () => {
  expect(linkTo('1.2', SENTENCES, null)).toBeUndefined();
});
