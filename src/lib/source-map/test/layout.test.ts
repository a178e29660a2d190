import { expect, test } from 'playwright/test';
import { AS_TEXT, readArticle } from '../index.ts';
import { guessLanguage, isStrange } from '../languages.ts';

const read = (text: string, format: typeof AS_TEXT.format = 'text', language = 'en') =>
  readArticle(text, { ...AS_TEXT, format, language }).blocks;

/** The role of each block with a ? if it is reported, and its text. */
const outline = (...args: Parameters<typeof read>): string[] =>
  read(...args).map(({ role, isUnsure, text }) => `${role}${isUnsure ? '?' : ''}: ${text}`);

const LONG = 'The port was closed by the board in the year of the war. It was opened again when the men had gone. '
  .repeat(4)
  .trim();

test('what a site builder puts around an article is not part of it', () => {
  const page = `<title>The Port – News</title><body class="single author-jane"><main><div class="terms"><a href="/x">Ports</a></div>
    <h1 class="wp-block-post-title">The Port</h1><div class="wp-block-post-excerpt"><p>It is so. It was.</p></div>
    <div class="wp-block-post-date">2 March</div><div class="wp-block-post-author-name"><a href="/j">Jane Doe</a></div>
    <div class="entry-content"><p>${LONG}</p><ul><li>share the costs of the port;</li><li>leave.</li></ul><p>${LONG} End.</p>
    <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>The ships</p></div></div>
    <div class="saboxplugin-desc"><p>Jane Doe writes.</p></div><ul><li><a href="/y">The men of the port</a></li></ul>
    <p>Follow us there.</p><h3>Programs</h3></main>`;
  expect(outline(page, 'html')).toEqual([
    'furniture: Ports',
    'title: The Port',
    'stand-first?: It is so. It was.',
    'furniture: 2 March',
    'furniture: Jane Doe',
    `paragraph: ${LONG}`,
    'paragraph: share the costs of the port;',
    'paragraph: leave.',
    `paragraph: ${LONG} End.`,
    'furniture: Related',
    'furniture: The ships',
    'furniture: Jane Doe writes.',
    'furniture: The men of the port',
    'paragraph?: Follow us there.',
    'furniture?: Programs',
  ]);
});

test('the id of a heading says nothing about it, and a long text is not left out of an article in silence', () => {
  const page = `<h1>The Port</h1><div class="body"><p>${LONG}</p><h2 id="social-policy">Social policy</h2><section id="shared-ad" class="level2">
    <p>${LONG} End.</p></section><div class="promo"><p>${LONG}</p></div></div>`;
  expect(outline(page, 'html').slice(2)).toEqual([
    'heading: Social policy',
    `paragraph: ${LONG} End.`,
    `furniture?: ${LONG}`,
  ]);
});

test('of several articles in a page, the one with the title is read, or the largest', () => {
  const teaser = '<article><h2>Ships</h2><p>One. Two.</p></article>';
  const article = `<article><h1>The Port</h1><h2>How it was closed by the board of men.</h2><p>${LONG}</p></article>`;
  const expected = ['title: The Port', 'stand-first?: How it was closed by the board of men.', `paragraph: ${LONG}`];
  expect(outline(`<main>${teaser}${article}${teaser}</main>`, 'html')).toEqual(expected);
  const untitled = article.replace('<h1>The Port</h1>', '');
  expect(outline(`<h1>The Port</h1><main>${teaser}${untitled}</main>`, 'html')).toEqual(expected);
  const small = `<h1>The Port</h1><p>${LONG}</p><p>${LONG}</p>${teaser}`;
  expect(outline(small, 'html').slice(0, 2)).toEqual(['title: The Port', `paragraph: ${LONG}`]);
});

test('a title is the heading with which the name of the page begins, or a paragraph that is called so', () => {
  const page = `<meta property="og:title" content="The Port of Hull"><h1>News</h1><h3>The Port of Hull</h3><p>${LONG}</p>`;
  expect(outline(page, 'html').slice(0, 2)).toEqual(['furniture?: News', 'title: The Port of Hull']);
  const memo = `<title>Memo</title><p class=MsoTitle>The Port</p><p class=MsoSubtitle>It is so. It was.</p><p>${LONG}</p>`;
  expect(outline(memo, 'html').slice(0, 2)).toEqual(['title: The Port', 'stand-first?: It is so. It was.']);
});

