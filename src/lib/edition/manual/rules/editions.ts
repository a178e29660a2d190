/** Rules about what has been published. */
import { formatLedger } from '../../../ledger/format.ts';
import { LedgerSchema } from '../../../schema/ledger.ts';
import type { Chapter } from '../entry.ts';
import { FIRE, FOLDER, GUILD, KEEPERS, LEDGER, MAP, PUBLISHED, RECORD, RECORDS, TOWERS } from '../sample.ts';
import { append, change, remove, rename, renameFolder, seal, type Step, take, textOf, write } from '../steps.ts';

const FIRST = seal('2026-01-20', 'First edition.');
const SECOND = seal('2026-02-03', 'A claim withdrawn.');

const AGAIN = `
<Claim id="2.1b" label="Whether the tower will be lit" type="forecast" certainty="probable" cue="likely">
  The tower is likely to be lit again.
  <Attribution source="author" stance="own" />
  <Relates rel="elaborates" to="2.1a" />
</Claim>
`;
const takeOut = change(TOWERS, AGAIN, '');
const withdraw = (successors = '') =>
  append(RECORD, `withdrawn:\n  - { id: '2.1b', reason: The original says no such thing.${successors} }\n`);

const WATCHMEN = 'content/sources/watchmen.yaml';
const renameKeepers = [rename(KEEPERS, WATCHMEN), change(FIRE, 'source="keepers"', 'source="watchmen"')];

const NEW_FOLDER = 'content/commentaries/lights-out';
const renameAll = renameFolder(FOLDER, NEW_FOLDER);

/** Takes steps that leave a file as it was. */
const except =
  (path: string, steps: readonly Step[]): Step =>
  (files) =>
    write(path, textOf(files, path))(take(files, steps));
/** Cuts off the last edition. */
const cutLedger: Step = (files) => {
  const { editions, ...rest } = LedgerSchema.parse(JSON.parse(textOf(files, LEDGER)));
  return write(LEDGER, formatLedger({ ...rest, editions: editions.slice(0, -1) }))(files);
};
const addEdition = [change(FIRE, 'was dark on', 'stood dark on'), seal('2026-02-03', 'One claim reworded.')];

