import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'playwright/test';
import { escapeMd, inlineMd, linkMd } from '../inline.ts';

const WORDS = [
  'He [Asim Umar] agreed [the keepers state it]',
  '[One] [two] [three][four] [five](six) [seven]: eight',
  '*stars* _lines_ `ticks` ~~struck~~ a|b 2 < 3 > 1 \\ back',
  '&amp; and &#42; and AT&T <b>bold</b> <!-- none -->',
  '![no picture](x) 1) one',
];

for (const words of WORDS) {
  test(`“${words}” is parsed unchanged`, () => {
    expect(read(`Before: ${escapeMd(words)}`)).toBe(`Before: ${words}`);
  });
}

test('emphasis and links keep their words, and mentions are plain', () => {
  const text = inlineMd([
    { type: 'text', value: 'In ' },
    { type: 'entity', id: 'kabul', children: [{ type: 'text', value: 'Kabul' }] },
    { type: 'emphasis', children: [{ type: 'text', value: ' they ' }] },
    { type: 'link', url: 'https://x.example/(a)', children: [{ type: 'text', value: 'say [so]' }] },
  ]);
  expect(read(text)).toBe('In Kabul they say [so]');
  expect(linkMd('a', 'https://x.example/')).toBe('[a](https://x.example/)');
});

/** The text of Markdown, as a Markdown parser reads it. */
function read(markdown: string): string {
  const words = (node: Nodes): string =>
    'value' in node && node.type !== 'html' ? node.value : 'children' in node ? node.children.map(words).join('') : '';
  return words(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}
