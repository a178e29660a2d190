/** What cannot be parsed is reported once, without its consequences: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, MAP, remove, SILT, write } from './load-with.ts';

export const consequenceCases: Cases = {
  'consequences of a broken entity': {
    edits: [change('entities/tide-accord.yaml', 'type: agreement', 'type: acord')],
    issues: [
      'tide-accord.yaml:2:7 wrong-value: Unexpected "acord" as type, expected person, group, government, place, agreement, document or event',
    ],
  },
  'consequences of an unreadable reference': {
    edits: [write('references/gazette-2020.yaml', new Uint8Array([0xff]))],
    issues: ['gazette-2020.yaml:1:1 unreadable-file: Unexpected bytes that are not UTF-8, expected a text file'],
  },
  'consequences of a broken annotation': {
    edits: [
      change(SILT, 'stance="own"', 'stanse="own"'),
      change(ACCORD, '<Relates rel="supports" to="2.1" />', '<Relates rel="supprts" to="2.1" />'),
    ],
    issues: [
      '01-the-accord.mdx:18:17 wrong-value: Unexpected "supprts" as rel, expected supports, challenges, restates or elaborates → did you mean "supports"?',
      '02-the-silt.mdx:8:32 unknown-prop: Unexpected prop "stanse" on <Attribution>, expected source, count, stance, cue, carried, through or stated → did you mean "stance"?',
    ],
  },
  'consequences of prose that is left out': {
    edits: [change(SILT, 'may be losing', '`may` be losing')],
    issues: ['02-the-silt.mdx:7:44 misplaced: Unexpected code in prose, expected text, emphasis and <Entity>'],
  },
  'consequences of a section that is no MDX': {
    edits: [change(ACCORD, '"own" /></Claim>', '"own" />')],
    issues: [
      '01-the-accord.mdx:36:1 mdx-syntax: Unexpected end of the paragraph, expected the closing tag of <Claim> → write </Claim> where it ends',
    ],
  },
  'a mistake beside a section that is no MDX': {
    edits: [
      change(SILT, '</Claim>', ''),
      change(ACCORD, '<Entity id="tide-council">', '<Entity id="tide-counsel">'),
      change(ACCORD, 'rel="supports" to="2.1"', 'rel="supports" to="7.1"'),
    ],
    issues: [
      '02-the-silt.mdx:6:1 mdx-syntax: Unexpected end of the section, expected the closing tag of <Claim> → write </Claim> where it ends',
      '01-the-accord.mdx:14:81 unknown-entity: Unexpected entity "tide-counsel", expected the id of a file in entities/ → did you mean "tide-council"? npm run new -- entity tide-counsel makes a new one',
      '01-the-accord.mdx:18:31 unknown-claim: Unexpected claim "7.1", expected the id of a claim of this commentary',
    ],
  },
  'consequences of a claim without an id': {
    edits: [change(SILT, 'id="2.1" ', '')],
    issues: [
      '02-the-silt.mdx:6:1 missing-prop: Unexpected <Claim> without id, expected a claim id: paragraph.sentence and perhaps a letter, such as 7.3 or 8.2b',
    ],
  },
  'consequences of a broken source map': {
    edits: [change(MAP, '"schemaVersion": 1', '"schemaVersion": "1"')],
    issues: ['source-map.json:2:20 wrong-value: Unexpected "1" as schemaVersion, expected 1'],
  },
  'consequences of a missing source': {
    edits: [remove('sources/dock-worker.yaml')],
    issues: [
      '01-the-accord.mdx:27:24 unknown-source: Unexpected source "dock-worker", expected the id of a file in sources/ → npm run new -- source dock-worker makes it',
    ],
  },
  'consequences of a broken claim among others of its sentence': {
    edits: [change(ACCORD, '"probable"', '"probabel"')],
    issues: [
      '01-the-accord.mdx:24:47 wrong-value: Unexpected "probabel" as certainty, expected stated, probable, possible or open → did you mean "probable"?',
    ],
  },
  'consequences of words that are left out': {
    edits: [change(SILT, 'appeared in', '`appeared` in'), change(ACCORD, 'Board members say', 'Board members `say`')],
    issues: [
      '01-the-accord.mdx:13:17 misplaced: Unexpected code in prose, expected text, emphasis and <Entity>',
      '02-the-silt.mdx:7:18 misplaced: Unexpected code in prose, expected text, emphasis and <Entity>',
    ],
  },
  'consequences of a broken scope note': {
    edits: [
      change(ACCORD, '<ScopeNote>', '<ScopeNote kind="context">'),
      change(ACCORD, ' stance="neutral" cue="says"', ' stance="neutral"'),
    ],
    issues: ['01-the-accord.mdx:33:14 unknown-prop: Unexpected prop "kind" on <ScopeNote>, expected no props'],
  },
};
