import { dirname, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { ContentError, formatReport, loadEdition } from '../index.ts';
import { coloured, formatFrame } from '../report/text.ts';
import { ACCORD, change, loadWith, prepare, SILT, write } from './load-with.ts';

const EDITS = [
  change(SILT, '"possible"', '"posible"'),
  change(ACCORD, '<Entity id="tide-council">', '<Entity id="moon">'),
  change('entities/harbour-town.yaml', 'kind: town', 'kind:'),
];

const REPORT = `content/commentaries/harbour/01-the-accord.mdx:14:81  unknown-entity  Unexpected entity "moon", expected the id of a file in entities/
    12 | <Claim id="1.1" type="report" certainty="stated" label="The Board and the Tide Accord" negated>
    13 |   Board members say that the <Entity id="harbour-board">Board</Entity> has *not*
  > 14 |   signed the <Entity id="tide-accord">Tide Accord</Entity> with the <Entity id="moon">Council</Entity>.
       |                                                                                 ^
    15 |   <Attribution source="board-members" count="plural" stance="neutral" cue="say" />
    16 |   <Event type="agreement" status="signed" event="tide-accord" party="harbour-board tide-council" />
  hint: npm run new -- entity moon makes it

content/commentaries/harbour/02-the-silt.mdx:6:45  wrong-value  Unexpected "posible" as certainty, expected stated, probable, possible or open
    4 | ---
    5 |
  > 6 | <Claim id="2.1" type="inference" certainty="posible" cue="may" unhedged="appeared" label="Losing the harbour">
      |                                             ^
    7 |   Since dredgers appeared in May, the town may be losing its harbour.
    8 |   <Attribution source="author" stance="own" />
  hint: did you mean "possible"?

content/entities/harbour-town.yaml:4:8  wrong-value  Unexpected nothing as kind, expected text
    2 | type: place
    3 | geography:
  > 4 |   kind:
      |        ^
  hint: Country, province, district, town, region, border …

3 issues in 3 files`;

test('the report shows every issue with its lines, by file, line and column', async ({}, info) => {
  const { issues, texts } = await loadWith(info, EDITS);
  expect(formatReport(issues, texts)).toBe(REPORT);
});

test('the report of a file that could not be read has no frame', async ({}, info) => {
  const { issues, texts } = await loadWith(info, [write('references/gazette-2020.yaml', new Uint8Array([0xff]))]);
  expect(formatReport(issues, texts)).toBe(
    `content/references/gazette-2020.yaml:1:1  unreadable-file  Unexpected bytes that are not UTF-8, expected a text file

1 issue in 1 file`,
  );
});

test('the report names the page that explains each rule, once', async ({}, info) => {
  const { issues, texts } = await loadWith(info, EDITS);
  expect(formatReport([...issues, ...issues], texts, { address: 'https://harbour.org/base/' })).toMatch(
    /\n\n6 issues in 3 files\n\nWhy these rules exist, and how to follow them:\n {2}unknown-entity {2}https:\/\/harbour.org\/base\/guide\/editing\/unknown-entity\/\n {2}wrong-value {5}https:\/\/harbour.org\/base\/guide\/editing\/wrong-value\/$/,
  );
  expect(formatReport([], texts, { address: 'https://harbour.org/' })).toBe('0 issues in 0 files');
});

test('before the site has an address, the report names the command that explains a rule', async ({}, info) => {
  const { issues, texts } = await loadWith(info, EDITS);
  expect(formatReport(issues, texts, { address: 'https://harbour.example/' })).toMatch(
    /\n {2}unknown-entity {2}npm run check -- --explain unknown-entity\n {2}wrong-value {5}npm run check -- --explain wrong-value$/,
  );
});

test('colours do not change the text', async ({}, info) => {
  const { issues, texts } = await loadWith(info, EDITS);
  const report = formatReport(issues, texts, { paint: coloured });
  expect(report).toContain('\u001b[33mwrong-value\u001b[39m');
  expect(report.replaceAll(/\u001b\[\d+m/g, '').replaceAll(/ +$/gm, '')).toBe(REPORT);
});

test('a frame cuts long lines around the column and shows tabs as one space', () => {
  const text = `short\n\t${'x'.repeat(198)}y${'z'.repeat(100)}\nshort`;
  expect(formatFrame(text, { file: 'a', line: 2, column: 200 })).toBe(
    `    1 |\n  > 2 | ${'x'.repeat(89)}y${'z'.repeat(30)}\n      | ${' '.repeat(89)}^\n    3 |`,
  );
  expect(formatFrame('\ta: b', { file: 'a', line: 1, column: 2 })).toBe('  > 1 |  a: b\n      |  ^');
});

test('the error of content with issues has the shape that Astro’s overlay shows', async ({}, info) => {
  const root = await prepare(info, EDITS);
  const { issues, texts } = await loadEdition(root);
  const error = new ContentError(issues, texts, root);
  expect(error.message).toBe(`The content has 3 issues in 3 files.\n\n${REPORT}`);
  expect(Object.fromEntries(Object.entries(error))).toEqual({
    name: 'ContentError',
    type: 'AstroError',
    title: 'unknown-entity: Unexpected entity "moon", expected the id of a file in entities/',
    hint: 'npm run new -- entity moon makes it',
    loc: { file: resolve(dirname(root), 'content', ACCORD), line: 14, column: 81 },
    frame: REPORT.split('\n').slice(1, 7).join('\n'),
    issues,
    report: REPORT,
  });
});

test('the error leads to the page that explains the rule of the first issue', async ({}, info) => {
  const root = await prepare(info, EDITS);
  const { issues, texts } = await loadEdition(root);
  expect(new ContentError(issues, texts, root, 'https://harbour.example/').hint).toBe(
    'npm run new -- entity moon makes it\nhttps://harbour.example/guide/editing/unknown-entity/',
  );
});
