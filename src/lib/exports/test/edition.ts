/** Editions for the tests of exports. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Edition } from '../../edition/index.ts';
import { loadOnce, MINIATURE, SITE } from '../../edition/test/load-once.ts';
import { checkFiles, change, take, write } from '../../manual/steps.ts';
import { FIRE, RECORD, sample, TOWERS } from '../../manual/sample.ts';

/** The miniature, which is a draft. */
export function loadMiniature(): Promise<Edition> {
  return loadOnce(MINIATURE);
}

/** The content of the site itself. */
export function loadSite(): Promise<Edition> {
  return loadOnce(SITE);
}

/**
 * The content that the project was shipped with, which has more kinds of things than a made-up one. It is the content of the site
 * or was set aside. Undefined if it has been removed.
 */
export async function loadShipped(): Promise<Edition | undefined> {
  const aside = await readdir('set-aside').catch(() => []);
  const folders = ['content', ...aside.map((name) => `set-aside/${name}`)];
  const shipped = folders.find((folder) => existsSync(`${folder}/commentaries/safe-haven/ledger.json`));
  return shipped === undefined ? undefined : loadOnce(resolve(shipped));
}

/** The sample of the guide, with everything a claim can be annotated with. */
export function loadSample(): Edition {
  const { edition, issues } = checkFiles(
    take(sample, [
      change(FIRE, 'id="1.1"', 'id="1.1a"'),
      change(FIRE, 'cue="told us"', 'cue="told us" through="guild-master: heard; night-watch: saw" stated="2020-12"'),
      change(FIRE, '<Claim id="1.2"', `${CARRIED('1.1b', '1.1a')}${CARRIED('1.1c', '1.1b')}<Claim id="1.2"`),
      change(RECORD, "'1.1'", "'1.1a'"),
      change(
        TOWERS,
        '  <Relates rel="elaborates"',
        '  <Figure value="62.5" high="70" unit="%" of="chances" on="2020-11" approximate />\n  <Figure low="2" unit="towers" />\n  <Relates rel="elaborates"',
      ),
      change(TOWERS, 'kind="differs"', 'kind="since" happened="2022-05/2022-07"'),
      ...['guild-master', 'night-watch'].map((id) =>
        write(
          `content/sources/${id}.yaml`,
          `name: ${id}\nsubject: ${id}\nplural: false\nvoice: unnamed-person\ndescription: Not named.\n`,
        ),
      ),
    ]),
  );
  if (!edition) throw new Error(issues.map(({ message }) => message).join('\n'));
  return edition;
}

const CARRIED = (
  id: string,
  from: string,
): string => `<Claim id="${id}" label="Oil in ${id}" type="report" certainty="stated">
  The lamp was full of oil.
  <Attribution source="keepers" count="plural" stance="neutral" carried="${from}" />
</Claim>

`;
