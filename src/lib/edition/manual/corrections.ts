/** What to do when something published has to change: worked examples, run on the sample. */
import { FIRE, FOLDER, GUILD, RECORD, sample, TOWER, TOWERS } from './sample.ts';
import { append, change, type Files, remove, rename, renameFolder, seal, type Step, take, write } from './steps.ts';

/** A worked example. */
export interface Correction {
  /** HTML id of its section. */
  readonly id: string;
  readonly title: string;
  /** When this is what is wanted. */
  readonly when: string;
  /** What is there besides the sample when it is first published. */
  readonly given?: readonly Step[];
  readonly stages: readonly Stage[];
  /** What readers see afterwards. */
  readonly outcome: string;
}

/** Something the editor does, and what the check then says. */
export interface Stage {
  readonly say: string;
  readonly steps: readonly Step[];
  /** The rules that the check then reports, in its order; none where it finds nothing. */
  readonly reports: readonly string[];
  /** Whether what is done is sealing. */
  readonly seals?: true;
}

/** The sample with its first edition sealed, where an example begins. */
export function publishSample({ given = [] }: Correction): Files {
  return take(sample, [...given, seal('2026-01-20', 'First edition.')]);
}

const sealing = (note: string): Stage => ({
  say: `Seal it: \`npm run seal -- --note "${note}"\`.`,
  steps: [seal('2026-02-03', note)],
  reports: [],
  seals: true,
});

const FORECAST = `
<Claim id="2.1b" label="Whether the tower will be lit" type="forecast" certainty="probable" cue="likely">
  The tower is likely to be lit again.
  <Attribution source="author" stance="own" />
  <Relates rel="elaborates" to="2.1a" />
</Claim>
`;

const INFERENCE = `<Claim id="1.2" label="Why the light was out" type="inference" certainty="possible" cue="may be" find="put out, sabotage">
  The light may have been put out by hand.
  <Attribution source="author" stance="own" />
</Claim>
`;

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

/** Adds, before anything is published, a second file for what is one tower. */
const twoTowers: readonly Step[] = [
  write(BEACON, 'name: The Beacon\ntype: place\ngeography:\n  kind: lighthouse\n'),
  change(TOWERS, 'The tower is likely', 'The <Entity id="beacon">beacon</Entity> is likely'),
];