/** A copy of the commentary, which tells itself apart by a word. */
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
  about: 'Whether what was published and cited still leads somewhere. These rules wake up with the first edition.',
  entries: {
    'ledger-vanished': {
      title: 'A published claim that is gone',
      why: 'Somebody may have cited it. Its page has to stay, and to say what became of it.',
      mend: 'Put the claim back; or withdraw it in `commentary.yaml`, with the reason.',
      given: [FIRST],
      wrong: [takeOut],
      right: [takeOut, withdraw(), SECOND],
      then: COMMAND,
    },
    'ledger-reused': {
      title: 'A number that is used again',
      why: 'A reference to the withdrawn claim would lead to words that its writer never saw.',
      mend: 'Take the next letter of the sentence; the hint names it.',
      given: [FIRST, takeOut, withdraw(), SECOND],
      wrong: [append(TOWERS, AGAIN.replace('again', 'next year'))],
      right: [
        append(TOWERS, AGAIN.replace('again', 'next year').replace('2.1b', '2.1c')),
        seal('2026-03-02', 'A claim added.'),
      ],
      then: COMMAND,
    },
    'ledger-moved': {
      title: 'A published claim under another id',
      why: 'It is cited by the id it was published under.',
      mend: 'Give it back its id. To split it, withdraw the old id with the new ones as its successors.',
      given: [FIRST],
      wrong: [
        change(FIRE, '<Claim id="1.2"', '<Claim id="1.2a"'),
        change(FIRE, 'to="1.2"', 'to="1.2a"'),
        change(RECORD, "'1.2']", "'1.2a']"),
      ],
    },
    'ledger-original': {
      title: 'Another original',
      why: 'Published ids count the sentences of the original as it was. With other sentences they would point to others.',
      mend: 'Restore the source map: ids, word counts and digests of its sentences are those of the last edition. Where the original itself was corrected and every id still fits, `npm run seal -- --new-original` says so for good.',
      given: [FIRST],
      wrong: [change(MAP, '"words": 9, "sha256": "0', '"words": 9, "sha256": "f')],
    },
    'ledger-unsealed': {
      title: 'A change that is in no edition yet',
      why: 'A reference names the edition that was read. What is published without one could not be cited.',
      mend: 'Go on writing: `npm run dev` allows it. When the change is ready, seal the next edition.',
      given: [FIRST],
      wrong: [change(FIRE, 'was dark on', 'stood dark on')],
      right: [change(FIRE, 'was dark on', 'stood dark on'), seal('2026-02-03', 'One claim reworded.')],
      then: COMMAND,
    },
    'ledger-unrecorded': {
      title: 'A ledger that is not recorded',
      why: '`content/published.json` says what was published. What it does not know could vanish without anybody noticing.',
      mend: 'Seal: that records it. Where the commentary is no new one, restore `published.json` from the version history first.',
      given: [FIRST],
      wrong: [except(PUBLISHED, addEdition)],
      right: addEdition,
      then: COMMAND,
    },
    'ledger-missing': {
      title: 'A ledger that is gone',
      why: 'The ledger alone knows what was published: every wording, and the numbers of withdrawn claims, which must never be used again.',
      mend: 'Restore the file from the version history. To take back an edition that is not online, run `npm run seal -- --undo`.',
      given: [FIRST],
      wrong: [remove(LEDGER)],
    },
    'ledger-shortened': {
      title: 'A ledger without its last edition',
      why: 'An edition that somebody may have cited does not go away again. The chain of digests cannot show that its end is missing; `published.json` does.',
      mend: 'Restore the file from the version history. To take back an edition that is not online, run `npm run seal -- --undo`.',
      given: [FIRST, ...addEdition],
      wrong: [cutLedger],
    },
    'ledger-replaced': {
      title: 'The ledger of another commentary',
      why: 'With the folders of two commentaries swapped, or one edition put in the place of another, published addresses would say something else.',
      mend: 'Give each folder its name back, or restore the ledger from the version history. A copy of a commentary begins without a ledger.',
      given: [FIRST],
      wrong: [copy],
      right: [copy, remove(`${NEW_FOLDER}/ledger.json`)],
    },
    'ledger-dates': {
      title: 'An edition older than the one before',
      why: 'Whoever asks what was said on a day is given the last edition up to that day.',
      mend: 'Restore the ledger from the version history. If the edition is not online yet, `npm run seal -- --undo` takes it back; then seal it with the right date.',
      given: [FIRST],
      wrong: [change(FIRE, 'was dark on', 'stood dark on'), seal('2026-01-19', 'One claim reworded.')],
      right: addEdition,
    },
    'commentary-vanished': {
      title: 'A published commentary that is gone',
      why: 'All of its addresses begin with the name of its folder.',
      mend: 'Restore the folder. Where it was renamed, say `formerly` with the old name in its `commentary.yaml`, and seal.',
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
      title: 'The record of what was published is gone',
      why: 'Without it nobody can tell whether something published has vanished.',
      mend: 'Restore `content/published.json` from the version history. Where there is none, compare with what is online (`npm run check -- --published`), write `{ "schemaVersion": 1, "entities": [], "sources": [] }` into the file, and seal: that records what is there now.',
      given: [FIRST],
      wrong: [remove(PUBLISHED)],
    },
    'ledger-edited': {
      title: 'A ledger that was changed by hand',
      why: 'The ledger is the witness of what was published. Each edition holds a digest of the one before, so that a change shows.',
      mend: 'Restore the file from the version history. What is to be different makes a new edition.',
      given: [FIRST],
      wrong: [change(LEDGER, 'is likely to be lit', 'will be lit')],
    },
    'records-missing': {
      title: 'An edition without its records',
      why: 'The ledger keeps wordings and digests. What was annotated stands in one file for each edition, and pages show old editions from it.',
      mend: 'Restore the file from the version history.',
      given: [FIRST],
      wrong: [remove(`${RECORDS}1.json`)],
    },
    'records-edited': {
      title: 'Records that were changed by hand',
      why: 'They say what an edition said. Each record has its digest in the ledger, so a change shows.',
      mend: 'Restore the file from the version history. What is to be different makes a new edition.',
      given: [FIRST],
      wrong: [change(`${RECORDS}1.json`, '"certainty": "possible"', '"certainty": "stated"')],
    },
    'record-vanished': {
      title: 'A published entity or source that is gone',
      why: 'Its page has an address, and others link to it. Under another name, or merged with another, it has to be found from there.',
      mend: 'Say `formerly` with the old id in the file that took its place, or put the file back.',
      given: [FIRST],
      wrong: renameKeepers,
      right: [...renameKeepers, append(WATCHMEN, 'formerly: [keepers]\n'), seal('2026-02-03', 'A source renamed.')],
      then: COMMAND,
    },
    'record-reused': {
      title: 'A former id that is used again',
      why: 'Whoever comes by the old address would meet somebody else.',
      mend: 'Give the new file another id, or take the id out of `formerly` where it was a slip.',
      wrong: [append(GUILD, 'formerly: [light-accord]\n')],
      right: [append(GUILD, 'formerly: [lamp-lighters]\n')],
    },
    'wrong-withdrawal': {
      title: 'A withdrawal that does not fit',
      why: 'To withdraw is to say that a published claim is no more. One that still stands, or was never published, is not withdrawn.',
      mend: 'Take the claim out of its section as well; or delete the entry.',
      given: [FIRST],
      wrong: [withdraw()],
      right: [withdraw(), takeOut, SECOND],
      then: COMMAND,
    },
    'unknown-successor': {
      title: 'A successor that is not there',
      why: 'Whoever comes by the old address is led on to the successors.',
      mend: 'Name claims of the same commentary, or none.',
      given: [FIRST, takeOut],
      wrong: [withdraw(", successors: ['2.9']")],
      right: [withdraw(", successors: ['2.1a']"), SECOND],
      then: COMMAND,
    },
  },
};