test('a summary of several sentences is a stand-first above a byline, or if it is set apart, and replaces a weaker one', () => {
  const start = 'It is so. It was.';
  expect(outline(`The Port. The War.\n\n${start}\n\nJane Doe | Ports | 3 March 2024\n\n${LONG}`)).toEqual([
    'title: The Port. The War.',
    `stand-first?: ${start}`,
    'furniture: Jane Doe | Ports | 3 March 2024',
    `paragraph: ${LONG}`,
  ]);
  expect(outline(`The Port\n\nHow it was closed by the board\n\nBy Jane Doe\n\n${LONG}`)[1]).toBe(
    'stand-first?: How it was closed by the board',
  );
  expect(outline(`# The Port\n\n*${start}*\n\n${LONG}`, 'markdown')[1]).toBe(`stand-first?: ${start}`);
  expect(outline(`# The Port\n\nSeen by 412 men.\n\n*${start}*\n\n${LONG}`, 'markdown').slice(1, 3)).toEqual([
    'furniture?: Seen by 412 men.',
    `stand-first?: ${start}`,
  ]);
});

test('pull quotes and heads of pages are not read twice', () => {
  const quoted = `# T\n\nIt was, he said, “the end of the port.” It was.\n\n> “The end of the port.”\n\n> It is new. It was.`;
  expect(outline(quoted, 'markdown').slice(2)).toEqual([
    'furniture?: “The end of the port.”',
    'paragraph: It is new. It was.',
  ]);
  const paged = `The Port\n\n${LONG} They left the har-\n\n12\n\n\fThe Port\n\nbour in the spring. It is\n\n\f13\n\nPorts were closed. ${LONG}`;
  expect(outline(paged).slice(1)).toEqual([
    `paragraph: ${LONG} They left the harbour in the spring. It is`,
    'furniture: 12',
    'furniture: The Port',
    'furniture: 13',
    `paragraph?: Ports were closed. ${LONG}`,
  ]);
});

test('the last paragraphs are reported if they look like notes about the authors', () => {
  const byline = 'By Jane Doe and Omar Sy';
  const isReported = (note: string, language = 'en', start = byline): boolean =>
    read(`T\n\n${start}\n\n${LONG}\n\n${LONG} End.\n\n${note}`, 'text', language).at(-1)?.isUnsure === true;
  expect(isReported('Joanna Pike joined the Board in 2019 after many years in Hull.')).toBe(true);
  expect(isReported('Omar Sy has gone.')).toBe(true);
  expect(isReported('Автор – научный сотрудник.', 'ru')).toBe(true);
  expect(isReported('作者是研究员。', 'zh')).toBe(true);
  expect(isReported('Rini Wulan adalah peneliti.', 'id', 'Oleh Rini Wulan')).toBe(true);
  expect(isReported('In Hull the men of the port have never had so much to do.')).toBe(false);
  const [first, last] = read(`# T\n\n${LONG}\n\n*Jane Doe writes.*\n\n*Omar Sy is a man.*`, 'markdown').slice(-2);
  expect([first?.isUnsure, last?.isUnsure]).toEqual([true, true]);
});

test('lines that look like headings are reported beside each other and between parts of a web page', () => {
  const lines = (text: string) => outline(`T\n\n${LONG}\n\n${text}\n\n${LONG} End.`).slice(2, -1);
  expect(lines('The men\n\nThe ships of Hull')).toEqual(['heading?: The men', 'heading?: The ships of Hull']);
  expect(lines('Newsletter\n\nOur ships each week\n\nSubscribe')[1]).toBe('heading?: Our ships each week');
  expect(lines('The men')).toEqual(['heading: The men']);
});

test('an article ends at a disclaimer, and not where it speaks of views', () => {
  const text = `T\n\n${LONG}\n\nThe views expressed by the minister were mixed. He left.\n\n${LONG} End.`;
  expect(outline(text).at(-1)).toBe(`paragraph: ${LONG} End.`);
  expect(outline(`${text}\n\nViews expressed here are the author’s own.\n\nShips come. Men go.`).at(-1)).toBe(
    'furniture: Ships come. Men go.',
  );
});

