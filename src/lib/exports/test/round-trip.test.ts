import { expect, test } from 'playwright/test';
import type { Edition } from '../../edition/model.ts';
import { fileSchemas } from '../schema/files.ts';
import { writers } from './data-files.ts';
import { loadMiniature, loadSample, loadSite } from './edition.ts';
import { type DataFiles, readBack } from './read-back.ts';

for (const [name, load] of Object.entries({
  'the miniature': loadMiniature,
  'the sample of the guide': loadSample,
  'the site': loadSite,
})) {
  test(`the data files of ${name} can be read into records that give the same files`, async () => {
    const edition = await load();
    const again = readBack(readFiles(edition));
    for (const [file, { format }] of Object.entries(writers)) {
      expect(format(again), file).toBe(format(edition));
    }
    expect(again.claims).toHaveLength(edition.claims.length);
  });

  test(`the records read from the files of ${name} are linked like the original ones`, async () => {
    const edition = await load();
    const again = readBack(readFiles(edition));
    const links = ({ claims }: Edition) =>
      claims.map(({ id, label, find, attributions, previous, next, incoming, history }) => ({
        id,
        label,
        find,
        carried: attributions.map(({ carried, carriedFrom }) => [carried?.id, carriedFrom?.id]),
        through: attributions.map(({ through = [] }) => through.map(({ source, cue }) => [source.id, cue])),
        previous: previous?.id,
        next: next?.id,
        incoming: incoming.map(({ rel, claim, why, by }) => [rel, claim.id, why, by]),
        history: history.map(({ edition: { number }, fate, wording }) => [number, fate, wording]),
      }));
    expect(links(again)).toEqual(links(edition));
    const says = ({ entities }: Edition) =>
      entities.map(({ id, says: claims }) => [id, claims.map((claim) => claim.id)]);
    expect(says(again)).toEqual(says(edition));
  });
}

test('a change in a file changes the records', async () => {
  const edition = await loadMiniature();
  const files = readFiles(edition);
  const claims = files.claims.claims.map((claim) => ({ ...claim, certainty: 'open' as const, attributions: [] }));
  const changed = { ...files, claims: { ...files.claims, claims } };
  expect(writers.claims.format(readBack(changed))).not.toBe(writers.claims.format(edition));
});

/** The files, parsed from their text and checked by their schemas. */
function readFiles(edition: Edition): DataFiles {
  return {
    claims: fileSchemas.claims.parse(JSON.parse(writers.claims.format(edition))),
    entities: fileSchemas.entities.parse(JSON.parse(writers.entities.format(edition))),
    sources: fileSchemas.sources.parse(JSON.parse(writers.sources.format(edition))),
    commentary: fileSchemas.commentary.parse(JSON.parse(writers.commentary.format(edition))),
    site: edition.site,
    ledgers: new Map(edition.commentaries.flatMap(({ slug, ledger }) => (ledger ? [[slug, ledger] as const] : []))),
    records: new Map(edition.commentaries.map(({ slug, records }) => [slug, records])),
  };
}
