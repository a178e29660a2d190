import { rm } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { TestInfo } from 'playwright/test';
import { change, type Edit, loadWith, remove, write } from '../../edition/test/load-with.ts';
import type { Claim } from '../../edition/model.ts';
import type { ListPage } from '../../tables/pages.ts';
import { makePageKeys } from '../page-keys.ts';
import { estuary, nameQuayOnce, relate } from './two-commentaries.ts';

const PAGES = ['harbour', 'estuary', 'entity north-quay', 'entity tide-accord', 'source dock-worker'];

/** An edit, and the pages whose keys it changes. */
const CASES: Readonly<Record<string, { edit: Edit; changed: readonly string[] }>> = {
  'a claim is reworded': {
    edit: change('commentaries/estuary/02-the-silt.mdx', 'may be losing', 'might be losing'),
    changed: ['estuary', 'entity tide-accord', 'source dock-worker'],
  },
  'an entity is renamed': {
    edit: change('entities/harbour-town.yaml', 'name: Harbour Town', 'name: Port Town'),
    changed: PAGES,
  },
  'a reference is corrected': {
    edit: change('references/gazette-2020.yaml', 'title:', 'title: New'),
    changed: PAGES,
  },
  'the record of a commentary is changed': {
    edit: change('commentaries/estuary/commentary.yaml', 'shortTitle: Harbour', 'shortTitle: Mouth'),
    changed: PAGES,
  },
  'a claim mentions another entity': {
    edit: change('commentaries/estuary/02-the-silt.mdx', 'the town', 'the <Entity id="harbour-town">town</Entity>'),
    changed: ['estuary', 'entity tide-accord', 'source dock-worker'],
  },
  'a README for editors is added': {
    edit: write('entities/README.md', 'Keep to the archive’s spelling.\n'),
    changed: PAGES,
  },
  'a commentary is taken out': { edit: remove('commentaries/estuary'), changed: PAGES },
  'nothing is changed': { edit: () => Promise.resolve(), changed: [] },
};

for (const [name, { edit, changed }] of Object.entries(CASES)) {
  test(name, async ({}, info) => {
    const before = await keysWith(info, [estuary]);
    const after = await keysWith(info, [estuary, edit]);
    expect(PAGES.filter((page) => before.get(page) !== after.get(page))).toEqual(changed);
  });
}

test('an edit of a commentary changes the keys of a related commentary', async ({}, info) => {
  const before = await keysWith(info, [estuary, relate]);
  const edit = change('commentaries/estuary/02-the-silt.mdx', 'may be losing', 'might be losing');
  const after = await keysWith(info, [estuary, relate, edit]);
  expect(before.get('harbour')).not.toBe(after.get('harbour'));
});

test('a withdrawal changes the keys of its commentary, but not those of another one', async ({}, info) => {
  const [name, first, ...withdraw] = nameQuayOnce('2026-11-30');
  if (!name || !first) throw new Error('There are no edits.');
  const before = await keysWith(info, [estuary, first]);
  const after = await keysWith(info, [estuary, first, ...withdraw]);
  expect(before.get('estuary')).not.toBe(after.get('estuary'));
  expect(before.get('harbour')).toBe(after.get('harbour'));
});

test('resealing a withdrawal changes the key of a feed whose record no other claim of the commentary names', async ({}, info) => {
  const before = await keysWith(info, [estuary, ...nameQuayOnce('2026-11-29')]);
  const after = await keysWith(info, [estuary, ...nameQuayOnce('2026-11-30')]);
  expect(before.get('entity north-quay')).toBe(after.get('entity north-quay'));
  expect(before.get('feed north-quay')).not.toBe(after.get('feed north-quay'));
});

test('an edit of published.json does not change the keys of pages', async ({}, info) => {
  const { edition, texts } = await loadWith(info, []);
  if (!edition) throw new Error('The content has issues.');
  const [first = ''] = texts.keys();
  const path = `${first.split('/', 1).join()}/published.json`;
  const after = makePageKeys(edition, new Map(texts).set(path, '{}'));
  expect(after.ofSite).toBe(makePageKeys(edition, texts).ofSite);
});

test('the key of a page of the list of claims depends on its claims, and on how the list is split', async ({}, info) => {
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
