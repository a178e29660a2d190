import { expect, test } from 'playwright/test';
import { AS_TEXT, readArticle, SEGMENTATION, toSourceMap } from '../index.ts';
import { guessLanguage } from '../languages.ts';

function outline(text: string, reading: Partial<typeof AS_TEXT> = {}, segmentation = SEGMENTATION): string[] {
  return readArticle(text, { ...AS_TEXT, ...reading }, segmentation).blocks.map(
    ({ line, role, why, sentences }) =>
      `${line} ${role}${sentences.length > 0 ? `: ${sentences.map((one) => one.text).join(' | ')}` : `, ${why}`}`,
  );
}

test('lists, notes, tables and captions of a plain text are distinguished from its paragraphs', () => {
  const text = `The Harbour

By Dr. J. Q. Smith and Mary O’Brien

The port was closed.[1] Nobody knew why.² It is 5 km² wide.

They asked for:

- higher wages; and
- a pension,
  for all.

1. Meet them.
2. Sign it. Then leave.

Table 1. Wages

Port	Wage
Hull	4.50

Figure 1 shows the harbour. It is small.

[1] Minutes, vol. 3.
² The Times,
4 March 1921.`;
  expect(outline(text)).toEqual([
    '1 title, comes first',
    '3 furniture, byline',
    '5 paragraph: The port was closed. | Nobody knew why. | It is 5 km² wide.',
    '7 paragraph: They asked for:',
    '9 paragraph: higher wages; and',
    '10 paragraph: a pension, for all.',
    '13 paragraph: Meet them.',
    '14 paragraph: Sign it. | Then leave.',
    '16 caption, begins as a caption',
    '18 furniture, table',
    '21 paragraph: Figure 1 shows the harbour. | It is small.',
    '23 furniture, footnote',
    '24 furniture, footnote',
  ]);
});

test('lines without blank lines between them are paragraphs if they end like paragraphs, and one paragraph if they are wrapped', () => {
  expect(
    outline('The Port\nThe port was closed in 1921. Why?\nIt opened when the war was over.\nThe end is here.'),
  ).toEqual([
    '1 title, comes first',
    '2 paragraph: The port was closed in 1921. | Why?',
    '3 paragraph: It opened when the war was over.',
    '4 paragraph: The end is here.',
  ]);
  const wrapped = `The Federalist
By Publius
Among the numerous advantages of a Union none is greater than this.
It breaks the violence of faction, which is a dangerous vice of all.
It is well.
The remedies
There are two methods of curing the mischiefs of faction: the one,
by removing its causes; the other, by controlling its effects.1
Notes
1. The Independent Journal.`;
  expect(outline(wrapped)).toEqual([
    '1 title, comes first',
    '2 furniture, byline',
    '3 paragraph: Among the numerous advantages of a Union none is greater than this. | It breaks the violence of faction, which is a dangerous vice of all. | It is well.',
    '6 heading, short, without a full stop',
    '7 paragraph: There are two methods of curing the mischiefs of faction: the one, by removing its causes; the other, by controlling its effects.',
    '9 furniture, footnote',
    '10 furniture, footnote',
  ]);
});

test('what is printed around a text is not part of it', () => {
  const text = `The Port

By Mary O’Brien and
John Smith

Hull, 12 March 1921 —

I.

The port was closed.1 It was opened.2,3 They came in 1921.3 It is so.

The ship that came in from the

2

north was small. It left.

Source: Ministry of Ports, 1921.

© 1921 The Times. All rights reserved.

1. Minutes. Vol. 3.
2. The Times.
3. The Post,
4 March.`;
  expect(outline(text)).toEqual([
    '1 title, comes first',
    '3 furniture, byline',
    '6 furniture, date',
    '8 heading, a number by itself',
    '10 paragraph: The port was closed. | It was opened. | They came in 1921. | It is so.',
    '12 paragraph: The ship that came in from the north was small. | It left.',
    '14 furniture, page number',
    '18 furniture, source of a figure',
    '20 furniture, rights',
    '22 furniture, footnote',
    '23 furniture, footnote',
    '24 furniture, footnote',
  ]);
  // The text does not refer to these numbers.
  const steps = 'The Port\n\nThe port was closed. It was opened.1 It is so.\n\n1. Meet them.\n2. Sign it. Then leave.';
  expect(outline(steps).slice(2)).toEqual(['5 paragraph: Meet them.', '6 paragraph: Sign it. | Then leave.']);
});

