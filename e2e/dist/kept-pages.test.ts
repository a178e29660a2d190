/** A build that takes pages from the one before makes the same site as one that makes them all. */
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/commands/weight/index.ts';
import { buildIn, change } from '../fixtures/project.ts';
import { buildTwoCommentaries } from '../fixtures/two-commentaries.ts';

const CLAIMS = 'commentaries/estuary/02-the-silt.mdx';

/** Stands in a page that an earlier build has left in the cache. */
const LEFT = '<!-- left -->';
const PAGE = 'harbour/c1-1/index.html';

/** What happens between two builds, a page that is made anew for it, and whether another is taken from the cache. */
const EVENTS: readonly { what: string; edit: (content: string) => Promise<void>; anew: string; isTaken: boolean }[] = [
  {
    what: 'a claim is reworded, and speaks of an entity that it did not',
    edit: (content) =>
      change(join(content, CLAIMS), 'the town', 'the town at the <Entity id="north-quay">quay</Entity>'),
    anew: 'entities/north-quay/',
    isTaken: true,
  },
  {
    what: 'a claim is taken out, and a build has broken off',
    edit: async (content) => {
      const file = join(content, 'commentaries/estuary/01-the-accord.mdx');
      await writeFile(file, (await readFile(file, 'utf8')).replace(/<Claim id="1\.2b".*<\/Claim>/s, ''));
      const lock = join(content, '../.cache/astro/incremental-build.json.lock');
      await writeFile(lock, JSON.stringify({ pid: 999_999_999, hasBegun: true }));
    },
    anew: 'estuary/c1-1/',
    isTaken: false,
  },
  {
    what: 'a claim gives a name an article that it had nowhere',
    edit: (content) => change(join(content, CLAIMS), 'quay</Entity>', 'North Quay</Entity>'),
    anew: 'harbour/c1-1/',
    isTaken: false,
  },
  {
    what: 'an entity and a commentary are called otherwise',
    edit: async (content) => {
      await change(join(content, 'entities/tide-accord.yaml'), 'name: Tide Accord', 'name: Ebb Accord');
      await change(join(content, 'commentaries/estuary/commentary.yaml'), 'shortTitle: Estuary', 'shortTitle: Mouth');
    },
    anew: 'harbour/c1-1/',
    isTaken: false,
  },
];

test('pages that are taken from an earlier build are what they would be if they were made', async ({}, info) => {
  test.setTimeout(240_000);
  const root = info.outputPath('kept');
  await buildTwoCommentaries(root);
  for (const { what, edit, anew, isTaken } of EVENTS) {
    await test.step(what, async () => {
      const before = await readKeys(root);
      await edit(join(root, 'content'));
      await appendFile(join(root, '.cache/astro/dist', PAGE), LEFT);
      const kept = await readSite(buildIn(root));
      expect((await readKeys(root)).get(anew), anew).not.toBe(before.get(anew));
      expect(kept.get(PAGE)?.endsWith(LEFT)).toBe(isTaken);

      await rm(join(root, '.cache'), { recursive: true });
      const made = await readSite(buildIn(root));
      expect([...kept.keys()].sort()).toEqual([...made.keys()].sort());
      for (const [path, content] of made) expect(kept.get(path)?.replace(LEFT, '') === content, path).toBe(true);
    });
  }

  const moved = await readSite(buildIn(root, { SITE_ADDRESS: 'https://elsewhere.example/site/' }));
  for (const path of [PAGE, 'harbour/cite.bib', 'harbour/annotations/page-1.jsonld'])
    expect(moved.get(path), path).toContain('https://elsewhere.example/site/harbour/');
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

/** The bytes of every file, as letters. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const paths = await listFiles(folder);
  const read = async (path: string) => [path, await readFile(join(folder, path), 'latin1')] as const;
  return new Map(await Promise.all(paths.map(read)));
}
