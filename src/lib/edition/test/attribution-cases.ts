/** Labels, attributions that are carried on or quote others, links with a reason, notes on what happened since. */
import { ACCORD, type Cases, change, type Edit, RECORD, SILT, write } from './load-with.ts';

const LAST = 'Ships will leave.<Attribution source="author" stance="own" /></Claim>';

/** Lets the last claim of the first section continue what the dock worker says. */
const carryOn = (props: string, prose = 'Ships will leave.'): Edit =>
  change(ACCORD, LAST, `\n  ${prose}\n  <Attribution source="dock-worker" stance="neutral" ${props} />\n</Claim>`);

const through = (value: string): Edit => change(ACCORD, 'cue="says"', `cue="says" through="${value}"`);

const FISHERS = write(
  'sources/fishers.yaml',
  'name: Fishers\nsubject: Fishers\nplural: true\nvoice: unnamed-people\ndescription: Not named.\n',
);

const SINCE = 'kind="since" happened="2022-05"';

export const attributionCases: Cases = {
  'a claim without a label': {
    edits: [change(SILT, ' label="Losing the harbour"', '')],
    issues: [
      '02-the-silt.mdx:6:12 missing-label: Unexpected claim "2.1" without a label, expected a noun phrase that names its subject → label="…": at most ten words, which assert nothing',
    ],
  },
  'a label of another claim, in other letters': {
    edits: [change(SILT, 'Losing the harbour', 'the  board and the Tide-Accord')],
    issues: [
      '02-the-silt.mdx:6:92 shared-label: Unexpected label "the  board and the Tide-Accord", which claim "1.1" has, expected one of its own → name what distinguishes the two',
    ],
  },
  'a label that is a sentence': {
    edits: [change(SILT, 'Losing the harbour', 'The town loses its harbour.')],
    issues: [
      '02-the-silt.mdx:6:92 wrong-value: Unexpected "The town loses its harbour." as label, expected a noun phrase without punctuation at its end',
    ],
  },
  'a label that is too long': {
    edits: [change(SILT, 'Losing the harbour', 'The harbour of the town that may be losing it now')],
    issues: [
      '02-the-silt.mdx:6:92 wrong-value: Unexpected "The harbour of the town that may be losing it now" as label, expected a noun phrase of at most ten words',
    ],
  },
  'a label with markup': {
    edits: [change(SILT, 'Losing the harbour', 'The *town’s* harbour')],
    issues: [
      '02-the-silt.mdx:6:92 wrong-value: Unexpected "The *town’s* harbour" as label, expected plain text, without Markdown emphasis (*town’s*)',
    ],
  },
  'search words': { edits: [change(SILT, 'unhedged=', 'find="silting, lost harbour" unhedged=')], issues: [] },
  'too many search words': {
    edits: [change(SILT, 'unhedged=', 'find="a, b, c, d, e, f" unhedged=')],
    issues: [
      '02-the-silt.mdx:6:71 wrong-value: Unexpected "a, b, c, d, e, f" as find, expected at most five words or phrases',
    ],
  },
  'a search phrase that is too long': {
    edits: [change(SILT, 'unhedged=', 'find="loses its old harbour" unhedged=')],
    issues: [
      '02-the-silt.mdx:6:71 wrong-value: Unexpected "loses its old harbour" as find, expected phrases of at most three words, separated by commas',
    ],
  },
  'an attribution that is carried on in its paragraph': { edits: [carryOn('carried="1.2a"')], issues: [] },
  'a chain of carried attributions': {
    edits: [
      carryOn('carried="1.2a"'),
      change(
        SILT,
        '<Attribution source="author" stance="own" />',
        '<Attribution source="dock-worker" stance="neutral" carried="1.2b" />',
      ),
      change(SILT, 'Since dredgers', 'They say that since dredgers'),
    ],
    issues: [],
  },
  'an attribution that is carried into another paragraph without a word': {
    edits: [
      change(
        SILT,
        '<Attribution source="author" stance="own" />',
        '<Attribution source="dock-worker" stance="neutral" carried="1.2a" />',
      ),
    ],
    issues: [
      '02-the-silt.mdx:7:3 attribution-not-carried: Unexpected prose in the author’s own voice, expected words that attribute it to "dock-worker" → name the source, or write says, argues, according to or in the view of; or give the reason why the prose need not in unattributed="…"',
    ],
  },
  'an attribution that is carried on after another speaker without a word': {
    edits: [
      change(
        ACCORD,
        LAST,
        '\n  Ships will leave.\n  <Attribution source="board-members" stance="neutral" carried="1.1" />\n</Claim>',
      ),
    ],
    issues: [
      '01-the-accord.mdx:37:3 attribution-not-carried: Unexpected prose in the author’s own voice, expected words that attribute it to "board-members" → name the source, or write says, argues, according to or in the view of; or give the reason why the prose need not in unattributed="…"',
    ],
  },
  'an attribution that is carried on and has a cue': {
    edits: [carryOn('carried="1.2a" cue="says"')],
    issues: [
      '01-the-accord.mdx:38:63 wrong-value: Unexpected "1.2a" as carried, expected no carried together with a cue: an attribution has its own cue or is carried',
    ],
  },
  'an attribution that is carried on from another source': {
    edits: [carryOn('carried="1.1"', 'Ships will leave, he says.')],
    issues: [
      '01-the-accord.mdx:38:63 wrong-carry: Unexpected claim "1.1" as carried, which is not attributed to "dock-worker", expected a claim that is → name the claim that has the cue, or one that carries it on',
    ],
  },
  'an attribution that is carried on from a later claim': {
    edits: [carryOn('carried="2.1"', 'Ships will leave, he says.')],
    issues: [
      '01-the-accord.mdx:38:63 wrong-carry: Unexpected claim "2.1" as carried by "1.2b", expected an earlier claim',
    ],
  },
  'an attribution that is carried on from itself': {
    edits: [carryOn('carried="1.2b"')],
    issues: [
      '01-the-accord.mdx:38:63 wrong-carry: Unexpected claim "1.2b" as carried by "1.2b", expected an earlier claim',
    ],
  },
  'an attribution that is carried on from no claim': {
    edits: [carryOn('carried="1.2c"')],
    issues: [
      '01-the-accord.mdx:38:63 unknown-claim: Unexpected claim "1.2c", expected the id of a claim of this commentary → did you mean "1.2a"?',
    ],
  },
  'words of the author that are carried on': {
    edits: [change(SILT, 'stance="own"', 'stance="own" carried="1.2b"')],
    issues: [
      '02-the-silt.mdx:8:54 wrong-carry: Unexpected carried attribution to "author", expected one to another source → what the author says needs no cue',
    ],
  },
  'a verb of the lexicon hands a claim over': {
    edits: [carryOn('cue="argues"', 'The ships will leave, he argues.')],
    issues: [],
  },
  'the name of the source hands a claim over': {
    edits: [carryOn('cue="in his mind"', 'To the dock worker, the ships are as good as gone.')],
    issues: [],
  },
  'the cue hands a claim over': {
    edits: [carryOn('cue="mutters"', 'Ships will leave, he mutters.')],
    issues: [],
  },
  'a reason why the prose need not hand a claim over': {
    edits: [
      carryOn('cue="says"'),
      change(ACCORD, 'label="Leaving"', 'label="Leaving" unattributed="The sentence before quotes the same letter."'),
    ],
    issues: [],
  },
  'a reason that is not needed': {
    edits: [
      carryOn('cue="says"', 'Ships will leave, he says.'),
      change(ACCORD, 'label="Leaving"', 'label="Leaving" unattributed="The letter speaks."'),
    ],
    issues: [
      '01-the-accord.mdx:36:83 attribution-not-carried: Unexpected unattributed, expected none: the prose says whose statement it is, or it is the author’s',
    ],
  },
  'a source that quotes others': { edits: [FISHERS, through('board-members: told; fishers: saw')], issues: [] },
  'a source that quotes one without a file': {
    edits: [through('board-members: told; fisher-men: saw')],
    issues: [
      '01-the-accord.mdx:27:107 unknown-source: Unexpected source "fisher-men", expected the id of a file in sources/ → npm run new -- source fisher-men makes it',
    ],
  },
  'a source that quotes another without a cue': {
    edits: [through('board-members')],
    issues: [
      '01-the-accord.mdx:27:86 wrong-value: Unexpected "board-members" as through, expected source: cue, separated by semicolons',
    ],
  },
  'the day of a statement': { edits: [change(ACCORD, 'cue="says"', 'cue="says" stated="2021-09"')], issues: [] },
  'the day of a statement that is not EDTF': {
    edits: [change(ACCORD, 'cue="says"', 'cue="says" stated="in May"')],
    issues: [
      '01-the-accord.mdx:27:85 not-edtf: Unexpected "in May" as stated, expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07',
    ],
  },
  'a link with its reason': {
    edits: [change(ACCORD, 'rel="supports"', 'rel="supports" why="An accord would pay for it." by="editors"')],
    issues: [],
  },
  'a reason that nobody gives': {
    edits: [change(ACCORD, 'rel="supports"', 'rel="supports" why="An accord would pay for it."')],
    issues: [
      '01-the-accord.mdx:18:3 missing-prop: Unexpected <Relates>, expected the props why and by together, or neither',
    ],
  },
  'what happened since': { edits: [change(ACCORD, 'kind="differs"', SINCE)], issues: [] },
  'what happened since without its date': {
    edits: [change(ACCORD, 'kind="differs"', 'kind="since"')],
    issues: [
      '01-the-accord.mdx:19:3 missing-prop: Unexpected <EditorNote> without happened, expected the date of what happened since, in EDTF',
    ],
  },
  'the date of what happened on another note': {
    edits: [change(ACCORD, 'kind="differs"', 'kind="differs" happened="2022-05"')],
    issues: [
      '01-the-accord.mdx:19:40 wrong-value: Unexpected "2022-05" as happened, expected no happened: only a note of the kind since has one',
    ],
  },
  'what happened before the article as since': {
    edits: [change(ACCORD, 'kind="differs"', 'kind="since" happened="2020-12"')],
    issues: [
      '01-the-accord.mdx:19:38 not-since: Unexpected date "2020-12" of what happened since, expected one after the article (2021) → what came before it is a note of another kind',
    ],
  },
  'what may have happened on the day of the article as since': {
    edits: [
      change(ACCORD, 'kind="differs"', 'kind="since" happened="2021-09-21"'),
      change(RECORD, "edtf: '2021', ", "edtf: '2021-09-21', "),
    ],
    issues: [
      '01-the-accord.mdx:19:38 not-since: Unexpected date "2021-09-21" of what happened since, expected one after the article (2021-09-21) → what came before it is a note of another kind',
    ],
  },
  'a note on an entity that tells of what came before': {
    edits: [
      write(
        'entities/north-quay.yaml',
        `name: North Quay
type: place
geography:
  kind: quay
notes:
  - { kind: since, happened: '2020', date: 2026-11-22, text: It was closed., references: [gazette-2020] }
`,
      ),
    ],
    issues: [
      'north-quay.yaml:6:30 not-since: Unexpected date "2020" of what happened since, expected one after the article (2021) → what came before it is a note of another kind',
    ],
  },
  'a copy of a reference': {
    edits: [
      write(
        'references/gazette-2020.yaml',
        'title: Harbour Gazette, 2020\nurl: https://gazette.example/2020\narchived: { url: https://archive.example/1, date: 2024-05-03 }\nstrength: reputable\n',
      ),
    ],
    issues: [],
  },
  'a copy of a reference without its day': {
    edits: [
      write(
        'references/gazette-2020.yaml',
        'title: Harbour Gazette, 2020\nurl: https://gazette.example/2020\narchived: { url: https://archive.example/1 }\nstrength: reputable\n',
      ),
    ],
    issues: ['gazette-2020.yaml:3:11 missing-key: Unexpected archived without date, expected a day as YYYY-MM-DD'],
  },
};
