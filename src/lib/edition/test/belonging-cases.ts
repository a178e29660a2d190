/** Shared names and unused records: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, write } from './load-with.ts';

const BOARD = 'entities/harbour-board.yaml';
const TOWN = 'entities/harbour-town.yaml';
const COUNCIL = 'entities/tide-council.yaml';

export const belongingCases: Cases = {
  'an entity distinct from itself': {
    edits: [change(BOARD, '[tide-council]', '[tide-council, harbour-board]')],
    issues: [
      'harbour-board.yaml:9:30 self-link: Unexpected reference from entity "harbour-board" to itself, expected another entity',
    ],
  },
  'a place within itself': {
    edits: [change(TOWN, 'kind: town', 'kind: town\n  within: [harbour-town]')],
    issues: [
      'harbour-town.yaml:5:12 self-link: Unexpected reference from entity "harbour-town" to itself, expected another entity',
    ],
  },
  'two entities with one name': {
    edits: [change(BOARD, 'distinctFrom: [tide-council]\n', '')],
    issues: [
      'tide-council.yaml:4:11 shared-alias: Unexpected name "the board", which "harbour-board" also has, expected a name of its own → if both have it, add distinctFrom: [harbour-board]; the other is at content/entities/harbour-board.yaml:7:11',
    ],
  },
  'two entities with one name, told apart by the second': {
    edits: [
      change(BOARD, 'distinctFrom: [tide-council]\n', ''),
      change(COUNCIL, 'type: group', 'type: group\ndistinctFrom: [harbour-board]'),
    ],
    issues: [],
  },
  'two entities with one name but for marks': {
    edits: [change(COUNCIL, 'Tide Council', 'HÄRBOUR-Bo’ard'), change(BOARD, 'distinctFrom: [tide-council]\n', '')],
    issues: [
      'tide-council.yaml:1:7 shared-alias: Unexpected name "HÄRBOUR-Bo’ard", which "harbour-board" also has, expected a name of its own → if both have it, add distinctFrom: [harbour-board]; the other is at content/entities/harbour-board.yaml:1:7',
      'tide-council.yaml:4:11 shared-alias: Unexpected name "the board", which "harbour-board" also has, expected a name of its own → if both have it, add distinctFrom: [harbour-board]; the other is at content/entities/harbour-board.yaml:7:11',
    ],
  },
  'two entities with one native name, one of them distinct': {
    edits: [
      change(COUNCIL, 'aliases:', 'nativeNames:\n  - { text: Quorum, lang: en, references: [gazette-2020] }\naliases:'),
      change(
        'entities/tide-accord.yaml',
        'type: agreement',
        'type: agreement\naliases: [{ text: QUORUM, references: [gazette-2020] }]',
      ),
    ],
    issues: [
      'tide-council.yaml:4:13 shared-alias: Unexpected name "Quorum", which "tide-accord" also has, expected a name of its own → if both have it, add distinctFrom: [tide-accord]; the other is at content/entities/tide-accord.yaml:3:19',
    ],
  },
  'entities that nothing names': {
    edits: [change(ACCORD, '  <Relation type="located-in" subject="north-quay" object="harbour-town" />\n\n', '')],
    issues: [
      'harbour-town.yaml:1:1 orphan-entity: Unexpected entity "harbour-town" that nothing names, expected a claim or a source that does → if the article names it outside its claims, add namedIn: byline, caption or heading',
      'north-quay.yaml:1:1 orphan-entity: Unexpected entity "north-quay" that nothing names, expected a claim or a source that does → if the article names it outside its claims, add namedIn: byline, caption or heading',
    ],
  },
  'an entity that contains a named place': {
    edits: [
      change(ACCORD, 'subject="north-quay" object="harbour-town"', 'subject="harbour-board" object="north-quay"'),
    ],
    issues: [],
  },
  'an entity named outside the claims': {
    edits: [write('entities/old-quay.yaml', 'name: Old Quay\ntype: place\nnamedIn: caption\n')],
    issues: [],
  },
  'an entity that others are distinct from': {
    edits: [
      write('entities/old-quay.yaml', 'name: Old Quay\ntype: place\n'),
      change(BOARD, '[tide-council]', '[tide-council, old-quay]'),
    ],
    issues: [
      'old-quay.yaml:1:1 orphan-entity: Unexpected entity "old-quay" that nothing names, expected a claim or a source that does → if the article names it outside its claims, add namedIn: byline, caption or heading',
    ],
  },
  'a source that says nothing': {
    edits: [
      write(
        'sources/gulls.yaml',
        'name: Gulls\nsubject: Gulls\nplural: true\nvoice: unspecified\nasWorded: [gulls]\ndescription: Birds.\n',
      ),
    ],
    issues: [
      'gulls.yaml:1:1 orphan-source: Unexpected source "gulls" that says nothing, expected a claim that rests on it → if it is no longer needed, delete the file',
    ],
  },
  'a reference on which nothing rests': {
    edits: [change(ACCORD, '"gazette-2020 almanac-2021"', '"gazette-2020"')],
    issues: [
      'almanac-2021.yaml:1:1 orphan-reference: Unexpected reference "almanac-2021" that nothing uses, expected a fact or a note that does → if it is no longer needed, delete the file',
    ],
  },
};
