import { expect, test } from 'playwright/test';
import { annotationFacts, linkFacts, speakingFacts, type Fact } from '../facts.ts';
import { plain } from '../piece.ts';
import { attribution, claim, entity, source } from './records.ts';

const taliban = entity('Taliban');
const raid = {
  type: 'killing',
  roles: [{ role: 'target', entity: entity('Asim Umar') }],
  unstated: ['agent'],
} as const;
const words = (facts: Fact[]): string[] => facts.map(({ label, lines }) => `${label}: ${lines.map(plain).join(' | ')}`);

test('a bare statement has no facts beyond its words', () => {
  expect(annotationFacts(claim())).toEqual([]);
});

test('cues are quoted', () => {
  const facts = annotationFacts(
    claim({ cue: 'may', attributions: [attribution(source('A source'), { cue: 'says' })] }),
  );
  expect(words(facts)).toEqual(['Hedge: “may”', 'Attributed by: “says”']);
});

test('an event says who plays which role, and which role is not named', () => {
  expect(words(annotationFacts(claim({ events: [raid] })))).toEqual(['Killing: target: Asim Umar; agent: not named']);
});

test('what the claim denies is never put as if it were asserted', () => {
  const relations = [{ type: 'hosts', subject: taliban, object: entity('Al-Qa’ida') }] as const;
  const facts = annotationFacts(claim({ negated: true, events: [{ ...raid, status: 'sought' }], relations }));
  expect(words(facts)).toEqual([
    'Killing, not sought: target: Asim Umar; agent: not named',
    'Relation: Taliban does not host Al-Qa’ida',
  ]);
  expect(words(annotationFacts(claim({ negated: true, events: [raid] })))).toEqual([
    'No killing: target: Asim Umar; agent: not named',
  ]);
});

test('nothing stands firmer than the claim that tells of it', () => {
  const relations = [{ type: 'hosts', subject: taliban, object: entity('Al-Qa’ida'), status: 'sought' }] as const;
  const facts = (certainty: 'probable' | 'possible' | 'open') =>
    words(annotationFacts(claim({ certainty, events: [{ ...raid, unstated: [] }], relations })));
  expect(facts('probable')).toEqual([
    'Killing, probably: target: Asim Umar',
    'Relation: Taliban hosts Al-Qa’ida (sought), probably',
  ]);
  expect(facts('possible')[0]).toBe('Killing, possibly: target: Asim Umar');
  expect(facts('open')[0]).toBe('Killing, left open: target: Asim Umar');
});

test('a source is said to be what it is, the author’s stance only where it differs from source to source', () => {
  const people = source('Taliban sources', { plural: true });
  const one = source('One Taliban source', { voice: 'unnamed-person' });
  const sources = (...attributions: ReturnType<typeof attribution>[]) =>
    words(speakingFacts(claim({ attributions })).slice(0, 1));
  expect(sources(attribution(people, { count: 'plural' }))).toEqual([
    'Source: Taliban sources. Unnamed people, more than one.',
  ]);
  expect(sources(attribution(people), attribution(one, { count: 'one', stance: 'endorses' }))).toEqual([
    'Sources: Taliban sources. Unnamed people. The author reports it without vouching for it. | ' +
      'One Taliban source. Unnamed person. The author reports it as established.',
  ]);
});

test('whom a source quotes stands below it, rung by rung, and when it was said by itself', () => {
  const envoy = source('One envoy', { voice: 'named-person' });
  const guards = source('Two guards', { plural: true });
  const said = attribution(source('Officials', { plural: true }), {
    through: [
      { source: envoy, cue: 'told' },
      { source: guards, cue: 'saw' },
    ],
    stated: '2021-09-21',
  });
  expect(words(speakingFacts(claim({ attributions: [said] })).slice(0, 2))).toEqual([
    'Source: Officials. Unnamed people. | quoting one envoy (“told”). Named person. | quoting two guards (“saw”). Unnamed people.',
    'Said: 21 September 2021',
  ]);
});

test('a relation says where it holds and how far it has come', () => {
  const relations = [
    { type: 'hosts', subject: taliban, object: entity('Al-Qa’ida'), place: entity('Paktia'), status: 'sought' },
  ] as const;
  expect(words(annotationFacts(claim({ relations })))).toEqual([
    'Relation: Taliban hosts Al-Qa’ida, in Paktia (sought)',
  ]);
});

test('time is told in words and in those of the article', () => {
  const when = [
    { edtf: '2019-22', text: 'in the summer of 2019' },
    { after: entity('Signing of the Pact', { type: 'event' }), text: 'after signing' },
    { ref: 'publication', text: 'Now' },
  ] as const;
  expect(words(annotationFacts(claim({ when })))).toEqual([
    'When: Summer 2019 (“in the summer of 2019”) | After the signing of the Pact (“after signing”) | At the time of writing (“Now”)',
  ]);
});

const NAMES: Readonly<Record<string, string>> = {
  'Killing of Asim Umar': 'the killing of Asim Umar',
  'Planned transfer of fighters': 'the planned transfer of fighters',
  'Aziz Yuldash’s break with the IMU': 'Aziz Yuldash’s break with the IMU',
  'US withdrawal': 'the US withdrawal',
  '2001 US invasion': 'the 2001 US invasion',
};

for (const [name, within] of Object.entries(NAMES)) {
  test(`“${name}” reads “${within}” within a sentence`, () => {
    const when = [{ before: entity(name, { type: 'event' }), text: 'before' }];
    expect(words(annotationFacts(claim({ when })))).toEqual([`When: Before ${within} (“before”)`]);
  });
}

test('what is no event keeps its name', () => {
  const when = [{ before: entity('Letter of the Emir', { type: 'document' }), text: 'before' }];
  expect(words(annotationFacts(claim({ when })))).toEqual(['When: Before Letter of the Emir (“before”)']);
});

test('links stand in the order of the vocabulary, each beside its inverse', () => {
  const other = claim({ id: '7.4' });
  const facts = linkFacts(
    claim({
      links: [
        { rel: 'restates', claim: other },
        { rel: 'supports', claim: other },
      ],
      incoming: [{ rel: 'supports', claim: other }],
    }),
  );
  expect(words(facts)).toEqual(['Supports: ¶7.4 A matter', 'Supported by: ¶7.4 A matter', 'Restates: ¶7.4 A matter']);
});
