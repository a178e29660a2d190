import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { SEGMENTATION } from '../../lib/source-map/index.ts';
import { type Desk, setUpDesk } from './desk.ts';

const FIXTURE = fileURLToPath(new URL('../../lib/edition/test/content', import.meta.url));
const FOLDER = 'content/commentaries/lamps';
const TEXT = `On Lamps

Every lamp wants oil.

Oil is dear. It burns.

On oil

By Art. Two of the rules. Nobody knows.
`;

async function setUp(info: TestInfo): Promise<Desk> {
  const desk = setUpDesk(info.outputPath('project'));
  await cp(FIXTURE, join(desk.root, 'content'), { recursive: true });
  await desk.write('lamps.txt', TEXT);
  return desk;
}

test('a commentary is started, and the command says how each line was read and what to do next', async ({}, info) => {
  const { spawn } = await setUp(info);
  expect(await spawn('new', 'lamps', 'lamps.txt', '--author', 'Anna Berg')).toEqual({
    code: 0,
    err: '',
    out: `lamps.txt was read as plain text.
Each row has the line where it begins, what it was read as, its sentences, its first words, and the reason.
A ? marks what may be wrong.

  1  title                     On Lamps                                      comes first
? 3  stand-first 0.1           Every lamp wants oil.                         a single sentence after the title
  5  paragraph   1.1 to 1.2    Oil is dear. It burns.                        running text
  7  heading                   On oil                                        short, without a full stop
  9  paragraph   2.1 to 2.3    By Art. Two of the rules. Nobody knows.       running text

Was a line misread? Run this again and say what it is, as in: npm run new -- lamps lamps.txt --paragraph 3
The options are --title, --stand-first, --paragraph, --heading, --caption, --furniture (not part of the article), --continued
and --end, each with line numbers. Earlier options still hold, and what you have written stays as it is. --dry-run shows
every sentence and writes nothing.

Look at line 3: is it a stand-first, the summary between title and text (¶0), or the first paragraph (¶1)?

3 places to check. If one is wrong, run this again with an option beside it:
  1.2 is short: “It burns.”          --join 1:3
  2.1 ends between “Art.” and “Two”  --join 2:2
  2.3 is short: “Nobody knows.”      --join 2:6

${FOLDER}: 3 paragraphs, 6 sentences.
  Written:
    ${FOLDER}/commentary.yaml
    content/entities/anna-berg.yaml
    content/sources/anna-berg.yaml
    ${FOLDER}/source-map.json
    ${FOLDER}/01-opening.mdx
    ${FOLDER}/02-on-oil.mdx

Next:
  1. Fill in ${FOLDER}/commentary.yaml.
     Check content/entities/anna-berg.yaml and content/sources/anna-berg.yaml.
     References will have the author as “Berg, Anna”: authorNames says so.
  2. Write each claim: replace the comment in it with your own words, then add who says it. npm run dev shows the page.
  3. npm run check says what is missing or wrong; npm run check -- --source <the file> says whether too much was copied.
  4. Publish it: npm run seal -- lamps --note "First edition."
`,
  });
});

test('an option for a line still applies in the next run, and can be changed', async ({}, info) => {
  const { run, read, change, write } = await setUp(info);
  await run('new', 'lamps', 'lamps.txt', '--paragraph', '3', '--abbreviation', 'Art');
  const second = await run('new', 'lamps', 'lamps.txt', '--furniture', '1', '--heading', '5,5');
  expect(second.out).toContain('3  paragraph   1.1           Every lamp wants oil.                         as you say');
  expect(second.out).toContain('9  paragraph   2.1 to 2.2 ');
  expect(second.out).toContain('Removed, because nothing was written in it:');
  expect(JSON.parse(await read(`${FOLDER}/source-map.json`))).toMatchObject({
    reading: {
      language: 'en',
      lines: [
        { line: 1, as: 'furniture' },
        { line: 3, as: 'paragraph' },
        { line: 5, as: 'heading' },
      ],
      abbreviations: ['Art'],
    },
  });
  await change('lamps.txt', 'Every', 'Each');
  const changed = await run('new', 'lamps', 'lamps.txt');
  expect(changed.out).toContain(
    'The file has changed since source-map.json was made. The options for its earlier lines were not used: --furniture 1 --paragraph 3 --heading 5 --abbreviation "Art"',
  );
  await write(`${FOLDER}/source-map.json`, '{');
  expect((await run('new', 'lamps', 'lamps.txt')).err).toContain('Nothing was written');
});

