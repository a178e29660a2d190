import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { type Desk, setUpDesk } from './desk.ts';

const FIXTURE = fileURLToPath(new URL('../../lib/edition/test/content', import.meta.url));
const FOLDER = 'content/commentaries/harbour';
const LEDGER = `${FOLDER}/ledger.json`;

/** What sealing prints about the files of an edition. */
const written = (edition: number): string =>
  `Written: ${FOLDER}/editions/${edition}.json, ${LEDGER} and content/published.json. Commit them with the content.`;
const SHIPS =
  '<Claim id="1.2b" type="forecast" certainty="stated" label="Leaving">Ships will leave.<Attribution source="author" stance="own" /></Claim>';

/** A project with the miniature content, and the commands that run in it. */
async function setUp(info: TestInfo): Promise<Desk> {
  const desk = setUpDesk(info.outputPath('project'));
  await cp(FIXTURE, join(desk.root, 'content'), { recursive: true });
  return desk;
}

test('three editions are sealed, with a rewording, a withdrawal and its successor, and show what they record', async ({}, info) => {
  const { run, spawn, read, change } = await setUp(info);
  expect(await spawn('seal', '--note', 'First edition.', '--date', '2021-01-15')).toEqual({
    code: 0,
    err: '',
    out: `harbour: edition 1, 2021-01-15, “First edition.”
  published    0.1   The author asks whether the harbour is silting up.
  published    1.1   Board members say that the Board has not signed the Tide Accord with the Council.
  published    1.2a  According to one dock worker, the quay is likely to close.
  published    1.2b  Ships will leave.
  published    2.1   Since dredgers appeared in May, the town may be losing its harbour.
  5 published

${written(1)}
`,
  });
  const first = await read(LEDGER);

  await change(`${FOLDER}/02-the-silt.mdx`, 'losing its harbour', 'losing the harbour');
  await change(`${FOLDER}/01-the-accord.mdx`, 'date="2026-11-22"', 'date="2026-11-23"');
  expect((await run('check')).err).toContain('2 issues in 2 files');
  const second = await run('seal', 'harbour', '--note', ' Whose harbour. ', '--date', '2021-01-15');
  expect(second.out).toBe(`harbour: edition 2, 2021-01-15, “Whose harbour.”
  reannotated  1.1  Editors’ note (differs), written: 22 November 2026 → 23 November 2026
  reworded     2.1  Since dredgers appeared in May, the town may be losing [-its-]{+the+} harbour.
  1 reannotated, 1 reworded

${written(2)}
`);

  await change(`${FOLDER}/01-the-accord.mdx`, SHIPS, '');
  await change(
    `${FOLDER}/commentary.yaml`,
    'argument:',
    "withdrawn: [{ id: '1.2b', reason: They stayed., successors: ['1.2a'] }]\nargument:",
  );
  const third = await run('seal', '--note', 'Ships.', '--date', '2021-02-15');
  expect(third.out).toContain(`  withdrawn    1.2b  They stayed. → 1.2a
  1 withdrawn
`);

  expect((await run('check')).code).toBe(0);
  expect((await read(LEDGER)).startsWith(first.replace(/\n {4}\}\n {2}\]\n\}\n$/, '\n    },'))).toBe(true);
  expect((await readdir(join(info.outputPath('project'), FOLDER))).filter((name) => name.includes('ledger'))).toEqual([
    'ledger.json',
  ]);
});

test('there is nothing to seal if nothing has changed', async ({}, info) => {
  const { run, read } = await setUp(info);
  await run('seal', '--note', 'First edition.', '--date', '2021-01-15');
  const before = await read(LEDGER);
  expect(await run('seal', '--note', 'Again.')).toEqual({
    code: 0,
    err: '',
    out: 'harbour: nothing to seal, edition 1 is up to date\n',
  });
  expect(await read(LEDGER)).toBe(before);
});

test('a dry run shows the edition and writes nothing', async ({}, info) => {
  const { run, read } = await setUp(info);
  const { code, out } = await run('seal', '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('  5 published\n');
  expect(out).toContain('Nothing was written: this was a dry run.');
  await expect(read(LEDGER)).rejects.toThrow('ENOENT');
});

test('nothing is sealed while something else is wrong', async ({}, info) => {
  const { run, read, change } = await setUp(info);
  await change(`${FOLDER}/02-the-silt.mdx`, 'may be losing', 'is losing');
  const { code, err } = await run('seal', '--note', 'First edition.', '--date', '2021-01-15');
  expect(code).toBe(1);
  expect(err).toContain('hedge-not-carried');
  expect(err).toContain('Nothing was sealed. Fix these issues first.');
  await expect(read(LEDGER)).rejects.toThrow('ENOENT');
});

test('another original is sealed only with --new-original', async ({}, info) => {
  const { run, change } = await setUp(info);
  await run('seal', '--note', 'First edition.', '--date', '2021-01-15');
  await change(`${FOLDER}/source-map.json`, '0000004"', '0000005"');
  expect((await run('seal', '--note', 'Second.')).err).toContain('ledger-original');
  const { code, out } = await run(
    'seal',
    '--note',
    'The publisher corrected a slip.',
    '--date',
    '2021-02-15',
    '--new-original',
  );
  expect(code).toBe(0);
  expect(out).toContain('  no claims, only headings or the original\n');
  expect((await run('check')).code).toBe(0);
});

const WRONG: Readonly<Record<string, readonly [args: readonly string[], message: string]>> = {
  'without a note': [[], 'Unexpected edition without --note, expected what it is for'],
  'with a blank note': [['--note', ' '], 'Unexpected edition without --note, expected what it is for'],
  'of another commentary': [['quay', '--note', 'x'], 'Unexpected commentary "quay", expected harbour'],
  'of a day that is none': [
    ['--note', 'x', '--date', '2021-02-30'],
    'Unexpected --date 2021-02-30, expected a day as YYYY-MM-DD',
  ],
  'with a note that hides a character': [
    ['--note', 'First\u200B edition.'],
    'Unexpected --note with the invisible character U+200B, expected text without invisible characters',
  ],
  'of a day to come': [['--note', 'x', '--date', '9999-01-01'], 'Unexpected --date 9999-01-01, expected a day'],
  'with a misspelt option': [['--nte', 'x'], 'Unexpected option --nte\n  hint: did you mean "--note"?'],
};

for (const [what, [args, message]] of Object.entries(WRONG)) {
  test(`an edition ${what} is refused, with what is expected`, async ({}, info) => {
    const { run, read } = await setUp(info);
    const { code, err } = await run('seal', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('Usage: npm run seal');
    await expect(read(LEDGER)).rejects.toThrow('ENOENT');
  });
}

test('an edition before the last is refused', async ({}, info) => {
  const { run, change } = await setUp(info);
  await run('seal', '--note', 'First edition.', '--date', '2021-01-15');
  await change(`${FOLDER}/02-the-silt.mdx`, 'losing its harbour', 'losing the harbour');
  const { err } = await run('seal', '--note', 'x', '--date', '2020-12-31');
  expect(err).toContain(
    'Unexpected --date 2020-12-31, expected a day as YYYY-MM-DD, from 2021-01-15, the day of the last edition, to ',
  );
});
