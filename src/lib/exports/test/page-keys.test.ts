import { rm } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { TestInfo } from 'playwright/test';
import { change, type Edit, loadWith, remove, write } from '../../edition/test/load-with.ts';
import type { Claim } from '../../edition/model.ts';
import type { ListPage } from '../../tables/pages.ts';
import { makePageKeys } from '../page-keys.ts';
import { estuary, nameQuayOnce, relate } from './two-commentaries.ts';

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
  const before = await keysWith(info, [estuary, relate]);
  const edit = change('commentaries/estuary/02-the-silt.mdx', 'may be losing', 'might be losing');
  const after = await keysWith(info, [estuary, relate, edit]);
  expect(before.get('harbour')).not.toBe(after.get('harbour'));
});

test('a withdrawal that is sealed anew makes a feed anew whose record no claim of its commentary names any more', async ({}, info) => {
  const before = await keysWith(info, [estuary, ...nameQuayOnce('2026-11-29')]);
  const after = await keysWith(info, [estuary, ...nameQuayOnce('2026-11-30')]);
  expect(before.get('entity north-quay')).toBe(after.get('entity north-quay'));
  expect(before.get('feed north-quay')).not.toBe(after.get('feed north-quay'));
});

test('an edit of what was published leaves the pages', async ({}, info) => {
  const { edition, texts } = await loadWith(info, []);
  if (!edition) throw new Error('The content has issues.');
  const [first = ''] = texts.keys();
  const path = `${first.split('/', 1).join()}/published.json`;
  const after = makePageKeys(edition, new Map(texts).set(path, '{}'));
  expect(after.ofSite).toBe(makePageKeys(edition, texts).ofSite);
});

test('a page of the list of claims is made anew for its own claims, and where the list is cut otherwise', async ({}, info) => {
  const { edition, texts } = await loadWith(info, [estuary]);
  const edit = change('commentaries/estuary/02-the-silt.mdx', 'may be losing', 'might be losing');
  await rm(info.outputPath('content'), { recursive: true, force: true });
  const edited = await loadWith(info, [estuary, edit]);
  if (!edition || !edited.edition) throw new Error('The content has issues.');
  const before = makePageKeys(edition, texts);
  const after = makePageKeys(edited.edition, edited.texts);
  const [own, others] = ['estuary', 'harbour'].map((slug) =>
    pageOf(edition.claims.filter((claim) => claim.commentary.slug === slug)),
  );
  if (!own || !others) throw new Error('There are no pages.');
  expect(after.ofClaimList(own)).not.toBe(before.ofClaimList(own));
  expect(after.ofClaimList(others)).toBe(before.ofClaimList(others));
  for (const cut of [{ ...others, number: 3 }, { ...others, total: 4 }, pageOf(others.items.slice(1))]) {
    expect(before.ofClaimList(cut)).not.toBe(before.ofClaimList(others));
  }
  const fewer = makePageKeys({ ...edition, claims: edition.claims.slice(1) }, texts);
  expect(fewer.ofClaimList(others)).not.toBe(before.ofClaimList(others));
});

function pageOf(items: readonly Claim[]): ListPage<Claim> {
  return { number: 2, total: 3, items };
}

async function keysWith(info: TestInfo, edits: readonly Edit[]): Promise<Map<string, string>> {
  await rm(info.outputPath('content'), { recursive: true, force: true });
  const { edition, texts, issues } = await loadWith(info, edits);
  expect(issues).toEqual([]);
  if (!edition) throw new Error('The content has issues.');
  const keys = makePageKeys(edition, texts);
  return new Map([
    ...edition.commentaries.map((commentary) => [commentary.slug, keys.ofCommentary(commentary)] as const),
    ...edition.entities.map((entity) => [`entity ${entity.id}`, keys.ofEntity(entity)] as const),
    ...edition.entities.map(({ id, claims }) => [`feed ${id}`, keys.ofFeed(claims.map(({ claim }) => claim))] as const),
    ...edition.sources.map((source) => [`source ${source.id}`, keys.ofSource(source)] as const),
  ]);
}
