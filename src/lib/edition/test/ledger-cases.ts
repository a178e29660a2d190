/** Content that differs from what was published: edits of the fixture, and the exact issues. */
import {
  ACCORD,
  type Cases,
  change,
  copy,
  type Edit,
  LEDGER,
  MAP,
  RECORD,
  RECORDS,
  remove,
  rewrite,
  seal,
  SILT,
} from './load-with.ts';

const FIRST = seal('First edition.', '2026-11-22');
const SECOND = seal('Second edition.', '2026-12-01');

const DOI = (edition: number): string => `{ edition: ${edition}, doi: 10.5281/zenodo.123 }`;

const SHIPS =
  '<Claim id="1.2b" type="forecast" certainty="stated" label="Leaving">Ships will leave.<Attribution source="author" stance="own" /></Claim>';
const takeOutShips = change(ACCORD, SHIPS, '');

function withdraw(...entries: readonly string[]): Edit {
  return change(RECORD, "argument: ['1.1',", `withdrawn: [${entries.join(', ')}]\nargument: ['1.1',`);
}

const withdrawShips = withdraw("{ id: '1.2b', reason: The ships stayed., successors: ['1.2a'] }");

/** Splits 2.1; the first half keeps its wording. */
const splitSilt: readonly Edit[] = [
  change(SILT, 'id="2.1"', 'id="2.1a"'),
  change(RECORD, "'2.1']", "'2.1a']"),
  change(ACCORD, 'rel="elaborates" to="2.1"', 'rel="elaborates" to="2.1a"'),
  change(ACCORD, 'rel="supports" to="2.1"', 'rel="supports" to="2.1a"'),
];

