import { expect, test } from 'playwright/test';
import { loadEdition } from '../../edition/index.ts';
import { checkFiles, take } from '../steps.ts';
import { corrections, publishSample } from '../corrections.ts';
import { rehearse } from '../rehearse.ts';
import { writeFiles } from '../../edition/test/write-files.ts';

for (const correction of corrections) {
  test(`the worked example “${correction.title}” goes as the guide says`, async ({}, info) => {
    let files = publishSample(correction);
    expect(checkFiles(files).issues).toEqual([]);
    for (const [index, { steps, reports }] of correction.stages.entries()) {
      files = take(files, steps);
      // Loaded from a folder, as for an editor.
      const { issues } = await loadEdition(await writeFiles(files, info.outputPath(String(index))));
      expect(issues.map(({ rule }) => rule)).toEqual(reports);
    }
    expect(correction.stages.at(-1)).toMatchObject({ seals: true, reports: [] });
  });
}

test('everything published can still be found after every correction', async ({}, info) => {
  for (const correction of corrections) {
    const files = take(
      publishSample(correction),
      correction.stages.flatMap(({ steps }) => steps),
    );
    const { edition } = await loadEdition(await writeFiles(files, info.outputPath(correction.id)));
    const [commentary] = edition?.commentaries ?? [];
    const ids = [...(commentary?.claims ?? []), ...(commentary?.withdrawn ?? [])].map(({ id }) => id);
    expect(ids, correction.id).toEqual(expect.arrayContaining(['1.1', '1.2', '2.1a', '2.1b']));
    // A new name alone makes no edition.
    const renamed = commentary?.slug !== 'harbour-lights';
    expect(commentary?.editions.length, correction.id).toBe(renamed ? 1 : 2);
    expect([commentary?.slug, ...(commentary?.formerly ?? [])], correction.id).toContain('harbour-lights');
    expect(rehearse(correction).at(-1)?.sealed?.number, correction.id).toBe(renamed ? undefined : 2);
    const entities = edition?.entities.flatMap(({ id, formerly }) => [id, ...formerly]) ?? [];
    expect(entities, correction.id).toEqual(expect.arrayContaining(['lamp-guild', 'north-tower']));
  }
});

test('a rehearsal shows what was done, what the check says and what an edition records', () => {
  const split = corrections.find(({ id }) => id === 'split');
  const acts = split ? rehearse(split) : [];
  expect(acts.map(({ shown }) => shown.map(({ file }) => file.split('/').at(-1)))).toEqual([
    ['01-the-fire.mdx'],
    ['01-the-fire.mdx', 'commentary.yaml'],
    [],
  ]);
  expect(acts.map(({ issues }) => issues.length)).toEqual([4, 4, 0]);
  expect(acts.at(-1)?.sealed?.changes.map(({ id, fate }) => `${id} ${fate}`)).toEqual([
    '1.1 reannotated',
    '1.2 withdrawn',
    '1.2a published',
    '1.2b published',
  ]);
});