test('every sentence is listed, and settling one place does not change another', async ({}, info) => {
  const { run, read } = await setUp(info);
  const dry = await run('new', 'lamps', 'lamps.txt', '--dry-run', '--join', '2:2');
  expect(dry.out).toContain(`
  9  paragraph   2.1 to 2.2    By Art. Two of the rules. Nobody knows.       running text
       2.1    1–6       By Art. Two of the rules.
     ? 2.2    7–8       Nobody knows.
`);
  expect(dry.out).toContain('  1.2 is short: “It burns.”      --join 1:3\n');
  expect(dry.out).not.toContain('--join 2:2');
  expect((await run('new', 'lamps', 'lamps.txt', '--join', '2:2,1:3', '--split', '2:rules. Nobody')).code).toBe(0);
  const second = await run('new', 'lamps', 'lamps.txt', '--split', '1:3');
  expect(second.out).toContain('paragraph   2.1 to 2.3 ');
  expect(JSON.parse(await read(`${FOLDER}/source-map.json`))).toMatchObject({
    reading: {
      breaks: [
        { line: 5, at: 13, as: 'split' },
        { line: 9, at: 8, as: 'join' },
        { line: 9, at: 33, as: 'split' },
      ],
    },
    sentences: [{ id: '0.1' }, { id: '1.1' }, { id: '1.2' }, { id: '2.1' }, { id: '2.2' }, { id: '2.3', words: 1 }],
  });
});

test('an original in another language is read in that language, which is recorded', async ({}, info) => {
  const { run, read, write } = await setUp(info);
  await write(
    'etat.txt',
    'Le port\n\nM. Strauss l’a dit : « La nation est la langue. » Elle est dans le passé, et les hommes ne le savent pas.\n',
  );
  const refused = await run('new', 'port', 'etat.txt');
  expect(refused.err).toContain('the text looks French and would be read as English. Say its language: --language fr');
  const words =
    'Dzień dobry mówi stary rybak patrząc na puste łodzie które od lat nie wypływają już w morze bo nie ma tam ryb';
  const polish = ['tak', 'jak', 'gdy', 'lub'].map((end) => words.replaceAll(' ', `${end} `)).join('. ');
  await write('ryby.txt', `Ryby\n\n${polish}.\n`);
  const strange = await run('new', 'ryby', 'ryby.txt');
  expect(strange.err).toContain('the text does not look English, as which it would be read. Say its language, as in');
  expect((await run('new', 'ryby', 'ryby.txt', '--language', 'pl', '--dry-run')).code).toBe(0);
  expect((await run('new', 'port', 'etat.txt', '--language', 'fr')).code).toBe(0);
  expect(await read('content/commentaries/port/commentary.yaml')).toContain('\n  language: fr\n');
  const map = await read('content/commentaries/port/source-map.json');
  expect(JSON.parse(map)).toMatchObject({
    reading: { language: 'fr' },
    sentences: [{ first: 'M.' }, { first: 'Elle' }],
  });
  // The language still applies; without the map it is taken from the record.
  expect((await run('new', 'port', 'etat.txt')).code).toBe(0);
  expect(await read('content/commentaries/port/source-map.json')).toBe(map);
  await write('zh.txt', '三民主義\n\n三民主義就是救國主義。什麼是主義呢？主義就是一種思想。\n');
  expect((await run('new', 'zh', 'zh.txt', '--language', 'zh-Hant')).code).toBe(0);
  expect(await read('content/commentaries/zh/01-the-text.mdx')).toContain(
    '{/* 1.2: “什麼” … 6 characters … “呢？” */}',
  );
});

test('a saved web page is read in the encoding that it declares', async ({}, info) => {
  const { run, root } = await setUp(info);
  const page = '<meta charset="windows-1252"><h1>On Caf\u00e9s</h1><p>One is so.<sup>1</sup> Two is so.</p>';
  await writeFile(join(root, 'page.html'), Buffer.from(page, 'latin1'));
  const { out } = await run('new', 'cafes', 'page.html', '--dry-run');
  expect(out).toContain('page.html was read as a web page.\nEach row has the number of the block,');
  expect(out).toContain('1  title                     On Cafés');
  expect(out).toContain('       1.1    1–3       One is so.\n       1.2    4–6       Two is so.\n');
});

