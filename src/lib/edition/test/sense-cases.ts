/** Content that is well-formed but makes no sense: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, copy, RECORD, remove, rewrite, SILT, write } from './load-with.ts';

const BOARD = 'entities/harbour-board.yaml';
const TOWN = 'entities/harbour-town.yaml';
const QUAY = 'entities/north-quay.yaml';
const TIDE = 'entities/tide-accord.yaml';
const GAZETTE = 'references/gazette-2020.yaml';
const WHEN = '<When edtf="2020-22" text="in winter" />';

/** Impossible dates, and dates that only look impossible. */
const dates: Cases = {
  'a span that ends before it begins': {
    edits: [change(ACCORD, 'edtf="2020-22"', 'edtf="2022-03/2021-08-30"')],
    issues: [
      '01-the-accord.mdx:17:15 wrong-value: Unexpected "2022-03/2021-08-30" as edtf, expected a span whose first date is not after its last',
    ],
  },
  'such a span in a record': {
    edits: [change(TIDE, 'edtf: 2020-05', 'edtf: 2020-05/2020-04')],
    issues: [
      'tide-accord.yaml:5:11 wrong-value: Unexpected "2020-05/2020-04" as edtf, expected a span whose first date is not after its last',
    ],
  },
  'a span within one month': { edits: [change(TIDE, 'edtf: 2020-05', 'edtf: 2020-05/2020-05-31')], issues: [] },
  'a day that its month does not have': {
    edits: [change(ACCORD, WHEN, '<When edtf="2020-01/2021-02-29" text="in winter" />')],
    issues: [
      '01-the-accord.mdx:17:15 wrong-value: Unexpected "2020-01/2021-02-29" as edtf, expected a day that exists',
    ],
  },
  'a day of a leap year': {
    edits: [change(ACCORD, WHEN, '<When edtf="2020-02-29/2020-12-31" text="in winter" />')],
    issues: [],
  },
  'a span without a date': {
    edits: [
      change(ACCORD, WHEN, '<When edtf="../.." text="in winter" />'),
      change(RECORD, "edtf: '2021', year", "edtf: 'XXXX', year"),
    ],
    issues: [
      '01-the-accord.mdx:17:15 wrong-value: Unexpected "../.." as edtf, expected a date that names a year',
      'commentary.yaml:9:19 wrong-value: Unexpected "XXXX" as edtf, expected a date that names a year',
    ],
  },
  'a span with one date': { edits: [change(ACCORD, WHEN, '<When edtf="../2020" text="in winter" />')], issues: [] },
  'a year that is not that of the date': {
    edits: [change(RECORD, "edtf: '2021', year: 2021", 'edtf: 2021-04-19, year: 2012')],
    issues: [
      'commentary.yaml:9:37 wrong-value: Unexpected number 2012 as year, expected a year of its date, 2021-04-19',
    ],
  },
  'a year within an open date': {
    edits: [change(RECORD, "edtf: '2021', year: 2021", 'edtf: 2021-09-07/.., year: 2022')],
    issues: [],
  },
  'an article of the future': {
    edits: [change(RECORD, "edtf: '2021', year: 2021", "edtf: '2121', year: 2121")],
    issues: [
      'commentary.yaml:9:19 impossible-date: Unexpected date "2121" of publication, expected none in the future',
    ],
  },
  'a note of the future': {
    edits: [change(ACCORD, 'date="2026-11-22"', 'date="2126-11-29"')],
    issues: [
      '01-the-accord.mdx:19:36 impossible-date: Unexpected date "2126-11-29" of a note, expected none in the future',
    ],
  },
  'a note that is older than the article': {
    edits: [change(ACCORD, 'date="2026-11-22"', 'date="2020-11-29"')],
    issues: [
      '01-the-accord.mdx:19:36 impossible-date: Unexpected date "2020-11-29" of a note, expected one after the article (2021-01-01)',
    ],
  },
  'a note on what came after it': {
    edits: [
      change(
        BOARD,
        'distinctFrom',
        'notes:\n  - { kind: since, happened: 2024-05, date: 2023-05-01, text: It left., references: [gazette-2020] }\ndistinctFrom',
      ),
    ],
    issues: [
      'harbour-board.yaml:10:30 impossible-date: Unexpected date "2024-05" of what happened since, expected none after the note was written (2023-05-01)',
    ],
  },
  'a note on what came three weeks after it': {
    edits: [
      change(
        BOARD,
        'distinctFrom',
        'notes:\n  - { kind: since, happened: 2023-05-22, date: 2023-05-01, text: It left., references: [gazette-2020] }\ndistinctFrom',
      ),
    ],
    issues: [
      'harbour-board.yaml:10:30 impossible-date: Unexpected date "2023-05-22" of what happened since, expected none after the note was written (2023-05-01)',
    ],
  },
  'a note on what came on the next day, as it already was elsewhere': {
    edits: [
      change(
        BOARD,
        'distinctFrom',
        'notes:\n  - { kind: since, happened: 2023-05-02, date: 2023-05-01, text: It left., references: [gazette-2020] }\ndistinctFrom',
      ),
    ],
    issues: [],
  },
  'an event in the life of an entity that is still to come': {
    edits: [change(TIDE, 'edtf: 2020-05', "edtf: '2120'")],
    issues: [
      'tide-accord.yaml:5:11 impossible-date: Unexpected date "2120" of what happened, expected none in the future',
    ],
  },
  'a copy that is still to be made': {
    edits: [change(GAZETTE, 'strength', 'archived: { url: https://archive.example/, date: 2120-01-01 }\nstrength')],
    issues: [
      'gazette-2020.yaml:3:50 impossible-date: Unexpected date "2120-01-01" of the copy, expected none in the future',
    ],
  },
  'a report of what came after the article': {
    edits: [change(ACCORD, ' status="signed"', ''), change(ACCORD, WHEN, '<When edtf="2023-05" text="in May" />')],
    issues: [
      '01-the-accord.mdx:17:15 impossible-date: Unexpected date "2023-05" in a report, expected none after the article was published → what is in the future is a forecast, or has a status such as announced or proposed',
    ],
  },
  'a town that is elected': {
    edits: [change(ACCORD, 'type="located-in" subject="north-quay"', 'type="elected-to" subject="north-quay"')],
    issues: [
      '01-the-accord.mdx:31:40 wrong-kind: Unexpected place "north-quay" as subject of <Relation>, expected person or group → name what is meant; the type of "north-quay" is set in entities/north-quay.yaml',
    ],
  },
  'a figure of a day after the article, in a report': {
    edits: [
      change(ACCORD, ' status="signed"', ''),
      change(ACCORD, WHEN, '<Figure value="3" unit="ships" on="2023-05" />'),
    ],
    issues: [
      '01-the-accord.mdx:17:38 impossible-date: Unexpected date "2023-05" of a figure in a report, expected none after the article was published → what is in the future is a forecast, or has a status such as announced or proposed',
    ],
  },
  'a figure of a day after the article, in what is only announced': {
    edits: [
      change(ACCORD, 'status="signed"', 'status="announced"'),
      change(ACCORD, WHEN, '<Figure value="3" unit="ships" on="2023-05" />'),
    ],
    issues: [],
  },
  'a report of what was to come after the article': {
    edits: [
      change(ACCORD, 'status="signed"', 'status="proposed"'),
      change(ACCORD, WHEN, '<When edtf="2023-05" text="in May" />'),
    ],
    issues: [],
  },
  'a forecast of what came after the article': {
    edits: [change(ACCORD, 'stance="own" /></Claim>', 'stance="own" /><When edtf="2030" text="by 2030" /></Claim>')],
    issues: [],
  },
  'a statement that was made after the article': {
    edits: [change(ACCORD, 'cue="say" />', 'cue="say" stated="2022-01" />')],
    issues: [
      '01-the-accord.mdx:15:89 impossible-date: Unexpected date "2022-01" of a statement, expected none after the article was published → when was it made?',
    ],
  },
};

