/** Claims that are wrong by themselves or together with others: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, type Edit, MAP, RECORD, SILT } from './load-with.ts';

const REPORT = 'type="report" certainty="stated"';

/** Adds a claim at the end of the last section. */
function addClaim(id: string, props: string, prose: string, annotations = ''): Edit {
  const attribution = '<Attribution source="author" stance="own" />';
  return change(
    SILT,
    'text="since" />\n</Claim>\n',
    `text="since" />\n</Claim>\n\n<Claim id="${id}" ${props} label="More of ${id}">\n  ${prose}\n  ${attribution}\n${annotations}</Claim>\n`,
  );
}

const addSentence = (id: string): Edit =>
  change(
    MAP,
    '"last": "town" }',
    `"last": "town" },\n    { "id": "${id}", "words": 1, "sha256": "${'0'.repeat(64)}", "first": "A", "last": "b" }`,
  );

export const claimCases: Cases = {
  'a claim id three times': {
    edits: [addClaim('2.1', REPORT, 'Again.'), change(ACCORD, 'id="1.2b"', 'id="2.1"')],
    issues: [
      '02-the-silt.mdx:6:12 duplicate-id: Unexpected second claim "2.1", expected every id once → also at content/commentaries/harbour/01-the-accord.mdx:36:12 and content/commentaries/harbour/02-the-silt.mdx:12:12',
      '02-the-silt.mdx:12:12 duplicate-id: Unexpected second claim "2.1", expected every id once → also at content/commentaries/harbour/01-the-accord.mdx:36:12 and content/commentaries/harbour/02-the-silt.mdx:6:12',
    ],
  },
  'claims out of order': {
    edits: [
      change(ACCORD, 'id="0.1"', 'id="1.1"'),
      change(ACCORD, '<Claim id="1.1" type="report"', '<Claim id="0.1" type="report"'),
    ],
    issues: [
      '01-the-accord.mdx:12:12 claim-order: Unexpected claim "0.1" after "1.1", expected the order of the original',
    ],
  },
  'a claim that stands too early, but not those after it': {
    edits: [change(ACCORD, 'id="0.1"', 'id="1.2c"')],
    issues: [
      '01-the-accord.mdx:6:12 claim-order: Unexpected claim "1.2c" before "1.1", expected the order of the original',
      'source-map.json:7:13 uncovered-sentence: Unexpected sentence "0.1" without a claim, expected at least one → add <Claim id="0.1"> before "1.2c" (content/commentaries/harbour/01-the-accord.mdx:6)',
    ],
  },
  'a letter beside none': {
    edits: [change(ACCORD, 'id="1.2a"', 'id="1.2"')],
    issues: [
      '01-the-accord.mdx:24:12 claim-order: Unexpected claim "1.2" beside "1.2b", expected a letter on every claim of the sentence',
    ],
  },
  'a gap in the letters': {
    edits: [change(ACCORD, 'id="1.2b"', 'id="1.2c"')],
    issues: [
      '01-the-accord.mdx:36:12 claim-order: Unexpected claim "1.2c" without "1.2b", expected letters without a gap',
    ],
  },
  'letters that start late': {
    edits: [addClaim('3.1b', REPORT, 'More.'), addSentence('3.1')],
    issues: [
      '02-the-silt.mdx:12:12 claim-order: Unexpected claim "3.1b" without "3.1a", expected letters without a gap',
    ],
  },
  'a sentence that is not of the original': {
    edits: [
      change(SILT, 'id="2.1"', 'id="2.2"'),
      change(RECORD, "'2.1'", "'2.2'"),
      change(ACCORD, 'rel="elaborates" to="2.1"', 'rel="elaborates" to="2.2"'),
      change(ACCORD, 'rel="supports" to="2.1"', 'rel="supports" to="2.2"'),
    ],
    issues: [
      '02-the-silt.mdx:6:12 unknown-sentence: Unexpected claim "2.2", expected the id of a sentence in the source map → paragraph 2 has only 2.1',
      'source-map.json:10:13 uncovered-sentence: Unexpected sentence "2.1" without a claim, expected at least one → add <Claim id="2.1"> after "1.2b" (content/commentaries/harbour/01-the-accord.mdx:36) and before "2.2" (content/commentaries/harbour/02-the-silt.mdx:6)',
    ],
  },
  'a paragraph that is not of the original': {
    edits: [addClaim('9.1', REPORT, 'More.')],
    issues: [
      '02-the-silt.mdx:12:12 unknown-sentence: Unexpected claim "9.1", expected the id of a sentence in the source map → paragraphs run from 0.1 to 2.1',
    ],
  },
  'a sentence without a claim': {
    edits: [
      change(
        MAP,
        '{ "id": "2.1"',
        `{ "id": "1.3", "words": 1, "sha256": "${'0'.repeat(64)}", "first": "A", "last": "b" },\n    { "id": "2.1"`,
      ),
    ],
    issues: [
      'source-map.json:10:13 uncovered-sentence: Unexpected sentence "1.3" without a claim, expected at least one → add <Claim id="1.3"> after "1.2b" (content/commentaries/harbour/01-the-accord.mdx:36) and before "2.1" (content/commentaries/harbour/02-the-silt.mdx:6)',
    ],
  },
  'the last sentence without a claim': {
    edits: [addSentence('2.2')],
    issues: [
      'source-map.json:11:13 uncovered-sentence: Unexpected sentence "2.2" without a claim, expected at least one → add <Claim id="2.2"> after "2.1" (content/commentaries/harbour/02-the-silt.mdx:6)',
    ],
  },
  'a hedged claim without its cue': {
    edits: [change(SILT, ' cue="may"', '')],
    issues: [
      '02-the-silt.mdx:6:45 missing-hedge-cue: Unexpected possible claim without a cue, expected the original’s words that carry the hedge → cue="…"',
    ],
  },
  'a stated claim with a hedge cue': {
    edits: [change(ACCORD, '" negated>', '" negated cue="may">')],
    issues: [
      '01-the-accord.mdx:12:101 missing-hedge-cue: Unexpected hedge cue "may" on a stated claim, expected none → a hedged claim is probable, possible or open',
    ],
  },
  'hedges in a stated claim': {
    edits: [change(ACCORD, 'has *not*\n  signed', 'has possibly *not*\n\tyet, \t\n\tit &amp; others seem, signed')],
    issues: [
      '01-the-accord.mdx:13:76 unmarked-hedge: Unexpected hedge "possibly" in a stated claim, expected no hedge → make the claim probable, possible or open, or add unhedged="possibly" if it is not a hedge',
      '01-the-accord.mdx:15:18 unmarked-hedge: Unexpected hedge "seem" in a stated claim, expected no hedge → make the claim probable, possible or open, or add unhedged="seem" if it is not a hedge',
    ],
  },
  'a hedge that is said to be none': {
    edits: [
      addClaim('2.2', `${REPORT} unhedged="May, seem"`, 'Ships that Seem lost return in May.'),
      addSentence('2.2'),
    ],
    issues: [],
  },
  'a word that is said to be no hedge and is not there': {
    edits: [change(ACCORD, '" negated>', '" negated unhedged="likely">')],
    issues: [
      '01-the-accord.mdx:12:106 unmarked-hedge: Unexpected "likely" as unhedged, expected no prop unhedged: its prose has no hedge word',
    ],
  },
  'a probable claim without a hedge': {
    edits: [change(ACCORD, 'is likely to close', 'is to close')],
    issues: [
      '01-the-accord.mdx:25:3 hedge-not-carried: Unexpected prose firmer than probable, expected a hedge such as likely, probably, appears to or is believed to',
    ],
  },
  'a probable claim with a weaker hedge': { edits: [change(ACCORD, 'is likely to close', 'might close')], issues: [] },
  'a possible claim with a stronger hedge': {
    edits: [change(SILT, 'the town may be losing', 'the town is likely losing')],
    issues: [
      '02-the-silt.mdx:7:3 hedge-not-carried: Unexpected prose firmer than possible, expected a hedge such as may, might, could or possible',
    ],
  },
  'a hedge said to be none, alone': {
    edits: [change(SILT, 'unhedged="appeared"', 'unhedged="appeared, may"')],
    issues: [
      '02-the-silt.mdx:7:3 hedge-not-carried: Unexpected prose firmer than possible, expected a hedge such as may, might, could or possible',
    ],
  },
  'an open claim without anything open': {
    edits: [change(ACCORD, 'asks whether the harbour', 'says that the harbour')],
    issues: [
      '01-the-accord.mdx:7:3 hedge-not-carried: Unexpected prose firmer than open, expected a hedge such as question, whether, unclear or unknown',
    ],
  },
  'an open claim that asks': {
    edits: [change(ACCORD, 'The author asks whether the harbour is silting up.', 'Is the harbour silting up?')],
    issues: [],
  },
  'a claim that nobody makes': {
    edits: [change(SILT, '  <Attribution source="author" stance="own" />\n', '')],
    issues: [
      '02-the-silt.mdx:6:1 missing-attribution: Unexpected claim "2.1" without <Attribution>, expected who says it',
    ],
  },
  'prose that takes over what another says': {
    edits: [change(ACCORD, 'According to one dock worker, the quay', 'The quay')],
    issues: [
      '01-the-accord.mdx:25:3 attribution-not-carried: Unexpected prose in the author’s own voice, expected words that attribute it to "dock-worker" → name the source, or write says, argues, according to or in the view of; or give the reason why the prose need not in unattributed="…"',
    ],
  },
  'another’s words without a cue': {
    edits: [change(ACCORD, ' stance="neutral" cue="say"', ' stance="neutral"')],
    issues: [
      '01-the-accord.mdx:15:3 missing-attribution-cue: Unexpected attribution to "board-members" without a cue, expected the original’s words of attribution → if the sentence continues a report, add carried with the claim that has the cue; otherwise explain the reading in a <ScopeNote>',
    ],
  },
  'another’s words without a cue, explained': {
    edits: [change(ACCORD, ' stance="neutral" cue="says"', ' stance="neutral"')],
    issues: [],
  },
  'hearsay in a stated claim': {
    edits: [
      change(SILT, 'certainty="possible" cue="may" unhedged="appeared"', 'certainty="stated"'),
      change(SILT, 'may be losing', 'is reportedly losing'),
    ],
    issues: [
      '02-the-silt.mdx:7:47 unmarked-hedge: Unexpected hedge "reportedly" in a stated claim, expected no hedge → make the claim probable, possible or open, or add unhedged="reportedly" if it is not a hedge',
    ],
  },
  'hearsay that the original hands over as such': {
    edits: [
      change(ACCORD, 'cue="says"', 'cue="is said to"'),
      change(ACCORD, 'certainty="probable" cue="likely"', 'certainty="stated"'),
      change(ACCORD, 'According to one dock worker, the quay is likely to close', 'The quay is said to close'),
    ],
    issues: [],
  },
  'words of the lexicon that are no hedges where they stand': {
    edits: [
      change(SILT, 'certainty="possible" cue="may" unhedged="appeared"', 'certainty="stated"'),
      change(
        SILT,
        'may be losing its harbour',
        'lost its harbour to the <Entity id="jo-sand">Possible May</Entity> in the Question of Tides',
      ),
    ],
    issues: [],
  },
  'the original’s own word of doubt': {
    edits: [
      change(SILT, 'cue="may"', 'cue="touch and go"'),
      change(SILT, 'the town may be losing its harbour', 'it is touch-and-go with the harbour of the town'),
    ],
    issues: [],
  },
  'prose in a language without a lexicon': {
    edits: [
      change(RECORD, 'shortTitle:', 'language: pl\nshortTitle:'),
      change(ACCORD, 'is likely to close', 'is to close'),
    ],
    issues: [],
  },
  'a hedge in a stated claim in French': {
    edits: [
      change(RECORD, 'shortTitle:', 'language: fr\nshortTitle:'),
      change(ACCORD, 'Ships will leave.', 'Les navires partiront peut-être.'),
      change(SILT, ' unhedged="appeared"', ''),
    ],
    issues: [
      '01-the-accord.mdx:36:91 unmarked-hedge: Unexpected hedge "peut-être" in a stated claim, expected no hedge → make the claim probable, possible or open, or add unhedged="peut-être" if it is not a hedge',
    ],
  },
  'an inference without its ground': {
    edits: [change(ACCORD, 'rel="supports" to="2.1"', 'rel="elaborates" to="2.1"')],
    issues: [
      '02-the-silt.mdx:6:23 ungrounded-inference: Unexpected inference "2.1" without its ground, expected another claim that supports it → <Relates rel="supports" to="2.1" /> in the claim that is its ground',
    ],
  },
  'an inference that is its own ground': {
    edits: [
      change(ACCORD, 'rel="supports" to="2.1"', 'rel="restates" to="2.1"'),
      change(SILT, '</Claim>', '  <Relates rel="supports" to="2.1" />\n</Claim>'),
    ],
    issues: [
      '02-the-silt.mdx:6:23 ungrounded-inference: Unexpected inference "2.1" without its ground, expected another claim that supports it → <Relates rel="supports" to="2.1" /> in the claim that is its ground',
      '02-the-silt.mdx:10:31 self-link: Unexpected link from claim "2.1" to itself, expected another claim',
    ],
  },
  'an annotation twice': {
    edits: [
      change(
        SILT,
        '  <When after="tide-accord" text="since" />',
        '  <When after="tide-accord" text="since" />\n  <When after="tide-accord" text="since" />',
      ),
    ],
    issues: [
      '02-the-silt.mdx:10:3 duplicate-annotation: Unexpected second <When> that says the same, expected it once',
    ],
  },
  'two attributions to one source': {
    edits: [change(SILT, '  <When', '  <Attribution source="author" count="one" stance="own" />\n  <When')],
    issues: [
      '02-the-silt.mdx:9:3 duplicate-annotation: Unexpected second <Attribution> that says the same, expected it once',
    ],
  },
  'two relations of one kind to one claim, for different reasons': {
    edits: [
      change(
        SILT,
        '  <When',
        `${['One.', 'Two.'].map((why) => `  <Relates rel="supports" to="1.1" why="${why}" by="editors" />\n`).join('')}  <When`,
      ),
    ],
    issues: [
      '02-the-silt.mdx:10:3 duplicate-annotation: Unexpected second <Relates> that says the same, expected it once',
    ],
  },
  'the author’s own stance towards another': {
    edits: [change(ACCORD, 'count="plural" stance="neutral" cue="say"', 'count="plural" stance="own" cue="say"')],
    issues: [
      '01-the-accord.mdx:15:62 wrong-stance: Unexpected stance "own" towards "board-members", expected neutral, endorses or distances',
    ],
  },
  'another stance than his own towards the author': {
    edits: [change(SILT, 'stance="own"', 'stance="distances"')],
    issues: [
      '02-the-silt.mdx:8:40 wrong-stance: Unexpected stance "distances" towards "author", expected own, since the author speaks',
    ],
  },
};