test('words that a line break divides are joined, and invisible characters are not part of them', () => {
  const text = `The Port

It was not opened again until the war was over, and nobody knew what had hap-
pened to the self-made men of 1914. They, the self-
made men, and their so\u00ADcalled friends were gone - the ships -
and all\u200B was over.`;
  expect(outline(text).at(-1)).toBe(
    '3 paragraph: It was not opened again until the war was over, and nobody knew what had happened to the self-made men of 1914. | They, the self-made men, and their socalled friends were gone - the ships - and all was over.',
  );
  expect(outline('<h1>T</h1><p>It is hap&shy;pening. It is so.</p>', { format: 'html' }).at(-1)).toBe(
    '2 paragraph: It is happening. | It is so.',
  );
});

test('a hyphen before “and” and the like stands for a later word, and divides none', () => {
  const lines = [
    'The men of the port, who lived by short-',
    'and long-term work, and by pre-',
    'and post-war trade of the two-',
    'to three-mile zone, called it Ein-',
    'und Ausfuhr, or zwei-',
    'bis dreimal, and took a pho-',
    'to of it.',
  ];
  expect(outline(`The Port\n\n${lines.join('\n')}`).at(-1)).toBe(
    '3 stand-first: The men of the port, who lived by short- and long-term work, and by pre- and post-war trade of the two- to three-mile zone, called it Ein- und Ausfuhr, or zwei- bis dreimal, and took a photo of it.',
  );
});

test('a line within a paragraph is not taken for a byline, and an indented line begins a paragraph', () => {
  const broken = `The treaty was not signed by the men who wrote it, and it was broken
by Congress in the spring of that year, and then it had lost its whole
share of the market, which the men of the port had held since then.
They lost it. So they went home again, and that was all that they did.`;
  expect(outline(`The Port\n\n${broken}`)).toHaveLength(2);
  const indented = `    The port was closed by the board in the year of the war, and it was
not opened again until the men of the board had gone. It was so.
    It was opened in the spring of the year that followed, when nobody
had thought that it would be.`;
  expect(outline(`The Port\n\n${indented}`).map((line) => line.split(' ')[0])).toEqual(['1', '3', '5']);
  const whole = `    The port was closed by the board in the very year of the great war.
    It was not opened again until the men of the board had gone, and it
    was so for ever after.`;
  expect(outline(`The Port\n\n${whole}`)).toHaveLength(2);
  // Combining marks and soft hyphens do not count towards the length of a line.
  const lines = [
    'Él dijo que la acción de la nación era só\u00ADlo una canción más, y que',
    'María no la oyó. Después calló todo él.',
  ];
  expect(outline(`El puerto\n\n${lines.join('\n').normalize('NFD')}`, { language: 'es' })).toHaveLength(2);
});