/** Ids of records of the wrong kind. */
const kinds: Cases = {
  'a place that is a person': {
    edits: [change(ACCORD, 'party="harbour-board tide-council"', 'party="harbour-board tide-council" place="jo-sand"')],
    issues: [
      '01-the-accord.mdx:16:105 wrong-kind: Unexpected person "jo-sand" as place of <Event>, expected a place → name what is meant; the type of "jo-sand" is set in entities/jo-sand.yaml',
    ],
  },
  'an event that is a person, and a date after a town': {
    edits: [
      change(ACCORD, 'event="tide-accord"', 'event="jo-sand"'),
      change(SILT, 'after="tide-accord"', 'after="harbour-town"'),
    ],
    issues: [
      '01-the-accord.mdx:16:50 wrong-kind: Unexpected person "jo-sand" as event of <Event>, expected agreement, document or event → name what is meant; the type of "jo-sand" is set in entities/jo-sand.yaml',
      '02-the-silt.mdx:9:16 wrong-kind: Unexpected place "harbour-town" as after of <When>, expected agreement, document, event, group or government → name what is meant; the type of "harbour-town" is set in entities/harbour-town.yaml',
    ],
  },
  'a place in a group': {
    edits: [change(QUAY, 'within: [harbour-town]', 'within: [tide-council]')],
    issues: [
      'north-quay.yaml:5:12 wrong-kind: Unexpected group "tide-council" as what contains a place, expected a place → name what is meant; the type of "tide-council" is set in entities/tide-council.yaml',
    ],
  },
  'the coordinates of a group': {
    edits: [change(BOARD, 'type: group', 'type: group\ngeography: { kind: office }')],
    issues: [
      'harbour-board.yaml:3:12 wrong-kind: Unexpected geography of a group, expected it on a place → its location is a relation that a claim asserts: <Relation type="located-in" … />',
    ],
  },
  'one person who is several, and several who are one': {
    edits: [
      change(ACCORD, 'count="one" stance', 'count="plural" stance'),
      change('sources/dock-worker.yaml', 'count: one', 'count: plural'),
      change('sources/board-members.yaml', 'count: plural', 'count: one'),
    ],
    issues: [
      '01-the-accord.mdx:27:44 wrong-kind: Unexpected count "plural" of "dock-worker", whose voice is unnamed-person, expected one or at-least-one → the voice of "dock-worker" is set in sources/dock-worker.yaml',
      'board-members.yaml:5:8 wrong-kind: Unexpected count "one" of "board-members", whose voice is unnamed-people, expected plural or at-least-one → the voice of "board-members" is set in sources/board-members.yaml',
      'dock-worker.yaml:5:8 wrong-kind: Unexpected count "plural" of "dock-worker", whose voice is unnamed-person, expected one or at-least-one → the voice of "dock-worker" is set in sources/dock-worker.yaml',
    ],
  },
  'one of several': {
    edits: [change(ACCORD, 'count="plural" stance="neutral" cue="say"', 'count="one" stance="neutral" cue="say"')],
    issues: [],
  },
  'an author that is a place': {
    edits: [change(RECORD, '[jo-sand]', '[harbour-town]')],
    issues: [
      'commentary.yaml:3:13 wrong-kind: Unexpected place "harbour-town" as an author, expected person, group or government → name what is meant; the type of "harbour-town" is set in entities/harbour-town.yaml',
    ],
  },
  'a source that is a place': {
    edits: [change('sources/author.yaml', 'entity: jo-sand', 'entity: harbour-town')],
    issues: [
      'author.yaml:5:9 wrong-kind: Unexpected place "harbour-town" as a source of the kind author, expected person, group or government → name what is meant; the type of "harbour-town" is set in entities/harbour-town.yaml',
    ],
  },
};

