import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { SourceMapSchema } from '../../schema/source-map.ts';
import { makeSourceMap } from '../index.ts';
import { splitSentences } from '../sentences.ts';

const ARTICLE = `The Lighthouse That Moved Twice

A keeper trims the lamp at dusk. Courtesy of the Harbour Archive

The island council’s vote leaves open who pays for the light.

Boats came late. According to two pilots, the channel (dredged in
May) had silted up again.

A Second Tower

Dr. Anna M. Berg disagrees. ‘It never worked,’ she says! Does it matter?

The views expressed here are the author’s.

Related reading`;

const SENTENCES = {
  'a full stop before a capital ends a sentence': ['One. Two.', ['One.', 'Two.']],
  'question and exclamation marks end a sentence': ['Why? Stop! Go.', ['Why?', 'Stop!', 'Go.']],
  'a title before a name does not': ['Here Dr. Ito spoke. He left.', ['Here Dr. Ito spoke.', 'He left.']],
  'an initial does not': ['John F. Doe wrote it. Twice.', ['John F. Doe wrote it.', 'Twice.']],
  'a closing quotation mark stays with its sentence': ['‘No.’ She went.', ['‘No.’', 'She went.']],
  'a lower-case word carries on': ['It took 3 p.m. until dawn.', ['It took 3 p.m. until dawn.']],
  'a text without an end is a sentence': ['No end', ['No end']],
} as const;

test.describe('splitSentences', () => {
  for (const [name, [text, expected]] of Object.entries(SENTENCES)) {
    test(name, () => {
      expect(splitSentences(text)).toEqual(expected);
    });
  }
});

test.describe('makeSourceMap', () => {
  test('tells stand-first, paragraphs and headings from the rest', () => {
    const { outline } = makeSourceMap(ARTICLE);
    expect(outline.map(({ line, role, paragraph, sentences }) => [line, role, paragraph, sentences])).toEqual([
      [1, 'title', undefined, undefined],
      [3, 'skipped', undefined, undefined],
      [5, 'stand-first', 0, 1],
      [7, 'paragraph', 1, 2],
      [10, 'heading', undefined, undefined],
      [12, 'paragraph', 2, 3],
      [14, 'end', undefined, undefined],
      [16, 'end', undefined, undefined],
    ]);
  });

  test('numbers and measures the sentences, and is valid', () => {
    const { map } = makeSourceMap(ARTICLE);
    expect(SourceMapSchema.parse(map)).toEqual(map);
    expect(map.sentences.map(({ id, words }) => [id, words])).toEqual([
      ['0.1', 11],
      ['1.1', 3],
      ['1.2', 13],
      ['2.1', 5],
      ['2.2', 5],
      ['2.3', 3],
    ]);
    expect(map.headings).toEqual([{ before: 2, words: 3 }]);
  });

  test('keeps the edges of a sentence and a digest that ignores line breaks and Unicode form', () => {
    const [sentence] = makeSourceMap(ARTICLE).map.sentences.filter(({ id }) => id === '1.2');
    const text = 'According to two pilots, the channel (dredged in May) had silted up again.';
    expect(sentence).toMatchObject({ first: 'According to two', last: 'silted up again.', sha256: sha256(text) });
    const decomposed = makeSourceMap('T\n\nCafe\u0301 life.').map.sentences[0];
    expect(decomposed?.sha256).toBe(sha256('Café life.'));
  });

  test('lets options overrule every guess', () => {
    const { map, outline } = makeSourceMap(ARTICLE, {
      titleLine: 3,
      standfirstLine: 7,
      skipLines: [1, 5],
      endAt: ['A Second Tower'],
    });
    expect(map.sentences.map(({ id }) => id)).toEqual(['0.1', '0.2']);
    expect(outline.filter(({ role }) => role === 'end').map(({ line }) => line)).toEqual([10, 12, 14, 16]);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
