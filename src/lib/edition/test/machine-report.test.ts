import { expect, test } from 'playwright/test';
import { CheckReportSchema } from '../../schema/check-report.ts';
import { endOf, formatGithub, toCheckReport, toReported } from '../report/machine.ts';
import { ACCORD, change, loadWith, SILT } from './load-with.ts';

const AROUND = { address: 'https://harbour.example/', locate: (file: string) => `desk/${file}` };
const EDITS = [
  change(SILT, '"possible"', '"posible"'),
  change(ACCORD, '<Entity id="tide-council">', '<Entity id="moon">'),
];

test('the report for machines says the same as the report for people, and matches its schema', async ({}, info) => {
  const report = toCheckReport(await loadWith(info, EDITS), AROUND);
  expect(CheckReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect({ ...report, summary: undefined }).toEqual({
    schemaVersion: 1,
    ok: false,
    summary: undefined,
    warnings: [expect.stringContaining('https://harbour.example/ is a placeholder')],
    issues: [
      {
        rule: 'unknown-entity',
        message: 'Unexpected entity "moon", expected the id of a file in entities/',
        expected: 'the id of a file in entities/',
        hint: 'npm run new -- entity moon makes it',
        file: 'desk/content/commentaries/harbour/01-the-accord.mdx',
        line: 14,
        column: 81,
        endLine: 14,
        endColumn: 85,
        docs: 'https://harbour.example/guide/editing/unknown-entity/',
      },
      {
        rule: 'wrong-value',
        message: 'Unexpected "posible" as certainty, expected stated, probable, possible or open',
        expected: 'stated, probable, possible or open',
        hint: 'did you mean "possible"?',
        suggestion: 'possible',
        file: 'desk/content/commentaries/harbour/02-the-silt.mdx',
        line: 6,
        column: 45,
        endLine: 6,
        endColumn: 52,
        docs: 'https://harbour.example/guide/editing/wrong-value/',
      },
    ],
  });
});

test('the report for machines has the summary, and its lists with places', async ({}, info) => {
  const { ok, issues, summary } = toCheckReport(await loadWith(info, []), AROUND);
  expect([ok, issues, summary.claims, summary.coverage.hedgesUnmarked]).toEqual([
    true,
    [],
    5,
    [
      {
        id: '2.1',
        commentary: 'harbour',
        words: ['appeared'],
        file: 'desk/content/commentaries/harbour/02-the-silt.mdx',
        line: 6,
        column: 1,
      },
    ],
  ]);
});

const ENDS: Readonly<Record<string, readonly [text: string, column: number, message: string, end: number]>> = {
  'a named value': ['a="tide council"', 4, 'Unexpected "tide council" as a, expected b', 16],
  'a tag': ['  <Claim id="1.1">', 3, 'Unexpected claim "1.1" without <Attribution>, expected who says it', 9],
  'a word': ['type: place', 7, 'Unexpected absence, expected b', 12],
  'text in quotation marks': ["a: 'b c'", 4, 'Unexpected text, expected b', 9],
  'a mark': ['a: }', 4, 'Unexpected YAML, expected b', 5],
  'the end of a line': ['a:', 3, 'Unexpected nothing as a, expected text', 4],
};

for (const [what, [text, column, message, end]] of Object.entries(ENDS)) {
  test(`an issue reaches to the end of ${what}`, () => {
    expect(endOf(`first\n${text}\nlast`, { rule: 'x', file: 'a', line: 2, column, message })).toEqual({
      line: 2,
      column: end,
    });
  });
}

test('an issue in an empty file is one character long', () => {
  expect(endOf(undefined, { rule: 'x', file: 'a', line: 1, column: 1, message: 'Unexpected, expected' })).toEqual({
    line: 1,
    column: 2,
  });
});

test('each workflow command is on one line, with separators escaped', () => {
  const reported = toReported(
    {
      rule: 'x-y',
      message: 'Unexpected 100 %\r\nof a, b: c, expected d',
      hint: 'e',
      file: 'a,b:c%.yaml',
      line: 2,
      column: 3,
    },
    new Map(),
    AROUND,
  );
  expect(formatGithub([reported, reported]).split('\n')).toEqual([
    '::error file=desk/a%2Cb%3Ac%25.yaml,line=2,endLine=2,col=3,endColumn=4,title=x-y::Unexpected 100 %25%0D%0Aof a, b: c, expected d%0Ae%0Ahttps://harbour.example/guide/editing/x-y/',
    expect.stringMatching(/^::error /),
  ]);
});