/** Records that relate to themselves, and texts without words. */
const selves: Cases = {
  'a relation of an entity to itself': {
    edits: [change(ACCORD, 'object="harbour-town"', 'object="harbour-town north-quay"')],
    issues: [
      '01-the-accord.mdx:31:73 self-link: Unexpected "north-quay" as both subject and object of <Relation>, expected another entity',
    ],
  },
  'a movement that ends where it starts': {
    edits: [
      change(
        ACCORD,
        WHEN,
        '<Event type="movement" agent="harbour-board" origin="harbour-town" destination="harbour-town" />',
      ),
    ],
    issues: [
      '01-the-accord.mdx:17:83 self-link: Unexpected "harbour-town" as both origin and destination of <Event>, expected another entity → use place for a movement within one place',
    ],
  },
  'an agreement that is a party to itself': {
    edits: [change(ACCORD, 'party="harbour-board tide-council"', 'party="harbour-board tide-accord"')],
    issues: [
      '01-the-accord.mdx:16:84 self-link: Unexpected "tide-accord" as both event and party of <Event>, expected another entity',
    ],
  },
  'a time before and after the same': {
    edits: [change(SILT, 'after="tide-accord"', 'after="tide-accord" before="tide-accord"')],
    issues: [
      '02-the-silt.mdx:9:37 self-link: Unexpected "tide-accord" as both after and before of <When>, expected another entity',
    ],
  },
  'a source that confirms itself': {
    edits: [
      change(ACCORD, 'kind="disputed" source="board-members" count="plural"', 'kind="confirmed" source="dock-worker"'),
    ],
    issues: [
      '01-the-accord.mdx:29:43 self-link: Unexpected source "dock-worker" as a confirmation of its own claim "1.2a", expected another source',
    ],
  },
  'a source that takes back what it said': {
    edits: [
      change(ACCORD, 'kind="disputed" source="board-members" count="plural"', 'kind="disputed" source="dock-worker"'),
    ],
    issues: [],
  },
  'entities that are related to each other': {
    edits: [
      change(ACCORD, 'subject="north-quay"', 'subject="north-quay harbour-town"'),
      change(ACCORD, 'object="harbour-town"', 'object="harbour-town north-quay"'),
    ],
    issues: [],
  },
  'sources that agree among themselves': {
    edits: [
      change(
        ACCORD,
        'kind="disputed" source="board-members" count="plural"',
        'kind="several-agree" source="dock-worker"',
      ),
    ],
    issues: [],
  },
  'places that contain each other': {
    edits: [
      rewrite(TOWN, (text) => `${text}  within: [coast]\n`),
      write('entities/coast.yaml', 'name: Coast\ntype: place\ngeography: { kind: coast, within: [north-quay] }\n'),
    ],
    issues: [
      'coast.yaml:3:36 self-link: Unexpected "north-quay" as what contains "coast", which contains it in turn, expected a larger place → remove one of the two',
      'harbour-town.yaml:5:12 self-link: Unexpected "coast" as what contains "harbour-town", which contains it in turn, expected a larger place → remove one of the two',
      'north-quay.yaml:5:12 self-link: Unexpected "harbour-town" as what contains "north-quay", which contains it in turn, expected a larger place → remove one of the two',
    ],
  },
  'a claim and a note of marks': {
    edits: [
      change(ACCORD, 'Ships will leave.', '*—* …'),
      change(ACCORD, 'The [Gazette](https://gazette.example/2020) reports a signature.', '…'),
    ],
    issues: [
      '01-the-accord.mdx:19:3 missing-prose: Unexpected <EditorNote> without prose, expected the note in words',
      '01-the-accord.mdx:36:1 missing-prose: Unexpected <Claim> without prose, expected the claim in words',
    ],
  },
  'names and titles of marks': {
    edits: [
      change(TOWN, 'name: Harbour Town', 'name: —'),
      change(BOARD, 'The body that runs the harbour.', '…'),
      change(SILT, 'title: The silt', 'title: …'),
      change(SILT, 'Losing the harbour', '—'),
      change(RECORD, 'shortTitle: Harbour', "shortTitle: '?'"),
      change(GAZETTE, 'title: Harbour Gazette, 2020', "title: '.'"),
    ],
    issues: [
      '02-the-silt.mdx:2:8 wrong-value: Unexpected "…" as title, expected words',
      '02-the-silt.mdx:6:92 wrong-value: Unexpected "—" as label, expected words',
      'commentary.yaml:12:13 wrong-value: Unexpected "?" as shortTitle, expected words',
      'harbour-board.yaml:4:9 wrong-value: Unexpected "…" as text, expected words',
      'harbour-town.yaml:1:7 wrong-value: Unexpected "—" as name, expected words',
      'gazette-2020.yaml:1:8 wrong-value: Unexpected "." as title, expected words',
    ],
  },
};

