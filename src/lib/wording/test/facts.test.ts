import { expect, test } from 'playwright/test';
import { annotationFacts, linkFacts, type Fact } from '../facts.ts';
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
    'Killing, sought (negated): target: Asim Umar; agent: not named',
    'Relation (negated): Taliban hosts Al-Qa’ida',
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
    { after: entity('Signing'), text: 'after signing' },
  ];
  expect(words(annotationFacts(claim({ when })))).toEqual([
    'When: Summer 2019 (“in the summer of 2019”) | After Signing (“after signing”)',
  ]);
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
  expect(words(facts)).toEqual(['Supports: ¶7.4', 'Supported by: ¶7.4', 'Restates: ¶7.4']);
});
