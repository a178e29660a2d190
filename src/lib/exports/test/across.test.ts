/** Relations between commentaries, and sources that quote sources, in the data of the two made-up texts of the guide. */
import { expect, test } from 'playwright/test';
import { dataFilePath } from '../../address/url.ts';
import { loadTwoWorks } from '../../manual/two-works.ts';
import { citedClaimName } from '../../wording/location.ts';
import { formatArgdown } from '../argdown.ts';
import { toClaimJson } from '../claim-json.ts';
import { siteFiles } from '../site-files.ts';
import { ClaimJsonSchema } from '../schema/claim.ts';
import { parseCsv } from './parse-csv.ts';

const edition = loadTwoWorks();
const [lights, watch] = edition.commentaries;
const [fire] = lights?.claims ?? [];
const [told] = watch?.claims ?? [];
if (!lights || !watch || !fire || !told) throw new Error('The made-up texts are not there.');

test('JSON names the other commentary at both ends of a relation, and only if it is a different one', () => {
  const records = [told, fire].map((claim) => ClaimJsonSchema.parse(toClaimJson(claim, edition.site.address)));
  expect(records[0]?.links).toMatchObject([{ rel: 'elaborates', claim: '1.1', commentary: 'harbour-lights' }]);
  expect(records[1]?.incoming).toMatchObject([{ rel: 'elaborates', claim: '1.1', commentary: 'night-watch' }]);
  expect(records[1]?.links).toMatchObject([{ rel: 'supports', claim: '1.2' }]);
  expect(records[1]?.links[0]?.commentary).toBeUndefined();
  expect(records[0]?.links[0]?.record).toBe('https://lights.example/night-watch/argument/#r-1-1-harbour-lights-1-1');
});

test('tables name the other commentary', () => {
  const relations = readRows('relations.csv');
  expect(relations.map((row) => [row.from, row.relation, row.to_commentary, row.to])).toEqual([
    ['¶1.1', 'supports', 'harbour-lights', '¶1.2'],
    ['¶2.1b', 'elaborates', 'harbour-lights', '¶2.1a'],
    ['¶1.1', 'elaborates', 'harbour-lights', '¶1.1'],
    ['¶1.2', 'challenges', 'harbour-lights', '¶1.2'],
  ]);
  const row = readRows('claims.csv').find(({ url }) => url?.endsWith('/night-watch/c1-1/'));
  expect(row?.links).toBe('elaborates harbour-lights/1.1');
});

test('Argdown has a statement for every claim of another article that a relation leads to', () => {
  const text = formatArgdown(watch, edition.site.address);
  expect(text).toContain('\n  +> [harbour-lights ¶1.1]\n');
  expect(text).toContain('\n  -> [harbour-lights ¶1.2]\n');
  expect(text).toMatch(/^\[harbour-lights ¶1\.1\]: Two keepers say [^\n]+"commentary":"harbour-lights"\}$/m);
  expect(text).toContain('"to":"harbour-lights/1.1"');
  expect(formatArgdown(lights, edition.site.address)).not.toContain('night-watch');
});

test('the cited name of a claim has the chain of quoted sources, outermost first, each with its words', () => {
  expect(citedClaimName(told)).toBe(
    '¶1.1 The north tower on 12 November: The harbour master (“reports”), quoting two keepers (“told him”)',
  );
  expect(citedClaimName(fire)).toBe('¶1.1 The fire at the north tower');
});

function readRows(name: string): Record<string, string>[] {
  const file = siteFiles.find(({ path }) => path === dataFilePath(name));
  const [head = [], ...rows] = parseCsv(file?.write(edition, edition.site) ?? '');
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
