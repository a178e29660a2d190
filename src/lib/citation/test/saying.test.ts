import { expect, test } from 'playwright/test';
import type { Attribution, Source } from '../../edition/model.ts';
import {
  certainties,
  claimTypes,
  keysOf,
  type Certainty,
  type ClaimType,
  type Stance,
  type Voice,
} from '../../vocabulary/index.ts';
import { sayingOf } from '../saying.ts';
import { loadFixture } from './fixture.ts';

/** What the author says himself, by kind of statement and certainty. */
const OWN: Readonly<Record<ClaimType, Readonly<Record<Certainty, string>>>> = {
  report: {
    stated: 'Sand reports',
    probable: 'Sand thinks it likely',
    possible: 'Sand raises the possibility',
    open: 'Sand leaves it open',
  },
  assessment: {
    stated: 'Sand argues',
    probable: 'Sand thinks it likely',
    possible: 'Sand raises the possibility',
    open: 'Sand leaves it open',
  },
  inference: {
    stated: 'Sand infers',
    probable: 'Sand thinks it likely',
    possible: 'Sand raises the possibility',
    open: 'Sand leaves it open',
  },
  forecast: {
    stated: 'Sand expects',
    probable: 'Sand thinks it likely',
    possible: 'Sand raises the possibility',
    open: 'Sand leaves it open',
  },
  distinction: {
    stated: 'Sand distinguishes',
    probable: 'Sand thinks it likely',
    possible: 'Sand raises the possibility',
    open: 'Sand leaves it open',
  },
  question: { stated: 'Sand asks', probable: 'Sand asks', possible: 'Sand asks', open: 'Sand asks' },
  recommendation: {
    stated: 'Sand recommends',
    probable: 'Sand suggests',
    possible: 'Sand raises the possibility',
    open: 'Sand leaves it open',
  },
};

/** What he reports from others: kind, certainty, sources, and what the title says. */
const REPORTED: readonly (readonly [ClaimType, Certainty, readonly Voiced[], string])[] = [
  ['report', 'stated', [['unnamed-person', 'One dock worker']], 'Sand reports that one dock worker says'],
  ['report', 'stated', [['unnamed-people', 'Board members', 'plural']], 'Sand reports that Board members say'],
  ['assessment', 'stated', [['organisation', 'The Board']], 'Sand reports that the Board says'],
  ['inference', 'stated', [['named-person', 'Ada Quay']], 'Sand reports that Ada Quay says'],
  ['forecast', 'stated', [['named-person', 'Ada Quay']], 'Sand reports that Ada Quay says'],
  ['distinction', 'stated', [['named-person', 'Ada Quay']], 'Sand reports that Ada Quay says'],
  ['question', 'open', [['named-person', 'Ada Quay']], 'Sand reports that Ada Quay asks'],
  ['question', 'open', [['document', 'A study']], 'Sand reports that a study raises the question'],
  ['recommendation', 'stated', [['organisation', 'The Board']], 'Sand reports that the Board recommends'],
  ['report', 'probable', [['unnamed-person', 'One dock worker']], 'Sand reports that one dock worker thinks it likely'],
  [
    'report',
    'probable',
    [['unnamed-people', 'Board members', 'plural']],
    'Sand reports that Board members think it likely',
  ],
  ['report', 'probable', [['document', 'A study']], 'Sand reports that a study suggests'],
  ['report', 'probable', [['media', 'Media reports', 'plural']], 'Sand reports that media reports suggest'],
  [
    'report',
    'possible',
    [['unnamed-person', 'One dock worker']],
    'Sand reports that one dock worker raises the possibility',
  ],
  [
    'report',
    'possible',
    [['media', 'Media reports', 'plural']],
    'Sand reports that media reports raise the possibility',
  ],
  ['report', 'open', [['unnamed-people', 'Board members', 'plural']], 'Sand reports that Board members leave it open'],
  ['report', 'stated', [['unspecified', 'Somebody']], 'Sand reports that it is said'],
  ['inference', 'probable', [['unspecified', 'Somebody']], 'Sand reports that it is thought likely'],
  ['inference', 'possible', [['unspecified', 'Somebody']], 'Sand reports that the possibility is raised'],
  ['report', 'open', [['unspecified', 'Somebody']], 'Sand reports that it is left open'],
  ['question', 'open', [['unspecified', 'Somebody']], 'Sand reports that it is asked'],
  [
    'report',
    'stated',
    [['unnamed-person', 'One dock worker', 'endorses']],
    'Sand reports as confirmed what one dock worker says',
  ],
  ['report', 'stated', [['unspecified', 'Somebody', 'endorses']], 'Sand reports as confirmed that it is said'],
  [
    'report',
    'possible',
    [['unnamed-person', 'One dock worker', 'endorses']],
    'Sand reports as confirmed that one dock worker raises the possibility',
  ],
  [
    'assessment',
    'stated',
    [['organisation', 'The Board', 'distances']],
    'Sand reports, keeping a distance, that the Board says',
  ],
  [
    'report',
    'stated',
    [
      ['unnamed-person', 'One dock worker'],
      ['organisation', 'The Board'],
    ],
    'Sand reports that one dock worker and the Board say',
  ],
  [
    'report',
    'stated',
    [
      ['unnamed-person', 'One dock worker'],
      ['organisation', 'The Board', 'endorses'],
    ],
    'Sand reports that one dock worker says and as confirmed what the Board says',
  ],
  [
    'report',
    'stated',
    [['unnamed-people', 'Several people, sailors and dockers', 'plural']],
    'Sand reports that several people, sailors and dockers, say',
  ],
];

/** A voice, its subject, and what else there is to say of it. */
type Voiced = readonly [Voice, string, ...('plural' | Stance)[]];

for (const type of keysOf(claimTypes)) {
  for (const certainty of keysOf(certainties)) {
    test(`${type}, ${certainty}, in the author’s own voice: “${OWN[type][certainty]}”`, async () => {
      const { claim } = await loadFixture();
      expect(sayingOf(claim('1.1', { type, certainty }))).toBe(OWN[type][certainty]);
    });
  }
}

for (const [type, certainty, sources, expected] of REPORTED) {
  const voices = sources.map(([voice, , ...rest]) => [voice, ...rest].join(' ')).join(' and ');
  test(`${type}, ${certainty}, from ${voices}: “${expected}”`, async () => {
    const { claim, worker } = await loadFixture();
    const attributions = sources.map((voiced) => attribute(voiced, worker));
    expect(sayingOf(claim('1.1', { type, certainty, attributions }))).toBe(expected);
  });
}

test('an author who speaks beside others is told apart from them', async () => {
  const { claim, author, worker } = await loadFixture();
  const attributions: Attribution[] = [
    { source: author, stance: 'own' },
    { source: worker, stance: 'neutral' },
  ];
  expect(sayingOf(claim('1.1', { type: 'assessment', certainty: 'stated', attributions }))).toBe(
    'Sand argues and reports that one dock worker says',
  );
});

test('several authors take a plural verb', async () => {
  const { own, anonymous } = await loadFixture();
  const author = { subject: 'Sand and Shore', plural: true };
  expect(sayingOf({ ...own, commentary: { author } })).toBe('Sand and Shore argue');
  expect(sayingOf({ ...anonymous, commentary: { author } })).toBe('Sand and Shore report that one dock worker says');
});

function attribute([voice, subject, ...rest]: Voiced, source: Source): Attribution {
  const stance = rest.find((part) => part !== 'plural') ?? 'neutral';
  return {
    source: { ...source, voice, subject, plural: rest.includes('plural'), asWorded: ['one dock worker'] },
    stance,
  };
}
