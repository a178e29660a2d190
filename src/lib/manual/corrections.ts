/** What to do when something published has to change: worked examples, run on the sample. */
import { FIRE, FOLDER, FORECAST, GUILD, INFERENCE, RECORD, sample, TOWER, TOWERS } from './sample.ts';
import { append, change, type Files, remove, rename, renameFolder, seal, type Step, take, write } from './steps.ts';

/** A worked example. */
export interface Correction {
  /** HTML id of its section. */
  readonly id: string;
  readonly title: string;
  /** When to do this. */
  readonly when: string;
  /** Changes to the sample before it is first published. */
  readonly given?: readonly Step[];
  readonly stages: readonly Stage[];
  /** What readers see afterwards. */
  readonly outcome: string;
}

/** Something the editor does, and what the check then reports. */
export interface Stage {
  readonly say: string;
  readonly steps: readonly Step[];
  /** The rules that the check then reports, in order; empty if it finds nothing. */
  readonly reports: readonly string[];
  /** Whether the stage is sealing. */
  readonly seals?: true;
}

/** The sample with its first edition sealed, with which an example begins. */
export function publishSample({ given = [] }: Correction): Files {
  return take(sample, [...given, seal('2026-01-20', 'First edition.')]);
}

const sealing = (note: string): Stage => ({
  say: `Seal it: \`npm run seal -- --note "${note}"\`.`,
  steps: [seal('2026-02-03', note)],
  reports: [],
  seals: true,
});

const HALVES = `<Claim id="1.2a" label="Why the light was out" type="inference" certainty="possible" cue="may be">
  The light may have been put out.
  <Attribution source="author" stance="own" />
</Claim>

<Claim id="1.2b" label="Whose hand it was" type="assessment" certainty="possible" cue="may be">
  If it was, it may have been done by hand.
  <Attribution source="author" stance="own" />
</Claim>
`;

const withdrawal = (id: string, reason: string, successors = ''): Step =>
  append(RECORD, `withdrawn:\n  - id: '${id}'\n    reason: ${reason}\n${successors}`);

const LIGHTS_OUT = 'content/commentaries/lights-out';
const LAMP = 'content/entities/lamp-keepers-guild.yaml';
const BEACON = 'content/entities/beacon.yaml';

/** Before anything is published, adds a second file for the same tower. */
const twoTowers: readonly Step[] = [
  write(BEACON, 'name: The Beacon\ntype: place\ngeography:\n  kind: lighthouse\n'),
  change(TOWERS, 'The tower is likely', 'The <Entity id="beacon">beacon</Entity> is likely'),
];

