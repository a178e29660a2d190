/** Runs the list of queries on the built index: whether the answer is first, within the first three, or missing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Engine } from '../../lib/search/engine.ts';
import { ownText, type ShownRecord } from '../../lib/search/record.ts';
import { loadShipped } from '../../lib/exports/test/edition.ts';
import { indexEdition } from '../search-index.ts';
import { openSearch } from './open-search.ts';

const rows = readFileSync(new URL('queries.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([kind = '', query = '', expected = '']) => ({ kind, query, expected }));

/** Of the queries with an answer: the share that must have it first, and the share that may find nothing. */
const FIRST = 0.98;
const EMPTY = 0.01;

test('queries of every kind and language have their answer first', async ({}, testInfo) => {
  const engine = await openShipped();
  const [first, within, empty, wrong]: string[][] = [[], [], [], []];
  for (const { kind, query, expected } of rows) {
    const found = await topOf(engine, query);
    const told = `${kind}: ${query} → ${found[0] ?? 'nothing'}`;
    if (expected === NOTHING) {
      if (found.length > 0) wrong?.push(told);
      continue;
    }
    const answer = new RegExp(expected, 'u');
    if (found[0] !== undefined && answer.test(found[0])) first?.push(told);
    else if (found.some((one) => answer.test(one))) within?.push(told);
    else if (found.length === 0) empty?.push(told);
    else wrong?.push(told);
  }
  const answered = rows.filter(({ expected }) => expected !== NOTHING).length;
  const misses = { within, empty, wrong };
  await testInfo.attach('misses.json', { body: JSON.stringify(misses, null, 1), contentType: 'application/json' });
  const report = JSON.stringify(misses, null, 1);
  expect(answered).toBeGreaterThanOrEqual(300);
  expect(first?.length ?? 0, report).toBeGreaterThanOrEqual(FIRST * answered);
  expect(empty?.length ?? 0, report).toBeLessThanOrEqual(EMPTY * answered);
  expect(
    wrong?.filter((told) => told.startsWith('nothing')),
    report,
  ).toEqual([]);
});

test('without the index of names, words are still found, and the missing part is reported', async () => {
  const engine = await openShipped(false);
  for (const query of ['taliban', 'qaida', 'haqqani cabinet']) {
    const { total, missing } = await engine.search({ query, filters: {} });
    expect(total, query).toBeGreaterThan(0);
    expect(missing, query).toEqual(['names']);
  }
});

test('several numbers find exactly their claims, and a number without a claim is reported', async () => {
  const engine = await openShipped();
  const numbersOf = async (query: string): Promise<string[]> => {
    const { groups } = await engine.search({ query, filters: {} });
    const records = await Promise.all(groups.flatMap(({ hits }) => hits).map((hit) => hit.load()));
    return records.map(({ title }) => title.split(' ')[0] ?? '');
  };
  for (const query of ['7.3, 7.4', '7.3 and 7.4', '7.3-7.4', '¶7.3–7.4', '¶7.3–4', 'paragraph 7, sentences 3 and 4'])
    expect(await numbersOf(query), query).toEqual(['¶7.3', '¶7.4a', '¶7.4b']);
  expect(await numbersOf('7.4b–7.5')).toContain('¶7.4b');
  expect(await numbersOf('7.4b–7.5')).not.toContain('¶7.4a');
  // A claim that was withdrawn.
  const withdrawn = await engine.search({ query: '3.2c', filters: {} });
  expect(withdrawn.read?.unknown).toEqual(['3.2c']);
  expect(await numbersOf('3.2c')).toEqual(['¶3.2a', '¶3.2b']);
  const { read, total } = await engine.search({ query: '7.3, 7.99', filters: {} });
  expect([read?.unknown, total]).toEqual([['7.99'], 1]);
});

test('a title, or a word for a kind of record, that no record has is left out like any other word', async () => {
  const engine = await openShipped();
  for (const [query, unknown] of [
    ['mullah omar', ['mullah']],
    ['mullah', ['mullah']],
    ['Haqqani-Netzwerk', ['Netzwerk']],
    ['Haqqani network', []],
    ['ISIS-K raid', ['ISIS', 'K']],
  ] as const)
    expect((await engine.search({ query, filters: {} })).read?.unknown, query).toEqual(unknown);
});

test('a name of several words finds the group named after the person and people with that surname, in any script', async () => {
  const engine = await openShipped();
  for (const query of ['Усама бен Ладен', 'Усама бин Ладен', 'Usama bin Laden', 'Osama bin Laden'])
    expect(await topOf(engine, query), query).toEqual(
      expect.arrayContaining(['entity:Hamza bin Laden', 'entity:Al-Qa’ida']),
    );
});