test('bylines, datelines and parts of a web page are recognised in several languages', () => {
  const furniture = [
    'Paris, le 3 octobre 1902.',
    'Harper’s Ferry, W. Va., 9 Sept. 1859',
    'Publié le 4 avril 2023 à 10h05',
    'Last updated: March 3, 2022, 5:40 p.m.',
    '一九二三年三月五日',
    'By the Hon. G. P. Lathbury, M.P.',
    'von Elisabeth Brandt',
    'Anzeige',
    'À lire aussi : Les urgences',
    'We use cookies to improve this page. Accept all',
    'Stand: 12.10.2023, 06:15 Uhr',
    'Bayport, Me., Sept. 3, 1938',
    '3 Mart 1954, İstanbul',
    'Soria, 1.º de marzo de 2018',
    '发布时间：2021年2月21日 08:00',
    'By Robert Lindqvist Jr.',
    'Tribune. Par Camille Duval et al.',
    'Last updated on June 3, 2021 at 4:15 p.m. EDT',
    '23. Juli 2024, 18:00 Uhr, aktualisiert um 20.15 Uhr',
    '8 Ocak 2022 Cumartesi',
    'Cd. de México, 13 de feb. de 2023',
    'Yazan: Elif Karaca',
    '文・佐藤 真理子',
    '— 12 —',
    'Seite 3',
    'editors@example.org',
  ];
  for (const text of furniture) {
    const page = `# T\n\n${text}\n\nIt is so. It was.\n`;
    expect(outline(page, { format: 'markdown' })[1]).toMatch(/^3 furniture, /);
  }
  for (const text of [
    'Автор: А. С. Пушкин',
    'Text: J. Smith',
    'Share the burden',
    'Partager le pouvoir',
    'شارك الرئيس في القمة',
    'By Order of the U.S.',
  ]) {
    const { blocks } = readArticle(`T\n\nIt is so. It was.\n\n${text}\n\nIt is so. It was.`);
    expect(blocks[2]).toMatchObject({ role: 'furniture', isUnsure: true });
  }
  const asked = readArticle('T\n\nIt is so. It was.\n\nWhat is it?\n\n- bread;\n- work.');
  expect(asked.blocks[2]).toMatchObject({ role: 'paragraph', isUnsure: true });
});

test('short lines between the title and the text are bylines, or reported to the editor', () => {
  const body = 'It is so. It was.';
  const roles = (text: string, format: typeof AS_TEXT.format = 'text') =>
    readArticle(text, { ...AS_TEXT, format })
      .blocks.slice(1)
      .map(({ role, isUnsure }) => `${role}${isUnsure ? '?' : ''}`);
  expect(roles(`The Port\n\nNobody came to it.\n\nJoanna Pike\n\n5 March 2024\n\n${body}`)).toEqual([
    'stand-first?',
    'furniture?',
    'furniture',
    'paragraph',
  ]);
  expect(roles(`The Port\n\nHow the war came to it\n\n${body}\n\nBy sea\n\n${body}`)).toEqual([
    'heading?',
    'paragraph',
    'heading',
    'paragraph',
  ]);
  for (const text of ['Ein Gastbeitrag von Jane Doe', 'Propos recueillis par Jane Doe', 'Text and photos by Jane Doe'])
    expect(roles(`The Port\n\nNobody came to it.\n\n${text}\n\n${body}`)[1]).toBe('furniture?');
  const page = `<h1>The Port</h1><p>An essay by Jane Doe</p><p>${body}</p><p>C4</p><p><b>Why not?</b></p><p>${body}</p>`;
  expect(roles(page, 'html')).toEqual(['furniture', 'paragraph', 'paragraph?', 'heading', 'paragraph']);
});

test('a last paragraph that may be a note about the author is reported to the editor', () => {
  const last = (text: string) => readArticle(`T\n\nIt is so. It was.\n\n${text}`).blocks.at(-1);
  for (const text of ['Joanna Pike writes about ports.', 'The author is a fellow of the Board. She lives in Hull.'])
    expect(last(text)).toMatchObject({ role: 'paragraph', isUnsure: true });
  for (const text of [
    'The Port is the gate of Hull.',
    'Joanna Pike went home.',
    'Joanna Pike writes.\n\nIt is so. It was.',
  ])
    expect(last(text)?.isUnsure).toBeUndefined();
});

