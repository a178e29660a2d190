/** Rules about what has been published. */
import { formatLedger } from '../../ledger/seal.ts';
import { LedgerSchema } from '../../schema/ledger.ts';
import type { Chapter } from '../entry.ts';
import {
  FIRE,
  FOLDER,
  FORECAST,
  GUILD,
  KEEPERS,
  LEDGER,
  MAP,
  PUBLISHED,
  RECORD,
  RECORDS,
  TOWER,
  TOWERS,
} from '../sample.ts';
import { append, change, remove, rename, renameFolder, seal, type Step, take, textOf, write } from '../steps.ts';

const FIRST = seal('2026-01-20', 'First edition.');
const SECOND = seal('2026-02-03', 'A claim withdrawn.');

const takeOut = change(TOWERS, FORECAST, '');
const withdraw = (successors = '') =>
  append(RECORD, `withdrawn:\n  - { id: '2.1b', reason: The original says no such thing.${successors} }\n`);

const WATCHMEN = 'content/sources/watchmen.yaml';
const renameKeepers = [rename(KEEPERS, WATCHMEN), change(FIRE, 'source="keepers"', 'source="watchmen"')];

const NEW_TOWERS = TOWERS.replace('towers', 'lights');
const renameTowers = rename(TOWERS, NEW_TOWERS);

const NEW_FOLDER = 'content/commentaries/lights-out';
const renameAll = renameFolder(FOLDER, NEW_FOLDER);

/** Takes steps, but restores one file to its state before them. */
const except =
  (path: string, steps: readonly Step[]): Step =>
  (files) =>
    write(path, textOf(files, path))(take(files, steps));
/** Removes the last edition. */
const cutLedger: Step = (files) => {
  const { editions, ...rest } = LedgerSchema.parse(JSON.parse(textOf(files, LEDGER)));
  return write(LEDGER, formatLedger({ ...rest, editions: editions.slice(0, -1) }))(files);
};
const addEdition = [change(FIRE, 'was dark on', 'stood dark on'), seal('2026-02-03', 'One claim reworded.')];

/** A copy of the commentary in another folder. */
const copy: Step = (files) =>
  new Map([
    ...files,
    ...[...files].flatMap(([path, content]) =>
      path.startsWith(`${FOLDER}/`) ? [[NEW_FOLDER + path.slice(FOLDER.length), content] as const] : [],
    ),
  ]);

const COMMAND = 'npm run seal -- --note "what it is for"';

