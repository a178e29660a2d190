import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
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

test('a commentary is begun, and says line by line what was taken for what, and what comes next', async ({}, info) => {
  const { spawn } = await setUp(info);
  expect(await spawn('new', 'lamps', 'lamps.txt', '--author', 'Anna Berg')).toEqual({
    code: 0,
    err: '',
    out: `lamps.txt was read as plain text:

  1  title                     On Lamps                                      comes first
  3  stand-first 0.1           Every lamp wants oil.                         a single sentence after the title
  5  paragraph   1.1 to 1.2    Oil is dear. It burns.                        running text
  7  heading                   On oil                                        short, without a full stop
  9  paragraph   2.1 to 2.3    By Art. Two of the rules. Nobody knows.       running text

Is a line something else? Run this again with what it is; what you said before still holds, and no written work is
touched:  npm run new -- lamps lamps.txt --paragraph 3
(--title, --stand-first, --paragraph, --heading, --caption, --furniture, --continued, --end, each with line numbers)

Look at line 3: is it a stand-first, which has no part in the text (¶0), or the first paragraph (¶1)?

Look at these short sentences: is one cut off at an abbreviation? Then say --abbreviation "…"
  line 5, 1.2: “It burns.”
  line 9, 2.1: “By Art.”
  line 9, 2.3: “Nobody knows.”

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
     Look over content/entities/anna-berg.yaml and content/sources/anna-berg.yaml.
     References will have the author as “Berg, Anna”: authorNames says so.
  2. Write the claims in their places: your words in the place of the comment, then who says so. npm run dev shows them.
  3. npm run check says what is missing or wrong; npm run check -- --source <the file> whether too much was copied.
  4. npm run seal -- lamps --note "First edition."
`,
  });
});

test('what was said of a line holds in the next run, and can be said otherwise', async ({}, info) => {
  const { run, read, change, write } = await setUp(info);
  await run('new', 'lamps', 'lamps.txt', '--paragraph', '3', '--abbreviation', 'Art');
  const second = await run('new', 'lamps', 'lamps.txt', '--furniture', '1', '--heading', '5,5');
  expect(second.out).toContain('3  paragraph   1.1           Every lamp wants oil.                         as you say');
  expect(second.out).toContain('9  paragraph   2.1 to 2.2 ');
  expect(second.out).toContain('Removed, as nothing was written in it:');
  expect(JSON.parse(await read(`${FOLDER}/source-map.json`))).toMatchObject({
    reading: {
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
    'The file has changed since source-map.json was made. What you said of its lines before was not used; it was: --furniture 1 --paragraph 3 --heading 5 --abbreviation "Art"',
  );
  await write(`${FOLDER}/source-map.json`, '{');
  expect((await run('new', 'lamps', 'lamps.txt')).err).toContain('Nothing was written');
});

test('what somebody has written is never touched', async ({}, info) => {
  const { run, read, change } = await setUp(info);
  await run('new', 'lamps', 'lamps.txt');
  await change(`${FOLDER}/commentary.yaml`, 'shortTitle: On Lamps', 'shortTitle: Lamps');
  await change(`${FOLDER}/01-opening.mdx`, '{/* 0.1', 'Lamps need oil. {/* 0.1');
  const opening = await read(`${FOLDER}/01-opening.mdx`);
  const again = await run('new', 'lamps', 'lamps.txt', '--abbreviation', 'Art.');
  expect(again.code).toBe(0);
  expect(again.out).toContain(`Left as it is, as you have written in it:\n    ${FOLDER}/01-opening.mdx`);
  expect(await read(`${FOLDER}/01-opening.mdx`)).toBe(opening);
  expect(await read(`${FOLDER}/commentary.yaml`)).toContain('shortTitle: Lamps');
  expect(await read(`${FOLDER}/02-on-oil.mdx`)).toContain('2.1: “By” … 6 words … “rules.”');

  const map = await read(`${FOLDER}/source-map.json`);
  const moved = await run('new', 'lamps', 'lamps.txt', '--paragraph', '3');
  expect(moved.code).toBe(1);
  expect(moved.err).toContain(`${FOLDER}/01-opening.mdx: 0.1 would be 1.1, 1.1 would be 2.1, 1.2 would be 2.2`);
  expect(await read(`${FOLDER}/source-map.json`)).toBe(map);
});

test('a dry run and a sealed commentary are left as they are', async ({}, info) => {
  const { run, root } = await setUp(info);
  const before = await readdir(join(root, 'content'), { recursive: true });
  expect((await run('new', 'lamps', 'lamps.txt', '--dry-run', '--author', 'Anna Berg')).out).toContain(
    'Nothing was written',
  );
  expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(before);
  await run('seal', '--note', 'First edition.', '--date', '2021-01-15');
  expect((await run('new', 'harbour', 'lamps.txt')).err).toContain('npm run check -- --source lamps.txt harbour');
});

test('an author who has records already is not made again', async ({}, info) => {
  const { run, read } = await setUp(info);
  const { out } = await run('new', 'lamps', 'lamps.txt', '--author', 'Jo Sand');
  expect(out).not.toContain('content/entities/');
  const record = await read(`${FOLDER}/commentary.yaml`);
  expect(record).toContain('authors:\n    - jo-sand\n');
  expect(record).toContain('authorSource: author\n');
  const like = await run('new', 'other', 'lamps.txt', '--author', 'Jo Sande');
  expect(like.err).toContain('did you mean the existing "jo-sand"?');
});

test('records of all kinds are made to be filled in', async ({}, info) => {
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
    'Unexpected entity "jo-sand", which is there already: content/entities/jo-sand.yaml',
  ],
  'an id that is nearly there': [['source', 'dock-workers'], 'did you mean the existing "dock-worker"?'],
  'a name that is there': [['entity', 'the-deal', '--name', 'Tide Accord'], 'did you mean the existing "tide-accord"'],
  'a bad id': [['entity', 'Gull_Rock'], 'Unexpected id "Gull_Rock", expected lower-case letters'],
  'an id in two words': [['entity', 'gull', 'rock'], 'expected one id: gull-rock'],
  'a name that the site uses': [['guide', 'lamps.txt'], 'Unexpected name "guide", which the site itself uses'],
  'a bad name': [['On Lamps', 'lamps.txt'], 'expected lower-case letters, digits and single hyphens: on-lamps'],
  'a file that is not there': [['lamps', 'none.txt'], 'Unexpected file none.txt, which cannot be read'],
  'a text without a paragraph': [['lamps', 'lamps.txt', '--end', '1'], 'no paragraph was found in lamps.txt'],
};

test('what cannot be made is refused, with what is expected', async ({}, info) => {
  const { run, root } = await setUp(info);
  const before = await readdir(join(root, 'content'), { recursive: true });
  for (const [what, [args, message]] of Object.entries(REFUSED)) {
    const { code, err } = await run('new', ...args);
    expect(code, what).toBeGreaterThan(0);
    expect(err, what).toContain(message);
  }
  expect(await readdir(join(root, 'content'), { recursive: true })).toEqual(before);
});