test('a title may consist of short questions, or of anything that markup calls a title', () => {
  const body = 'It is so. It was.';
  const title = (text: string, format: typeof AS_TEXT.format = 'text') =>
    readArticle(text, { ...AS_TEXT, format }).title;
  expect(title(`What port? Whose?\n\n${body}`)).toBe('What port? Whose?');
  expect(title(`It is so. It was.\n\n${body}`)).toBeUndefined();
  expect(title(`# It is so. It was.\n\n${body}`, 'markdown')).toBe('It is so. It was.');
});

test('a number at the start of a Markdown paragraph is no list', () => {
  const text = '# T\n\nIt is so. It was.\n\n23. July 1914 was the day.\n';
  expect(outline(text, { format: 'markdown' }).at(-1)).toBe('5 paragraph: 23. July 1914 was the day.');
  const steps =
    '# T\n\nIt is so. It was.\n\n1. Meet them.\n\nIt is so.\n\n2. Sign it.\n\nIt is so.\n\n3. Leave.\n\n> 9. July it was.\n';
  expect(outline(steps, { format: 'markdown' }).slice(2)).toEqual([
    '5 paragraph: Meet them.',
    '7 paragraph: It is so.',
    '9 paragraph: Sign it.',
    '11 paragraph: It is so.',
    '13 paragraph: Leave.',
    '15 paragraph: 9. July it was.',
  ]);
});

test('lines of Chinese are joined without a space, unless the text has spaces beside Latin letters', () => {
  const line = '他说有四亿人学过这门课可是能用的人不到十分之一而且没有人';
  const read = (text: string) => readArticle(`T\n\n${text}`, { ...AS_TEXT, language: 'zh' }).blocks.at(-1)?.text;
  expect(read(`${line}说有\n4亿人。这是B站。`)).toBe(`${line}说有4亿人。这是B站。`);
  expect(read(`${line}说有\n4 亿人。这是 B 站。`)).toBe(`${line}说有 4 亿人。这是 B 站。`);
});

test('a dash at the start of a wrapped line is no list, a power no note, and a note may continue on the next line', () => {
  const text = `The Port

It was closed by the board in the year of the war, and nobody knew why
– or so they said at least – and it has 5 m.³ of water. It is so.

The port was opened again.

[1] Minutes of the board of the port in the year of the war, vol. 3,
p. 12.`;
  expect(outline(text).slice(1)).toEqual([
    '3 paragraph: It was closed by the board in the year of the war, and nobody knew why – or so they said at least – and it has 5 m.³ of water. | It is so.',
    '6 paragraph: The port was opened again.',
    '8 furniture, footnote',
  ]);
});

test('a short paragraph that begins like a byline or ends like a date is kept', () => {
  const kept = [
    'By our count, three thousand people were killed.',
    'De notre côté, nous avons attendu.',
    'Von unserem Haus sah man den Hafen.',
    'Dal nostro punto di vista la pace è possibile.',
    'Escrito por la noche, el libro gustó.',
    'От нашего дома осталась одна стена.',
    'By August, Kabul was in the hands of the U.S.',
    'Launched 3 March 2021.',
    'It began when the war did, 3 March 1921.',
    'Авторитетные эксперты с этим не согласны.',
    'Автор книги считает, что это неправда.',
    'Text: the rest of the story is here.',
  ];
  for (const text of kept)
    expect(outline(`T\n\nIt is so. It was.\n\n${text}\n\nIt is so. It was.`)[2]).toBe(`5 paragraph: ${text}`);
  for (const text of ['Авторитет города', 'La mort de Jean Jaurès', 'The Trial by Franz Kafka', 'A report by Jane Doe'])
    expect(outline(`T\n\nIt is so. It was.\n\n${text}\n\nIt is so. It was.`)[2]).toMatch(/^5 heading/);
  for (const text of ['La mort de Jean Jaurès', 'The Trial by Franz Kafka', 'A report by Jane Doe']) {
    const { blocks } = readArticle(`# T\n\nIt is so. It was.\n\n${text}\n`, { ...AS_TEXT, format: 'markdown' });
    expect(blocks[2]).toMatchObject({ role: 'paragraph', isUnsure: true });
  }
  expect(outline('The Port\n\nJane Doe\n\nBerlin, 9 November 1989.\n\nIt is so. It was.').slice(1, 3)).toEqual([
    '3 furniture, byline: a few words after the title',
    '5 furniture, date',
  ]);
});

