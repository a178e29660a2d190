import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'playwright/test';
import { quoteHtml, quoteMarkdown, quoteText, toRuns, withAddress, type Quote } from '../quote.ts';

const ADDRESS = 'https://harbour.example/harbour/c7-3/#e2';
const QUOTE: Quote = {
  words: 'He [Asim *Umar*] “agreed” & left <once>.',
  said: 'Two keepers state it; the author reports it without vouching for it.',
  reference: withAddress(
    toRuns([
      { kind: 'text', text: 'Editors. ¶7.3. ' },
      { kind: 'emphasis', text: 'Harbour, Annotated' },
      { kind: 'text', text: `. ${ADDRESS}` },
    ]),
    ADDRESS,
  ),
  address: ADDRESS,
};

test('as text it has one line each for words, speaker and reference', () => {
  expect(quoteText([QUOTE])).toBe(
    '“He [Asim *Umar*] “agreed” & left <once>.”\nTwo keepers state it; the author reports it without vouching for it.\nEditors. ¶7.3. Harbour, Annotated. https://harbour.example/harbour/c7-3/#e2',
  );
});

test('as HTML it is a blockquote of paragraphs, italics and links, with nothing that styles it', () => {
  const html = quoteHtml([QUOTE]);
  expect(html).toBe(
    `<blockquote cite="${ADDRESS}"><p>“He [Asim *Umar*] “agreed” &amp; left &lt;once&gt;.”</p><p>Two keepers state it; the author reports it without vouching for it.</p><p>Editors. ¶7.3. <i>Harbour, Annotated</i>. <a href="${ADDRESS}">${ADDRESS}</a></p></blockquote>`,
  );
  expect(html).not.toMatch(/style|class|color/);
});

test('as Markdown, no text in it is read as markup', () => {
  expect(quoteMarkdown([QUOTE])).toBe(
    [
      '> “He \\[Asim \\*Umar\\*\\] “agreed” & left \\<once\\>.”',
      '>',
      '> Two keepers state it; the author reports it without vouching for it.',
      '>',
      `> Editors. ¶7.3. *Harbour, Annotated*. <${ADDRESS}>`,
    ].join('\n'),
  );
});

test('if a style does not print the address, it is added at the end', () => {
  expect(withAddress([{ text: 'Editors, ¶7.3.' }], ADDRESS)).toEqual([
    { text: 'Editors, ¶7.3.' },
    { text: ' ' },
    { text: ADDRESS, href: ADDRESS },
  ]);
  expect(withAddress([], ADDRESS)).toEqual([{ text: ADDRESS, href: ADDRESS }]);
});

test('in a list, each has its attribution before and after its words', () => {
  const [first, second] = quoteText([QUOTE, { ...QUOTE, words: 'Ships leave.' }]).split('\n\n');
  expect(second?.split('\n').slice(0, 3)).toEqual([
    'Two keepers state it; the author reports it without vouching for it:',
    '“Ships leave.”',
    'Two keepers state it; the author reports it without vouching for it.',
  ]);
  expect(first).toMatch(/^Two keepers .*:\n“He/);
});

/** What GitHub and the defaults of sanitize-html and DOMPurify all keep. Only two of them keep `cite`; the link has the same. */
const KEPT: Readonly<Record<string, readonly string[]>> = { blockquote: ['cite'], p: [], i: [], a: ['href'] };

test('the HTML has only what sanitisers keep', () => {
  const { childNodes } = parseFragment(quoteHtml([QUOTE, QUOTE]));
  const elements = (nodes: typeof childNodes): DefaultTreeAdapterMap['element'][] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
  for (const { tagName, attrs } of elements(childNodes)) {
    expect(Object.keys(KEPT)).toContain(tagName);
    for (const { name } of attrs) expect(KEPT[tagName]).toContain(name);
  }
  expect(elements(childNodes).filter(({ tagName }) => tagName === 'a')).toHaveLength(2);
});
