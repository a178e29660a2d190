/** Files that a build takes from the build before, because the key is the same, must be the same as the build would write. */
import { rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, test, type TestInfo } from 'playwright/test';
import { epubFile } from '../../lib/books/epub.ts';
import { toListStyles } from '../../lib/citation/list-styles.ts';
import { formatLinkset } from '../../lib/citation/linkset.ts';
import { listMystFiles } from '../../lib/citation/inventory/myst.ts';
import { createReferences } from '../../lib/citation/references.ts';
import type { Commentary } from '../../lib/edition/model.ts';
import { change, type Edit, loadWith, rewrite, seal } from '../../lib/edition/test/load-with.ts';
import { formatEditionFile, toEditionFile } from '../../lib/ledger/edition-file.ts';
import { formatLedger } from '../../lib/ledger/seal.ts';
import { linkedFilesOf } from '../../lib/linked-data/files.ts';
import type { Site } from '../../lib/schema/site.ts';
import { argdownFile } from '../../lib/exports/argdown.ts';
import { formatBesideJson } from '../../lib/exports/beside-json.ts';
import { formatChangesFeed } from '../../lib/exports/changes-feed.ts';
import { listCommentaryFiles } from '../../lib/exports/commentary-files.ts';
import { markdownFile } from '../../lib/exports/markdown/commentary.ts';
import { makePageKeys } from '../../lib/exports/page-keys.ts';
import { collectChanges, formatRecordFeed } from '../../lib/exports/record-feed.ts';
import { estuary, nameQuayOnce, relate } from '../../lib/exports/test/two-commentaries.ts';

const twoSealed: readonly Edit[] = [estuary, seal('First')];

const EDITS: Readonly<Record<string, Edit>> = {
  'a claim is reworded': change('commentaries/estuary/02-the-silt.mdx', 'may be losing', 'might be losing'),
  'a claim names another entity': change(
    'commentaries/estuary/02-the-silt.mdx',
    'the town',
    'the <Entity id="tide-council">council</Entity>',
  ),
  'a claim gets another label': rewrite('commentaries/estuary/02-the-silt.mdx', (text) =>
    text.replace(/label="[^"]*"/, 'label="What the silt does"'),
  ),
};

for (const [name, edit] of Object.entries(EDITS)) {
  test(`${name}, and that is sealed: files of the other commentary and feeds of its records stay the same`, async ({}, info) => {
    const before = await filesWith(info, twoSealed);
    const after = await filesWith(info, [...twoSealed, edit, seal('Second', '2026-11-29')]);
    expect(after.estuary?.key).not.toBe(before.estuary?.key);
    expect(after.estuary?.files).not.toEqual(before.estuary?.files);
    for (const kept of ['harbour', 'feed of north-quay']) {
      expect(after[kept]?.key, kept).toBe(before[kept]?.key);
      expect(after[kept]?.files, kept).toEqual(before[kept]?.files);
    }
    expect(wronglyKept(before, after)).toEqual([]);
  });
}

test('a claim is reworded that a claim of another commentary relates to: files of that commentary are made again', async ({}, info) => {
  const edits = [estuary, relate, seal('First')];
  const reword = change('commentaries/harbour/01-the-accord.mdx', 'asks whether', 'wonders whether');
  const before = await filesWith(info, edits);
  const after = await filesWith(info, [...edits, reword, seal('Second', '2026-11-29')]);
  expect(after.estuary?.files).not.toEqual(before.estuary?.files);
  expect(wronglyKept(before, after)).toEqual([]);
});

test('the withdrawal of a claim is sealed on another day: the feed of an entity that the claim named is made again', async ({}, info) => {
  const before = await filesWith(info, [estuary, ...nameQuayOnce('2026-11-29')]);
  const after = await filesWith(info, [estuary, ...nameQuayOnce('2026-11-30')]);
  expect(after['feed of north-quay']?.files).not.toEqual(before['feed of north-quay']?.files);
  expect(wronglyKept(before, after)).toEqual([]);
});

/** What a build would wrongly keep: the key is the same, but the files are not. */
function wronglyKept(before: Files, after: Files): string[] {
  return Object.keys(after).filter(
    (kept) => after[kept]?.key === before[kept]?.key && !isDeepStrictEqual(after[kept]?.files, before[kept]?.files),
  );
}

/** The key and the files of each commentary and of the feed of each record. */
async function filesWith(info: TestInfo, edits: readonly Edit[]): Promise<Files> {
  await rm(info.outputPath('content'), { recursive: true, force: true });
  const { edition, texts, issues } = await loadWith(info, edits);
  expect(issues).toEqual([]);
  if (!edition) throw new Error('The content has issues.');
  const { site, commentaries } = edition;
  const keys = makePageKeys(edition, texts);
  const mystFiles = listMystFiles(edition);
  const contents = (commentary: Commentary): unknown[] =>
    [
      ...listCommentaryFiles(commentary),
      ...linkedFilesOf(commentary),
      argdownFile(commentary),
      epubFile(commentary),
      markdownFile(commentary),
    ]
      .map((file): unknown => file.write(edition, site))
      .concat(otherFiles(commentary, site))
      .concat(mystFiles.filter((file) => file.commentary === commentary).map(({ write }) => write()));
  const changes = collectChanges(commentaries);
  const records = [
    ...edition.entities.map(({ id, name, claims }) => ({ id, name, claims: claims.map(({ claim }) => claim) })),
    ...edition.sources.map(({ id, name, claims, quotedIn }) => ({ id, name, claims: [...claims, ...quotedIn] })),
  ];
  const ofCommentaries = commentaries.map((commentary): [string, Keyed] => [
    commentary.slug,
    { key: keys.ofCommentary(commentary), files: contents(commentary) },
  ]);
  const feeds = records.map(({ id, name, claims }): [string, Keyed] => {
    const followed = { id, name, claims, page: `/${id}/`, feed: `/${id}/feed.xml` };
    return [`feed of ${id}`, { key: keys.ofFeed(claims), files: [formatRecordFeed(followed, changes, site)] }];
  });
  return Object.fromEntries([...ofCommentaries, ...feeds]);
}

type Files = Readonly<Record<string, Keyed>>;

interface Keyed {
  readonly key: string;
  readonly files: readonly unknown[];
}

function otherFiles(commentary: Commentary, site: Site): unknown[] {
  const { slug, ledger, texts, records } = commentary;
  if (!ledger) throw new Error(`${slug} is not sealed.`);
  return [
    formatLinkset(commentary, site),
    formatBesideJson(commentary),
    formatChangesFeed(commentary, site),
    formatLedger(ledger),
    toListStyles(commentary, site, references),
    records,
    ...texts.map((text, index) => {
      const file = toEditionFile(slug, ledger, index + 1, text);
      return file && formatEditionFile(file);
    }),
  ];
}

const references = createReferences({ styles: ['mla'] });