test('a byline or date directly below a title as long as a full line is not part of it', () => {
  const title = 'The Port That Was Closed by the Board in the Year of the War and Opened Again';
  const body = `The port was closed by the board in the year of the war, and it was not
opened again until the men of the board had gone. It was so.`;
  expect(outline(`${title}\nBy Mary O’Brien\n3 March 1921\n\n${body}`).map((line) => line.split(':')[0])).toEqual([
    '1 title, comes first',
    '2 furniture, byline',
    '3 furniture, date',
    '5 paragraph',
  ]);
  const long = 'By Mary O’Brien and John Smith, staff correspondents of The Times';
  expect(outline(`${title}\n${long}\n\n${body}`)[1]).toBe('2 furniture, byline');
});

test('what comes before the title of a web page or beside its text is left out', () => {
  const page = `<body class="social menu"><div id="gdpr"><p>We use cookies. Is it so?</p></div><div class="sidebar"><p>Most read. One.</p></div>
    <p>Opinion</p><div class="comments"><h1>The Port</h1><p>It was closed.<a href="#n1">1</a> “It is.”<a href="#n2">[2]</a> It was.</p>
    <blockquote class="pullquote">It is.</blockquote><p class="tags">ports</p>
    <p><span class="tag">Ports</span> were closed. It is so.</p><p><a class="share">Send it</a></p></div>`;
  expect(outline(page, { format: 'html' })).toEqual([
    '1 furniture, web page',
    '2 furniture, web page',
    '3 furniture, before the title',
    '4 title, heading of the first level',
    '5 paragraph: It was closed. | “It is.” | It was.',
    '6 furniture, web page',
    '7 furniture, web page',
    '8 paragraph: Ports were closed. | It is so.',
    '9 furniture, web page',
  ]);
  const { blocks } = readArticle('<p>Opinion</p><p>One is so. Two is so.</p><h1>T</h1><p>It is.</p>', {
    ...AS_TEXT,
    format: 'html',
  });
  expect(blocks.map(({ role, isUnsure }) => [role, isUnsure])).toEqual([
    ['furniture', true],
    ['paragraph', true],
    ['title', undefined],
    ['paragraph', undefined],
  ]);
  const untitled = '<title>T</title><body class="page consent"><p>One is so. Two is so.</p>';
  expect(outline(untitled, { format: 'html' }).at(-1)).toBe('2 paragraph: One is so. | Two is so.');
});

test('the time to read a text grows in proportion to its length', () => {
  // Time of the processor, because others may be busy too.
  const start = process.cpuUsage();
  const lines = 'the men of the port came and went again, and came and went as they did in the war\n';
  expect(outline(`The Port\n\n${lines.repeat(8000)}of it.`)).toHaveLength(2);
  expect(outline(`The Port\n\n${'12\n\n'.repeat(30_000)}It is so.`)).toHaveLength(30_002);
  expect(outline(`The Port\n\n${'J. Smith, '.repeat(800)}and so on.\n\nIt is so.`)).toHaveLength(3);
  expect(outline(`The Port\n\n${'a.b.'.repeat(800)} ${'A. “'.repeat(500)} A. Pike went.`)).toHaveLength(2);
  expect(outline(`The Port\n\n${'“'.repeat(2500)}${'A. a. '.repeat(400)} A. Pike went.`)).toHaveLength(2);
  expect(outline(`The Port\n\nIt is so.\n\nPARIS, ${'A'.repeat(36)} 3 March\n\nIt is so.`)).toHaveLength(4);
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});