/** Repetitions. */
const twice: Cases = {
  'an alias given twice': {
    edits: [change(BOARD, 'distinctFrom', '  - { text: the  board, references: [gazette-2020] }\ndistinctFrom')],
    issues: [
      'harbour-board.yaml:9:13 said-twice: Unexpected alias "the  board", which is an alias already, expected every name once → delete one of them, and keep the references of both',
    ],
  },
  'an alias that is the name': {
    edits: [change(BOARD, 'text: The Board', 'text: Harbour Board')],
    issues: [
      'harbour-board.yaml:7:11 said-twice: Unexpected alias "Harbour Board", which is its name, expected every name once → delete one of them, and keep the references of both',
    ],
  },
  'one spelling in two languages': {
    edits: [
      change(BOARD, 'distinctFrom', '  - { text: The Board, lang: nl, references: [gazette-2020] }\ndistinctFrom'),
    ],
    issues: [],
  },
  'ids and words given twice': {
    edits: [
      change(ACCORD, 'party="harbour-board tide-council"', 'party="harbour-board tide-council harbour-board"'),
      change(ACCORD, '<Claim id="1.1"', '<Claim find="tide, pact, tide" id="1.1"'),
      change(RECORD, "['1.1', '2.1']", "['1.1', '2.1', '1.1']"),
      change(BOARD, 'distinctFrom: [tide-council]', 'distinctFrom: [tide-council, tide-council]'),
    ],
    issues: [
      '01-the-accord.mdx:12:26 said-twice: Unexpected second "tide" in find, expected it once',
      '01-the-accord.mdx:16:97 said-twice: Unexpected second "harbour-board" in party, expected it once',
      'commentary.yaml:16:26 said-twice: Unexpected second "1.1" in argument, expected it once',
      'harbour-board.yaml:9:30 said-twice: Unexpected second "tide-council" in distinctFrom, expected it once',
    ],
  },
};