test('files that somebody has written in are never changed', async ({}, info) => {
  const { run, read, change } = await setUp(info);
  await run('new', 'lamps', 'lamps.txt');
  await change(`${FOLDER}/commentary.yaml`, 'shortTitle: On Lamps', 'shortTitle: Lamps');
  await change(`${FOLDER}/01-opening.mdx`, '{/* 0.1', 'Lamps need oil. {/* 0.1');
  const opening = await read(`${FOLDER}/01-opening.mdx`);
  const again = await run('new', 'lamps', 'lamps.txt', '--abbreviation', 'Art.');
  expect(again.code).toBe(0);
  expect(again.out).toContain(`Left as it is, because you have written in it:\n    ${FOLDER}/01-opening.mdx`);
  expect(await read(`${FOLDER}/01-opening.mdx`)).toBe(opening);
  expect(await read(`${FOLDER}/commentary.yaml`)).toContain('shortTitle: Lamps');
  expect(await read(`${FOLDER}/02-on-oil.mdx`)).toContain('2.1: “By” … 6 words … “rules.”');

  const map = await read(`${FOLDER}/source-map.json`);
  const moved = await run('new', 'lamps', 'lamps.txt', '--paragraph', '3');
  expect(moved.code).toBe(1);
  expect(moved.err).toContain(`${FOLDER}/01-opening.mdx: 0.1 would be 1.1, 1.1 would be 2.1, 1.2 would be 2.2`);
  expect(await read(`${FOLDER}/source-map.json`)).toBe(map);
});

test('what may be wrong is listed with the options that change it', async ({}, info) => {
  const { run, write } = await setUp(info);
  await write('lamps.txt', TEXT.replace('Every lamp wants oil.', 'How lamps burn'));
  const { out } = await run('new', 'lamps', 'lamps.txt', '--dry-run');
  expect(out).toContain(
    '  line 3 was read as heading: “How lamps burn”  --paragraph 3 or --furniture 3 or --stand-first 3\n',
  );
  await write(
    'paged.txt',
    `${TEXT}\n\nAll of the lamps that the men of the port had brought with them from the\n\n2\n\nNorth were bright. They were.\n`,
  );
  const paged = await run('new', 'lamps', 'paged.txt', '--dry-run');
  expect(paged.out).toMatch(
    /line \d+ was read as paragraph: “North were.*”\s+--continued (\d+) or --heading \1 or --furniture \1\n/,
  );
  expect((await run('new', 'lamps', 'lamps.txt', '--dry-run', '--split', '9:3')).err).toContain(
    'Unexpected --split 9:3, whose paragraph does not exist, expected one of 1 to 2',
  );
  expect((await run('new', 'lamps', 'lamps.txt', '--dry-run', '--abbreviation', 'Atr.')).err).toContain(
    'Unexpected --abbreviation Atr., expected a word of lamps.txt: “Atr.” is not in it',
  );
});

test('a dry run and a sealed commentary change nothing', async ({}, info) => {
  const { run, root } = await setUp(info);
  const before = await readdir(join(root, 'content'), { recursive: true });
  expect((await run('new', 'lamps', 'lamps.txt', '--dry-run', '--author', 'Anna Berg')).out).toContain(
    'Nothing was written',
  );
  expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(before);
  await run('seal', '--note', 'First edition.', '--date', '2021-01-15');
  expect((await run('new', 'harbour', 'lamps.txt')).err).toContain('npm run check -- --source lamps.txt harbour');
});

test('a corrected original of a sealed edition is read in the way of its source map', async ({}, info) => {
  const { run, read, write, change } = await setUp(info);
  const map = `${FOLDER}/source-map.json`;
  await write('lamps.txt', TEXT.replace('It burns.', 'Nobody came. 61 lamps burn.'));
  await run('new', 'lamps', 'lamps.txt');
  await change(map, SEGMENTATION, FIRST);
  await write(`${FOLDER}/ledger.json`, '{}');
  await change('lamps.txt', 'Oil is dear', 'Oil is very dear');
  const { out } = await run('new', 'lamps', 'lamps.txt', '--dry-run');
  expect(out).toContain('Nobody came. 61 lamps burn.');
  expect((await run('source-map', 'lamps.txt', FOLDER)).code).toBe(0);
  expect(JSON.parse(await read(map))).toMatchObject({ segmentation: FIRST });
});

/** As in maps that were made in the first way. */
const FIRST =
  'Unicode Standard Annex 29, English (Intl.Segmenter), except that no sentence ends at an abbreviation before a name or at an initial';

test('records of an author who already has them are not made again', async ({}, info) => {
  const { run, read } = await setUp(info);
  const { out } = await run('new', 'lamps', 'lamps.txt', '--author', 'Jo Sand');
  expect(out).not.toContain('content/entities/');
  const record = await read(`${FOLDER}/commentary.yaml`);
  expect(record).toContain('authors:\n    - jo-sand\n');
  expect(record).toContain('authorSource: author\n');
  const like = await run('new', 'other', 'lamps.txt', '--author', 'Jo Sande');
  expect(like.err).toContain('did you mean the existing "jo-sand"?');
});

