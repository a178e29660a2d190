/**
 * Made-up commentaries as editions: the sample and a second one. Both report the fire at the north tower, in different ways. The
 * guide uses them to show how claims of different commentaries are compared, and how a source that quotes another source is
 * shown.
 */
import type { Edition } from '../edition/model.ts';
import { editionOf, type Files, take, write, seal } from './steps.ts';
import { digest, FIRE, sample, FOLDER } from './sample.ts';

/** The folder of the second commentary. */
export const SECOND = 'content/commentaries/night-watch';
/** The event that both report. */
export const EVENT = 'tower-fire';
/** A section of the second, with sources that quote other sources. */
export const WATCH = `${SECOND}/01-the-watch.mdx`;

/** Both commentaries, without issues. */
export const twoWorks: Files = take(sample, [
  write(
    FIRE,
    `---
title: The fire
original: false
---

<Claim id="1.1" label="The fire at the north tower" type="report" certainty="stated">
  Two keepers say that the <Entity id="north-tower">north tower</Entity> was set on fire last November.
  <Attribution source="keepers" count="plural" stance="neutral" cue="told us" />
  <Event type="attack" event="${EVENT}" target="north-tower" place="north-tower" unstated="agent" />
  <When edtf="2020-11" text="last November" />
  <Relates rel="supports" to="1.2" why="Nobody else had a key." by="editors" />
</Claim>

<Claim id="1.2" label="Who set the fire" type="inference" certainty="possible" cue="may have">
  Somebody of the <Entity id="lamp-guild">Guild</Entity> may have set the fire.
  <Attribution source="author" stance="own" />
  <Event type="attack" event="${EVENT}" agent="lamp-guild" target="north-tower" />
</Claim>
`,
  ),
  write(
    `content/entities/${EVENT}.yaml`,
    'name: Fire at the north tower\ntype: event\nsummary:\n  text: A fire at the north tower of the harbour.\n  references: [gazette-2020]\n',
  ),
  write('content/entities/tide-league.yaml', 'name: Tide League\ntype: group\n'),
  write('content/entities/ada-reed.yaml', 'name: Ada Reed\ntype: person\nnamedIn: byline\n'),
  write(
    'content/sources/ada-reed.yaml',
    'name: Ada Reed\nsubject: Ada Reed\nplural: false\nvoice: author\nentity: ada-reed\ndescription: The writer of the second commentary.\n',
  ),
  write(
    'content/sources/harbour-master.yaml',
    'name: The harbour master\nsubject: The harbour master\nplural: false\nvoice: named-person\ndescription: The harbour master, who passes on what others told him.\n',
  ),
  write(
    `${SECOND}/commentary.yaml`,
    `original:
  title: The Night of the Fire
  authors: [ada-reed]
  authorNames:
    - { family: Reed, given: Ada }
  publisher: Harbour Institute
  series: Harbour Notes
  language: en
  issued: { edtf: '2022', year: 2022, verified: false }
  url: null
  findAt: { label: Harbour Notes, url: https://notes.example/ }

shortTitle: Night Watch
abstract: The Tide League may have set the fire.
rights: The original is the author’s.
authorSource: ada-reed
argument: ['1.1', '1.2']
`,
  ),
  write(
    `${SECOND}/source-map.json`,
    `{
  "schemaVersion": 1,
  "sha256": "${digest(10)}",
  "segmentation": "by hand",
  "headings": [],
  "sentences": [
    { "id": "1.1", "words": 19, "sha256": "${digest(11)}", "first": "The harbour master", "last": "of the fire" },
    { "id": "1.2", "words": 14, "sha256": "${digest(12)}", "first": "It is likely", "last": "of the League" },
    { "id": "1.3", "words": 12, "sha256": "${digest(13)}", "first": "A lamp in", "last": "by itself" }
  ]
}
`,
  ),
  write(
    WATCH,
    `---
title: The watch
original: true
---

<Claim id="1.1" label="The north tower on 12 November" type="report" certainty="stated">
  The harbour master reports that, as two keepers told him, the <Entity id="north-tower">north tower</Entity> was set on fire on 12 November.
  <Attribution source="harbour-master" count="one" stance="neutral" cue="reports" through="keepers: told him" stated="2021-03" />
  <Event type="attack" event="${EVENT}" target="north-tower" place="harbour-town" unstated="agent" />
  <When edtf="2020-11-12" text="on the night of 12 November 2020" />
  <Relates rel="elaborates" to="harbour-lights/1.1" why="It gives the day of the fire." by="editors" />
</Claim>

<Claim id="1.2" label="Whose people set the fire" type="assessment" certainty="probable" cue="likely">
  It is likely that people of the <Entity id="tide-league">Tide League</Entity> set the fire.
  <Attribution source="ada-reed" stance="own" />
  <Event type="attack" event="${EVENT}" agent="tide-league" target="north-tower" />
  <Relates rel="challenges" to="harbour-lights/1.2" why="It names somebody else." by="editors" />
</Claim>

<Claim id="1.3" label="Lamps and wind" type="assessment" certainty="stated">
  A lamp in a strong wind is a danger by itself.
  <Attribution source="ada-reed" stance="own" />
</Claim>
`,
  ),
]);

/** The edition of both commentaries. */
export function loadTwoWorks(): Edition {
  return editionOf(twoWorks);
}

/** The folder name of the sample. */
export const madeUpSlug = FOLDER.split('/').at(-1) ?? '';

/** The sample as an edition, sealed once. Guides show it if the site has no content of its own to show. */
export function makeUpEdition(): Edition {
  return editionOf(take(sample, [seal('2026-01-20', 'First edition.')]));
}
