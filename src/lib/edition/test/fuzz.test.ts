/**
 * Mistakes that nobody thought of: after random changes to valid content, the checker either reports where it is wrong or
 * every reference in the edition resolves. The seed is fixed. To search further:
 * `FUZZ_SEED=random FUZZ_RUNS=20000 npm run -s playwright -- --project=unit fuzz`. This prints the seed, the smallest case if
 * it finds something, and how often each of the ten formats was changed and refused. src/lib/edition/README.md says what it
 * has found so far.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type Issue, makeEdition, openMemoryStore } from '../index.ts';
import { readContent } from '../read/read.ts';
import type { TextFile } from '../read/text-file.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { prepare, seal } from './load-with.ts';
import { mutate, mutation } from './mutations.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 500);
const seed =
  process.env.FUZZ_SEED === undefined
    ? 20210907
    : process.env.FUZZ_SEED === 'random'
      ? Date.now()
      : Number(process.env.FUZZ_SEED);
/** Far more than any case takes: it only catches a parser that hangs. */
const SLOW_MS = 20_000;

const step = fc.record({
  file: fc.nat(),
  change: fc.oneof(mutation, fc.constant('remove' as const), fc.record({ from: fc.nat() })),
});

test('however content is broken, the checker says where, or every reference resolves', async ({}, info) => {
  test.setTimeout(60_000 + RUNS * 200);
  const { files } = await readContent(await prepare(info, [seal('First edition.')]));
  expect(makeEdition(files).issues).toEqual([]);
  let whole = 0;
  // Unchanged files are parsed once.
  const store = openMemoryStore();
  const counts = new Map(Object.keys(FORMATS).map((format) => [format, { changed: 0, refused: 0 }]));
  // Not `expect`, since Playwright reports every call of it as a step.
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
      const broken = steps.reduce(apply, files);
      const changed = new Set(steps.map(({ file }) => formatOf(files[file % files.length]?.path ?? '')));
      const started = performance.now();
      const { edition, issues } = makeEdition(broken, [], { allow: ['ledger-unsealed'], store });
      ok(performance.now() - started < SLOW_MS);
      const misplaced = issues.map((issue) => ({ issue, problem: describeMisplaced(issue, broken) }));
      deepEqual(
        misplaced.filter(({ problem }) => problem !== undefined),
        [],
      );
      equal(edition === undefined, issues.length > 0);
      const refused = new Set(issues.map(({ file }) => formatOf(file)));
      for (const [format, count] of counts) {
        if (changed.has(format)) count.changed += 1;
        if (changed.has(format) && refused.has(format)) count.refused += 1;
      }
      if (!edition) return;
      whole += 1;
      deepEqual(findBrokenLinks(edition), []);
    }),
    { numRuns: RUNS, seed, endOnFailure: false },
  );
  if (process.env.FUZZ_RUNS !== undefined) console.table(Object.fromEntries(counts));
  for (const [format, { changed, refused }] of counts) {
    expect(changed, format).toBeGreaterThan(RUNS / 50);
    expect(refused, format).toBeGreaterThan(0);
  }
  // If all cases were refused, or all accepted, the test would show nothing.
  expect(whole).toBeGreaterThan(RUNS / 50);
  expect(whole).toBeLessThan(RUNS / 2);
});

test('finds references in the model that lead nowhere', async ({}, info) => {
  const { files } = await readContent(await prepare(info, []));
  const { edition } = makeEdition(files);
  if (!edition) throw new Error('The fixture has issues.');
  expect(findBrokenLinks(edition)).toEqual([]);
  expect(findBrokenLinks({ ...edition, entities: edition.entities.slice(1) })).not.toEqual([]);
  expect(findBrokenLinks({ ...edition, sources: edition.sources.slice(1) })).not.toEqual([]);
  expect(findBrokenLinks({ ...edition, references: [] })).not.toEqual([]);
  expect(findBrokenLinks({ ...edition, claims: edition.claims.slice(1) })).not.toEqual([]);
});

/** The ten formats that content is written in. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  site: /\/site\.yaml$/,
  entity: /\/entities\//,
  source: /\/sources\//,
  reference: /\/references\//,
  commentary: /\/commentary\.yaml$/,
  section: /\.mdx$/,
  'source map': /\/source-map\.json$/,
  ledger: /\/ledger\.json$/,
  records: /\/editions\/\d+\.json$/,
  published: /\/published\.json$/,
};

function formatOf(path: string): string | undefined {
  return Object.keys(FORMATS).find((format) => FORMATS[format]?.test(path));
}

/** The files after a step, which mutates a text, removes a file, or gives a file the text of another. */
function apply(files: readonly TextFile[], { file, change }: Step): TextFile[] {
  const index = file % files.length;
  const { path = '', text = '' } = files[index] ?? {};
  if (change === 'remove') return files.length > 1 ? files.toSpliced(index, 1) : [...files];
  return files.with(index, {
    path,
    text: 'from' in change ? (files[change.from % files.length]?.text ?? '') : mutate(text, change),
  });
}

/** What is wrong with the place of an issue; undefined if it is inside its file, or the file is reported as missing. */
function describeMisplaced({ file, line, column, message }: Issue, files: readonly TextFile[]): string | undefined {
  const text = files.find(({ path }) => path === file)?.text;
  if (text === undefined)
    return line === 1 && column === 1 && message.includes('absence of this file') ? undefined : 'no such file';
  const lines = text.split('\n');
  const length = lines[line - 1]?.length;
  if (!Number.isInteger(line) || length === undefined) return `line ${line} of ${lines.length}`;
  return Number.isInteger(column) && column >= 1 && column <= length + 1 ? undefined : `column ${column} of ${length}`;
}

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