export const ledgerCases: Cases = {
  'content as it was sealed': { edits: [FIRST], issues: [] },
  'content as it was sealed the second time': {
    edits: [FIRST, change(SILT, 'losing its harbour', 'losing a harbour'), SECOND],
    issues: [],
  },
  'another name of an entity and another address of the site': {
    edits: [
      FIRST,
      change('entities/harbour-town.yaml', 'name: Harbour Town', 'name: Town of the Harbour'),
      change('site.yaml', 'https://harbour.example/', 'https://other.example/base/'),
    ],
    issues: [],
  },
  'identifiers of the last edition and of the next': {
    edits: [FIRST, change(RECORD, 'argument:', `identifiers: [${DOI(1)}, ${DOI(2)}]\nargument:`)],
    issues: [],
  },
  'identifiers of an edition that does not exist, and twice of one': {
    edits: [FIRST, change(RECORD, 'argument:', `identifiers: [${DOI(3)}, ${DOI(1)}, ${DOI(1)}]\nargument:`)],
    issues: [
      'commentary.yaml:16:26 unknown-edition: Unexpected identifier of edition 3, expected one of edition 2, which is sealed next, or earlier',
      'commentary.yaml:16:108 unknown-edition: Unexpected second entry for edition 1, expected one with all its identifiers',
    ],
  },
  'annotations of two kinds in another order': {
    edits: [
      FIRST,
      change(ACCORD, '  <When edtf="2020-22" text="in winter" />\n', ''),
      change(
        ACCORD,
        '  <Event type="agreement"',
        '  <When edtf="2020-22" text="in winter" />\n  <Event type="agreement"',
      ),
    ],
    issues: [],
  },
  'a published claim that is gone': {
    edits: [FIRST, takeOutShips],
    issues: [
      'ledger.json:14:9 ledger-vanished: Unexpected absence of the published claim "1.2b", expected it in a section or under withdrawn → put it back, or withdraw it in content/commentaries/harbour/commentary.yaml: - { id: \'1.2b\', reason: … }',
    ],
  },
  'a published claim that is gone from a section with a mistake': {
    edits: [FIRST, change(ACCORD, '"own" /></Claim>', '"own" />')],
    issues: [
      '01-the-accord.mdx:36:1 mdx-syntax: Unexpected end of the paragraph, expected the closing tag of <Claim> → write </Claim> where it ends',
    ],
  },
  'a withdrawn claim that the record forgets': {
    edits: [FIRST, takeOutShips, withdrawShips, SECOND, change(RECORD, 'withdrawn: [', 'withdrawn: [] # ')],
    issues: [
      'ledger.json:28:9 ledger-vanished: Unexpected absence of "1.2b", withdrawn in edition 2, expected it under withdrawn → put it back under withdrawn in content/commentaries/harbour/commentary.yaml, which its page shows',
    ],
  },
  'the id of a withdrawn claim on a new one': {
    edits: [
      FIRST,
      takeOutShips,
      withdrawShips,
      SECOND,
      change(SILT, '<Claim id="2.1"', `${SHIPS.replace('Ships', 'Boats')}\n\n<Claim id="2.1"`),
    ],
    issues: [
      '02-the-silt.mdx:6:12 ledger-reused: Unexpected claim "1.2b", whose id was withdrawn in edition 2, expected an id that was never used → the next id of its sentence is "1.2c"',
    ],
  },
  'a published claim under another id': {
    edits: [FIRST, ...splitSilt],
    issues: [
      '02-the-silt.mdx:6:12 ledger-moved: Unexpected id "2.1a" on the claim that is published as "2.1", expected the id it is cited by → restore its id "2.1"; or, if "2.1" is to go, withdraw it with "2.1a" among its successors',
    ],
  },
  'a published claim under another id, with the old one withdrawn for another reason': {
    edits: [FIRST, ...splitSilt, withdraw("{ id: '2.1', reason: Wrong. }")],
    issues: [
      '02-the-silt.mdx:6:12 ledger-moved: Unexpected id "2.1a" on the claim that is published as "2.1", expected the id it is cited by → restore its id "2.1"; or, if "2.1" is to go, withdraw it with "2.1a" among its successors',
    ],
  },
  'a claim withdrawn in favour of one with its wording': {
    edits: [FIRST, ...splitSilt, withdraw("{ id: '2.1', reason: Holds two claims., successors: ['2.1a'] }")],
    issues: [
      '01-the-accord.mdx:6:1 ledger-unsealed: Unexpected annotations of "0.1", expected those of edition 1 → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
      '01-the-accord.mdx:12:1 ledger-unsealed: Unexpected annotations of "1.1", expected those of edition 1 → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
      '02-the-silt.mdx:6:12 ledger-unsealed: Unexpected claim "2.1a", which edition 1 does not have, expected an edition that does → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
      'commentary.yaml:16:13 ledger-unsealed: Unexpected withdrawal of "2.1", expected what edition 1 says of it → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'a sealed split': {
    edits: [FIRST, ...splitSilt, withdraw("{ id: '2.1', reason: Holds two claims., successors: ['2.1a'] }"), SECOND],
    issues: [],
  },
  'a wording that no edition has': {
    edits: [FIRST, change(SILT, 'losing its', 'losing a')],
    issues: [
      '02-the-silt.mdx:7:3 ledger-unsealed: Unexpected wording of "2.1", expected that of edition 1 → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'annotations that no edition has': {
    edits: [
      FIRST,
      change(ACCORD, 'references="gazette-2020 almanac-2021"', 'references="almanac-2021 gazette-2020"'),
      change(SILT, '<When after', '<When before'),
    ],
    issues: [
      '01-the-accord.mdx:12:1 ledger-unsealed: Unexpected annotations of "1.1", expected those of edition 1 → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
      '02-the-silt.mdx:6:1 ledger-unsealed: Unexpected annotations of "2.1", expected those of edition 1 → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'a claim that no edition has': {
    edits: [
      FIRST,
      change(
        ACCORD,
        SHIPS,
        `${SHIPS}\n\n${SHIPS.replace('1.2b', '1.2c').replace('Leaving', 'Going').replace('Ships', 'Boats')}`,
      ),
    ],
    issues: [
      '01-the-accord.mdx:38:12 ledger-unsealed: Unexpected claim "1.2c", which edition 1 does not have, expected an edition that does → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'a withdrawal that no edition has': {
    edits: [FIRST, takeOutShips, withdrawShips],
    issues: [
      'commentary.yaml:16:13 ledger-unsealed: Unexpected withdrawal of "1.2b", expected what edition 1 says of it → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'another reason for a withdrawal': {
    edits: [FIRST, takeOutShips, withdrawShips, SECOND, change(RECORD, 'The ships stayed.', 'They stayed.')],
    issues: [
      'commentary.yaml:16:13 ledger-unsealed: Unexpected withdrawal of "1.2b", expected what edition 2 says of it → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'a sealed withdrawal, whose letter is no gap': {
    edits: [
      change(
        ACCORD,
        SHIPS,
        `${SHIPS}\n\n${SHIPS.replace('1.2b', '1.2c').replace('Leaving', 'Going').replace('Ships', 'Boats')}`,
      ),
      FIRST,
      takeOutShips,
      withdrawShips,
      SECOND,
    ],
    issues: [],
  },
  'what is not sealed beside another mistake': {
    edits: [FIRST, change(SILT, 'losing its harbour', 'losing a harbour'), change(SILT, 'after="tide', 'after="tid')],
    issues: [
      '02-the-silt.mdx:9:16 unknown-entity: Unexpected entity "tid-accord", expected the id of a file in entities/ → did you mean "tide-accord"? npm run new -- entity tid-accord makes a new one',
    ],
  },
  'a ledger edited by hand': {
    edits: [FIRST, change(LEDGER, 'Ships will leave.', 'Ships may leave.')],
    issues: [
      'ledger.json:5:17 ledger-edited: Unexpected change in edition 1, which is sealed, expected its record as npm run seal wrote it → restore the file from the version history; make changes in a new edition',
    ],
  },
  'a second edition edited by hand': {
    edits: [
      FIRST,
      change(SILT, 'losing its harbour', 'losing a harbour'),
      SECOND,
      change(LEDGER, 'Second edition.', '2nd edition.'),
    ],
    issues: [
      'ledger.json:22:17 ledger-edited: Unexpected change in edition 2, which is sealed, expected its record as npm run seal wrote it → restore the file from the version history; make changes in a new edition',
    ],
  },
  'a ledger without its first edition': {
    edits: [
      FIRST,
      change(SILT, 'losing its harbour', 'losing a harbour'),
      SECOND,
      rewrite(LEDGER, (text) => text.replace(/ {4}\{\n {6}"number": 1,[\s\S]*?\n {4}\},\n/, '')),
    ],
    issues: [
      'ledger.json:5:17 ledger-edited: Unexpected change in edition 1, which is sealed, expected its record as npm run seal wrote it → restore the file from the version history; make changes in a new edition',
    ],
  },
  'a ledger without editions': {
    edits: [
      FIRST,
      change(LEDGER, '"schemaVersion": 1', '"schemaVersion": 2'),
      change(LEDGER, '"previous"', '"before"'),
    ],
    issues: [
      'ledger.json:2:20 wrong-value: Unexpected number 2 as schemaVersion, expected 1',
      'ledger.json:4:5 missing-key: Unexpected editions without previous, expected text',
      'ledger.json:17:7 unknown-key: Unexpected key "before" in editions, expected number, date, note, original, sourceMap, changes, previous, records, earlierRecords or digest',
    ],
  },
  'an edition without its records': {
    edits: [FIRST, remove(`${RECORDS}/1.json`)],
    issues: [
      '1.json:1:1 records-missing: Unexpected absence of this file, expected the records of edition 1 → restore it from the version history: it holds what the edition said about each claim',
    ],
  },
  'records of an edition that the ledger does not have': {
    edits: [FIRST, copy(`${RECORDS}/1.json`, `${RECORDS}/2.json`)],
    issues: [
      '2.json:1:1 records-missing: Unexpected records of edition 2, expected at most those of edition 1, the last in the ledger → delete the file, or restore the ledger from the version history',
    ],
  },
  'records that are not JSON': {
    edits: [FIRST, rewrite(`${RECORDS}/1.json`, (text) => text.slice(0, -3))],
    issues: [
      "1.json:180:4 json-syntax: Unexpected text that is not JSON, expected a file as the project’s script writes it → Expected ',' or '}' after property value in JSON at position 5503 (line 180 column 4)",
    ],
  },
  'records of another edition': {
    edits: [FIRST, change(SILT, 'losing its', 'losing a'), SECOND, copy(`${RECORDS}/1.json`, `${RECORDS}/2.json`)],
    issues: [
      '2.json:3:14 records-edited: Unexpected records of edition 1 in this file, expected those of edition 2 → restore the file from the version history; make changes in a new edition',
    ],
  },
  'a record with another annotation': {
    edits: [FIRST, change(`${RECORDS}/1.json`, '"certainty": "possible"', '"certainty": "stated"')],
    issues: [
      '1.json:121:13 records-edited: Unexpected record of "2.1", expected the one that edition 1 sealed, by its digest in the ledger → restore the file from the version history; make changes in a new edition',
    ],
  },
  'a record with another wording': {
    edits: [FIRST, change(`${RECORDS}/1.json`, 'Ships will leave.', 'Ships will stay.')],
    issues: [
      '1.json:102:13 records-edited: Unexpected record of "1.2b", expected the one that edition 1 sealed, by its digest in the ledger → restore the file from the version history; make changes in a new edition',
    ],
  },
  'a record whose mention leads to another entity': {
    edits: [FIRST, change(`${RECORDS}/1.json`, '{ "entity": "tide-council"', '{ "entity": "harbour-board"')],
    issues: [
      '1.json:30:13 records-edited: Unexpected record of "1.1", expected the one that edition 1 sealed, by its digest in the ledger → restore the file from the version history; make changes in a new edition',
    ],
  },
  'a record with another emphasis': {
    edits: [FIRST, change(`${RECORDS}/1.json`, '{ "emphasis": "not" }', '{ "strong": "not" }')],
    issues: [
      '1.json:30:13 records-edited: Unexpected record of "1.1", expected the one that edition 1 sealed, by its digest in the ledger → restore the file from the version history; make changes in a new edition',
    ],
  },
  'a record whose note links to another address': {
    edits: [FIRST, change(`${RECORDS}/1.json`, '{ "link": "https://', '{ "link": "https://www.')],
    issues: [
      '1.json:30:13 records-edited: Unexpected record of "1.1", expected the one that edition 1 sealed, by its digest in the ledger → restore the file from the version history; make changes in a new edition',
    ],
  },
  'records without one of the claims': {
    edits: [FIRST, change(`${RECORDS}/1.json`, '"id": "1.2b"', '"id": "1.2c"')],
    issues: [
      '1.json:8:13 records-edited: Unexpected absence of "1.2b", expected its record, since edition 1 changed it → restore the file from the version history; make changes in a new edition',
      '1.json:102:13 records-edited: Unexpected record of "1.2c", expected one record of each claim that edition 1 changed → restore the file from the version history; make changes in a new edition',
    ],
  },
  'records with a claim twice': {
    edits: [
      FIRST,
      rewrite(`${RECORDS}/1.json`, (text) => text.replace(/ {4}\{\n {6}"id": "1\.2b"[\s\S]*?\n {4}\},\n/, '$&$&')),
    ],
    issues: [
      '1.json:121:13 records-edited: Unexpected record of "1.2b", expected one record of each claim that edition 1 changed → restore the file from the version history; make changes in a new edition',
    ],
  },
  'records without the name of a source': {
    edits: [FIRST, rewrite(`${RECORDS}/1.json`, (text) => text.replace('"dock-worker": {', '"dock-workers": {'))],
    issues: [
      '1.json:149:16 records-edited: Unexpected absence of "dock-worker" in the names of sources, expected every name that the claims use → restore the file from the version history; make changes in a new edition',
    ],
  },
  'records whose file is not the one that the ledger names': {
    edits: [FIRST, change(`${RECORDS}/1.json`, '"title": "The accord"', '"title": "Accord"')],
    issues: [
      '1.json:1:1 records-edited: Unexpected change in the records of edition 1, which is sealed, expected the file as npm run seal wrote it → restore the file from the version history; make changes in a new edition',
    ],
  },
  'another original': {
    edits: [FIRST, change(MAP, '0000004"', '0000005"')],
    issues: [
      'source-map.json:6:16 ledger-original: Unexpected sentences of the original, expected those of edition 1, which the published ids count → restore the file from the version history; if the original itself was corrected and every id still fits: npm run seal -- --new-original',
    ],
  },
  'a withdrawal of what was never published': {
    edits: [FIRST, withdraw("{ id: '1.3', reason: Wrong. }")],
    issues: [
      'commentary.yaml:16:19 wrong-withdrawal: Unexpected withdrawal of "1.3", which no edition has, expected the id of a published claim → delete the entry: a claim that was never published needs no withdrawal',
    ],
  },
  'a withdrawal before the first edition': {
    edits: [takeOutShips, withdrawShips],
    issues: [
      'commentary.yaml:16:19 wrong-withdrawal: Unexpected withdrawal of "1.2b", which no edition has, expected the id of a published claim → delete the entry: a claim that was never published needs no withdrawal',
    ],
  },
  'a withdrawal of a claim that stands': {
    edits: [FIRST, withdrawShips],
    issues: [
      'commentary.yaml:16:19 wrong-withdrawal: Unexpected withdrawal of "1.2b", which is a claim, expected a claim that was removed → remove the claim (content/commentaries/harbour/01-the-accord.mdx:36), or delete the entry',
    ],
  },
  'a withdrawal twice': {
    edits: [FIRST, takeOutShips, withdraw("{ id: '1.2b', reason: A. }", "{ id: '1.2b', reason: B. }")],
    issues: [
      'commentary.yaml:16:47 wrong-withdrawal: Unexpected second withdrawal of "1.2b", expected it once → delete one of them',
    ],
  },
  'successors that are none': {
    edits: [FIRST, takeOutShips, withdraw("{ id: '1.2b', reason: A., successors: ['1.2b', '1.2a', '9.1'] }")],
    issues: [
      'commentary.yaml:16:52 unknown-successor: Unexpected successor "1.2b", expected the id of another claim of this commentary',
      'commentary.yaml:16:68 unknown-successor: Unexpected successor "9.1", expected the id of another claim of this commentary',
    ],
  },
  'a link to a withdrawn claim': {
    edits: [
      FIRST,
      takeOutShips,
      withdrawShips,
      change(RECORD, "'1.1', '2.1'", "'1.1', '1.2b', '2.1'"),
      change(SILT, '</Claim>', '  <Relates rel="supports" to="1.2b" />\n</Claim>'),
    ],
    issues: [
      '02-the-silt.mdx:10:31 unknown-claim: Unexpected claim "1.2b", which is withdrawn, expected the id of a claim of this commentary → in its place: 1.2a',
      'commentary.yaml:17:19 unknown-claim: Unexpected claim "1.2b", which is withdrawn, expected the id of a claim of this commentary → in its place: 1.2a',
    ],
  },
};