test('a saved page is read by its elements, numbered in their order', () => {
  const page = `<!doctype html><title>The Port | News</title><nav><li>Home</nav><article><h1>The Port</h1><p>By Mary O’Brien</p>
    <p>The port <b>was</b> closed.<sup><a>1</a></sup> The U.S. Navy came.</p><figure><img alt="x"><figcaption>The harbour.</figcaption></figure>
    <h2>Background</h2><ul><li>higher wages;</ul><p>He left.<br>He came.<br><br>The end came.</p><table><tr><td>Hull<td>4.50</table>
    <div class="share-links">Share this</div><section class="footnotes"><ol><li>Minutes.</ol></section><script>x</script></article><footer>Subscribe</footer>`;
  expect(outline(page, { format: 'html' })).toEqual([
    '1 title, heading of the first level',
    '2 furniture, byline',
    '3 paragraph: The port was closed. | The U.S. Navy came.',
    '4 caption, caption',
    '5 heading, heading of the page',
    '6 paragraph: higher wages;',
    '7 paragraph: He left. | He came.',
    '8 paragraph: The end came.',
    '9 furniture, table',
    '10 furniture, web page',
    '11 furniture, footnote',
  ]);
  expect(outline('<title>T</title><p>One is so. Two is so.', { format: 'html' })).toEqual([
    '1 title, title of the page',
    '2 paragraph: One is so. | Two is so.',
  ]);
  expect(outline(`${'<div>'.repeat(20_000)}One is so. Two is so.`, { format: 'html' })).toHaveLength(1);
  expect(outline(`<p class="ad">${'<span>'.repeat(9000)}One is so.`, { format: 'html' })).toHaveLength(1);
});

test('the heading of a Markdown text is its title even if the front matter has another, and its HTML is read', () => {
  const text = '---\ntitle: x\n---\n\n# The Port\n\n<p>One is so. Two is so.</p>\n\n*Figure 1. The port.*\n';
  expect(outline(text, { format: 'markdown' })).toEqual([
    '2 furniture, title in the front matter, which differs from the first heading',
    '5 title, Markdown heading of the first level',
    '7 paragraph: One is so. | Two is so.',
    '9 caption, begins as a caption',
  ]);
});

test('numbers of notes are not words of a Markdown text or a page, however they are written', () => {
  const text = `+++
title = "x"
+++

# The Port

##### By Mary O’Brien

Published on 3 March 2021, 10:05 | 5 min read

It was closed.[\\[1\\]](#_ftn1) It was opened again.[1] Nobody knew.² The end came.<sup>[3](#fn3)</sup>

CO<sub>2</sub> is *one*<br>word [2].

***Bold and italic***

[1] Minutes. Vol. 3.

[2] The Times.`;
  expect(outline(text, { format: 'markdown' })).toEqual([
    '2 furniture, title in the front matter, which differs from the first heading',
    '5 title, Markdown heading of the first level',
    '7 furniture, byline',
    '9 furniture, date',
    '11 paragraph: It was closed. | It was opened again. | Nobody knew. | The end came.',
    '13 paragraph: CO2 is one word.',
    '15 heading, line in bold',
    '17 furniture, footnote',
    '19 furniture, footnote',
  ]);
  const listed = '# The Port\n\nIt was closed.[1] It is so.\n\n## Notes\n\n1. Minutes. Vol. 3.\n2. The Times.\n';
  const asHeaded = ['3 paragraph: It was closed. | It is so.', '5 furniture, footnote', '7 furniture, footnote'];
  expect(outline(listed, { format: 'markdown' }).slice(1)).toEqual([...asHeaded, '8 furniture, footnote']);
  const page =
    '<h1>The Port</h1><p>It was closed.[1] It is so.</p><p style="color: red; display: none">No. Not so.</p><h2>Notes</h2><ol><li>Minutes. Vol. 3.</ol>';
  expect(outline(page, { format: 'html' }).slice(1)).toEqual(
    asHeaded.map((line, index) => line.replace(/^\d+/, String(index + 2))),
  );
  // What follows “Notes” may be another kind of notes.
  const other = '# T\n\nIt is so. It was.\n\n## Notes\n\nThe harbour has two piers. They are old.\n';
  expect(outline(other, { format: 'markdown' }).at(-1)).toBe('7 paragraph: The harbour has two piers. | They are old.');
});

