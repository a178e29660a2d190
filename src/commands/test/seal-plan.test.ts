import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestInfo } from 'playwright/test';
import { type Commentary, loadEdition, sealCommentary } from '../../lib/edition/index.ts';
import { planEditions, type Wish } from '../seal/plan.ts';

const FIXTURE = fileURLToPath(new URL('../../lib/edition/test/content', import.meta.url));

/** The miniature content with an edition of 2026-11-22, and a change that is not sealed. */
async function load(info: TestInfo): Promise<readonly Commentary[]> {
  const root = info.outputPath('content');
  await cp(FIXTURE, root, { recursive: true });
  const { edition } = await loadEdition(root);
  const [draft] = edition?.commentaries ?? [];
  if (!draft) throw new Error('The miniature has issues.');
  const ledger = sealCommentary(draft, { date: '2026-11-22', note: 'First.' });
  if (!ledger) throw new Error('There is nothing to seal.');
  const silt = join(root, 'commentaries/harbour/02-the-silt.mdx');
  await writeFile(silt, (await readFile(silt, 'utf8')).replace('losing its', 'losing a'));
  const changed = (await loadEdition(root)).edition?.commentaries[0];
  if (!changed) throw new Error('The changed miniature has issues.');
  const [{ number, date, note, digest }] = ledger.editions as [(typeof ledger.editions)[number]];
  return [{ ...changed, ledger, editions: [{ ...draft, number, date, note, digest, changes: [] }] }];
}

const plan = (commentaries: readonly Commentary[], wish: Partial<Wish>): string | undefined =>
  planEditions(commentaries, { slugs: [], note: 'Second.', isDryRun: false, today: '2026-11-23', ...wish })[0]?.ledger
    ?.editions[1]?.date;

test('the date of an edition is today, or the given date', async ({}, info) => {
  const commentaries = await load(info);
  expect(plan(commentaries, {})).toBe('2026-11-23');
  expect(plan(commentaries, { date: '2026-11-22' })).toBe('2026-11-22');
  expect(() => plan(commentaries, { date: '2026-11-21' })).toThrow(
    'Unexpected --date 2026-11-21, expected a day as YYYY-MM-DD, from 2026-11-22, the day of the last edition, to 2026-11-23',
  );
  expect(() => plan(commentaries, { date: '2026-11-24' })).toThrow('to 2026-11-23');
});

test('a first edition is not older than the original, and its note has words', async ({}, info) => {
  const [commentary] = await load(info);
  if (!commentary) throw new Error('There is no commentary.');
  const { ledger: _, ...rest } = commentary;
  const draft = { ...rest, editions: [] };
  const first = (wish: Partial<Wish>) => () =>
    planEditions([draft], { slugs: [], note: 'First.', isDryRun: false, today: '2026-11-23', ...wish });
  expect(first({ date: '2021-01-01' })).not.toThrow();
  expect(first({ date: '2020-12-31' })).toThrow(
    'Unexpected --date 2020-12-31, expected a day as YYYY-MM-DD, from 2021-01-01, when the original was published, to 2026-11-23',
  );
  expect(first({ note: '…' })).toThrow('Unexpected --note, expected words');
});

test('if the clock is before the last edition, nothing is sealed unless the date is given', async ({}, info) => {
  const commentaries = await load(info);
  const today = '2026-11-20';
  expect(() => plan(commentaries, { today })).toThrow(
    'Unexpected clock of this machine, which says 2026-11-20, expected 2026-11-22, the day of edition 1, or later: set the clock, or give the day with --date',
  );
  expect(plan(commentaries, { today, date: '2026-11-22' })).toBe('2026-11-22');
  expect(() => plan(commentaries, { today, date: '2026-11-21' })).toThrow('from 2026-11-22');
  expect(() => plan(commentaries, { today, date: '2026-11-23' })).toThrow('to 2026-11-22');
});