test('a query for what the author thinks likely finds claims of the author first, with that certainty', async () => {
  const engine = await openShipped();
  const { groups } = await engine.search({ query: 'what does the author think is likely', filters: {} });
  const [first] = groups;
  const records = await Promise.all((first?.hits ?? []).slice(0, 5).map((hit) => hit.load()));
  expect(records.map(({ kind, certainty }) => `${kind} ${certainty}`)).toEqual(Array(5).fill('claim probable'));
  expect(first?.hits[0]?.without).toEqual([]);
});

test('what a query excludes is in no name or text that it finds', async () => {
  const engine = await openShipped();
  for (const [query, word] of [
    ['-taliban', /taliban/i],
    ['taliban -pakistan', /\bpakistan\b/i],
  ] as const) {
    const { groups } = await engine.search({ query, filters: {} });
    const records = await Promise.all(groups.flatMap(({ hits }) => hits).map((hit) => hit.load()));
    expect(records.length, query).toBeGreaterThan(50);
    // What stands in brackets is added for readers and is not searched.
    const told = records.map((record) => `${record.title}: ${ownText(record)}`);
    expect(told.filter((one) => word.test(one))).toEqual([]);
  }
});

test('a query with the number of a claim finds that claim alone', async () => {
  const engine = await openShipped();
  const { groups, total, complete } = await engine.search({ query: 'Giustozzi, para. 7.3', filters: {} });
  expect([total, complete, groups[0]?.hits[0]?.without]).toEqual([1, 1, []]);
});

test('an address finds its claim although its folder is that of a whole site', async () => {
  const engine = await openShipped();
  for (const query of ['https://example.org/repo/#c7-3', 'https://example.org/safe-haven/#c7-3'])
    expect(await topOf(engine, query), query).toEqual([expect.stringMatching(/^¶7\.3 /)]);
});

test('among records with the same words, those with them in the order of the query come first', async () => {
  const engine = await openShipped();
  expect((await topOf(engine, 'who killed Aziz Yuldash'))[0]).toMatch(/^¶8\.2c /);
  expect((await topOf(engine, 'killing of Aziz Yuldash November'))[0]).toMatch(/^¶8\.2b /);
});

test('a synonym finds a record but excludes none', async () => {
  const engine = await openShipped();
  expect((await topOf(engine, 'yuldash defect'))[0]).toMatch(/^¶8\.3a /);
  const { groups } = await engine.search({ query: 'us withdrawal -pullout', filters: {} });
  const left = await Promise.all(groups.flatMap(({ hits }) => hits).map((hit) => hit.load()));
  expect(left.map(({ title }) => title.split(' ')[0])).toContain('¶10.1d');
});

test('a phrase in no record is searched for as words, but not corrected', async () => {
  const engine = await openShipped();
  expect((await topOf(engine, '"clearly trying to buy time"'))[0]).toMatch(/^¶2\.3b /);
  expect((await topOf(engine, '"buy time" -haqqani'))[0]).toMatch(/^¶2\.3b /);
  expect(await topOf(engine, '"haqani"')).toEqual([]);
});

test('a number in a pasted sentence requires no claim', async () => {
  const engine = await openShipped();
  const sentence = 'Some 7.3 Afghans were killed while the Taliban cabinet was announced in Kabul';
  const { read, total } = await engine.search({ query: sentence, filters: {} });
  expect(read?.concepts.filter(({ numbers }) => numbers)).toEqual([]);
  expect(total).toBeGreaterThan(1);
});

const NOTHING = '-';

/** Why the tests are skipped. */
const NO_CONTENT = 'the queries are about the content that the project came with, which is no longer there';

/** Opens the search over the content that the project came with. */
async function openShipped(hasNames = true): Promise<Engine> {
  const shipped = await loadShipped();
  test.skip(shipped === undefined, NO_CONTENT);
  if (!shipped) throw new Error(NO_CONTENT);
  return openSearch(await indexEdition(shipped), hasNames);
}

/** The first three records, in the notation of the list of queries. */
async function topOf(engine: Engine, query: string): Promise<string[]> {
  const { groups } = await engine.search({ query, filters: {} });
  const records = await Promise.all(groups.flatMap(({ hits }) => hits.slice(0, 3)).map((hit) => hit.load()));
  return records.slice(0, 3).map(tell);
}

function tell({ kind, title, text }: ShownRecord): string {
  return kind === 'claim' ? `${title} ${text.join('')}` : `${kind}:${title}`;
}
