import { expect, test } from 'playwright/test';
import { deepLink } from '../deep-link.ts';

const URL_OF_ORIGINAL = 'https://notes.example/silt';

interface Case {
  readonly words: number;
  readonly first: string;
  readonly last: string;
  readonly expected: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'the first and last words of a long sentence': {
    words: 12,
    first: 'The mole is',
    last: 'too short now.',
    expected: '#:~:text=The%20mole%20is,too%20short%20now.',
  },
  'hyphen, comma and ampersand in the words': {
    words: 9,
    first: 'So-called tides, & more',
    last: 'a half-moon, then.',
    expected: '#:~:text=So%2Dcalled%20tides%2C%20%26%20more,a%20half%2Dmoon%2C%20then.',
  },
  'what is not ASCII': {
    words: 8,
    first: '‘Low’ water’s end',
    last: 'en–dash café here?',
    expected: '#:~:text=%E2%80%98Low%E2%80%99%20water%E2%80%99s%20end,en%E2%80%93dash%20caf%C3%A9%20here%3F',
  },
  'a whole sentence of five words, whose ends overlap': {
    words: 5,
    first: 'one two three',
    last: 'three four five.',
    expected: '#:~:text=one%20two%20three%20four%20five.',
  },
  'a whole sentence of four words': {
    words: 4,
    first: 'one two three',
    last: 'two three four.',
    expected: '#:~:text=one%20two%20three%20four.',
  },
  'a whole sentence of two words': { words: 2, first: 'Not so.', last: 'Not so.', expected: '#:~:text=Not%20so.' },
  'six words, whose ends touch': {
    words: 6,
    first: 'one two three',
    last: 'four five six.',
    expected: '#:~:text=one%20two%20three,four%20five%20six.',
  },
};

for (const [name, { words, first, last, expected }] of Object.entries(CASES)) {
  test(`a text fragment marks ${name}`, () => {
    expect(deepLink(linked(sentence('1.1', words, first, last)))).toBe(URL_OF_ORIGINAL + expected);
  });
}

test('a sentence that begins like another is told by the words before it', () => {
  const before = sentence('1.1', 9, 'In the end', 'the harbour closed.');
  const wanted = sentence('1.2', 9, 'in the end', 'it all silted.');
  expect(deepLink(linked(wanted, [before, wanted]))).toBe(
    `${URL_OF_ORIGINAL}#:~:text=the%20harbour%20closed.-,in%20the%20end,it%20all%20silted.`,
  );
  expect(deepLink(linked(before, [before, wanted]))).toBe(
    `${URL_OF_ORIGINAL}#:~:text=In%20the%20end,the%20harbour%20closed.`,
  );
});

test('an address with a fragment keeps it', () => {
  const { sentence: one, commentary } = linked(sentence('1.1', 2, 'Not so.', 'Not so.'));
  const url = `${URL_OF_ORIGINAL}#top`;
  expect(deepLink({ sentence: one, commentary: { ...commentary, original: { url } } })).toBe(`${url}:~:text=Not%20so.`);
});

test('there is no link while the address is not known', () => {
  const { sentence: one, commentary } = linked(sentence('1.1', 2, 'Not so.', 'Not so.'));
  expect(deepLink({ sentence: one, commentary: { ...commentary, original: { url: null } } })).toBeUndefined();
});

type Sentence = Parameters<typeof deepLink>[0]['sentence'];

function sentence(id: Sentence['id'], words: number, first: string, last: string): Sentence {
  return { id, words, sha256: '', first, last };
}

function linked(one: Sentence, sentences: readonly Sentence[] = [one]): Parameters<typeof deepLink>[0] {
  return { sentence: one, commentary: { original: { url: URL_OF_ORIGINAL }, sentences } };
}
