/** Rules about what a claim says, and whether its annotations say the same. */
import type { Chapter } from '../entry.ts';
import { FIRE, RECORD } from '../sample.ts';
import { change, take, type Step } from '../steps.ts';

const WHEN = '  <When edtf="2020-11" text="last November" />\n';
/** A second claim that goes on with what the keepers say. */
const CONTINUED: Step = (files) =>
  take(files, [
    change(FIRE, 'id="1.1"', 'id="1.1a"'),
    change(
      FIRE,
      '<Claim id="1.2"',
      `<Claim id="1.1b" label="The oil in the lamp" type="report" certainty="stated">
  The lamp was full of oil.
  <Attribution source="keepers" count="plural" stance="neutral" carried="1.1a" />
</Claim>

<Claim id="1.2"`,
    ),
    change(RECORD, "'1.1'", "'1.1a'"),
  ]);
const PROBABLY = [change(FIRE, 'was dark', 'was probably dark')];

export const wording: Chapter = {
  title: 'Wording',
  about: 'Whether a claim is as firm as its annotations say, and no firmer, and whether it says who speaks.',
  entries: {
    'missing-hedge-cue': {
      title: 'A hedge without its cue',
      why: 'The cue lets a reader hold the annotation against the article: these are the words that make the claim less than certain.',
      mend: 'Put the original’s hedge in `cue`: as few words as carry it. A claim without any hedge is `stated`, and has no cue.',
      wrong: [change(FIRE, ' cue="may be"', '')],
    },
    'unmarked-hedge': {
      title: 'A hedge in a stated claim',
      why: 'A reader would see doubt in the words and none in the line beside them.',
      mend: 'Make the claim `probable`, `possible` or `open`, with its cue. Where the word is no hedge (“appeared at the gate”), name it in `unhedged`.',
      given: PROBABLY,
      wrong: [],
      right: [change(FIRE, 'type="report" certainty="stated"', 'type="report" certainty="probable" cue="probably"')],
    },
    'hedge-not-carried': {
      title: 'Prose that is firmer than its certainty',
      why: 'The text has to be right with the annotations switched off, in print, and where somebody copies a sentence.',
      mend: 'Put the hedge into the sentence. Where the original has none, mend the certainty.',
      wrong: [change(FIRE, 'may have been put', 'was put')],
    },
    'missing-attribution': {
      title: 'A claim that nobody makes',
      why: 'Who says it is the first thing a reader wants to know; the author’s own words are the author’s.',
      mend: 'Add `<Attribution>`: with the source that the article names, or the author with `stance="own"`.',
      wrong: [
        change(FIRE, '  The light may', '  The light could'),
        change(FIRE, 'hand.\n  <Attribution source="author" stance="own" />\n', 'hand.\n'),
      ],
      right: [change(FIRE, '  The light may', '  The light could')],
    },
    'missing-attribution-cue': {
      title: 'An attribution without its cue',
      why: 'The cue lets a reader see that it is the article that hands the statement to this source, and not the editor.',
      mend: 'Put the original’s words in `cue` (“said”, “according to”). Where the sentence has none because it continues a report, name the claim that has the cue in `carried`. Where something else hands it over, say so in a `<ScopeNote>`.',
      wrong: [change(FIRE, ' cue="told us"', '')],
    },
    'attribution-not-carried': {
      title: 'Prose that takes over what another says',
      why: 'Without “they say” in the sentence itself, the words of a source read as the author’s, or as the site’s. Only a carried attribution needs no such words, and only where its sentence directly follows one of the same source in the same paragraph.',
      mend: 'Begin with who says it, or add “according to”, “they say”, “by their account”.',
      wrong: [change(FIRE, 'Two keepers say that the <Entity', 'The <Entity')],
    },
    'wrong-carry': {
      title: 'An attribution carried on from nowhere',
      why: 'A sentence that continues a report belongs to the sources of that report. A reader has to be able to go back to the words that hand it to them.',
      mend: 'Name in `carried` the claim that has the cue, or a claim that carries it on: an earlier one, attributed to the same source.',
      given: [CONTINUED],
      wrong: [change(FIRE, 'carried="1.1a"', 'carried="1.2"')],
    },
    'wrong-stance': {
      title: 'A stance that cannot be',
      why: 'The author’s stance is `own` where the author speaks, and only there. Towards another it is how the author presents the words.',
      mend: 'Ask whose statement it is: the author’s (then it is attributed to the author), or the source’s (then it is `neutral`, `endorses` or `distances`).',
      wrong: [change(FIRE, 'stance="neutral"', 'stance="own"')],
    },
    'ungrounded-inference': {
      title: 'An inference without its ground',
      why: 'An inference is a conclusion whose ground the text gives. Without the link a reader could not follow the step.',
      mend: 'Put `<Relates rel="supports" …>` into the claim that is its ground. Where the text gives none, it is an `assessment`.',
      wrong: [change(FIRE, 'rel="supports"', 'rel="elaborates"')],
    },
    'duplicate-annotation': {
      title: 'The same annotation twice',
      why: 'It would be counted and listed twice.',
      mend: 'Delete one. Two attributions to one source are one.',
      wrong: [change(FIRE, WHEN, WHEN + WHEN)],
    },
  },
};
