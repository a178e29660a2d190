import { expect, test } from 'playwright/test';
import { checkContent } from '../checks/index.ts';
import type { ContentDraft } from '../draft/draft.ts';
import { parseContent } from '../parse/parse.ts';
import { readContent } from '../read/read.ts';
import { prepare, seal } from './load-with.ts';

test('content without mistakes is checked without looking up any place', async ({}, info) => {
  const { files } = await readContent(await prepare(info, [seal('First edition.')]));
  const { draft } = parseContent(files, []);
  const paths = { read: files.map(({ path }) => path), unread: [] };
  expect(checkContent(withoutPlaces(draft) as ContentDraft, paths)).toEqual([]);
});

/** A copy that throws when a place is looked up, since that would read a file again. */
function withoutPlaces(value: unknown): unknown {
  if (typeof value === 'function') {
    return () => {
      throw new Error('A place was looked up.');
    };
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value instanceof Set) return value;
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, withoutPlaces(item)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutPlaces(item)]));
}
