/** A build that reuses pages, data files and pictures of the last build makes the same site as one that makes them all. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/commands/weight/index.ts';
import { openKeptFiles, readKeptList } from '../../src/lib/cache/kept-files.ts';
import { buildIn, change } from '../fixtures/project.ts';
import { formerSection, formerSlug } from '../fixtures/two-commentaries.ts';
import { buildMadeUpSite } from './made-up-site.ts';

const CLAIMS = 'commentaries/estuary/02-the-silt.mdx';

/** Marks the pages and pictures of a site, so that the next build shows which ones it reused. */
const MARK = '<!-- from an earlier build -->';

/** The kinds of files that are reused. */
const LISTS = ['pages', 'pictures'] as const;

const CACHE = (root: string): string => join(root, '.cache/cache.sqlite');

/** How many data files an unpublished commentary has: references, annotations, books and so on. */
const DATA_FILES = 17;

/** A page that an edit of the other commentary does not change. */
const OTHER = 'harbour/c1-1/';

/** Pictures that such an edit does not change: of a page with the same key, with a new one, and with none. */
const OTHER_PICTURES = [`${OTHER}card.png`, 'estuary/c1-1/card.png', 'guide/reading/card.png'];

test('pages and files reused from an earlier build are the same as new ones', async ({}, info) => {
  const { root, first } = await buildMadeUpSite(info);
  const content = join(root, 'content');

  await test.step('if a source quotes a source, the note and the page of the claim show the chain', async () => {
    for (const page of ['estuary/index.html', 'estuary/c1-2a/index.html']) {
      const html = await readFile(join(first, page), 'utf8');
      const [ladder = ''] = /<ol class="ladder".*?<\/ol>/.exec(html) ?? [];
      expect(
        ladder
          .replaceAll(/<[^>]*>/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ).toBe('One dock worker (“says”) quoting board members (“heard”)');
    }
  });

  await test.step('a former name of a section still leads to its heading, also on the page of a former address', async () => {
    for (const page of ['estuary/index.html', 'estuary/argument/index.html', `${formerSlug}/index.html`]) {
      expect(await readFile(join(first, page), 'utf8'), page).toContain(` id="${formerSection}"`);
    }
  });

  await test.step('edits of a commentary: a claim is reworded and names another entity, and one is deleted', async () => {
    await change(join(content, CLAIMS), 'the town', 'the town at the <Entity id="north-quay">quay</Entity>');
    const opening = join(content, 'commentaries/estuary/01-the-accord.mdx');
    await writeFile(opening, (await readFile(opening, 'utf8')).replace(/<Claim id="1\.2b".*<\/Claim>/s, ''));
    const { site, taken, pictures, anew, pages, versions } = await rebuild(root);
    expect(versions.now).toBe(versions.before);
    expect(taken).toContain(OTHER);
    expect(pictures).toEqual(expect.arrayContaining(OTHER_PICTURES));
    expect(pictures).not.toContain('estuary/c2-1/card.png');
    expect(anew.filter((page) => taken.includes(page))).toEqual([]);
    expect(anew).toEqual(expect.arrayContaining(['estuary/c1-1/', 'entities/north-quay/']));
    expect(filesOf('harbour', pages)).toHaveLength(DATA_FILES);
    expect(filesOf('harbour', taken)).toEqual(filesOf('harbour', pages));
    expect(filesOf('estuary', anew)).toEqual(filesOf('estuary', pages));

    const made = await rebuild(root, { fromNothing: true });
    expect([...made.taken, ...made.pictures]).toEqual([]);
    expectSame(site, made.site);
  });

  await test.step('edits that change every page, and a new address: no page keeps its key, and no list its version', async () => {
    await change(join(content, CLAIMS), 'quay</Entity>', 'North Quay</Entity>');
    await change(join(content, 'entities/tide-accord.yaml'), 'name: Tide Accord', 'name: Ebb Accord');
    await change(join(content, 'commentaries/estuary/commentary.yaml'), 'shortTitle: Estuary', 'shortTitle: Mouth');
    const env = { SITE_ADDRESS: 'https://elsewhere.example/site/' };
    const { site, taken, pictures, anew, pages, versions } = await rebuild(root, { env });
    // Each alone prevents that a page is reused, so each is tested separately.
    expect(anew).toEqual(pages);
    expect(versions.now).not.toBe(versions.before);
    expect([...taken, ...pictures]).toEqual([]);
    for (const path of [`${OTHER}index.html`, 'harbour/cite.bib', 'harbour/annotations/page-1.jsonld'])
      expect(site.get(path), path).toContain('https://elsewhere.example/site/harbour/');
  });
});

interface Rebuilt {
  /** The bytes of every file by its path, without marks. */
  readonly site: Map<string, string>;
  /** Pages and files that were reused from the last site. */
  readonly taken: readonly string[];
  /** Pictures that were reused. */
  readonly pictures: readonly string[];
  /** All pages and files that have a key, and those whose key changed. */
  readonly pages: readonly string[];
  readonly anew: readonly string[];
  /** What the pages depend on besides their keys: code, packages and address. */
  readonly versions: { readonly before: string; readonly now: string };
}

interface Situation {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether only the lists are cached, as if other code had made them. */
  readonly fromNothing?: boolean;
}

/** Builds again, on top of the last build. */
async function rebuild(root: string, { env, fromNothing = false }: Situation = {}): Promise<Rebuilt> {
  const dist = join(root, 'dist');
  const lists = LISTS.map((name) => ({ name, ...readKeptList(name, CACHE(root)) }));
  const { version, files } = readKeptList('pages', CACHE(root));
  // A changed file is not reused, so the marks are recorded as if the last build had written them.
  if (fromNothing) await rm(join(root, '.cache'), { recursive: true });
  for (const { name, files: known } of lists) {
    const marked = openKeptFiles(name, fromNothing ? 'other' : version, dist, CACHE(root));
    for (const [path, [key]] of Object.entries(known)) {
      const bytes = Buffer.concat([await readFile(join(dist, path)), Buffer.from(MARK)]);
      await writeFile(join(dist, path), bytes);
      marked.note(path, key, bytes);
    }
    marked.write();
  }
  const site = await readSite(buildIn(root, env));
  const list = readKeptList('pages', CACHE(root));
  const after = Object.entries(list.files);
  return {
    pages: after.map(([path]) => toPage(path)),
    versions: { before: version, now: list.version },
    taken: after.filter(([path]) => site.get(path)?.endsWith(MARK)).map(([path]) => toPage(path)),
    pictures: [...site].filter(([path, bytes]) => path.endsWith('.png') && bytes.endsWith(MARK)).map(([path]) => path),
    anew: after.filter(([path, [key]]) => files[path]?.[0] !== key).map(([path]) => toPage(path)),
    site: new Map([...site].map(([path, text]) => [path, text.replaceAll(MARK, '')])),
  };
}

/** The data files of a commentary in a list of pages and files. */
function filesOf(commentary: string, paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(`${commentary}/`) && !path.endsWith('/')).sort();
}

function toPage(path: string): string {
  return path.replace(/index\.html$/, '');
}

function expectSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): void {
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  expect([...one].filter(([path, text]) => other.get(path) !== text).map(([path]) => path)).toEqual([]);
}

/** The bytes of every file, one character each. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const paths = await listFiles(folder);
  const read = async (path: string) => [path, await readFile(join(folder, path), 'latin1')] as const;
  return new Map(await Promise.all(paths.map(read)));
}