test('records of all kinds are made, to be filled in', async ({}, info) => {
  const { run, read } = await setUp(info);
  expect(await run('new', 'entity', 'gull-rock', '--name', 'Gull Rock', '--type', 'place')).toEqual({
    code: 0,
    err: '',
    out: `Written: content/entities/gull-rock.yaml
Fill it in, name it in a claim: <Entity id="…">the words</Entity>, and see npm run check.
`,
  });
  expect(await read('content/entities/gull-rock.yaml')).toContain('\nname: Gull Rock\n');
  expect((await run('new', 'source', 'pilots', '--plural', 'true')).code).toBe(0);
  expect(await read('content/sources/pilots.yaml')).toContain('\nplural: true\n');
  expect((await run('new', 'reference', 'chart-1904')).code).toBe(0);
  expect((await run('new', 'entity', 'tide-acord', '--distinct-from', 'tide-accord')).code).toBe(0);
  expect(await read('content/entities/tide-acord.yaml')).toContain('\ndistinctFrom:\n  - tide-accord\n');
  const { err } = await run('check');
  expect(err).toContain('content/sources/pilots.yaml');
});

const REFUSED: Readonly<Record<string, readonly [args: readonly string[], message: string]>> = {
  'an id that is there': [
    ['entity', 'jo-sand'],
    'Unexpected entity "jo-sand", which already exists: content/entities/jo-sand.yaml',
  ],
  'an id that is nearly there': [['source', 'dock-workers'], 'did you mean the existing "dock-worker"?'],
  'a name that is there': [['entity', 'the-deal', '--name', 'Tide Accord'], 'did you mean the existing "tide-accord"'],
  'a bad id': [['entity', 'Gull_Rock'], 'Unexpected id "Gull_Rock", expected lower-case letters'],
  'an id in two words': [['entity', 'gull', 'rock'], 'expected one id: gull-rock'],
  'a name that the site uses': [['guide', 'lamps.txt'], 'Unexpected name "guide", which the site itself uses'],
  'a bad name': [['On Lamps', 'lamps.txt'], 'expected lower-case letters, digits and single hyphens: on-lamps'],
  'a name that no file can have': [
    ['a'.repeat(300), 'lamps.txt'],
    'Unexpected name of 300 characters, expected at most 100',
  ],
  'an id that no file can have': [['entity', 'a'.repeat(300)], 'Unexpected id of 300 characters, expected at most 100'],
  'a file that is not there': [['lamps', 'none.txt'], 'Unexpected file none.txt, which cannot be read'],
  'a language that is none': [
    ['lamps', 'lamps.txt', '--language', 'french'],
    'expected the tag of a language: en, fr, ar',
  ],
  'a join by the number of a sentence': [
    ['lamps', 'lamps.txt', '--join', '1.1'],
    'expected a paragraph and the number of the word before the place, which for the end of 1.1 is 1:3',
  ],
  'a join where nothing ends': [
    ['lamps', 'lamps.txt', '--join', '2:3'],
    'where no sentence ends, expected a place where one ends and another begins: 2:2, 2:6',
  ],
  'a split where one ends': [['lamps', 'lamps.txt', '--split', '1:3'], 'where a sentence already ends'],
  'a split outside': [['lamps', 'lamps.txt', '--split', '1:9'], 'expected a place within paragraph 1: 1:1 to 1:4'],
  'a split at words that are not there': [
    ['lamps', 'lamps.txt', '--split', '1:none'],
    'expected words that occur in paragraph 1 once',
  ],
  'another record without a new author': [
    ['lamps', 'lamps.txt', '--distinct-from', 'jo-sand'],
    'Unexpected --distinct-from, which changes nothing without --author',
  ],
  'an author of a record that is there': [
    ['harbour', 'lamps.txt', '--author', 'Nobody Else'],
    'Unexpected --author "Nobody Else", which changes nothing, because commentary.yaml already exists',
  ],
  'a text without a paragraph': [['lamps', 'lamps.txt', '--end', '1'], 'no paragraph was found in lamps.txt'],
};

test('records and commentaries that cannot be made are refused, with what is expected', async ({}, info) => {
  const { run, root } = await setUp(info);
  const before = await readdir(join(root, 'content'), { recursive: true });
  for (const [what, [args, message]] of Object.entries(REFUSED)) {
    const { code, err } = await run('new', ...args);
    expect(code, what).toBeGreaterThan(0);
    expect(err, what).toContain(message);
  }
  const { err } = await run('source-map', 'lamps.txt', 'content/commentaries/none');
  expect(err).toContain('Unexpected folder content/commentaries/none, which does not exist');
  expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(before);
});
