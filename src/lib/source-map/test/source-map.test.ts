import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { type Reading, SourceMapSchema } from '../../schema/source-map.ts';
import { compareWithText } from '../compare.ts';
import { AS_TEXT, readArticle, toSourceMap } from '../index.ts';

const ARTICLE = `The Lighthouse That Moved Twice

A keeper trims the lamp at dusk. Courtesy of the Harbour Archive

By Anna Berg

12 May 1904

The island council’s vote leaves open who pays for the light.

Boats came late. According to two pilots, the channel (dredged in
May) had silted up again.

* * *

A Second Tower

Dr. Anna M. Berg disagrees. ‘It never worked,’ she says! Does it matter?

She gave two reasons:

- the cost of oil

Read more

The views expressed here are the author’s.

Related reading`;

const MARKDOWN = `---
title: "The Lighthouse That Moved Twice"
date: 1904-05-12
---

# The Lighthouse That Moved Twice

*The island council’s vote leaves open who pays.*

![A keeper trims the lamp](lamp.jpg)
*At dusk.*

Boats came [late](https://example.org).[^1] According to **two** pilots,
the channel had \`silted\` up again.

> ‘It never worked.’ So she said.

## A Second Tower

- the cost of oil
- the cost of men

**A bold line**

<figcaption>A lamp</figcaption>

| a | b |
| - | - |
| 1 | 2 |

---

The end.

[^1]: See the archive.
`;

test.describe('readArticle', () => {
  test('finds stand-first, paragraphs, headings and captions in a plain text', () => {
    expect(outline(ARTICLE)).toEqual([
      [1, 'title', 'comes first'],
      [3, 'caption', 'ends in a credit, without a full stop'],
      [5, 'furniture', 'byline'],
      [7, 'furniture', 'date'],
      [9, 'stand-first', 'a single sentence after the title', '0.1'],
      [11, 'paragraph', 'running text', '1.1', '1.2'],
      [14, 'furniture', 'no words'],
      [16, 'heading', 'short, without a full stop'],
      [18, 'paragraph', 'running text', '2.1', '2.2', '2.3'],
      [20, 'paragraph', 'running text', '3.1'],
      [22, 'paragraph', 'item of a list', '4.1'],
      [24, 'furniture', 'web page'],
      [26, 'furniture', 'the article ends at “The views expressed”'],
      [28, 'furniture', 'the article ends at “The views expressed”'],
    ]);
  });

  test('uses the markup of Markdown', () => {
    expect(outline(MARKDOWN, { format: 'markdown' })).toEqual([
      [2, 'title', 'title in the front matter'],
      [6, 'furniture', 'the title again'],
      [8, 'stand-first', 'a single sentence after the title', '0.1'],
      [10, 'caption', 'image'],
      [13, 'paragraph', 'Markdown paragraph', '1.1', '1.2'],
      [16, 'paragraph', 'quotation', '2.1', '2.2'],
      [18, 'heading', 'Markdown heading'],
      [20, 'paragraph', 'item of a list', '3.1'],
      [21, 'paragraph', 'item of a list', '4.1'],
      [23, 'heading', 'line in bold'],
      [25, 'caption', 'HTML of an image'],
      [27, 'furniture', 'table'],
      [33, 'paragraph', 'Markdown paragraph', '5.1'],
      [35, 'furniture', 'footnote'],
    ]);
  });

  test('reads the words of Markdown, not its marks', () => {
    const { blocks } = readArticle(MARKDOWN, { ...AS_TEXT, format: 'markdown' });
    expect(blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)).slice(1, 3)).toEqual([
      'Boats came late.',
      'According to two pilots, the channel had silted up again.',
    ]);
    expect(blocks.find(({ role }) => role === 'caption')?.text).toBe('A keeper trims the lamp At dusk.');
  });

  test('reads every line as a paragraph if none is empty and they are too long to be wrapped', () => {
    const long = `${'A keeper trims the lamp at dusk and goes home. '.repeat(3)}\nHe sleeps. ${'He wakes again. '.repeat(9)}`;
    expect(readArticle(long).blocks.map(({ line }) => line)).toEqual([1, 2]);
    expect(readArticle('A keeper trims\nthe lamp and goes.').blocks).toMatchObject([{ line: 1, end: 2 }]);
  });

  test('lets an editor say what a line is, and keeps that', () => {
    const lines: Reading['lines'] = [
      { line: 3, as: 'title' },
      { line: 9, as: 'paragraph' },
      { line: 12, as: 'stand-first' },
    ];
    const wrong = { lines: [...lines.slice(0, 2), { line: 12, as: 'stand-first' as const }] };
    expect(() => outline(ARTICLE, wrong)).toThrow(
      'Unexpected stand-first in line 11, expected only one, before all paragraphs',
    );
    const said: Reading['lines'] = [
      { line: 1, as: 'furniture' },
      { line: 3, as: 'title' },
      { line: 9, as: 'paragraph' },
      { line: 12, as: 'continued' },
      { line: 18, as: 'caption' },
      { line: 20, as: 'end' },
    ];
    expect(outline(ARTICLE, { lines: said })).toEqual([
      [1, 'furniture', 'as you say'],
      [3, 'title', 'as you say'],
      [5, 'furniture', 'byline'],
      [7, 'furniture', 'date'],
      [9, 'paragraph', 'as you say', '1.1', '1.2', '1.3'],
      [14, 'furniture', 'no words'],
      [16, 'furniture', 'short, with no text after it'],
      [18, 'caption', 'as you say'],
      [20, 'furniture', 'after the end, as you say'],
      [22, 'furniture', 'after the end, as you say'],
      [24, 'furniture', 'after the end, as you say'],
      [26, 'furniture', 'after the end, as you say'],
      [28, 'furniture', 'after the end, as you say'],
    ]);
    const reading: Reading = { ...AS_TEXT, lines: said };
    expect(toSourceMap(readArticle(ARTICLE, reading), ARTICLE).reading).toEqual(reading);
  });

  test('suggests a line if the given one does not exist', () => {
    const heading = (line: number): Partial<Reading> => ({ lines: [{ line, as: 'heading' }] });
    expect(() => outline(ARTICLE, heading(2))).toThrow(
      'Unexpected line 2, which is empty or does not exist, expected a line with text, such as 3',
    );
    expect(() => outline(ARTICLE, heading(99))).toThrow('such as 28');
    expect(() => outline(ARTICLE, { lines: [{ line: 1, as: 'continued' }] })).toThrow('expected a paragraph before it');
  });
});