/** Every worked example, in the order of the guide. */
export const corrections: readonly Correction[] = [
  {
    id: 'reword',
    title: 'Reword a claim',
    when: 'The restatement says more, less or something else than the article, or is unclear.',
    stages: [
      {
        say: 'Change the words, and make sure that cue, certainty and attribution still fit. The check reports that the change is in no edition yet; `npm run dev` still works.',
        steps: [change(FIRE, 'was dark on the night', 'showed no light on the night')],
        reports: ['ledger-unsealed'],
      },
      sealing('One claim follows the original more closely.'),
    ],
    outcome:
      'The address stays. The page of the claim shows both wordings; `#e1` at the end of its address shows the first and says that it has changed since. The page of the edition and the feed show the difference word by word.',
  },
  {
    id: 'annotate',
    title: 'Change an annotation',
    when: 'The words are right, but an annotation is wrong or missing: a date, a source, a relation, a note.',
    stages: [
      {
        say: 'Change the annotation. Annotations are part of an edition, like the words.',
        steps: [
          change(
            TOWERS,
            '  <Relates rel="elaborates" to="2.1a" />',
            '  <When edtf="2022" text="next year" />\n  <Relates rel="elaborates" to="2.1a" />',
          ),
        ],
        reports: ['ledger-unsealed'],
      },
      sealing('A date added.'),
    ],
    outcome:
      'The address and the wording stay. The page of the claim, the page of the edition and the feed show the annotation before and after.',
  },
  {
    id: 'split',
    title: 'Split a claim',
    when: 'A claim turns out to have two propositions, or two levels of certainty.',
    stages: [
      {
        say: 'If you only give the old claim a letter and add another, a citation of ¶1.2 leads nowhere. The check stops this, and names every place that still uses the old id.',
        steps: [change(FIRE, INFERENCE, HALVES)],
        reports: ['unknown-claim', 'ungrounded-inference', 'unknown-claim', 'ledger-vanished'],
      },
      {
        say: 'Withdraw the old id, with the new claims as successors, and change the places that used it.',
        steps: [
          change(FIRE, 'rel="supports" to="1.2"', 'rel="supports" to="1.2a"'),
          change(RECORD, "'1.2']", "'1.2a', '1.2b']"),
          withdrawal('1.2', 'It held two propositions.', "    successors: ['1.2a', '1.2b']\n"),
        ],
        reports: ['ledger-unsealed', 'ledger-unsealed', 'ledger-unsealed', 'ledger-unsealed'],
      },
      sealing('A claim split in two.'),
    ],
    outcome:
      'The page of ¶1.2 stays: it has the last wording and the reason, and links to ¶1.2a and ¶1.2b. Its number is not used again.',
  },
  {
    id: 'merge',
    title: 'Merge two claims',
    when: 'Two claims of one sentence turn out to say the same thing.',
    stages: [
      {
        say: 'Put what the second says into the first, and remove the second. It is published, so it must not simply disappear.',
        steps: [
          change(TOWERS, 'has signed the', 'has signed, so that the tower be lit again, the'),
          change(TOWERS, FORECAST, ''),
        ],
        reports: ['ledger-vanished'],
      },
      {
        say: 'Withdraw the second, with the first as successor.',
        steps: [withdrawal('2.1b', 'It is part of what the sentence says first.', "    successors: ['2.1a']\n")],
        reports: ['ledger-unsealed', 'ledger-unsealed'],
      },
      sealing('Two claims merged.'),
    ],
    outcome:
      'The first claim keeps its address and shows both wordings. The page of the second shows its last wording and links to the first.',
  },
  {
    id: 'withdraw',
    title: 'Withdraw a claim',
    when: 'The article does not say it at all.',
    stages: [
      {
        say: 'Remove the claim from its section. The check reports that it is missing.',
        steps: [change(TOWERS, FORECAST, '')],
        reports: ['ledger-vanished'],
      },
      {
        say: 'Withdraw it in `commentary.yaml`, with the reason in a sentence for people who follow its address.',
        steps: [withdrawal('2.1b', 'The original says no such thing.')],
        reports: ['ledger-unsealed'],
      },
      sealing('A claim withdrawn.'),
    ],
    outcome:
      'Its page stays, with the last wording and the reason. The claim is no longer in the text, the counts and the search. The next claim of the sentence takes the next letter: ¶2.1c.',
  },
  {
    id: 'rename-entity',
    title: 'Rename an entity or a source',
    when: 'The id is misspelt or misleading. (To change only the name, edit `name` and leave the file where it is.)',
    stages: [
      {
        say: 'Rename the file, and use the new id in claims and sources. The old address must not be lost.',
        steps: [
          rename(GUILD, LAMP),
          change(TOWERS, '<Entity id="lamp-guild">', '<Entity id="lamp-keepers-guild">'),
          change(TOWERS, 'party="lamp-guild"', 'party="lamp-keepers-guild"'),
          change('content/sources/keepers.yaml', '[lamp-guild]', '[lamp-keepers-guild]'),
        ],
        reports: ['record-vanished'],
      },
      {
        say: 'Add the old id to the file. The check reports places that still use it.',
        steps: [append(LAMP, 'formerly: [lamp-guild]\n')],
        reports: ['ledger-unsealed', 'ledger-unsealed'],
      },
      sealing('An entity renamed.'),
    ],
    outcome: 'The old address keeps a page that links to the new one. The old id is not used again.',
  },
  {
    id: 'merge-entities',
    title: 'Merge two entities or two sources',
    when: 'Two files turn out to be about the same thing.',
    given: twoTowers,
    stages: [
      {
        say: 'Put the facts into one file, delete the other, and change every mention to the one that remains.',
        steps: [
          remove(BEACON),
          append(TOWER, 'aliases:\n  - text: The Beacon\n    references: [gazette-2020]\n'),
          change(TOWERS, '<Entity id="beacon">', '<Entity id="north-tower">'),
        ],
        reports: ['record-vanished'],
      },
      {
        say: 'Add the deleted id to the file that remains.',
        steps: [append(TOWER, 'formerly: [beacon]\n')],
        reports: ['ledger-unsealed'],
      },
      sealing('Two entities merged.'),
    ],
    outcome: 'All claims are on one page, under both names; the old address links to it.',
  },
  {
    id: 'rename-commentary',
    title: 'Rename an article',
    when: 'The name of its folder is misspelt or misleading. It is part of every address of the article, so do this only if you must.',
    stages: [
      {
        say: 'Rename the folder. Everything that was cited has an address below the old name, and the check reports that it is missing.',
        steps: [renameFolder(FOLDER, LIGHTS_OUT)],
        reports: ['commentary-vanished'],
      },
      {
        say: 'Add the old name to `commentary.yaml`.',
        steps: [append(`${LIGHTS_OUT}/commentary.yaml`, 'formerly: [harbour-lights]\n')],
        reports: ['ledger-unrecorded'],
      },
      {
        say: 'Seal: `npm run seal`. No claim has changed, so this does not make an edition; it records the new name.',
        steps: [seal('2026-02-03', 'A commentary renamed.')],
        reports: [],
        seals: true,
      },
    ],
    outcome:
      'Every address below the old name keeps a page that links to the new one: the text, each claim, each edition. Data files are at both addresses. The old name is not used again.',
  },
];
