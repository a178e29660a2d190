/** Files of nonsense, as large as a record may be, give few issues of each rule in a short time. */
import { expect, test } from 'playwright/test';
import { formatReport, makeEdition } from '../index.ts';

const SIZE = 250_000;
/** Processor seconds. Far more than any case takes, and far less than it would with quadratic time. */
const SECONDS = 5;

/** A line of each kind of nonsense. */
const LINES: Readonly<Record<string, (index: number) => string>> = {
  'lines that are not YAML': () => ': x ]',
  'brackets that are never closed': () => 'a: [',
  'a key over and over': () => 'k: 1',
  'keys that nobody knows': (index) => `key${index}: 1`,
  'values taken from elsewhere': (index) => `a${index}: *x`,
  'names of values': () => '&a &b x: y',
  tabs: () => '\t- }',
  quotes: () => `"'`,
  directives: () => '%x',
  'claims that are never closed': () => '\n<Claim>',
};

/** One file of each of the formats that the content is written in. */
const FILES = [
  'site.yaml',
  'entities/x.yaml',
  'sources/x.yaml',
  'references/x.yaml',
  'commentaries/c/commentary.yaml',
  'commentaries/c/01-a.mdx',
  'commentaries/c/source-map.json',
  'commentaries/c/ledger.json',
  'commentaries/c/editions/1.json',
  'published.json',
].map((name) => `content/${name}`);

// The parser makes an error for every line, and recording Playwright’s 200 stack frames for each takes a third of the time.
const { stackTraceLimit } = Error;
test.beforeEach(() => {
  Error.stackTraceLimit = 0;
});
test.afterEach(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

for (const [name, lineOf] of Object.entries(LINES)) {
  test(`${name} in every file: at most 20 issues of a rule for each, and soon`, () => {
    const lines: string[] = [];
    for (let length = 0, index = 0; length < SIZE; index += 1) {
      const line = lineOf(index);
      lines.push(line);
      length += line.length + 1;
    }
    // Only entities, which are the slowest, get a file of the whole size; the others get enough to fill a report.
    const whole = lines.join('\n');
    const part = lines.slice(0, 500).join('\n');
    const files = FILES.map((path) => ({ path, text: path.includes('/entities/') ? whole : part }));
    const before = process.cpuUsage();
    const { issues, texts } = makeEdition(files);
    const report = formatReport(issues, texts);
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(SECONDS);
    const counts = Map.groupBy(issues, ({ file, rule }) => `${file} ${rule}`);
    for (const [kind, { length }] of counts) expect(length, kind).toBeLessThanOrEqual(20);
    expect(report.split('\n').length).toBeLessThan(2500);
    for (const [kind, found] of counts) {
      const last = found.at(-1)?.hint ?? '';
      if (found.length === 20) expect(last, kind).toContain('there are more of these in this file');
    }
  });
}

test('wrong JSON of several megabytes is reported without a search for every place', () => {
  const keys = Array.from({ length: 200_000 }, (_, index) => `"key${index}":1`);
  const before = process.cpuUsage();
  const { issues } = makeEdition([{ path: 'content/published.json', text: `{${keys.join(',')}}` }]);
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(SECONDS);
  expect(issues.filter(({ rule }) => rule === 'unknown-key')).toHaveLength(1);
});
