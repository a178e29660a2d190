/** Rules about the ids of claims and the numbers of sentences in them. */
import type { Chapter } from '../entry.ts';
import { FIRE, INFERENCE, MAP, TOWERS } from '../sample.ts';
import { append, change } from '../steps.ts';

/** A further claim at the end of the last section. */
const further = (id: string) =>
  append(
    TOWERS,
    `
<Claim id="${id}" label="The mended lamp" type="report" certainty="stated">
  The lamp has been mended.
  <Attribution source="author" stance="own" />
</Claim>
`,
  );

const LAST = '"last": "be lit again" }';

export const numbering: Chapter = {
  title: 'Claims and sentences',
  about: 'Whether every sentence of the article has a claim, and every claim a sentence.',
  entries: {
    'duplicate-id': {
      title: 'One id for two claims',
      why: 'People cite the id, so it must lead to one claim only.',
      fix: 'Give the second claim the next letter of its sentence, or the number of its own sentence.',
      wrong: [further('2.1b')],
      right: [further('2.1c')],
    },
    'claim-order': {
      title: 'Claims out of order',
      why: 'The text follows the article sentence by sentence, so that readers can compare the two. Letters run `a`, `b`, `c`, so that none seems to be missing.',
      fix: 'Move the claim to its place, or correct its letter. If a sentence has several claims, each has a letter.',
      wrong: [change(FIRE, `\n${INFERENCE}`, ''), change(FIRE, '<Claim id="1.1"', `${INFERENCE}\n<Claim id="1.1"`)],
    },
    'missing-label': {
      title: 'A claim without a label',
      why: 'The label names the claim in titles, lists, citations and search results, where its sentence would be too long.',
      fix: 'Name the subject in a noun phrase of at most ten words (“Why the light was out”). It must not assert anything, so it needs neither a hedge nor a source.',
      wrong: [change(FIRE, ' label="The dark tower"', '')],
    },
    'shared-label': {
      title: 'One label for two claims',
      why: 'The label names the claim in lists, searches and citations, where two claims with one label could not be distinguished.',
      fix: 'Name in each what distinguishes it.',
      wrong: [change(TOWERS, 'Whether the tower will be lit', 'The dark tower')],
    },
    'unknown-sentence': {
      title: 'An id without a sentence',
      why: 'An id counts the sentences of the published article, so that people can find the sentence without this site.',
      fix: 'Look the sentence up in `source-map.json`, which has its first and last words. Several claims of one sentence take letters.',
      wrong: [further('2.2')],
      right: [further('2.1c')],
    },
    'uncovered-sentence': {
      title: 'A sentence without a claim',
      why: 'A restatement that leaves out a sentence would say less than the article, without telling the reader.',
      fix: 'Write its claim where the hint says. A sentence that asserts nothing is a claim too: of type `question`, for instance.',
      given: [
        change(
          MAP,
          LAST,
          `${LAST},\n    { "id": "2.2", "words": 5, "sha256": "${'4'.repeat(64)}", "first": "The lamp has", "last": "been mended" }`,
        ),
      ],
      wrong: [],
      right: [further('2.2')],
    },
    'unwritten-claim': {
      title: 'A claim without a text',
      why: '`npm run new` makes a stub for every sentence. A text with stubs has gaps. While you write, `npm run dev` shows what is there.',
      fix: 'Write what the sentence says in your own words, and its annotations; or delete the stub if another claim says all of it.',
      wrong: [append(TOWERS, '\n<Claim id="2.1c">\n</Claim>\n')],
      right: [further('2.1c')],
    },
  },
};