export const editions: Chapter = {
  title: 'Editions',
  about:
    'Whether everything that was published and cited can still be found. These rules apply from the first edition.',
  entries: {
    'ledger-vanished': {
      title: 'A missing published claim',
      why: 'Somebody may have cited it. Its page must stay, and say what happened to it.',
      fix: 'Restore the claim, or withdraw it in `commentary.yaml` with the reason.',
      given: [FIRST],
      wrong: [takeOut],
      right: [takeOut, withdraw(), SECOND],
      then: COMMAND,
    },
    'ledger-reused': {
      title: 'A reused number',
      why: 'A citation of the withdrawn claim would lead to another text.',
      fix: 'Use the next letter of the sentence, which the hint gives.',
      given: [FIRST, takeOut, withdraw(), SECOND],
      wrong: [append(TOWERS, FORECAST.replace('again', 'next year'))],
      right: [
        append(TOWERS, FORECAST.replace('again', 'next year').replace('2.1b', '2.1c')),
        seal('2026-03-02', 'A claim added.'),
      ],
      then: COMMAND,
    },
    'ledger-moved': {
      title: 'A published claim under another id',
      why: 'People cite the id under which it was published.',
      fix: 'Restore its id. To split it, withdraw the old id with the new ones as successors.',
      given: [FIRST],
      wrong: [
        change(FIRE, '<Claim id="1.2"', '<Claim id="1.2a"'),
        change(FIRE, 'to="1.2"', 'to="1.2a"'),
        change(RECORD, "'1.2']", "'1.2a']"),
      ],
    },
    'ledger-original': {
      title: 'A changed article',
      why: 'Published ids count the sentences of the article. If these change, the ids point to other sentences.',
      fix: 'Restore the source map of the last edition. If the article itself was corrected and every id still fits, run `npm run seal -- --new-original`.',
      given: [FIRST],
      wrong: [change(MAP, '"words": 9, "sha256": "0', '"words": 9, "sha256": "f')],
    },
    'ledger-unsealed': {
      title: 'A change that is in no edition yet',
      why: 'A citation names the edition. What is in no edition cannot be cited. This includes headings.',
      fix: 'Continue writing with `npm run dev`. When the change is ready, seal the next edition.',
      given: [FIRST],
      wrong: [change(FIRE, 'was dark on', 'stood dark on')],
      right: [change(FIRE, 'was dark on', 'stood dark on'), seal('2026-02-03', 'One claim reworded.')],
      then: COMMAND,
    },
    'ledger-unrecorded': {
      title: 'An unrecorded ledger',
      why: '`content/published.json` lists what was published. Anything missing from it could be lost unnoticed.',
      fix: 'Seal, which records it. If the article is not new, first restore `published.json` from the version history.',
      given: [FIRST],
      wrong: [except(PUBLISHED, addEdition)],
      right: addEdition,
      then: COMMAND,
    },
    'ledger-missing': {
      title: 'A missing ledger',
      why: 'Only the ledger has everything that was published: every wording, and the numbers of withdrawn claims, which must not be reused.',
      fix: 'Restore the file from the version history. To undo an edition that is not online, run `npm run seal -- --undo`.',
      given: [FIRST],
      wrong: [remove(LEDGER)],
    },
    'ledger-shortened': {
      title: 'A ledger without its last edition',
      why: 'Somebody may have cited the edition. The chain of digests cannot show that its end is missing; `published.json` does.',
      fix: 'Restore the file from the version history. To undo an edition that is not online, run `npm run seal -- --undo`.',
      given: [FIRST, ...addEdition],
      wrong: [cutLedger],
    },
    'ledger-replaced': {
      title: 'The ledger of another article',
      why: 'If the folders of two articles are swapped, or an edition is replaced, published addresses show something else.',
      fix: 'Restore the names of the folders, or restore the ledger from the version history. A copied article starts without a ledger.',
      given: [FIRST],
      wrong: [copy],
      right: [copy, remove(`${NEW_FOLDER}/ledger.json`)],
    },
    'ledger-dates': {
      title: 'An edition older than the one before',
      why: 'A reader who asks for a day gets the last edition before it, so editions must be in order.',
      fix: 'Restore the ledger from the version history. If the edition is not online yet, undo it with `npm run seal -- --undo` and seal it with the right date.',
      given: [FIRST],
      wrong: [change(FIRE, 'was dark on', 'stood dark on'), seal('2026-01-19', 'One claim reworded.')],
      right: addEdition,
    },
    'unknown-edition': {
      title: 'An identifier of an edition that does not exist',
      why: 'The identifier would never be shown, or that of another edition in its place.',
      fix: 'Correct the number. Write all identifiers of an edition into one entry.',
      given: [FIRST],
      wrong: [append(RECORD, 'identifiers:\n  - { edition: 11, doi: 10.5281/zenodo.123 }\n')],
      right: [append(RECORD, 'identifiers:\n  - { edition: 1, doi: 10.5281/zenodo.123 }\n')],
    },
    'commentary-vanished': {
      title: 'A missing published article',
      why: 'All its addresses begin with the name of its folder.',
      fix: 'Restore the folder. If it was renamed, add `formerly` with the old name to its `commentary.yaml`, and seal.',
      given: [FIRST],
      wrong: [renameAll],
      right: [
        renameAll,
        append(`${NEW_FOLDER}/commentary.yaml`, 'formerly: [harbour-lights]\n'),
        seal('2026-02-03', 'A commentary renamed.'),
      ],
      then: 'npm run seal',
    },
    'record-missing': {
      title: 'A missing record of what was published',
      why: 'Without it the check cannot tell whether something published is missing.',
      fix: 'Restore `content/published.json` from the version history. If there is none, compare with what is online (`npm run check -- --published`), write `{ "schemaVersion": 1, "entities": [], "sources": [] }` into the file, and seal, which records the present state.',
      given: [FIRST],
      wrong: [remove(PUBLISHED)],
    },
    'ledger-edited': {
      title: 'A ledger that was changed by hand',
      why: 'The ledger proves what was published. Each edition has a digest of the one before, so that changes show.',
      fix: 'Restore the file from the version history. Make changes in a new edition.',
      given: [FIRST],
      wrong: [change(LEDGER, 'is likely to be lit', 'will be lit')],
    },
    'records-missing': {
      title: 'An edition without its records',
      why: 'The ledger has wordings and digests. The annotations of each edition are in a file, from which pages show old editions.',
      fix: 'Restore the file from the version history.',
      given: [FIRST],
      wrong: [remove(`${RECORDS}1.json`)],
    },
    'records-edited': {
      title: 'Records that were changed by hand',
      why: 'They show what an edition said. The ledger has a digest of each record, so changes show.',
      fix: 'Restore the file from the version history. Make changes in a new edition.',
      given: [FIRST],
      wrong: [change(`${RECORDS}1.json`, '"certainty": "possible"', '"certainty": "stated"')],
    },
    'record-vanished': {
      title: 'A missing published entity or source',
      why: 'Others may link to its page. If it was renamed or merged, the old address must lead to the new one.',
      fix: 'Add `formerly` with the old id to the file that replaces it, or restore the file. A former id stays with its record, also if that is renamed or merged.',
      given: [FIRST],
      wrong: renameKeepers,
      right: [...renameKeepers, append(WATCHMEN, 'formerly: [keepers]\n'), seal('2026-02-03', 'A source renamed.')],
      then: COMMAND,
    },
    'section-vanished': {
      title: 'A missing published section',
      why: 'Others may link to its heading. The address ends with the name of its file.',
      fix: 'Rename the file back. If it was renamed or merged into another section, add `formerly` with the old name to the front matter of that section, and seal.',
      given: [FIRST],
      wrong: [renameTowers],
      right: [
        renameTowers,
        change(NEW_TOWERS, 'title: The towers', 'title: The towers\nformerly: [the-towers]'),
        seal('2026-02-03', 'A section renamed.'),
      ],
      then: 'npm run seal',
    },
    'record-swapped': {
      title: 'Exchanged files of published records',
      why: 'Citations and links of each id would lead to another one. This also applies to sections.',
      fix: 'Give the files their former names back. To rename a record, give it a new id and list the old one under `formerly` in the same file.',
      given: [FIRST],
      wrong: [change(TOWER, 'North Tower', 'Lamp Guild'), change(GUILD, 'Lamp Guild', 'North Tower')],
    },
    'record-reused': {
      title: 'A reused former id',
      why: 'The old address would lead to something else.',
      fix: 'Give the new file another id, or remove the id from `formerly` if it was a mistake.',
      wrong: [append(GUILD, 'formerly: [light-accord]\n')],
      right: [append(GUILD, 'formerly: [lamp-lighters]\n')],
    },
    'wrong-withdrawal': {
      title: 'A wrong withdrawal',
      why: 'Only a published claim that is no longer in the text can be withdrawn.',
      fix: 'Remove the claim from its section as well, or delete the entry.',
      given: [FIRST],
      wrong: [withdraw()],
      right: [withdraw(), takeOut, SECOND],
      then: COMMAND,
    },
    'unknown-successor': {
      title: 'An unknown successor',
      why: 'The page at the old address links to the successors.',
      fix: 'Name claims of the same article, or none.',
      given: [FIRST, takeOut],
      wrong: [withdraw(", successors: ['2.9']")],
      right: [withdraw(", successors: ['2.1a']"), SECOND],
      then: COMMAND,
    },
  },
};
