import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { TestInfo } from 'playwright/test';
import { change, type Edit, loadWith, remove, write } from '../../edition/test/load-with.ts';
import { makePageKeys } from '../page-keys.ts';

/** A second commentary, in which nothing is said of the quay. */
const estuary: Edit = async (root) => {
  const [from, to] = ['harbour', 'estuary'].map((slug) => join(root, 'commentaries', slug));
  await cp(from ?? '', to ?? '', { recursive: true });
  const file = join(to ?? '', '01-the-accord.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/<Relation type="located-in"[^>]*\/>/, ''));
};

const PAGES = ['harbour', 'estuary', 'entity north-quay', 'entity tide-accord', 'source dock-worker'];

/** What is edited, and whose pages are made anew for it. */
const CASES: Readonly<Record<string, { edit: Edit; anew: readonly string[] }>> = {
  'a claim is reworded': {
    edit: change('commentaries/estuary/02-the-silt.mdx', 'may be losing', 'might be losing'),
    anew: ['estuary', 'entity tide-accord', 'source dock-worker'],
  },
  'an entity is called otherwise': {
    edit: change('entities/harbour-town.yaml', 'name: Harbour Town', 'name: Port Town'),
    anew: PAGES,
  },
  'a reference is mended': {
    edit: change('references/gazette-2020.yaml', 'title:', 'title: New'),
    anew: PAGES,
  },
  'the record of a commentary is changed': {
    edit: change('commentaries/estuary/commentary.yaml', 'shortTitle: Harbour', 'shortTitle: Mouth'),
    anew: PAGES,
  },
  'a claim speaks of an entity anew': {
    edit: change('commentaries/estuary/02-the-silt.mdx', 'the town', 'the <Entity id="harbour-town">town</Entity>'),
    anew: ['estuary', 'entity tide-accord', 'source dock-worker'],
  },
  'a claim gives a name an article that it did not have': {
    edit: change('commentaries/estuary/02-the-silt.mdx', 'the town', 'the <Entity id="north-quay">North Quay</Entity>'),
    anew: PAGES,
  },
  'a note is left for other editors': {
    edit: write('entities/README.md', 'Keep to the archive’s spelling.\n'),
    anew: PAGES,
  },
  'a commentary is taken out': { edit: remove('commentaries/estuary'), anew: PAGES },
  'nothing is changed': { edit: () => Promise.resolve(), anew: [] },
};

for (const [name, { edit, anew }] of Object.entries(CASES)) {
  test(name, async ({}, info) => {
    const before = await keysWith(info, [estuary]);
    const after = await keysWith(info, [estuary, edit]);
    expect(PAGES.filter((page) => before.get(page) !== after.get(page))).toEqual(anew);
  });
}

test('an edit of a commentary makes the pages of another anew that a relation connects with it', async ({}, info) => {
  const related = change(
    'commentaries/estuary/01-the-accord.mdx',
    '<Relates rel="elaborates" to="2.1" />',
    '<Relates rel="elaborates" to="2.1" />\n  <Relates rel="restates" to="harbour/0.1" />',
  );
  const before = await keysWith(info, [estuary, related]);
  const edit = change('commentaries/estuary/02-the-silt.mdx', 'may be losing', 'might be losing');
  const after = await keysWith(info, [estuary, related, edit]);
  expect(before.get('harbour')).not.toBe(after.get('harbour'));
});

test('an edit of what was published leaves the pages', async ({}, info) => {
  const { edition, texts } = await loadWith(info, []);
  if (!edition) throw new Error('The content has issues.');
  const [first = ''] = texts.keys();
  const path = `${first.split('/', 1).join()}/published.json`;
  const after = makePageKeys(edition, new Map(texts).set(path, '{}'));
  expect(after.ofSite).toBe(makePageKeys(edition, texts).ofSite);
});

async function keysWith(info: TestInfo, edits: readonly Edit[]): Promise<Map<string, string>> {
  const { edition, texts, issues } = await loadWith(info, edits);
  expect(issues).toEqual([]);
  if (!edition) throw new Error('The content has issues.');
  const keys = makePageKeys(edition, texts);
  return new Map([
    ...edition.commentaries.map((commentary) => [commentary.slug, keys.ofCommentary(commentary)] as const),
    ...edition.entities.map((entity) => [`entity ${entity.id}`, keys.ofEntity(entity)] as const),
    ...edition.sources.map((source) => [`source ${source.id}`, keys.ofSource(source)] as const),
  ]);
}
