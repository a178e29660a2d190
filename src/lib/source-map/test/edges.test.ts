import { expect, test } from 'playwright/test';
import { listDirectives } from '../../address/text-fragment.ts';
import { find } from '../edges.ts';
import { readArticle, toSourceMap } from '../index.ts';

const ARTICLE = `Who Put Out the Light

The light went out, and nobody has said so.

The keepers saw it. The light had burned for years. Nobody on the island says so. The light went out by hand. Really. Not so.

A caption of the lamp. Courtesy of the Archive

Nobody says who did it. It may be that the light, in truth, was put out. The light had burned for ever.

A Second Heading

It was dark at home. The guild has signed an accord — at last. It was dark at home.`;

const article = readArticle(ARTICLE, {
  format: 'text',
  lines: [
    { line: 3, as: 'stand-first' },
    { line: 7, as: 'caption' },
    { line: 11, as: 'heading' },
  ],
  abbreviations: [],
});
const { sentences } = toSourceMap(article, ARTICLE);
const texts = article.blocks.flatMap((block) => block.sentences);
const whole = article.blocks.map(({ text }) => text).join(' ');

test('one word at each end is kept if that finds the sentence, and more if it does not', () => {
  expect(sentences.map(({ id, first, last }) => [id, first, last])).toEqual([
    ['0.1', 'The', 'so.'],
    ['1.1', 'The', 'it.'],
    ['1.2', 'The', 'years.'],
    ['1.3', 'Nobody', 'so.'],
    // “so. The” also occurs earlier in the text.
    ['1.4', 'The light', 'hand.'],
    ['1.5', '', ''],
    ['1.6', 'Not', ''],
    ['2.1', 'Nobody', 'it.'],
    ['2.2', 'It', 'out.'],
    ['2.3', 'The', 'ever.'],
    ['3.1', 'It', 'home.'],
    ['3.2', 'The', 'last.'],
    ['3.3', 'It', 'home.'],
  ]);
  const alike =
    'T\n\nThe old lamp was lit by him again. The new lamp was lit by him again. The new light was never lit by him again.';
  expect(toSourceMap(readArticle(alike), alike).sentences.map(({ first, last }) => [first, last])).toEqual([
    ['The old', 'again.'],
    ['The new lamp', 'again.'],
    ['The new light', 'again.'],
  ]);
});

test('if one more word at either end would find the sentence, it is kept at the start', () => {
  const alike = 'T\n\nThe old lamp was lit by him again. The new lamp was put out by her again.';
  expect(toSourceMap(readArticle(alike), alike).sentences.map(({ first, last }) => [first, last])).toEqual([
    ['The old', 'again.'],
    ['The new', 'again.'],
  ]);
});

test('a whole sentence is never kept', () => {
  for (const { id, words, first, last } of sentences) {
    const kept = [first, last].flatMap((edge) => edge.split(' ').filter((word) => word !== ''));
    expect(kept.length, id).toBeLessThan(words);
  }
});

test('a browser that searches for the words of a sentence and its neighbours finds that sentence', () => {
  let from = 0;
  for (const [index, { id, text }] of texts.entries()) {
    const start = whole.indexOf(text, from);
    from = start + text.length;
    const found = listDirectives(sentences, index)
      .map((directive) => find(whole, directive))
      .find((place) => place !== undefined);
    // Nothing is kept of a sentence with only one word.
    if (text === 'Really.') expect(found).toBeUndefined();
    else {
      expect(found?.start, id).toBeGreaterThanOrEqual(start);
      expect(found?.end, id).toBeLessThanOrEqual(from);
      expect(found?.start === start || found?.end === from, id).toBe(true);
    }
  }
});

test('words are found as browsers find them: whole, in any case, the first match', () => {
  const text = 'The lamps. The lamp, it is said, was lit. A lamp was LIT.';
  const found = (directive: Parameters<typeof find>[1]): string | undefined => {
    const place = find(text, directive);
    return place && text.slice(place.start, place.end);
  };
  expect(found({ start: 'the lamp', end: 'lit.' })).toBe('The lamp, it is said, was lit.');
  expect(found({ prefix: 'A', start: 'lamp', end: 'lit.' })).toBe('lamp was LIT.');
  expect(found({ start: 'lit.', suffix: 'A' })).toBe('lit.');
  expect(found({ start: 'lamp', suffix: 'was' })).toBe('lamp');
  expect(found({ start: 'lit', end: 'lamps' })).toBeUndefined();
  expect(found({ prefix: 'is', start: 'was' })).toBeUndefined();
});
