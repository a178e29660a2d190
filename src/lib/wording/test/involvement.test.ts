import { expect, test } from 'playwright/test';
import type { Claim, Inline, Involvement } from '../../edition/model.ts';
import { leadingPart, partHeading, type Part } from '../involvement.ts';
import { contextsOf, referentOf } from '../involvement-context.ts';
import { claim } from './records.ts';

test('an entity leads with its part in an event, then with a relation, then with a mention', () => {
  const cases: readonly (readonly [Involvement[], Part])[] = [
    [['mention'], 'mention'],
    [['mention', 'subject', 'place', 'agent', 'object'], 'agent'],
    [['topic', 'event'], 'event'],
    [['object'], 'relation'],
    [['mention', 'subject', 'object'], 'relation'],
  ];
  expect(cases.map(([as]) => leadingPart(as))).toEqual(cases.map(([, part]) => part));
});

test('headings name a person and say “it” of everything else', () => {
  const headings = (type: 'group' | 'person') =>
    (['agent', 'target', 'place'] as const).map((part) => partHeading(part, { type, name: 'Jo' }));
  expect(headings('group')).toEqual(['What it does', 'What is done to it', 'What happens there']);
  expect(headings('person')).toEqual(['What Jo does', 'What is done to Jo', 'What happens there']);
});

const text = (value: string): Inline => ({ type: 'text', value });
const gull = (words: string): Inline => ({ type: 'entity', id: 'gull', children: [text(words)] });
const crab = (words: string): Inline => ({ type: 'entity', id: 'crab', children: [text(words)] });

/** Claims of one paragraph, one after another. */
function paragraph(...bodies: readonly (readonly Inline[])[]): Claim[] {
  return bodies.reduce<Claim[]>((claims, body, index) => {
    const words = body.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : ''));
    const previous = claims.at(-1);
    const next = claim({
      id: `1.${index + 1}`,
      paragraph: 1,
      body,
      text: words.join(''),
      ...(previous && { previous }),
    });
    return [...claims, next];
  }, []);
}

function plain(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('value' in node ? node.value : '')).join('');
}

const CASES: Readonly<Record<string, { claims: Claim[]; entity?: string; expected?: string }>> = {
  'a sentence that names everybody stands by itself': {
    claims: paragraph([gull('The gull'), text(' came.')], [gull('The gull'), text(' left.')]),
    entity: 'gull',
  },
  'a pronoun leads to the claim that names the entity': {
    claims: paragraph([gull('The gull'), text(' came.')], [text('Nobody saw.')], [gull('It'), text(' left.')]),
    entity: 'gull',
    expected: '1.1',
  },
  'an entity that is only meant leads back, however the sentence begins': {
    claims: paragraph([gull('The gull'), text(' came.')], [text('Fishermen fed her.')]),
    entity: 'gull',
    expected: '1.1',
  },
  'without an entity, a pronoun leads to the claim before': {
    claims: paragraph([text('Gulls came.')], [text('They were fed.')]),
    expected: '1.1',
  },
  'so does a thing that is known already': {
    claims: paragraph([text('Gulls came.')], [text('The birds were fed.')]),
    expected: '1.1',
  },
  '“it is likely that” points at nothing': {
    claims: paragraph([text('Gulls came.')], [text('It is likely that fish did.')]),
  },
  'a pronoun after a time leads back too': {
    claims: paragraph([text('Gulls came.')], [text('Over recent months they were fed.')]),
    expected: '1.1',
  },
  'a pronoun leads to whom it means, though the entity is named': {
    claims: paragraph(
      [crab('The crab'), text(' came.')],
      [text('Nobody saw.')],
      [gull('The gull'), text(' bit '), crab('it')],
    ),
    entity: 'gull',
    expected: '1.1',
  },
  'and though another claim names the entity': {
    claims: paragraph(
      [crab('The crab'), text(' came.')],
      [gull('The gull'), text(' left.')],
      [text('Boys fed '), crab('it')],
    ),
    entity: 'gull',
    expected: '1.1',
  },
  'the first claim of a paragraph has nothing before it': { claims: paragraph([text('They came.')]) },
};

for (const [name, { claims, entity, expected }] of Object.entries(CASES)) {
  test(name, () => {
    const last = claims.at(-1);
    expect(last && referentOf(last, entity)?.id).toBe(expected);
  });
}

test('what has just been read is not shown again', () => {
  const [first, second] = paragraph([text('Gulls came.')], [text('They were fed.')]);
  expect(second && referentOf(second, undefined, first)).toBeUndefined();
});

test('a claim that several others need is shown above the first, and nowhere if it is listed', () => {
  const [first, second, third] = paragraph([gull('The gull'), text(' came.')], [text('It ate.')], [text('It left.')]);
  if (!first || !second || !third) throw new Error('Three bodies make three claims');
  const lists = [[third], [second]];
  const above = (listed?: ReadonlySet<Claim>) =>
    [...contextsOf(lists, 'gull', listed)].map(([of, context]) => [of.id, context.id]);
  expect(above()).toEqual([['1.3', '1.1']]);
  expect(above(new Set([first]))).toEqual([]);
});
