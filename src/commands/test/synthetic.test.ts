import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { loadEdition } from '../../lib/edition/index.ts';
import { makeContent } from '../bench/synthetic/content.ts';

test('made-up content has as many claims and entities as asked for, without issues, in several commentaries', async ({}, info) => {
  const root = info.outputPath('content');
  await write(root, makeContent({ claims: 120, entities: 160 }));
  const { edition, issues, summary } = await loadEdition(root, { allow: ['ledger-unsealed'] });
  expect(issues).toEqual([]);
  expect(summary).toMatchObject({ claims: 120, entities: 160 });
  expect(edition?.commentaries.map(({ claims }) => claims.length)).toEqual([100, 20]);
});

test('the same seed makes the same content, another seed different content', () => {
  const size = { claims: 20, entities: 10 };
  const first = [...makeContent(size, 7)];
  expect([...makeContent(size, 7)]).toEqual(first);
  expect([...makeContent(size, 8)]).not.toEqual(first);
});

async function write(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
