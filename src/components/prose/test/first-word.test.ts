import { expect, test } from 'playwright/test';
import type { Inline } from '../../../lib/edition/model.ts';
import { plainText } from '../../../lib/wording/mentions.ts';
import { splitFirstWord } from '../first-word.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const mention = (value: string): Inline => ({ type: 'entity', id: 'al-qaida', children: [text(value)] });

const cases: { name: string; nodes: Inline[]; first: string }[] = [
  { name: 'a word of the text', nodes: [text('Even so, they met.')], first: 'Even' },
  {
    name: 'a mention, which is not split',
    nodes: [mention('Imam Bukhari Jamaat'), text(' met.')],
    first: 'Imam Bukhari Jamaat',
  },
  {
    name: 'what follows a mention without a space',
    nodes: [mention('Joe Biden'), text('’s day came.')],
    first: 'Joe Biden’s',
  },
  {
    name: 'a quotation mark with the word after it',
    nodes: [text('‘'), mention('Reserves'), text('’ exist.')],
    first: '‘Reserves’',
  },
  { name: 'a claim of one word', nodes: [text('No.')], first: 'No.' },
  {
    name: 'nothing if the mention is long',
    nodes: [mention('The Islamic Movement of Uzbekistan'), text(' met.')],
    first: '',
  },
];

for (const { name, nodes, first } of cases) {
  test(`the first word is ${name}`, () => {
    const [before, after] = splitFirstWord(nodes);
    expect(plainText(before)).toBe(first);
    expect(plainText([...before, ...after])).toBe(plainText(nodes));
    // The nodes of mentions must stay the same objects, because a set of nodes decides which are links.
    const whole = nodes.filter(({ type }) => type !== 'text');
    expect([...before, ...after].filter(({ type }) => type !== 'text')).toEqual(whole);
    for (const node of whole) expect([...before, ...after]).toContain(node);
  });
}
