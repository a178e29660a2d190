import { expect, test } from 'playwright/test';
import { loadOnce, MINIATURE } from '../../../edition/test/load-once.ts';
import { RecordsSchema } from '../../../schema/records.ts';
import { sourceClasses } from '../pages.ts';

test('a class keeps its page if an edition records a source of it, though no source is of it any more', async () => {
  const edition = await loadOnce(MINIATURE);
  const board = { name: 'The board', subject: 'the board', plural: false, voice: 'media' };
  const value = RecordsSchema.parse({
    schemaVersion: 1,
    edition: 1,
    sections: [],
    claims: [],
    names: { entities: {}, sources: { board }, references: {} },
  });
  const find = (records: (typeof edition.commentaries)[number]['records']) =>
    sourceClasses({
      ...edition,
      commentaries: edition.commentaries.map((commentary) => ({ ...commentary, records })),
    }).find(({ voice }) => voice === 'media');
  expect(find([])).toBeUndefined();
  expect(find([{ value, text: '' }])).toMatchObject({ sources: [], claims: [] });
});
