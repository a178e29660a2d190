/**
 * A small made-up commentary without issues. The guide uses it to show every rule and every correction, so that examples
 * work whatever is published. They are run each time.
 */
import type { Files } from './steps.ts';

/** The files that most examples change. */
export const FOLDER = 'content/commentaries/harbour-lights';
export const FIRE = 'content/commentaries/harbour-lights/01-the-fire.mdx';
export const TOWERS = 'content/commentaries/harbour-lights/02-the-towers.mdx';
export const RECORD = 'content/commentaries/harbour-lights/commentary.yaml';
export const MAP = 'content/commentaries/harbour-lights/source-map.json';
export const LEDGER = 'content/commentaries/harbour-lights/ledger.json';
/** The folder of the records of its editions. */
export const RECORDS = 'content/commentaries/harbour-lights/editions/';
export const PUBLISHED = 'content/published.json';
export const TOWER = 'content/entities/north-tower.yaml';
export const GUILD = 'content/entities/lamp-guild.yaml';
export const TOWN = 'content/entities/harbour-town.yaml';
export const ACCORD = 'content/entities/light-accord.yaml';
export const KEEPERS = 'content/sources/keepers.yaml';
export const GAZETTE = 'content/references/gazette-2020.yaml';

/** The claims that most examples change. */
export const INFERENCE = `<Claim id="1.2" label="Why the light was out" type="inference" certainty="possible" cue="may be" find="put out, sabotage">
  The light may have been put out by hand.
  <Attribution source="author" stance="own" />
</Claim>
`;
export const FORECAST = `
<Claim id="2.1b" label="Whether the tower will be lit" type="forecast" certainty="probable" cue="likely">
  The tower is likely to be lit again.
  <Attribution source="author" stance="own" />
  <Relates rel="elaborates" to="2.1a" />
</Claim>
`;

/** The commentary before its first edition. */
export const sample: Files = new Map([
  [
    'content/site.yaml',
    `title: Harbour Lights, Annotated
description: A made-up commentary that shows how to edit.
language: en
address: https://lights.example/
editors:
  - kind: body
    name: The editors
corrections: Write to the editors.
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
`,
  ],
  [
    RECORD,
    `original:
  title: Who Put Out the Light?
  authors: [jo-sand]
  authorNames:
    - { family: Sand, given: Jo }
  publisher: Harbour Institute
  series: Harbour Notes
  language: en
  issued: { edtf: '2021', year: 2021, verified: false }
  url: null
  findAt: { label: Harbour Notes, url: https://notes.example/ }

shortTitle: Harbour Lights
abstract: The light may have been put out on purpose.
rights: The original is the author’s.
authorSource: author
argument: ['1.1', '1.2']
`,
  ],
  [
    MAP,
    `{
  "schemaVersion": 1,
  "sha256": "${digest(0)}",
  "segmentation": "by hand",
  "headings": [{ "before": 2, "words": 2 }],
  "sentences": [
    { "id": "1.1", "words": 14, "sha256": "${digest(1)}", "first": "The tower was", "last": "keepers told us" },
    { "id": "1.2", "words": 9, "sha256": "${digest(2)}", "first": "It may be", "last": "by someone's hand" },
    { "id": "2.1", "words": 17, "sha256": "${digest(3)}", "first": "The guild has", "last": "be lit again" }
  ]
}
`,
  ],
  [
    FIRE,
    `---
title: The fire
original: false
---

<Claim id="1.1" label="The dark tower" type="report" certainty="stated">
  Two keepers say that the <Entity id="north-tower">north tower</Entity> was dark on the night of the fire.
  <Attribution source="keepers" count="plural" stance="neutral" cue="told us" />
  <When edtf="2020-11" text="last November" />
  <Relates rel="supports" to="1.2" why="A lamp burns unless somebody puts it out." by="editors" />
</Claim>

${INFERENCE}`,
  ],
  [
    TOWERS,
    `---
title: The towers
original: true
---

<Claim id="2.1a" label="The Guild’s signature" type="report" certainty="stated">
  The <Entity id="lamp-guild">Guild</Entity> has signed the <Entity id="light-accord">Light Accord</Entity>.
  <Attribution source="author" stance="own" />
  <Event type="agreement" status="signed" event="light-accord" party="lamp-guild" />
  <EditorNote kind="differs" date="2026-01-15" references="gazette-2020">
    The [Gazette](https://gazette.example/2020) gives a later day.
  </EditorNote>
</Claim>
${FORECAST}`,
  ],
  ['content/entities/jo-sand.yaml', 'name: Jo Sand\ntype: person\nnamedIn: byline\n'],
  [TOWN, 'name: Harbour Town\ntype: place\ngeography:\n  kind: town\n'],
  [TOWER, 'name: North Tower\ntype: place\ngeography:\n  kind: lighthouse\n  within: [harbour-town]\n'],
  [
    GUILD,
    `name: Lamp Guild
type: group
summary:
  text: The keepers’ association of the harbour.
  references: [gazette-2020]
aliases:
  - text: The Guild
    references: [gazette-2020]
notes:
  - kind: since
    happened: 2022-05
    date: 2026-01-15
    text: The Guild was dissolved.
    references: [gazette-2020]
`,
  ],
  [
    ACCORD,
    `name: Light Accord
type: agreement
dates:
  - what: signature
    edtf: 2020-12
    references: [gazette-2020]
`,
  ],
  [
    'content/sources/author.yaml',
    `name: The author
subject: The author
plural: false
voice: author
entity: jo-sand
description: The writer of the commentary.
`,
  ],
  [
    KEEPERS,
    `name: Two keepers
subject: Two keepers
plural: true
voice: unnamed-people
count: plural
side: [lamp-guild]
asWorded: [keepers]
description: Two keepers of the light, not named.
`,
  ],
  [
    GAZETTE,
    'title: Harbour Gazette, 2020\nurl: https://gazette.example/2020\narchived: { url: https://archive.example/2020, date: 2024-05-03 }\nstrength: reputable\n',
  ],
]);

/** A made-up SHA-256. */
export function digest(number: number): string {
  return String(number).padStart(64, '0');
}
