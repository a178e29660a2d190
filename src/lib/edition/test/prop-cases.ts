/** Wrong props and front matter: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, SILT } from './load-with.ts';

/** Adds a figure on its own line before the time of the claim. */
const withFigure = (props: string) => change(SILT, '  <When', `  <Figure ${props} />\n  <When`);

export const propCases: Cases = {
  'spread props': {
    edits: [change(SILT, '<Claim ', '<Claim {...props} ')],
    issues: [
      '02-the-silt.mdx:6:8 not-literal: Unexpected props in braces on <Claim>, expected props written out as name="value"',
    ],
  },
  'spread props for missing ones': {
    edits: [change(SILT, ' stance="own"', ' {...props}')],
    issues: [
      '02-the-silt.mdx:8:32 not-literal: Unexpected props in braces on <Attribution>, expected props written out as name="value"',
    ],
  },
  'an expression as a prop': {
    edits: [change(SILT, 'type="inference"', 'type={"inference"}')],
    issues: [
      '02-the-silt.mdx:6:17 not-literal: Unexpected expression as type, expected text in quotation marks → type="…"',
    ],
  },
  'a misspelt component': {
    edits: [change(SILT, '<Attribution', '<Atribution')],
    issues: [
      '02-the-silt.mdx:8:3 unknown-component: Unexpected <Atribution> in a claim, expected <Attribution>, <Corroboration>, <Event>, <Relation>, <Relates>, <When>, <Figure>, <ScopeNote> or <EditorNote> → did you mean "Attribution"?',
    ],
  },
  'a misspelt claim': {
    edits: [change(SILT, '<Claim', '<claim'), change(SILT, '</Claim>', '</claim>')],
    issues: [
      '02-the-silt.mdx:6:1 unknown-component: Unexpected <claim> outside a claim, expected <Claim> → did you mean "Claim"?',
    ],
  },
  'a mention without an id': {
    edits: [change(ACCORD, ' id="tide-council"', '')],
    issues: ['01-the-accord.mdx:14:69 missing-prop: Unexpected <Entity> without id, expected text'],
  },
  'a missing prop': {
    edits: [change(SILT, ' certainty="possible"', '')],
    issues: [
      '02-the-silt.mdx:6:1 missing-prop: Unexpected <Claim> without certainty, expected stated, probable, possible or open',
    ],
  },
  'a misspelt prop': {
    edits: [change(SILT, 'certainty=', 'certanty=')],
    issues: [
      '02-the-silt.mdx:6:34 unknown-prop: Unexpected prop "certanty" on <Claim>, expected id, type, label, certainty, cue, negated, unhedged, unattributed or find → did you mean "certainty"?',
    ],
  },
  'a prop that is unlike any': {
    edits: [change(SILT, 'after=', 'colour="red" after=')],
    issues: [
      '02-the-silt.mdx:9:9 unknown-prop: Unexpected prop "colour" on <When>, expected edtf, mod, after, before, ref or text',
    ],
  },
  'a figure without a number': {
    edits: [withFigure('unit="people"')],
    issues: [
      '02-the-silt.mdx:9:3 missing-prop: Unexpected <Figure>, expected at least one of the props value, low, high',
    ],
  },
  'a figure without a unit': {
    edits: [withFigure('value="1200"')],
    issues: ['02-the-silt.mdx:9:3 missing-prop: Unexpected <Figure> without unit, expected text'],
  },
  'a figure in words, at a date in words': {
    edits: [withFigure('value="1,200" unit="people" on="May 2021"')],
    issues: [
      '02-the-silt.mdx:9:18 wrong-value: Unexpected "1,200" as value, expected a number in plain digits, such as 1200, -3 or 62.5; the unit has a prop of its own',
      '02-the-silt.mdx:9:43 not-edtf: Unexpected "May 2021" as on, expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07 → write 2021-05',
    ],
  },
  'a figure with its limits the wrong way round': {
    edits: [withFigure('low="20" high="3" unit="people"'), withFigure('value="4" high="3" unit="people"')],
    issues: [
      '02-the-silt.mdx:9:16 wrong-value: Unexpected "20" as low, expected at most value and high',
      '02-the-silt.mdx:10:18 wrong-value: Unexpected "4" as value, expected at most high',
    ],
  },
  'a prop that a figure does not have': {
    edits: [withFigure('value="1200" units="people" unit="people"')],
    issues: [
      '02-the-silt.mdx:9:24 unknown-prop: Unexpected prop "units" on <Figure>, expected value, low, high, approximate, unit, of or on → did you mean "unit"?',
    ],
  },
  figures: {
    edits: [
      withFigure(
        'value="62.50" unit="%" of="turnout" on="2020-11" /><Figure low="1000" high="1500" unit="people" approximate',
      ),
    ],
    issues: [],
  },
  'a prop on a component without props': {
    edits: [change(ACCORD, '<ScopeNote>', '<ScopeNote kind="context">')],
    issues: ['01-the-accord.mdx:33:14 unknown-prop: Unexpected prop "kind" on <ScopeNote>, expected no props'],
  },
  'a prop twice': {
    edits: [change(SILT, 'id="2.1"', 'id="2.1" id="2.1"')],
    issues: ['02-the-silt.mdx:6:17 duplicate-prop: Unexpected second prop "id" on <Claim>, expected it once'],
  },
  'a value that is not of the list': {
    edits: [change(SILT, '"possible"', '"posible"')],
    issues: [
      '02-the-silt.mdx:6:45 wrong-value: Unexpected "posible" as certainty, expected stated, probable, possible or open → did you mean "possible"?',
    ],
  },
  'a value for a flag': {
    edits: [change(ACCORD, 'negated', 'negated="yes"')],
    issues: [
      '01-the-accord.mdx:12:97 wrong-value: Unexpected "yes" as negated, expected the bare prop, without a value',
    ],
  },
  'a prop without its value': {
    edits: [change(SILT, 'stance="own"', 'stance')],
    issues: [
      '02-the-silt.mdx:8:32 wrong-value: Unexpected stance without a value, expected own, neutral, endorses or distances',
    ],
  },
  'a blank label': {
    edits: [change(SILT, 'label="Losing the harbour"', 'label=""')],
    issues: ['02-the-silt.mdx:6:92 wrong-value: Unexpected blank text as label, expected some text'],
  },
  'blank text': {
    edits: [change(SILT, 'cue="may"', 'cue=" "')],
    issues: ['02-the-silt.mdx:6:60 wrong-value: Unexpected blank text as cue, expected some text'],
  },
  'a claim id that is none': {
    edits: [change(SILT, 'id="2.1"', 'id="2-1"')],
    issues: [
      '02-the-silt.mdx:6:12 wrong-value: Unexpected "2-1" as id, expected a claim id: paragraph.sentence and perhaps a letter, such as 7.3 or 8.2b',
    ],
  },
  'an id that is none, in a list': {
    edits: [change(ACCORD, 'harbour-board tide-council"', 'harbour-board\n    Tide_council"')],
    issues: [
      '01-the-accord.mdx:17:5 wrong-value: Unexpected "Tide_council" as party, expected an id: lower-case letters, digits and single hyphens',
    ],
  },
  'an unstated role that is none': {
    edits: [change(ACCORD, 'status="signed"', "status='signed' unstated='agent agnet'")],
    issues: [
      '01-the-accord.mdx:16:59 wrong-value: Unexpected "agnet" as unstated, expected agent, target, party, topic, instrument, place, origin or destination → did you mean "agent"?',
    ],
  },
  'a date that is not EDTF': {
    edits: [change(ACCORD, '2020-22', '2020-99')],
    issues: [
      '01-the-accord.mdx:17:15 not-edtf: Unexpected "2020-99" as edtf, expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07',
    ],
  },
  'words for a span of time, and a day that does not exist, as dates': {
    edits: [change(ACCORD, 'edtf="2020-22"', 'edtf="Spring 2020"'), change(ACCORD, '2026-11-22', '31 February 2026')],
    issues: [
      '01-the-accord.mdx:17:15 not-edtf: Unexpected "Spring 2020" as edtf, expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07',
      '01-the-accord.mdx:19:36 wrong-value: Unexpected "31 February 2026" as date, expected a day as YYYY-MM-DD',
    ],
  },
  'a date with words only': {
    edits: [change(SILT, 'after="tide-accord" ', '')],
    issues: [
      '02-the-silt.mdx:9:3 missing-prop: Unexpected <When>, expected at least one of the props edtf, after, before, ref',
    ],
  },
  'a note’s day that is none': {
    edits: [change(ACCORD, '2026-11-22', '2026-11-31')],
    issues: ['01-the-accord.mdx:19:36 wrong-value: Unexpected "2026-11-31" as date, expected a day that exists'],
  },
  'a note’s day in words': {
    edits: [change(ACCORD, '2026-11-22', '22nd November 2026')],
    issues: [
      '01-the-accord.mdx:19:36 wrong-value: Unexpected "22nd November 2026" as date, expected a day as YYYY-MM-DD → write 2026-11-22',
    ],
  },
  'ids with a comma between them': {
    edits: [change(ACCORD, 'gazette-2020 almanac-2021', 'gazette-2020, almanac-2021')],
    issues: [
      '01-the-accord.mdx:19:60 wrong-value: Unexpected "gazette-2020," as references, expected an id: lower-case letters, digits and single hyphens → separate ids by spaces alone',
    ],
  },
  'a section without front matter': {
    edits: [change(SILT, '---\ntitle: The silt\noriginal: true\n---\n', '')],
    issues: [
      '02-the-silt.mdx:1:1 missing-key: Unexpected start of a section, expected front matter with title and original between lines of ---',
    ],
  },
  'a misspelt key in front matter': {
    edits: [change(SILT, 'original: true', 'orignal: true')],
    issues: [
      '02-the-silt.mdx:3:1 unknown-key: Unexpected key "orignal" in front matter, expected title, original or formerly → did you mean "original"?',
    ],
  },
  'a wrong value in front matter': {
    edits: [change(SILT, 'original: true', 'original: yes')],
    issues: ['02-the-silt.mdx:3:11 wrong-value: Unexpected "yes" as original, expected true or false'],
  },
  'broken YAML in front matter': {
    edits: [change(SILT, 'title: The silt', 'title: "The silt')],
    issues: [
      '02-the-silt.mdx:2:8 yaml-syntax: Unexpected " without a second one, expected the text between two of them → put it in quotation marks: "…"',
    ],
  },
  'problems of every kind at once': {
    edits: [
      change(ACCORD, '"neutral" cue="say"', '"neutrl" cue="say"'),
      change(SILT, '</Claim>', ''),
      change('entities/jo-sand.yaml', 'person', 'persn'),
    ],
    issues: [
      '02-the-silt.mdx:6:1 mdx-syntax: Unexpected end of the section, expected the closing tag of <Claim> → write </Claim> where it ends',
      '01-the-accord.mdx:15:62 wrong-value: Unexpected "neutrl" as stance, expected own, neutral, endorses or distances → did you mean "neutral"?',
      'jo-sand.yaml:2:7 wrong-value: Unexpected "persn" as type, expected person, group, government, place, agreement, document or event → did you mean "person"?',
    ],
  },
};