/** Every worked example, in the order of the guide. */
export const corrections: readonly Correction[] = [
  {
    id: 'reword',
    title: 'Reword a claim',
    when: 'The restatement says more, less or something else than the original, or could be clearer.',
    stages: [
      {
        say: 'Change the words, and see whether cue, certainty and attribution still fit. The check reminds you that no edition says this yet; `npm run dev` lets you write on.',
        steps: [change(FIRE, 'was dark on the night', 'showed no light on the night')],
        reports: ['ledger-unsealed'],
      },
      sealing('One claim follows the original more closely.'),
    ],
    outcome:
      'The address stays. The page of the claim shows both wordings; `#e1` at the end of its address leads to the first, and says that it has changed since. The edition’s page and the feed show the difference word by word.',
  },
  {
    id: 'annotate',
    title: 'Annotate a claim anew',
    when: 'The words are right, and an annotation is wrong or missing: a date, a source, a relation, a note.',
    stages: [
      {
        say: 'Change the annotation. Annotations belong to an edition as words do.',
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
      'The address and the wording stay. The page of the claim, the edition’s page and the feed say what is annotated otherwise, before and after.',
  },
  {
    id: 'split',
    title: 'Split a claim',
    when: 'A claim turns out to hold two propositions, or two certainties.',
    stages: [
      {
        say: 'To give the old claim a letter and add another is not enough: whoever cited ¶1.2 would find nothing. The check stops it, and names every place that still points to the old id.',
        steps: [change(FIRE, INFERENCE, HALVES)],
        reports: ['unknown-claim', 'ungrounded-inference', 'unknown-claim', 'ledger-vanished'],
      },
      {
        say: 'Withdraw the old id, with the new claims as its successors, and let what pointed to it point to them.',
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
      'The page of ¶1.2 stays: it says what the claim said, why it went, and leads to ¶1.2a and ¶1.2b. Its number is never used again.',
  },
  {
    id: 'merge',
    title: 'Merge two claims',
    when: 'Two claims of one sentence turn out to say one thing.',
    stages: [
      {
        say: 'Put what the second says into the first, and take the second out. It is published, so it must not just vanish.',
        steps: [
          change(TOWERS, 'has signed the', 'has signed, so that the tower be lit again, the'),
          change(TOWERS, FORECAST, ''),
        ],
        reports: ['ledger-vanished'],
      },
      {
        say: 'Withdraw the second with the first as its successor.',
        steps: [withdrawal('2.1b', 'It is part of what the sentence says first.', "    successors: ['2.1a']\n")],
        reports: ['ledger-unsealed', 'ledger-unsealed'],
      },
      sealing('Two claims merged.'),
    ],
    outcome:
      'The first claim keeps its address and shows both its wordings. The page of the second says what it said and leads to the first.',
  },
  {
    id: 'withdraw',
    title: 'Withdraw a claim',
    when: 'The original does not say it at all.',
    stages: [
      {
        say: 'Take the claim out of its section. The check asks what became of it.',
        steps: [change(TOWERS, FORECAST, '')],
        reports: ['ledger-vanished'],
      },
      {
        say: 'Say so in `commentary.yaml`, with the reason: a sentence for whoever comes by its address.',
        steps: [withdrawal('2.1b', 'The original says no such thing.')],
        reports: ['ledger-unsealed'],
      },
      sealing('A claim withdrawn.'),
    ],
    outcome:
      'Its page stays, says what the claim said and why it went, and is left out of the text, the counts and the search. The next claim of the sentence takes the next letter: ¶2.1c.',
  },
  {
    id: 'rename-entity',
    title: 'Rename an entity or a source',
    when: 'The id is misspelt or misleading. (For another form of the name alone, change `name` and leave the file where it is.)',
    stages: [
      {
        say: 'Give the file another name, and its claims and sources the new id. The old address must not be lost.',
        steps: [
          rename(GUILD, LAMP),
          change(TOWERS, '<Entity id="lamp-guild">', '<Entity id="lamp-keepers-guild">'),
          change(TOWERS, 'party="lamp-guild"', 'party="lamp-keepers-guild"'),
          change('content/sources/keepers.yaml', '[lamp-guild]', '[lamp-keepers-guild]'),
        ],
        reports: ['record-vanished'],
      },
      {
        say: 'Say in the file which id it had. A place that still uses the old one would be reported with the new.',
        steps: [append(LAMP, 'formerly: [lamp-guild]\n')],
        reports: ['ledger-unsealed', 'ledger-unsealed'],
      },
      sealing('An entity renamed.'),
    ],
    outcome: 'The old address keeps a page that leads to the new one. The old id is never given to anything else.',
  },
  {
    id: 'merge-entities',
    title: 'Merge two entities or two sources',
    when: 'Two files turn out to be about one thing.',
    given: twoTowers,
    stages: [
      {
        say: 'Put what is known into one file, delete the other, and let every mention name the one that stays.',
        steps: [
          remove(BEACON),
          append(TOWER, 'aliases:\n  - text: The Beacon\n    references: [gazette-2020]\n'),
          change(TOWERS, '<Entity id="beacon">', '<Entity id="north-tower">'),
        ],
        reports: ['record-vanished'],
      },
      {
        say: 'Say in the file that stays which id went into it.',
        steps: [append(TOWER, 'formerly: [beacon]\n')],
        reports: ['ledger-unsealed'],
      },
      sealing('Two entities merged.'),
    ],
    outcome: 'All claims are found on one page, under both names; the old address leads to it.',
  },
  {
    id: 'rename-commentary',
    title: 'Rename a commentary',
    when: 'The name of its folder is misspelt or misleading. It is the first part of every address of the commentary, so think twice.',
    stages: [
      {
        say: 'Rename the folder. Everything that was cited has an address below the old name, and the check asks where it went.',
        steps: [renameFolder(FOLDER, LIGHTS_OUT)],
        reports: ['commentary-vanished'],
      },
      {
        say: 'Say in `commentary.yaml` which name the folder had.',
        steps: [append(`${LIGHTS_OUT}/commentary.yaml`, 'formerly: [harbour-lights]\n')],
        reports: ['ledger-unrecorded'],
      },
      {
        say: 'Seal: `npm run seal`. No claim has changed, so this makes no edition; it records the new name.',
        steps: [seal('2026-02-03', 'A commentary renamed.')],
        reports: [],
        seals: true,
      },
    ],
    outcome:
      'Every address below the old name keeps a page that leads to the new one: the text, each claim, each edition. Data files are served at both. The old name is never given to another commentary.',
  },
];
