/** A build that takes pages from the one before makes the same site as one that makes them all. */
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/commands/weight/index.ts';
import { buildIn, change } from '../fixtures/project.ts';
import { buildTwoCommentaries } from '../fixtures/two-commentaries.ts';

const CLAIMS = 'commentaries/estuary/02-the-silt.mdx';

/** What editors do, and a page that must be made anew for it. */
const EDITS: readonly { what: string; edit: (content: string) => Promise<void>; anew: string; taken?: string }[] = [
  {
    what: 'a claim is reworded, and speaks of an entity that it did not',
    edit: (content) =>
      change(join(content, CLAIMS), 'the town', 'the town at the <Entity id="north-quay">quay</Entity>'),
    anew: 'entities/north-quay/',
    taken: 'harbour/c1-1/',
  },
  {
    what: 'an entity and a commentary are called otherwise, and an unfinished build has left half a page',
    edit: async (content) => {
      await change(join(content, 'entities/tide-accord.yaml'), 'name: Tide Accord', 'name: Ebb Accord');
      await change(join(content, 'commentaries/estuary/commentary.yaml'), 'shortTitle: Estuary', 'shortTitle: Mouth');
      const cache = join(content, '../.cache/astro');
      await appendFile(join(cache, 'dist/harbour/c1-1/index.html'), 'Half a page.');
      await writeFile(join(cache, 'incremental-build.json.builds'), '999999999');
    },
    anew: 'harbour/c1-1/',
  },
  {
    what: 'a claim is taken out, and another gives a name an article that it had nowhere',
    edit: async (content) => {
      const file = join(content, 'commentaries/estuary/01-the-accord.mdx');
      await writeFile(file, (await readFile(file, 'utf8')).replace(/<Claim id="1\.2b".*<\/Claim>/s, ''));
      await change(join(content, CLAIMS), 'quay</Entity>', 'North Quay</Entity>');
    },
    anew: 'entities/harbour-town/',
  },
];

test('pages that are taken from an earlier build are what they would be if they were made', async ({}, info) => {
  test.setTimeout(180_000);
  const root = info.outputPath('kept');
  await buildTwoCommentaries(root);
  for (const { what, edit, anew, taken } of EDITS) {
    await test.step(what, async () => {
      const before = await readKeys(root);
      await edit(join(root, 'content'));
      const kept = await readSite(buildIn(root));
      const after = await readKeys(root);
      expect(after.get(anew), anew).not.toBe(before.get(anew));
      if (taken !== undefined) expect(after.get(taken), taken).toBe(before.get(taken));

      await rm(join(root, '.cache'), { recursive: true });
      const made = await readSite(buildIn(root));
      expect([...kept.keys()].sort()).toEqual([...made.keys()].sort());
      for (const [path, content] of made) expect(kept.get(path)?.equals(content), path).toBe(true);
    });
  }
});

/** The keys of the pages that Astro has kept, by their paths. */
async function readKeys(root: string): Promise<Map<string, string>> {
  const text = await readFile(join(root, '.cache/astro/incremental-build.json'), 'utf8');
  const { routes } = JSON.parse(text) as { routes: Record<string, { paths: Record<string, { cacheKey: string }> }> };
  return new Map(
    Object.values(routes).flatMap(({ paths }) =>
      Object.entries(paths).map(([path, { cacheKey }]) => [path.slice(1), cacheKey]),
    ),
  );
}

async function readSite(folder: string): Promise<Map<string, Buffer>> {
  const paths = await listFiles(folder);
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)));
}
