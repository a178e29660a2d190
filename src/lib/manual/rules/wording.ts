/** Rules about what a claim says, and whether its annotations say the same. */
import type { Chapter } from '../entry.ts';
import { FIRE, RECORD } from '../sample.ts';
import { change, take, type Step } from '../steps.ts';

const WHEN = '  <When edtf="2020-11" text="last November" />\n';
/** Adds a second claim that continues what the keepers say. */
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
  about: 'Whether a claim is as firm as its annotations say, and names its source.',
  entries: {
    'missing-hedge-cue': {
      title: 'A hedge without its cue',
      why: 'The cue lets a reader check the annotation against the article: it gives the words of doubt.',
      fix: 'Put the article’s hedge in `cue`, in as few words as possible. A claim without a hedge is `stated` and has no cue.',
      wrong: [change(FIRE, ' cue="may be"', '')],
    },
    'unmarked-hedge': {
      title: 'A hedge in a stated claim',
      why: 'A reader would see doubt in the words but not in the line beside them.',
      fix: 'Make the claim `probable`, `possible` or `open`, with its cue. If the word is not a hedge where it stands, name it in `unhedged`. “Reportedly” and the like are not hedges if the article’s own cue is of that kind (“is said to”).',
      given: PROBABLY,
      wrong: [],
      right: [change(FIRE, 'type="report" certainty="stated"', 'type="report" certainty="probable" cue="probably"')],
    },
    'hedge-not-carried': {
      title: 'Prose that is firmer than its certainty',
      why: 'The text must be right without annotations, in print, and when somebody copies a sentence.',
      fix: 'Put the hedge into the sentence. If the article has none, correct the certainty.',
      wrong: [change(FIRE, 'may have been put', 'was put')],
    },
    'missing-attribution': {
      title: 'A claim without a source',
      why: 'Readers need to know who says it, even when it is the author.',
      fix: 'Add `<Attribution>` with the source that the article gives, or with the author and `stance="own"`.',
      wrong: [
        change(FIRE, '  The light may', '  The light could'),
        change(FIRE, 'hand.\n  <Attribution source="author" stance="own" />\n', 'hand.\n'),
      ],
      right: [change(FIRE, '  The light may', '  The light could')],
    },
    'missing-attribution-cue': {
      title: 'An attribution without its cue',
      why: 'The cue shows the reader that the article, not the editor, attributes the statement to this source.',
      fix: 'Put the article’s words in `cue` (“said”, “according to”). If the sentence has none because it continues a report, name the claim that has the cue in `carried`. If something else shows the source, say so in a `<ScopeNote>`.',
      wrong: [change(FIRE, ' cue="told us"', '')],
    },
    'attribution-not-carried': {
      title: 'Prose without its source',
      why: 'Without the source or a word of attribution in the sentence itself, a source’s statement reads as the author’s, or as the site’s. A carried attribution needs no such words if its sentence directly follows one by the same source in the same paragraph.',
      fix: 'Name the source, or add a word of attribution: “says”, “argues”, “according to”, “by their account”. If the prose rightly has none, say why in `unattributed`.',
      wrong: [change(FIRE, 'Two keepers say that the <Entity', 'The <Entity')],
    },
    'wrong-carry': {
      title: 'A wrong carried attribution',
      why: 'A sentence that continues a report belongs to the sources of that report. A reader must be able to find the words of attribution.',
      fix: 'In `carried`, name an earlier claim with the same source: the one with the cue, or another carried one.',
      given: [CONTINUED],
      wrong: [change(FIRE, 'carried="1.1a"', 'carried="1.2"')],
    },
    'wrong-stance': {
      title: 'An impossible stance',
      why: 'The stance is `own` only for the author’s own statements. For other sources it says how the author presents them.',
      fix: 'Decide whose statement it is. If it is the author’s, attribute it to the author; if it is a source’s, use `neutral`, `endorses` or `distances`.',
      wrong: [change(FIRE, 'stance="neutral"', 'stance="own"')],
    },
    'ungrounded-inference': {
      title: 'An inference without a ground',
      why: 'An inference is a conclusion whose grounds the text gives. Without the relation a reader cannot follow it.',
      fix: 'Put `<Relates rel="supports" …>` into the claim that is its ground. If the text gives none, use `assessment`.',
      wrong: [change(FIRE, 'rel="supports"', 'rel="elaborates"')],
    },
    'duplicate-annotation': {
      title: 'The same annotation twice',
      why: 'It would be counted and listed twice.',
      fix: 'Delete one. Combine two attributions to the same source, and two relations of one kind to the same claim.',
      wrong: [change(FIRE, WHEN, WHEN + WHEN)],
    },
  },
};
