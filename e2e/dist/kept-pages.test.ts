/** A build that takes pages from the one before makes the same site as one that makes them all. */
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/commands/weight/index.ts';
import { openNotes } from '../../src/lib/cache/notes.ts';
import { buildIn, change } from '../fixtures/project.ts';
import { buildTwoCommentaries } from '../fixtures/two-commentaries.ts';

const CLAIMS = 'commentaries/estuary/02-the-silt.mdx';

/** Marks the pages in the cache, so that a build shows which ones it took from there. */
const MARK = '<!-- from an earlier build -->';

/** What tells of the pages in the cache. */
const LIST = (root: string): string => join(root, '.cache/astro/incremental-build.json');

/** A page that an edit of the other commentary leaves alone. */
const OTHER = 'harbour/c1-1/';

test('pages taken from an earlier build are what they would be if they were made', async ({}, info) => {
  test.setTimeout(240_000);
  const root = info.outputPath('kept');
  const content = join(root, 'content');
  await buildTwoCommentaries(root);

  await test.step('where a source quotes a source, the note and the page of the claim have a ladder', async () => {
    for (const page of ['estuary/index.html', 'estuary/c1-2a/index.html']) {
      const html = await readFile(join(root, 'dist', page), 'utf8');
      const [ladder = ''] = /<ol class="ladder".*?<\/ol>/.exec(html) ?? [];
      expect(
        ladder
          .replaceAll(/<[^>]*>/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ).toBe('One dock worker (“says”) quoting board members (“heard”)');
    }
  });

  await test.step('edits of a commentary: a claim is reworded and names another entity, and one is deleted', async () => {
    await change(join(content, CLAIMS), 'the town', 'the town at the <Entity id="north-quay">quay</Entity>');
    const opening = join(content, 'commentaries/estuary/01-the-accord.mdx');
    await writeFile(opening, (await readFile(opening, 'utf8')).replace(/<Claim id="1\.2b".*<\/Claim>/s, ''));
    const { site, taken, anew } = await rebuild(root);
    expect(taken).toContain(OTHER);
    expect(anew).toEqual(expect.arrayContaining(['estuary/c1-1/', 'entities/north-quay/']));

    await rm(join(root, '.cache'), { recursive: true });
    expectSame(site, await readSite(buildIn(root)));
  });

  await test.step('edits that every page tells of: a name gets an article, a record another name', async () => {
    await change(join(content, CLAIMS), 'quay</Entity>', 'North Quay</Entity>');
    await change(join(content, 'entities/tide-accord.yaml'), 'name: Tide Accord', 'name: Ebb Accord');
    await change(join(content, 'commentaries/estuary/commentary.yaml'), 'shortTitle: Estuary', 'shortTitle: Mouth');
    const { site, anew } = await rebuild(root);
    expect(anew).toContain(OTHER);

    const all = await rebuild(root, { brokeOff: true });
    expect(all.taken).toEqual([]);
    expectSame(site, all.site);
  });

  await test.step('the site moves to another address', async () => {
    const { site, taken } = await rebuild(root, { env: { SITE_ADDRESS: 'https://elsewhere.example/site/' } });
    expect(taken).toEqual([]);
    for (const path of [`${OTHER}index.html`, 'harbour/cite.bib', 'harbour/annotations/page-1.jsonld'])
      expect(site.get(path), path).toContain('https://elsewhere.example/site/harbour/');
  });
});

interface Rebuilt {
  /** The bytes of every file by its path, without marks. */
  readonly site: Map<string, string>;
  /** Pages that were taken from the cache. */
  readonly taken: readonly string[];
  /** Pages whose key is another than before. */
  readonly anew: readonly string[];
}

interface Situation {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the last build is to seem to have broken off while it wrote pages. */
  readonly brokeOff?: boolean;
}

/** Builds again, with what the last build left in the cache. */
async function rebuild(root: string, { env, brokeOff = false }: Situation = {}): Promise<Rebuilt> {
  const cache = join(root, '.cache/astro/dist');
  for (const path of await listFiles(cache)) if (path.endsWith('.html')) await appendFile(join(cache, path), MARK);
  // A cache that was changed is not used, unless the marks are taken for what the build before wrote.
  const notes = openNotes('pages', [LIST(root), cache], join(root, '.cache/cache.sqlite'));
  if (brokeOff) notes.remove();
  else notes.write();
  const before = await readKeys(root);
  const site = await readSite(buildIn(root, env));
  const after = await readKeys(root);
  const isTaken = (page: string): boolean => site.get(`${page}index.html`)?.endsWith(MARK) === true;
  return {
    taken: [...after.keys()].filter(isTaken),
    anew: [...after].filter(([page, key]) => before.get(page) !== key).map(([page]) => page),
    site: new Map([...site].map(([path, text]) => [path, text.replace(MARK, '')])),
  };
}

function expectSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): void {
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  expect([...one].filter(([path, text]) => other.get(path) !== text).map(([path]) => path)).toEqual([]);
}

/** The keys of the pages that Astro has kept, by their paths. */
async function readKeys(root: string): Promise<Map<string, string>> {
  const text = await readFile(LIST(root), 'utf8');
  const { routes } = JSON.parse(text) as { routes: Record<string, { paths: Record<string, { cacheKey: string }> }> };
  return new Map(
    Object.values(routes).flatMap(({ paths }) =>
      Object.entries(paths).map(([path, { cacheKey }]) => [path.slice(1), cacheKey]),
    ),
  );
}

/** The bytes of every file, one character each. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const paths = await listFiles(folder);
  const read = async (path: string) => [path, await readFile(join(folder, path), 'latin1')] as const;
  return new Map(await Promise.all(paths.map(read)));
}