/** Characters that have a meaning in YAML or Markdown that the editor did not intend. */
const signs: Cases = {
  'a number sign that cuts a value': {
    edits: [change(RECORD, 'shortTitle: Harbour', 'shortTitle: Report #5 on Afghanistan   # -> cut')],
    issues: [
      "commentary.yaml:12:20 yaml-syntax: Unexpected # in a value, which makes the rest a comment, expected the value in quotation marks → put it in quotation marks: 'Report #5 on Afghanistan'; a comment has a space after its #",
    ],
  },
  'number signs in lists, records on one line and front matter': {
    edits: [
      change('sources/board-members.yaml', '[board members]', '\n  - members of board #2'),
      change(GAZETTE, 'title: Harbour Gazette, 2020', 'title: Harbour Gazette # 12'),
      change(SILT, 'title: The silt', 'title: The #silt'),
      change(RECORD, '{ label: Harbour Notes, url', '{ label: Notes #3, url'),
    ],
    issues: [
      "02-the-silt.mdx:2:12 yaml-syntax: Unexpected # in a value, which makes the rest a comment, expected the value in quotation marks → put it in quotation marks: 'The #silt'; a comment has a space after its #",
      'commentary.yaml:11:26 yaml-syntax: Unexpected # in a value, which makes the rest a comment, expected the value in quotation marks → put it in quotation marks; a comment has a space after its #',
      "gazette-2020.yaml:1:24 yaml-syntax: Unexpected # in a value, which makes the rest a comment, expected the value in quotation marks → put it in quotation marks: 'Harbour Gazette # 12'; a comment has a space after its #",
      "board-members.yaml:8:22 yaml-syntax: Unexpected # in a value, which makes the rest a comment, expected the value in quotation marks → put it in quotation marks: 'members of board #2'; a comment has a space after its #",
    ],
  },
  'comments, and number signs that are none': {
    edits: [
      change(RECORD, 'shortTitle: Harbour', "# The #1 title\nshortTitle: 'Harbour #1' # short"),
      change(TOWN, 'name: Harbour Town', 'name: C# Town # as printed'),
      change(TOWN, 'kind: town', 'kind: town # of 5,000'),
      change(GAZETTE, '2020\nstrength', '2020#top\nstrength'),
    ],
    issues: [],
  },
  'a value that goes on with a number sign below': {
    edits: [
      change(RECORD, 'abstract: The harbour may', 'abstract: The harbour\n  #5 may'),
      change(BOARD, 'text: The body that runs', 'text: The body\n    #1 that runs'),
    ],
    issues: [
      'commentary.yaml:14:3 yaml-syntax: Unexpected # in a value, which makes the rest a comment, expected the value in quotation marks → put it in quotation marks; a comment has a space after its #',
      'harbour-board.yaml:5:5 yaml-syntax: Unexpected # in a value, which makes the rest a comment, expected the value in quotation marks → put it in quotation marks; a comment has a space after its #',
    ],
  },
  'a comment on a line of its own, below the value it is about': {
    edits: [change(BOARD, 'runs the harbour.\n', 'runs the harbour.\n    # 2 sentences at most\n')],
    issues: [],
  },
  'marks that stand for words': {
    edits: [
      change(TOWN, 'name: Harbour Town', 'name: €'),
      rewrite(RECORD, (text) => text.replace(/^(  title: ).*$/m, "$1'?!'")),
    ],
    issues: [],
  },
  'lines that are comments without a space': {
    edits: [
      change(RECORD, 'abstract: The harbour', '#5 abstracts\n  #abstract: old\nabstract: The harbour'),
      change(BOARD, 'summary:\n', 'summary:\n  #old\n'),
      change(BOARD, 'runs the harbour.\n', 'runs the harbour.\n  #1 of two\n'),
      change(BOARD, '  - text: The Board\n', '  - text: The Board\n    #2\n'),
    ],
    issues: [],
  },
  'Markdown and HTML in plain fields': {
    edits: [
      change('site.yaml', 'A small commentary', 'A **small** commentary'),
      change(RECORD, 'abstract: The harbour may', 'abstract: The harbour <i>may</i>'),
      change(SILT, 'title: The silt', 'title: The _silt_'),
      change(TOWN, 'kind: town', "kind: '[town](https://town.example/)'"),
      change(GAZETTE, 'Harbour Gazette', '`Harbour` Gazette'),
      change(ACCORD, 'text="in winter"', 'text="in *winter*"'),
      change('sources/dock-worker.yaml', 'One worker, not named.', 'One worker &amp; friend.'),
    ],
    issues: [
      "gazette-2020.yaml:1:8 yaml-syntax: Unexpected ` at the start of a value, expected the value in quotation marks → put it in quotation marks: '`Harbour` Gazette, 2020'",
      '01-the-accord.mdx:17:30 wrong-value: Unexpected "in *winter*" as text, expected plain text, without Markdown emphasis (*winter*)',
      '02-the-silt.mdx:2:8 wrong-value: Unexpected "The _silt_" as title, expected plain text, without Markdown emphasis (_silt_)',
      'commentary.yaml:13:11 wrong-value: Unexpected "The harbour <i>may</i> be silting up." as abstract, expected plain text, without HTML (<i>)',
      'harbour-town.yaml:4:9 wrong-value: Unexpected "[town](https://town.example/)" as kind, expected plain text, without a Markdown link or image ([town](https://…))',
      'site.yaml:2:14 wrong-value: Unexpected "A **small** commentary for tests." as description, expected plain text, without Markdown emphasis (**small**)',
      'dock-worker.yaml:8:14 wrong-value: Unexpected "One worker &amp; friend." as description, expected plain text, without an HTML character reference (&amp;)',
    ],
  },
  'signs that are no Markdown': {
    edits: [
      change(
        'site.yaml',
        'A small commentary',
        'A small commentary* on 3*4*5, M*A*S*H, snake_case_names and AT&T, 5 < 6,',
      ),
      change(TOWN, 'kind: town', 'kind: "[sic] town of `Abd al-`Aziz"'),
    ],
    issues: [],
  },
};

const names: Cases = {
  'file names that Windows reserves': {
    edits: [
      write('entities/aux.yaml', 'name: Aux\ntype: place\nnamedIn: caption\n'),
      write('entities/auxiliary.yaml', 'name: Auxiliary\ntype: group\nnamedIn: caption\n'),
      change(RECORD, 'authorSource: author', 'authorSource: nul'),
      copy('sources/author.yaml', 'sources/nul.yaml'),
      remove('sources/author.yaml'),
      rewrite(ACCORD, (text) => text.replaceAll('source="author"', 'source="nul"')),
      rewrite(SILT, (text) => text.replaceAll('source="author"', 'source="nul"')),
    ],
    issues: [
      'aux.yaml:1:1 file-name: Unexpected file name "aux", which Windows reserves for a device, expected another → add a word: aux-1, or the full name; nobody could check the project out on Windows',
      'nul.yaml:1:1 file-name: Unexpected file name "nul", which Windows reserves for a device, expected another → add a word: nul-1, or the full name; nobody could check the project out on Windows',
    ],
  },
};

export const senseCases: Cases = { ...dates, ...kinds, ...selves, ...twice, ...signs, ...names };
