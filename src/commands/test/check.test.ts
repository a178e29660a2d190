import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { CheckReportSchema } from '../../lib/schema/check-report.ts';
import { main } from '../check.ts';
import { callIn, type Run, runFile } from './desk.ts';

const FIXTURE = fileURLToPath(new URL('../../lib/edition/test/content', import.meta.url));
const SILT = 'content/commentaries/harbour/02-the-silt.mdx';

async function setUp(info: TestInfo, mistakes = false): Promise<string> {
  const root = info.outputPath('project');
  await cp(FIXTURE, join(root, 'content'), { recursive: true });
  if (mistakes) {
    const text = await readFile(join(root, SILT), 'utf8');
    await writeFile(join(root, SILT), text.replace('"possible"', '"posible"'));
  }
  return root;
}

function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return callIn(cwd, () => main(args), env);
}

const REPORT = `content/commentaries/harbour/02-the-silt.mdx:6:45  wrong-value  Unexpected "posible" as certainty, expected stated, probable, possible or open
    4 | ---
    5 |
  > 6 | <Claim id="2.1" type="inference" certainty="posible" cue="may" unhedged="appeared" label="Losing the harbour">
      |                                             ^
    7 |   Since dredgers appeared in May, the town may be losing its harbour.
    8 |   <Attribution source="author" stance="own" />
  hint: did you mean "possible"?

1 issue in 1 file

Why these rules exist, and how to follow them:
  wrong-value  npm run check -- --explain wrong-value
`;

test('content without issues is counted, with what may be worth checking', async ({}, info) => {
  expect(await run(await setUp(info), [])).toEqual({
    code: 0,
    err: 'Warning: https://harbour.example/ is a placeholder, so citations say “not published yet”. Set `address` in site.yaml, or SITE_ADDRESS.\n',
    out: `No issues in content
  sentences covered  4/4
  claims             5
  entities           6
  sources            3
  references         2
  editor’s notes     1

May be worth checking (npm run check -- --coverage lists all)
  sentences without a claim         0
  claims without a source           0
  claims without a date             3  0.1, 1.2a, 1.2b
  entities without a description    5  harbour-town, jo-sand, north-quay, tide-accord, tide-council
  sources used once                 1  dock-worker
  claims with hedge words unmarked  1  2.1 (appeared)
`,
  });
});

test('a placeholder address is a warning, which does not fail', async ({}, info) => {
  const root = await setUp(info);
  const published = { SITE_ADDRESS: 'https://harbour-annotated.org/' };
  expect((await run(root, [], published)).err).toBe('');
  const report = CheckReportSchema.parse(JSON.parse((await run(root, ['--json'])).out));
  expect([report.ok, report.warnings.length]).toEqual([true, 1]);
  const { code, out } = await run(root, ['--format', 'github']);
  expect([code, out]).toEqual([0, expect.stringMatching(/^::warning::https:\/\/harbour\.example\/ is a placeholder/)]);
  expect((await run(root, ['--format', 'github'], published)).out).toBe('');
});

test('issues are reported with the page that explains them, and fail', async ({}, info) => {
  const root = await setUp(info, true);
  expect(await run(root, [])).toEqual({ code: 1, out: '', err: REPORT });
  const { code, out, err } = await run(root, ['content', '--coverage'], { SITE_ADDRESS: 'https://other.example/base' });
  expect([code, err]).toEqual([1, REPORT.replace('https://harbour.example/', 'https://other.example/base/')]);
  expect(out).toContain('sources used once: 1\n  content/sources/dock-worker.yaml:1:1  dock-worker\n');
});

test('programs get JSON, with files relative to the working folder', async ({}, info) => {
  const root = await setUp(info, true);
  const { code, out, err } = await run(join(root, 'content'), ['../content', '--json']);
  expect([code, err]).toEqual([1, '']);
  expect(CheckReportSchema.parse(JSON.parse(out)).issues.map(({ file }) => file)).toEqual([
    'commentaries/harbour/02-the-silt.mdx',
  ]);
  expect((await run(root, ['--format=json'])).out).toContain('"file": "content/commentaries');
});

test('a GitHub workflow gets its commands after the text, or without it', async ({}, info) => {
  const root = await setUp(info, true);
  const command = `::error file=${SILT},line=6,endLine=6,col=45,endColumn=52,title=wrong-value::Unexpected "posible" as certainty, expected stated, probable, possible or open%0Adid you mean "possible"?%0Ahttps://harbour.example/guide/editing/wrong-value/\n`;
  expect(await run(root, [], { GITHUB_ACTIONS: 'true' })).toEqual({ code: 1, out: command, err: REPORT });
  expect(await run(root, ['--format', 'github'])).toEqual({ code: 1, out: command, err: '' });
  expect((await run(root, ['--json'], { GITHUB_ACTIONS: 'true' })).out).not.toContain('::error');
});

const WRONG: Readonly<Record<string, readonly [args: readonly string[], message: string]>> = {
  'an unknown option': [['--covrage'], 'Unexpected option --covrage\n  hint: did you mean "--coverage"?'],
  'an unknown format': [
    ['--format', 'jsno'],
    'Unexpected format "jsno", expected text, json or github\n  hint: did you mean "json"?',
  ],
  'an option without its value': [['--format'], 'Unexpected --format without a value, expected one'],
  'a value that an option does not take': [['--json=yes'], 'Unexpected value "yes" of --json, expected none'],
  'a second folder': [['content', 'more'], 'Unexpected "more", expected one folder'],
  'a folder that is not there': [['nowhere'], 'Unexpected "nowhere", expected a folder with content'],
  'a file for a folder': [['content/site.yaml'], 'Unexpected "content/site.yaml", expected a folder with content'],
  'an option that does not go with another': [
    ['--source', 'a.txt', '--json'],
    'Unexpected --json with --source or --published, expected it alone',
  ],
  'two comparisons at once': [
    ['--source', 'a.txt', '--published', 'dist'],
    'Unexpected --published with --source, expected one of them',
  ],
  'an unknown rule': [
    ['--explain', 'wrong-valu'],
    'Unexpected rule "wrong-valu", expected one that npm run check -- --rules lists\n  hint: did you mean "wrong-value"?',
  ],
};

test('wrong use has another exit status than issues', async ({}, info) => {
  const root = await setUp(info, true);
  for (const [what, [args, message]] of Object.entries(WRONG)) {
    const { code, out, err } = await run(root, args);
    expect.soft([code, out, err.split(/\n(?:\nUsage: npm run check |$)/)[0]], what).toEqual([2, '', message]);
  }
});

test('the command prints to stdout and stderr, and exits with the status', async ({}, info) => {
  const root = await setUp(info, true);
  const script = fileURLToPath(new URL('../check.ts', import.meta.url));
  expect(await runFile(root, script, [])).toEqual({ code: 1, out: '', err: REPORT });
});

test('help, rules and explanations need no content', async ({}, info) => {
  const folder = info.outputPath('.');
  const help = await run(folder, ['--help']);
  expect([help.code, help.err]).toEqual([0, '']);
  expect(help.out).toContain('Exit status: 0 no issues; 1 issues; 2 wrong use');
  expect((await run(folder, ['--rules'])).out).toContain('unknown-entity           An entity that content names');
  const explained = await run(folder, ['--explain', 'missing-hedge-cue']);
  expect(explained.out).toMatch(/^missing-hedge-cue: .+\n\nWhy: .+\n\nTo fix it: .+\n\nWrong:\n\n {2}content\//);
  expect(explained.out).toContain('Unexpected possible claim without a cue');
  expect(explained.out).toContain('Right:');
});