test('a map that was made in the first way is read in it, so its numbers and digests stay', () => {
  const text =
    'T\n\nBy Dr. J. Q. Smith\n\nThe U.S. Navy left. It is so.[1] End.\n\n1. Go.\n2. Come.\n\n[1] A note. It is long.';
  const first =
    'Unicode Standard Annex 29, English (Intl.Segmenter), except that no sentence ends at an abbreviation before a name or at an initial';
  expect(outline(text, {}, first)).toEqual([
    '1 title, comes first',
    '3 heading, short, without a full stop',
    '5 paragraph: The U.S. | Navy left. | It is so.[ | 1] End.',
    '7 paragraph: 1. | Go. | 2. | Come.',
    '10 furniture, footnote',
  ]);
  const article = readArticle(text, AS_TEXT, first);
  expect(toSourceMap(article, text)).toMatchObject({
    segmentation: first,
    sentences: [{ id: '1.1', first: 'The', last: '' }, {}, {}, {}, {}, {}, {}, {}],
  });
  expect(toSourceMap(article, text).reading).toBeUndefined();
  expect(() => readArticle(text, AS_TEXT, 'Fourth way')).toThrow(
    'Unexpected segmentation “Fourth way” in source-map.json, expected one that this version of the code knows',
  );
});

test('no more than half of a sentence is kept, in words or in characters, and none of the shortest', () => {
  const zh = `三民主義\n\n三民主義就是救國主義。什麼是主義呢？好。他說：「民族主義就是國族主義。」中國\n或許可以自救。`;
  const article = readArticle(zh, { ...AS_TEXT, language: 'zh' });
  const map = toSourceMap(article, zh);
  expect(map.sentences.map(({ words, first, last }) => [words, first, last])).toEqual([
    [10, '三民主義', ''],
    [6, '什麼', '呢？'],
    [1, '', ''],
    [12, '他說：', '主義。」'],
    [8, '中國', '自救。'],
  ]);
  expect(article.blocks[1]?.sentences.at(-1)?.text).toBe('中國或許可以自救。');
  const en = 'T\n\nThe men agreed. Not so. Yes. They all went home again at night.';
  expect(toSourceMap(readArticle(en), en).sentences.map(({ first, last }) => [first, last])).toEqual([
    ['The', ''],
    ['Not', ''],
    ['', ''],
    ['They', 'night.'],
  ]);
});

test('the language is guessed if it is clear', () => {
  const texts = {
    fr: 'Une nation est une âme, un principe spirituel. Elle est dans le passé et dans les cœurs.',
    de: 'Der Staat ist diejenige Gemeinschaft, die das Monopol für sich hat und nicht teilt.',
    en: 'The port was closed by the board, and it was not opened again for years.',
    ar: 'الاستبداد هو غرور المرء في رأيه، ومن لا يقبل النصيحة من الناس على ما هو عليه.',
    it: 'La ferrovia non si fece, e i conti che il ministro aveva fatto per la linea sono della città.',
    ja: '天は人の上に人を造らず人の下に人を造らずと言えり。',
    zh: '三民主義就是救國主義。',
    pt: 'O rio não é de uma empresa, mas do povo que o viu com os olhos da infância.',
    tr: 'Kapı yoktu; ağaç da yıkıldı ve kırk kişi öldü.',
  };
  for (const [language, text] of Object.entries(texts)) expect(guessLanguage(text)).toBe(language);
  expect(guessLanguage('Lorem ipsum dolor sit amet.')).toBeUndefined();
});
