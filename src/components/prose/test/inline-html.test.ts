import { expect, test } from 'playwright/test';
import type { Inline } from '../../../lib/edition/model.ts';
import { inlineHtml } from '../inline-html.ts';

const options = { base: '/repo/', links: true };
const text = (value: string): Inline => ({ type: 'text', value });
const mention: Inline = { type: 'entity', id: 'al-qaida', children: [text('Lashkar')] };

const cases: { name: string; nodes: Inline[]; options?: object; html: string }[] = [
  { name: 'text is escaped', nodes: [text('a < b & "c" > d')], html: 'a &lt; b &amp; &quot;c&quot; &gt; d' },
  {
    name: 'a mention links to its entity under the base path',
    nodes: [mention],
    html: '<a href="/repo/entities/al-qaida/">Lashkar</a>',
  },
  { name: 'a mention can stand without a link', nodes: [mention], options: { links: false }, html: 'Lashkar' },
  {
    name: 'a mention of the page’s own entity is no link',
    nodes: [mention],
    options: { self: 'al-qaida' },
    html: 'Lashkar',
  },
  {
    name: 'a cue says of which kind it is',
    nodes: [{ type: 'cue', cue: 'hedge', value: 'may' }],
    html: '<span class="cue-hedge">may</span>',
  },
  {
    name: 'a line does not end after a short prefix',
    nodes: [text('the Al-Qa’ida base')],
    html: 'the <span class="unbroken">Al-Qa’ida</span> base',
  },
  {
    name: 'a line does not end within a span of years',
    nodes: [text('in 2020–21')],
    html: 'in <span class="unbroken">2020–21</span>',
  },
  {
    name: 'emphasis nests',
    nodes: [{ type: 'emphasis', children: [{ type: 'strong', children: [text('x')] }] }],
    html: '<em><strong>x</strong></em>',
  },
  {
    name: 'an address cannot leave its attribute',
    nodes: [{ type: 'link', url: 'https://example.org/?a="b"&c', children: [text('there')] }],
    html: '<a href="https://example.org/?a=&quot;b&quot;&amp;c" rel="external">there</a>',
  },
  { name: 'without a commentary a reference to a claim stays text', nodes: [text('see ¶2.2')], html: 'see ¶2.2' },
];

for (const { name, nodes, options: more = {}, html } of cases) {
  test(name, () => {
    expect(inlineHtml(nodes, { ...options, ...more })).toBe(html);
  });
}

test('spaces between inline elements survive', () => {
  expect(inlineHtml([mention, text(' '), mention], { ...options, links: false })).toBe('Lashkar Lashkar');
});