test('Markdown that is nested too deeply is refused at once', () => {
  const start = performance.now();
  const indented = Array.from({ length: 300 }, (_, level) => `${' '.repeat(2 * level)}- x`).join('\n');
  for (const text of [`${'- '.repeat(3000)}x`, '> '.repeat(3000), '1. '.repeat(3000), indented, `${'*'.repeat(5000)}x`])
    expect(() => read(`# T\n\nIt is so. It was.\n\n${text}`, 'markdown')).toThrow('nested too deeply to be read');
  expect(performance.now() - start).toBeLessThan(2000);
  expect(outline(`# T\n\nIt is so. It was.\n\n${'- '.repeat(3000)}`, 'markdown').at(-1)).toBe(
    'paragraph: It is so. It was.',
  );
  expect(outline(`# T\n\nIt is so. It was.\n\n${'*'.repeat(200)}\n\n- - - x`, 'markdown').at(-1)).toBe('paragraph: x');
});

test('a script tells its language, and a text without the common words of a language is strange in it', () => {
  expect(guessLanguage('जून में भारत ने घोषणा की।')).toBe('hi');
  expect(guessLanguage('나라의 말이 중국과 달라')).toBe('ko');
  expect(
    guessLanguage('Larangan ekspor bijih itu tidak mengubah siapa yang untung dari tambang dan hutan di sana.'),
  ).toBe('id');
  const words = Array.from(
    { length: 80 },
    (_, index) => `maatregel${'abcdefghij'.charAt(index % 10)}${'abcdefgh'.charAt(index / 10)}`,
  );
  expect(isStrange(words.join(' '), 'en')).toBe(true);
  expect(isStrange(words.join(' '), 'nl')).toBe(false);
  expect(isStrange(`${words.join(' ')} the of and to that is was for with`, 'en')).toBe(false);
});

test('a web page of several articles is read as a whole, unless one has more text than all others', () => {
  const part = (name: string): string => `<article><h2>${name}</h2><p>${LONG}</p></article>`;
  const parts = `<main><h1>The Port</h1>${part('One')}${part('Two')}${part('Three')}</main>`;
  expect(outline(parts, 'html').filter((line) => line.startsWith('paragraph'))).toHaveLength(3);
  const teasers = '<article><p>Read this too.</p></article>'.repeat(2);
  const page = `<main><article><h1>The Port</h1><p>${LONG}</p></article>${teasers}</main>`;
  expect(outline(page, 'html').join()).not.toContain('Read this too.');
});

test('what names of elements and links say is not part of a web page is asked about if it may be', () => {
  const page = `<article><h1>The Port</h1><p>${LONG}</p><div class="person"><h2>Mary Pike</h2><p>She led the pilots.</p></div>
    <h3><a href="/silt">The silt</a></h3><p>${LONG}</p></article>`;
  const blocks = read(page, 'html');
  for (const text of ['Mary Pike', 'She led the pilots.', 'The silt'])
    expect(blocks.find((block) => block.text === text)).toMatchObject({ role: 'furniture', isUnsure: true });
});

test('a title in a wrapper of its own does not make the text of a page doubtful', () => {
  const page = '<body><div><h1>The Port</h1></div><p>It is so. It was.</p><p>He came. He went.</p></body>';
  expect(read(page, 'html').filter(({ isUnsure }) => isUnsure)).toEqual([]);
});

test('a sentence that begins like a disclaimer does not end the article', () => {
  const text =
    'The Port\n\nIt is so. It was.\n\nOpinions expressed in the port were many. Each town has its own.\n\nHe came. He went.';
  expect(outline(text).at(-1)).toBe('paragraph: He came. He went.');
});

test('a hyphen at a page break is kept where it is not that of a divided word', () => {
  const paged = (end: string, start: string): string =>
    `The Port\n\n${LONG} They ${end}\n\n12\n\n\f${start} in the spring. It is so.`;
  expect(outline(paged('saw the Ein-', 'und Ausfuhr')).join()).toContain('Ein- und Ausfuhr');
  expect(outline(paged('knew a well-', 'known port; a well-known one')).join()).toContain('a well-known port');
  const continued = readArticle('The Port\n\nIt is so. A well-\n\nknown port is it.', {
    ...AS_TEXT,
    lines: [{ line: 5, as: 'continued' }],
  });
  expect(continued.blocks.at(-1)?.text).toBe('It is so. A well- known port is it.');
});

test('a form feed within a sentence divides no paragraph', () => {
  expect(outline(`The Port\n\n${LONG} They left\n\fthe harbour. It is so.`).at(-1)).toContain('They left the harbour.');
});

test('a sentence that ends in a month and a year is no date', () => {
  expect(
    outline('# The Port\n\nHow the war has changed the port since February 2022\n\nIt is so. It was.', 'markdown')[1],
  ).not.toContain('furniture');
});
