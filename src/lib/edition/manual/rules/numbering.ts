/** Rules about the ids of claims and the sentences that they count. */
import type { Chapter } from '../entry.ts';
import { FIRE, MAP, TOWERS } from '../sample.ts';
import { append, change } from '../steps.ts';

const HAND = `<Claim id="1.2" label="Why the light was out" type="inference" certainty="possible" cue="may be" find="put out, sabotage">
  The light may have been put out by hand.
  <Attribution source="author" stance="own" />
</Claim>
`;

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
  about: 'Whether every sentence of the original has its claims, and every claim its sentence.',
  entries: {
    'duplicate-id': {
      title: 'One id for two claims',
      why: 'The id is what is cited: it has to lead to one claim only.',
      mend: 'Give the second claim the next letter of its sentence, or the number of its own sentence.',
      wrong: [further('2.1b')],
      right: [further('2.1c')],
    },
    'claim-order': {
      title: 'Claims out of order',
      why: 'The text follows the original sentence by sentence, so that a reader who has it can read along; letters count `a`, `b`, `c`, so that none seems to be missing.',
      mend: 'Move the claim to its place, or mend its letter. Where a sentence has several claims, each has a letter.',
      wrong: [change(FIRE, `\n${HAND}`, ''), change(FIRE, '<Claim id="1.1"', `${HAND}\n<Claim id="1.1"`)],
    },
    'missing-label': {
      title: 'A claim without a label',
      why: 'The label is what the claim is called in titles, lists, references and search results, where its sentence would be too long.',
      mend: 'Name the matter in a noun phrase of at most ten words (“Why the light was out”). It asserts nothing, so that it needs neither a hedge nor a source.',
      wrong: [change(FIRE, ' label="The dark tower"', '')],
    },
    'shared-label': {
      title: 'One label for two claims',
      why: 'The label stands wherever the claim is named: in a list, a search or a reference two claims of one name could not be told apart.',
      mend: 'Name in each what sets it apart.',
      wrong: [change(TOWERS, 'Whether the tower will be lit', 'The dark tower')],
    },
    'unknown-sentence': {
      title: 'An id that is no sentence',
      why: 'An id counts the sentences of the published original, so that it still leads there without this site.',
      mend: 'Look the sentence up in `source-map.json`, which has its first and last words. Several claims of one sentence take letters.',
      wrong: [further('2.2')],
      right: [further('2.1c')],
    },
    'uncovered-sentence': {
      title: 'A sentence without a claim',
      why: 'A commentary that leaves out a sentence would tell a reader less than the article does, and not say so.',
      mend: 'Write its claim where the hint says. A sentence that asserts nothing is a claim too: of type `question`, for instance.',
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
      why: '`npm run new` makes a stub for every sentence. A site with stubs is a text with holes; while you write, `npm run dev` shows what is there.',
      mend: 'Write what the sentence says, in words of your own, and its annotations; or delete the stub, where another claim says all of it.',
      wrong: [append(TOWERS, '\n<Claim id="2.1c">\n</Claim>\n')],
      right: [further('2.1c')],
    },
  },
};
