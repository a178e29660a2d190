/** Blocks that look like something printed around the text but are part of it. */
import { expect, test } from 'playwright/test';
import { AS_TEXT, readArticle } from '../index.ts';

/** The blocks after the title, each with its role, `?` if that is unsure, and its text. */
function rolesOf(text: string, format: typeof AS_TEXT.format = 'text', segmentation?: string): string[] {
  const { blocks } = readArticle(text, { ...AS_TEXT, format }, segmentation);
  return blocks.slice(1).map(({ role, isUnsure, text: words }) => `${role}${isUnsure ? '?' : ''}: ${words}`);
}

const BEFORE = '# The Port\n\nIt is so. It was.\n\n';
const markdown = (text: string): string[] => rolesOf(`${BEFORE}${text}\n`, 'markdown').slice(1);

test('a line counts as a copyright notice because of a year, a sign or a phrase, not because of a word of the text', () => {
  const wrapped = `The committee agreed after a long debate in the chamber that the whole of
copyright law would be debated, and that it would not be changed at all in
the year that followed. It was so.`;
  expect(rolesOf(`The Port\n\n${wrapped}`)).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' ')}`]);
  const kept = [
    '(c) The landlord repairs the roof.',
    '(c) 1921 was a good year.',
    'Copyright lasts seventy years.',
    'All authors keep all rights reserved.',
  ];
  const rights = [
    '© The Times.',
    '(c) 1921 The Times',
    'Copyright 1921 by The Times.',
    'Copyright © The Times.',
    'The Times. All rights reserved.',
  ];
  for (const text of kept) expect(markdown(text)).toEqual([`paragraph: ${text}`]);
  for (const text of rights) expect(markdown(text)).toEqual([`furniture: ${text}`]);
});

test('a sentence after “Source:” is kept and reported to the editor', () => {
  for (const text of ['Sources: three men spoke to us.', 'Source: the ministry. It said so.'])
    expect(markdown(text)).toEqual([`paragraph?: ${text}`]);
  for (const text of ['Source: Ministry of Ports', 'Source: Ministry of Ports, 1921.'])
    expect(markdown(text)).toEqual([`furniture: ${text}`]);
  const wrapped =
    'The men who came to the port in that year had no more than three\nsources: the sea, the sun, and the land that\nlies there. It was so.';
  expect(rolesOf(`The Port\n\n${wrapped}`)).toHaveLength(1);
});

test('a heading after the title is a byline or a date only if no other heading has its level', () => {
  const first = (text: string, format?: typeof AS_TEXT.format) => rolesOf(text, format ?? 'markdown')[0];
  const parts = (one: string, other: string) => `# T\n\n${one}\n\nIt is so. It was.\n\n${other}\n\nIt is. So it was.\n`;
  expect(first(parts('## 1', ''))).toBe('heading: 1');
  expect(first(parts('## By Land and Sea', '## By Air'))).toBe('heading: By Land and Sea');
  expect(first(parts('### By Mary O’Brien', '## By Air'))).toBe('furniture?: By Mary O’Brien');
  expect(first('<h1>T</h1><h2>By Land and Sea</h2><p>It is so.</p><h2>By Air</h2><p>It was.</p>', 'html')).toBe(
    'heading: By Land and Sea',
  );
  expect(first('<h1>T</h1><h3>3 March 2021</h3><p>It is so.</p><h2>By Air</h2><p>It was.</p>', 'html')).toBe(
    'furniture?: 3 March 2021',
  );
});

test('a link to a part of a text is a word of it, but directly after a word it is a note', () => {
  expect(markdown('As section [3](#s) shows, it ([4](#t)) is. See part [a](#a) of it.')).toEqual([
    'paragraph: As section 3 shows, it (4) is. See part a of it.',
  ]);
  expect(markdown('It was closed.[1](#n) It was opened [\\[2\\]](#o) again [*](#p) there.')).toEqual([
    'paragraph: It was closed. It was opened again there.',
  ]);
});

test('text between two raised numbers is kept', () => {
  expect(markdown('As x<sup>2</sup>y<sup>3</sup> shows. It is so.<sup>1</sup> It was.')).toEqual([
    'paragraph: As xy shows. It is so. It was.',
  ]);
});

test('a list without numbers under “Notes” is kept and reported to the editor', () => {
  const items = ['A red wine should breathe. It should not be cold.', 'A white one should.'];
  const kept = ['heading: Notes', ...items.map((text) => `paragraph?: ${text}`)];
  expect(markdown(`## Notes\n\n- ${items.join('\n- ')}`)).toEqual(kept);
  const page = (list: string) =>
    rolesOf(`<h1>T</h1><p>It is so.</p><h2>Notes</h2><${list}><li>${items.join('<li>')}</${list}>`, 'html').slice(1);
  expect(page('ul')).toEqual(kept);
  expect(page('ol')).toEqual(['furniture: Notes', ...items.map((text) => `furniture: ${text}`)]);
});

test('a page that is hidden until its scripts have run is read', () => {
  for (const attribute of ['style="visibility:hidden"', 'hidden'])
    expect(rolesOf(`<body ${attribute}><h1>T</h1><p>It is so. It was.</p><p ${attribute}>No.</p>`, 'html')).toEqual([
      'paragraph: It is so. It was.',
    ]);
});

test('the first way still finds titles after a colon', () => {
  const text = '---\ntitle = x\n---\n\n# The Port\n\nIt is so. It was.\n';
  expect(rolesOf(text, 'markdown', 'by hand')).toEqual(['paragraph: It is so. It was.']);
  expect(rolesOf(text, 'markdown')).toContain('title: The Port');
});
