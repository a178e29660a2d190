/** Wrong YAML and JSON: edits of the fixture, and the exact issues. */
import { type Cases, change, MAP, RECORD, rewrite, SILT, write } from './load-with.ts';

const BOARD = 'entities/harbour-board.yaml';
const QUAY = 'entities/north-quay.yaml';
const TOWN = 'entities/harbour-town.yaml';
const ACCORD_ENTITY = 'entities/tide-accord.yaml';

const MERGE =
  'Unexpected conflict marker of a merge, expected one of the two versions → keep one version, and delete the lines that start with <<<<<<<, ======= and >>>>>>>';

export const recordCases: Cases = {
  'a quotation mark left open': {
    edits: [change(TOWN, 'name: Harbour Town', 'name: "Harbour Town')],
    issues: [
      'harbour-town.yaml:1:7 yaml-syntax: Unexpected " without a second one, expected the text between two of them → put it in quotation marks: "…"',
    ],
  },
  'conflict markers of a merge': {
    edits: [
      change(TOWN, 'type: place', '<<<<<<< HEAD\ntype: place\n=======\ntype: group\n>>>>>>> other'),
      change(SILT, '</Claim>', '</Claim>\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other'),
    ],
    issues: [`02-the-silt.mdx:12:1 mdx-syntax: ${MERGE}`, `harbour-town.yaml:2:1 yaml-syntax: ${MERGE}`],
  },
  'a date with the month first': {
    edits: [change(ACCORD_ENTITY, 'edtf: 2020-05', "edtf: '05/2020'")],
    issues: [
      'tide-accord.yaml:5:11 not-edtf: Unexpected "05/2020" as edtf, expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07 → write 2020-05',
    ],
  },
  'a date whose month cannot be told': {
    edits: [change(ACCORD_ENTITY, 'edtf: 2020-05', "edtf: '05/06/2020'")],
    issues: [
      'tide-accord.yaml:5:11 not-edtf: Unexpected "05/06/2020" as edtf, expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07',
    ],
  },
  'no address for reports': {
    edits: [rewrite('site.yaml', (text) => `${text}report: editors at harbour\n`)],
    issues: [
      'site.yaml:12:9 wrong-value: Unexpected "editors at harbour" as report, expected an email address, or the web address of a form',
    ],
  },
  'a key twice': {
    edits: [change(TOWN, 'type: place', 'type: place\ntype: group')],
    issues: [
      'harbour-town.yaml:3:1 yaml-syntax: Unexpected key that the record already has, expected every key once → delete one of them',
    ],
  },
  'a tab for indentation': {
    edits: [change(TOWN, '  kind', '\tkind')],
    issues: [
      'harbour-town.yaml:4:1 yaml-syntax: Unexpected tab at the beginning of a line, expected spaces → replace it by two spaces for every level',
    ],
  },
  'two documents in a file': {
    edits: [change(TOWN, 'type: place', 'type: place\n---\nname: Two')],
    issues: ['harbour-town.yaml:3:1 yaml-syntax: Unexpected second document, expected one record per file'],
  },
  'an unknown tag': {
    edits: [change(TOWN, 'kind: town', 'kind: !!js/function town')],
    issues: [
      "harbour-town.yaml:4:9 yaml-syntax: Unexpected !!js/function, which YAML reads as a type, expected the value in quotation marks → put it in quotation marks: '!!js/function town'",
    ],
  },
  'an anchor that is not there': {
    edits: [change(TOWN, 'kind: town', 'kind: *town')],
    issues: [
      'harbour-town.yaml:4:9 yaml-syntax: Unexpected alias "*town", expected the value itself → put it in quotation marks, like all text that starts with *',
    ],
  },
  'aliases that multiply': {
    edits: [
      write(
        TOWN,
        `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n`,
      ),
    ],
    issues: [
      'harbour-town.yaml:2:8 yaml-syntax: Unexpected alias "*a", expected the value itself → put it in quotation marks, like all text that starts with *',
    ],
  },
  'an empty file': {
    edits: [write(TOWN, '')],
    issues: [
      'harbour-town.yaml:1:1 missing-key: Unexpected entity without name, expected text',
      'harbour-town.yaml:1:1 missing-key: Unexpected entity without type, expected person, group, government, place, agreement, document or event',
    ],
  },
  'a list for a record': {
    edits: [write(TOWN, '- name: Harbour Town\n')],
    issues: ['harbour-town.yaml:1:1 wrong-value: Unexpected list as entity, expected a record of keys and values'],
  },
  'a misspelt key': {
    edits: [change(TOWN, 'name:', 'nmae:')],
    issues: [
      'harbour-town.yaml:1:1 unknown-key: Unexpected key "nmae" in entity, expected name, type, labelledBy, asWorded, namedIn, summary, aliases, nativeNames, distinctFrom, toldApartBy, identifiers, dates, geography, notes or formerly → did you mean "name"?',
    ],
  },
  'a misspelt key in a list': {
    edits: [change(BOARD, '- text:', '- txt:')],
    issues: [
      'harbour-board.yaml:7:5 unknown-key: Unexpected key "txt" in aliases, expected text, lang, note or references → did you mean "text"?',
    ],
  },
  'a key of nothing known': {
    edits: [change(TOWN, 'type:', 'colour: red\ntype:')],
    issues: [
      'harbour-town.yaml:2:1 unknown-key: Unexpected key "colour" in entity, expected name, type, labelledBy, asWorded, namedIn, summary, aliases, nativeNames, distinctFrom, toldApartBy, identifiers, dates, geography, notes or formerly',
    ],
  },
  'a missing key': {
    edits: [change(BOARD, 'type: group\n', '')],
    issues: [
      'harbour-board.yaml:1:1 missing-key: Unexpected entity without type, expected person, group, government, place, agreement, document or event',
    ],
  },
  'a missing key within': {
    edits: [change(TOWN, 'kind: town', 'within: []')],
    issues: ['harbour-town.yaml:4:3 missing-key: Unexpected geography without kind, expected text'],
  },
  'a value that is not of the list': {
    edits: [change(TOWN, 'type: place', 'type: plaec')],
    issues: [
      'harbour-town.yaml:2:7 wrong-value: Unexpected "plaec" as type, expected person, group, government, place, agreement, document or event → did you mean "place"?',
    ],
  },
  'nothing for a value': {
    edits: [change(TOWN, 'name: Harbour Town', 'name:')],
    issues: [
      'harbour-town.yaml:1:6 wrong-value: Unexpected nothing as name, expected text → The form the article prints, or a short descriptive one if it prints none (SKOS prefLabel).',
    ],
  },
  'a number for text': {
    edits: [change(ACCORD_ENTITY, '2020-05', '2020')],
    issues: [
      'tide-accord.yaml:5:11 wrong-value: Unexpected number 2020 as edtf, expected text → put it in quotation marks to make it text',
    ],
  },
  'a list for text': {
    edits: [change(TOWN, 'kind: town', 'kind: [town]')],
    issues: [
      'harbour-town.yaml:4:9 wrong-value: Unexpected list as kind, expected text → if it is meant as text, put it in quotation marks',
    ],
  },
  'text for a list': {
    edits: [change(BOARD, 'distinctFrom: [tide-council]', 'distinctFrom: tide-council')],
    issues: ['harbour-board.yaml:9:15 wrong-value: Unexpected "tide-council" as distinctFrom, expected a list'],
  },
  'text for a number': {
    edits: [change(QUAY, 'lat: 54.1', 'lat: north')],
    issues: ['north-quay.yaml:6:23 wrong-value: Unexpected "north" as lat, expected a number'],
  },
  'a number out of range': {
    edits: [change(QUAY, 'lat: 54.1', 'lat: 154.1')],
    issues: ['north-quay.yaml:6:23 wrong-value: Unexpected number 154.1 as lat, expected at most 90'],
  },
  'an empty list': {
    edits: [
      change(
        BOARD,
        'text: The body that runs the harbour.\n  references: [gazette-2020]',
        'text: The body that runs the harbour.\n  references: []',
      ),
    ],
    issues: ['harbour-board.yaml:5:15 wrong-value: Unexpected empty list as references, expected at least 1 item'],
  },
  'a date that is not EDTF': {
    edits: [change(ACCORD_ENTITY, '2020-05', 'May 2020')],
    issues: [
      'tide-accord.yaml:5:11 not-edtf: Unexpected "May 2020" as edtf, expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07 → write 2020-05',
    ],
  },
  'an address that is a script': {
    edits: [change('references/gazette-2020.yaml', 'https://gazette.example/2020', 'javascript:alert(1)')],
    issues: [
      'gazette-2020.yaml:2:6 wrong-value: Unexpected "javascript:alert(1)" as url, expected a web address that starts with https:// or http://',
    ],
  },
  'an address that is not whole': {
    edits: [change('site.yaml', 'https://harbour.example/', 'https://harbour.example')],
    issues: [
      'site.yaml:4:10 wrong-value: Unexpected "https://harbour.example" as address, expected an address that ends with /',
    ],
  },
  'a claim id that YAML takes for a number': {
    edits: [change(RECORD, "'1.1'", '1.10')],
    issues: [
      'commentary.yaml:16:12 wrong-value: Unexpected number 1.1 as argument, expected a claim id: paragraph.sentence and perhaps a letter, such as 7.3 or 8.2b → put it in quotation marks to make it text',
    ],
  },
  'a key of the record of the original missing': {
    edits: [change(RECORD, '  language: en\n', '')],
    issues: ['commentary.yaml:2:3 missing-key: Unexpected original without language, expected text'],
  },
  'a text without author, publisher, series, date and notice of rights': {
    edits: [
      change(RECORD, '[jo-sand]', '[]'),
      change(RECORD, 'authorNames:\n    - { family: Sand, given: Jo }', 'authorNames: []'),
      change(RECORD, '  publisher: Harbour Institute\n  series: Harbour Notes\n', ''),
      change(RECORD, "  issued: { edtf: '2021', year: 2021, verified: false }\n", '  ownership: public-domain\n'),
      change(RECORD, 'rights: The original is the author’s.\n', ''),
    ],
    issues: [],
  },
  'an author with one name, and one who is an organisation': {
    edits: [change(RECORD, '- { family: Sand, given: Jo }', '- { family: Sand }\n    - { literal: Harbour Board }')],
    issues: [],
  },
  'an author without a name, and one with two kinds of it': {
    edits: [
      change(
        RECORD,
        '- { family: Sand, given: Jo }',
        '- { given: Jo }\n    - { family: Sand, literal: Harbour Board }',
      ),
    ],
    issues: [
      'commentary.yaml:5:7 missing-key: Unexpected authorNames without family, expected text',
      'commentary.yaml:6:32 wrong-value: Unexpected "Harbour Board" as literal, expected a whole name without family or other parts',
    ],
  },
  'JSON that is none': {
    edits: [change(MAP, '"segmentation": "by hand",', '"segmentation": "by hand"')],
    issues: [
      "source-map.json:5:3 json-syntax: Unexpected text that is not JSON, expected a file as the project’s script writes it → Expected ',' or '}' after property value in JSON at position 134 (line 5 column 3)",
    ],
  },
  'JSON that ends early': {
    edits: [write(MAP, '{ "schemaVersion": 1')],
    issues: [
      "source-map.json:1:21 json-syntax: Unexpected text that is not JSON, expected a file as the project’s script writes it → Expected ',' or '}' after property value in JSON at position 20 (line 1 column 21)",
    ],
  },
  'a wrong value in JSON': {
    edits: [change(MAP, '"id": "1.2", "words": 9', '"id": "1.2", "words": 0')],
    issues: ['source-map.json:9:29 wrong-value: Unexpected number 0 as words, expected more than 0'],
  },
  'a wrong version in JSON': {
    edits: [change(MAP, '"schemaVersion": 1', '"schemaVersion": 2')],
    issues: ['source-map.json:2:20 wrong-value: Unexpected number 2 as schemaVersion, expected 1'],
  },
  'a wrong digest in JSON': {
    edits: [change(MAP, '0000000000000000000000000000000000000000000000000000000000000003', 'abc')],
    issues: ['source-map.json:9:42 wrong-value: Unexpected "abc" as sha256, expected a SHA-256 digest in hex'],
  },
};
