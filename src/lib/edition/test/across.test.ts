/** Relations that lead from one commentary to another, on the two made-up texts of the guide. */
import { expect, test } from 'playwright/test';
import { checkFiles, append, change, type Step, take } from '../../manual/steps.ts';
import { RECORD } from '../../manual/sample.ts';
import { loadTwoWorks, SECOND, twoWorks, WATCH } from '../../manual/two-works.ts';
import { writeClaim } from '../../manual/write-claim.ts';
import { findBrokenLinks } from './find-broken-links.ts';

test('a claim of another commentary gets the link back, and its own article’s links stay as they are', () => {
  const edition = loadTwoWorks();
  const [lights, watch] = edition.commentaries;
  const [fire] = lights?.claims ?? [];
  const [told] = watch?.claims ?? [];
  expect(fire?.incoming.map(({ rel, claim }) => [rel, claim === told])).toEqual([['elaborates', true]]);
  expect(told?.links.map(({ rel, claim }) => [rel, claim === fire])).toEqual([['elaborates', true]]);
  expect(findBrokenLinks(edition)).toEqual([]);
  expect(told && writeClaim(told)).toContain('<Relates rel="elaborates" to="harbour-lights/1.1"');
});

const LINK = 'to="harbour-lights/1.1"';
const to = (target: string): Step => change(WATCH, LINK, `to="${target}"`);

/** Edits of the texts, and the issue that the check reports. */
const CASES: Readonly<Record<string, { readonly steps: readonly Step[]; readonly issue: string }>> = {
  'a claim that the other commentary does not have': {
    steps: [to('harbour-lights/2.1')],
    issue:
      'unknown-claim Unexpected claim "2.1", expected the id of a claim of "harbour-lights" → did you mean "2.1a"?',
  },
  'a commentary that is not there': {
    steps: [to('harbour-light/1.1')],
    issue:
      'unknown-claim Unexpected commentary "harbour-light", expected the folder of a commentary → did you mean "harbour-lights"?',
  },
  'a commentary by its former name': {
    steps: [append(RECORD, 'formerly: [old-lights]\n'), to('old-lights/1.1')],
    issue:
      'unknown-claim Unexpected commentary "old-lights", which is "harbour-lights" now, expected its present id → write "harbour-lights"',
  },
  'its own commentary before the id': {
    steps: [to('night-watch/1.2')],
    issue:
      'unknown-claim Unexpected commentary "night-watch" before the id of a claim of its own, expected "1.2" → write "1.2"',
  },
  'what is no name of a claim': {
    steps: [to('Harbour Lights/1.1')],
    issue:
      'wrong-value Unexpected "Harbour Lights/1.1" as to, expected a claim id such as 7.3 or, for a claim of another commentary, its folder and id: harbour/7.3',
  },
};

for (const [name, { steps, issue }] of Object.entries(CASES)) {
  test(`${name} is reported`, () => {
    const { issues } = checkFiles(take(twoWorks, steps));
    expect(
      issues.map(({ rule, message, hint }) => `${rule} ${message}${hint === undefined ? '' : ` → ${hint}`}`),
    ).toEqual([issue]);
  });
}

test('a claim of another article cannot be the ground of an inference', () => {
  const { issues } = checkFiles(
    take(twoWorks, [
      change(WATCH, 'label="Lamps and wind" type="assessment"', 'label="Lamps and wind" type="inference"'),
      change(
        'content/commentaries/harbour-lights/02-the-towers.mdx',
        '<Relates rel="elaborates" to="2.1a" />',
        '<Relates rel="supports" to="night-watch/1.3" />',
      ),
    ]),
  );
  expect(issues.map(({ rule, file }) => [rule, file])).toEqual([['ungrounded-inference', WATCH]]);
});

test('while the other claim is still to be written, nothing links to it', () => {
  const { edition } = checkFiles(
    take(twoWorks, [
      change(`${SECOND}/01-the-watch.mdx`, LINK, 'to="harbour-lights/2.1b"'),
      change(
        'content/commentaries/harbour-lights/02-the-towers.mdx',
        /* Without its text, the claim counts as still to be written. */
        `<Claim id="2.1b" label="Whether the tower will be lit" type="forecast" certainty="probable" cue="likely">
  The tower is likely to be lit again.
  <Attribution source="author" stance="own" />
  <Relates rel="elaborates" to="2.1a" />
</Claim>`,
        '<Claim id="2.1b">\n</Claim>',
      ),
    ]),
    { allow: ['unwritten-claim', 'ledger-unsealed'] },
  );
  expect(edition?.commentaries[1]?.claims[0]?.links).toEqual([]);
});
