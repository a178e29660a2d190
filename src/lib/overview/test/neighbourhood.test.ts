import { expect, test } from 'playwright/test';
import type { Claim, ClaimEvent, Entity } from '../../edition/model.ts';
import { neighboursOf } from '../neighbourhood.ts';
import { layOutNeighbourhood, wrap, wrapWithEnd, type Area } from '../neighbourhood-layout.ts';

// Tests read only these fields; the rest of a record is derived and large.
const entity = (name: string): Entity =>
  ({ id: name.toLowerCase(), name, type: 'group', claims: [] }) as unknown as Entity;
const claim = (id: string, more: Partial<Claim>): Claim =>
  ({ id, type: 'report', certainty: 'stated', negated: false, events: [], relations: [], ...more }) as Claim;
const event = (roles: ClaimEvent['roles'], type: ClaimEvent['type'] = 'killing'): ClaimEvent => ({
  type,
  roles,
  unstated: [],
});

const [crew, port, gull] = [entity('Crew'), entity('Port'), entity('Gull')];

function neighbours(...claims: Claim[]) {
  return neighboursOf({ id: crew.id, claims: claims.map((of) => ({ claim: of, as: ['mention'] as const })) });
}

test('neighbours are those of relations and events, most is said of the first, and the words are no firmer than the claim', () => {
  const found = neighbours(
    claim('1.1', {
      certainty: 'possible',
      events: [
        event([
          { role: 'agent', entity: gull },
          { role: 'target', entity: crew },
        ]),
      ],
    }),
    claim('1.2', { relations: [{ type: 'hosts', subject: port, object: crew }] }),
    claim('1.3', {
      certainty: 'probable',
      relations: [{ type: 'hosts', subject: port, object: crew, status: 'sought' }],
    }),
  );
  expect(
    found.map(({ entity: { name }, label, certainty, claim: { id }, more }) => [name, label, certainty, id, more]),
  ).toEqual([
    ['Port', 'hosted by', 'stated', '1.2', 1],
    ['Gull', 'possibly killed by', 'possible', '1.1', 0],
  ]);
});

test('a denial makes nobody a neighbour, and an entity is no neighbour of its own', () => {
  expect(
    neighbours(
      claim('1.1', { negated: true, relations: [{ type: 'allied-with', subject: crew, object: port }] }),
      claim('1.2', { events: [event([{ role: 'agent', entity: crew }])] }),
    ),
  ).toEqual([]);
});

test('those who play the same part are joined by it, not to each other', () => {
  const told = (type: ClaimEvent['type'], role: 'agent' | 'place' | 'party') =>
    neighbours(
      claim('1.1', {
        events: [
          event(
            [
              { role, entity: crew },
              { role, entity: port },
              { role: 'target', entity: gull },
            ],
            type,
          ),
        ],
      }),
    ).map(({ entity: { name }, label }) => [name, label]);
  expect(told('negotiation', 'agent')[0]).toEqual(['Port', 'in talks, along with']);
  expect(told('attack', 'place')[0]).toEqual(['Port', 'along with, as the place of the attack']);
  expect(told('negotiation', 'party')[0]).toEqual(['Port', 'in talks with']);
});

test('a decision joins nobody: only the claim’s own words tell what it is to them', () => {
  const roles = [
    { role: 'agent', entity: crew },
    { role: 'target', entity: port },
  ] as const;
  expect(neighbours(claim('1.1', { events: [event(roles, 'decision')] }))).toEqual([]);
});

test('there are no more neighbours than a small picture holds', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    claim(`1.${index}`, { relations: [{ type: 'hosts', subject: entity(`Port ${index}`), object: crew }] }),
  );
  expect(neighbours(...many)).toHaveLength(6);
});

for (const number of [2, 3, 7, 8, 11]) {
  test(`${number} neighbours stand within the picture, and no two things that can be pointed at overlap`, () => {
    const names = Array.from({ length: number }, (_, index) => ({
      name: `A rather long name of neighbour ${index}`,
      label: 'possibly on the receiving end of the accusation of',
      end: '¶7.3 +12',
    }));
    const { width, height, box, neighbours: placed } = layOutNeighbourhood('Somebody with a long name', names);
    const areas = [box, ...placed.flatMap(({ nameArea, labelArea }) => [nameArea, labelArea])];
    expect(areas.filter((area) => !isWithin(area, width, height))).toEqual([]);
    const pairs = areas.flatMap((a, index) => areas.slice(index + 1).filter((b) => overlap(a, b)));
    expect(pairs).toEqual([]);
    expect(placed.every(({ name, label }) => name.lines.length <= 2 && label.lines.length <= 2)).toBe(true);
  });
}

test('words are broken into lines, and what does not fit ends in an ellipsis', () => {
  expect(wrap('one two three', 7, 3)).toEqual(['one two', 'three']);
  expect(wrap('one two three four', 7, 2)).toEqual(['one two', 'three…']);
  expect(wrap('Unbreakably', 5, 1)).toEqual(['Unbreakably']);
});

test('the number of the claim is kept, however long the words are', () => {
  expect(wrapWithEnd('in talks with', '¶2.1 +5', 23, 2)).toEqual(['in talks with ¶2.1\u{A0}+5']);
  expect(wrapWithEnd('one two three four', '¶1.1', 9, 2)).toEqual(['one two…', '¶1.1']);
});

function isWithin({ x, y, width, height }: Area, right: number, bottom: number): boolean {
  return x >= 0 && y >= 0 && x + width <= right && y + height <= bottom;
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
