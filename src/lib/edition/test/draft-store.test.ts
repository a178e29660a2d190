import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openCache } from '../../cache/cache.ts';
import { openDraftStore } from '../draft-store.ts';
import { loadEdition } from '../index.ts';
import type { Report } from '../read/text-file.ts';
import { ACCORD, change, prepare, rewrite, SILT, showIssue } from './load-with.ts';

test('loading the same content again gives the same edition, and parses no file again', async ({}, info) => {
  const root = await prepare(info, []);
  const file = info.outputPath('cache.sqlite');
  const first = openDraftStore(openCache('draft', 'one', file));
  const { edition } = await loadEdition(root, { store: first });
  const second = openDraftStore(openCache('draft', 'one', file));
  const again = await loadEdition(root, { store: second });
  expect(isSame(again.edition, edition)).toBe(true);
  expect(edition).toBeDefined();
  const source = { path: `content/${SILT}`, text: await readFile(join(root, SILT), 'utf8') };
  expect(second.recall(source, ignore, () => 'read anew')).not.toBe('read anew');
});

test('words of doubt are not searched for again in unchanged prose', async ({}, info) => {
  const root = await prepare(info, []);
  const file = info.outputPath('cache.sqlite');
  await loadEdition(root, { store: openDraftStore(openCache('draft', 'one', file)) });
  const text = await readFile(join(root, SILT), 'utf8');
  const cuesIn = (language: string, content: string): unknown =>
    openDraftStore(openCache('draft', 'one', file)).recall(
      { path: `content/${SILT} cues ${language}`, text: content },
      ignore,
      () => 'looked for anew',
    );
  expect(cuesIn('en', text)).toContainEqual([expect.objectContaining({ kind: 'possible', word: 'may' })]);
  expect(cuesIn('en', `${text}\n`)).toBe('looked for anew');
  expect(cuesIn('fr', text)).toBe('looked for anew');
});

test('a changed file is parsed again, and reports the problems of its new text', async ({}, info) => {
  const root = await prepare(info, []);
  const file = info.outputPath('cache.sqlite');
  const store = openDraftStore(openCache('draft', 'one', file));
  await loadEdition(root, { store });
  await change(SILT, 'stance="own"', 'stanse="own"')(root);
  const fresh = (await loadEdition(root)).issues.map(showIssue);
  expect(fresh).not.toEqual([]);
  for (const kept of [store, openDraftStore(openCache('draft', 'one', file))]) {
    expect((await loadEdition(root, { store: kept })).issues.map(showIssue)).toEqual(fresh);
    // Again: issues are reported every time.
    expect((await loadEdition(root, { store: kept })).issues.map(showIssue)).toEqual(fresh);
  }
  await change(SILT, 'stanse="own"', 'stance="own"')(root);
  expect((await loadEdition(root, { store })).issues).toEqual([]);
});

test('a problem between files has its place, although drafts come from the cache', async ({}, info) => {
  const root = await prepare(info, []);
  const file = info.outputPath('cache.sqlite');
  const store = openDraftStore(openCache('draft', 'one', file));
  await loadEdition(root, { store });
  // Nothing is wrong with the first section itself: the claim that it names is gone.
  await rewrite(SILT, (text) => text.replace('id="2.1"', 'id="2.1a"'))(root);
  const fresh = (await loadEdition(root)).issues.map(showIssue);
  expect(fresh.some((issue) => issue.startsWith('01-the-accord.mdx:18:'))).toBe(true);
  const kept = openDraftStore(openCache('draft', 'one', file));
  expect((await loadEdition(root, { store: kept })).issues.map(showIssue)).toEqual(fresh);
});

test('drafts of other code are not used', async ({}, info) => {
  const root = await prepare(info, []);
  const file = info.outputPath('cache.sqlite');
  const store = openDraftStore(openCache('draft', 'one', file));
  await loadEdition(root, { store });
  const source = { path: `content/${ACCORD}`, text: await readFile(join(root, ACCORD), 'utf8') };
  const other = openDraftStore(openCache('draft', 'two', file));
  expect(other.recall(source, ignore, () => 'read anew')).toBe('read anew');
});

const ignore: Report = () => undefined;

/** Whether two values are equal. Editions have circular references, so each pair of objects is compared once. */
function isSame(one: unknown, other: unknown, seen = new Map<object, object>()): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  if (seen.get(one) === other) return true;
  seen.set(one, other);
  const [fields, others] = [fieldsOf(one), fieldsOf(other)];
  return (
    Object.getPrototypeOf(one) === Object.getPrototypeOf(other) &&
    fields.length === others.length &&
    fields.every(
      ([key, value], index) => isSame(key, others[index]?.[0], seen) && isSame(value, others[index]?.[1], seen),
    )
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function fieldsOf(value: object): readonly (readonly [unknown, unknown])[] {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (value instanceof Set) return [...(value as Set<unknown>)].map((item) => [item, true]);
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