test.describe('toSourceMap', () => {
  test('numbers and measures the sentences, and is valid', () => {
    const map = mapOf(ARTICLE);
    expect(SourceMapSchema.parse(map)).toEqual(map);
    expect(map.reading).toEqual(AS_TEXT);
    expect(map.sentences.map(({ id, words }) => [id, words]).slice(0, 6)).toEqual([
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
    const [sentence] = mapOf(ARTICLE).sentences.filter(({ id }) => id === '1.2');
    const text = 'According to two pilots, the channel (dredged in May) had silted up again.';
    expect(sentence).toMatchObject({ first: 'According', last: 'again.', sha256: sha256(text) });
    expect(mapOf('T\n\nCafe\u0301 life.').sentences[0]?.sha256).toBe(sha256('Café life.'));
  });
});

test.describe('compareWithText', () => {
  const text = 'Title\n\nOne is so. Two is so. Three is so.\n\nFour is so. Five is so.';
  const compare = (other: string): unknown => compareWithText(mapOf(text), readArticle(other));

  test('finds no difference in the same words however they are broken into lines', () => {
    expect(compare(text.replace('Two is', 'Two\nis'))).toEqual([]);
  });

  test('lists sentences that differ, are missing or were added, but not those that only have another number', () => {
    expect(compare(text.replace('Two', 'To'))).toEqual([
      { index: 1, id: '1.2', found: { line: 3, first: 'To is so.' } },
    ]);
    expect(compare(text.replace('Two is so. ', ''))).toEqual([{ index: 1, id: '1.2' }]);
    expect(compare(text.replace('One', 'Zero is so. One'))).toEqual([
      { index: 0, found: { line: 3, first: 'Zero is so.' } },
    ]);
    expect(compare(`${text} Six is so.`)).toEqual([{ index: 4, found: { line: 5, first: 'Six is so.' } }]);
  });
});

function outline(text: string, reading: Partial<Reading> = {}): unknown[] {
  return readArticle(text, { ...AS_TEXT, ...reading }).blocks.map(({ line, role, why, sentences }) => [
    line,
    role,
    why,
    ...sentences.map(({ id }) => id),
  ]);
}

function mapOf(text: string): ReturnType<typeof toSourceMap> {
  return toSourceMap(readArticle(text), text);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
