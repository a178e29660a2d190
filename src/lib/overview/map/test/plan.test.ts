import { expect, test } from 'playwright/test';
import type { Entity } from '../../../edition/model.ts';
import { plain } from '../../../wording/piece.ts';
import { movementsOf, movementInWords, nameOfMark, placeInWords, stateInWords, tellersOf } from '../movements.ts';
import { placesOf, shapeOf, nameOnMap, planMap } from '../plan.ts';
import { claim, entity, place, squares, withClaims } from './world.ts';

const SHAPES = {
  country: 'country',
  province: 'area',
  'town and district': 'spot',
  city: 'spot',
  'cave complex': 'spot',
  border: 'border',
  'informal region': 'region',
  'mountain range': 'region',
  areas: 'region',
  '': 'spot',
} as const;

for (const [kind, shape] of Object.entries(SHAPES)) {
  test(`a place of kind “${kind}” is drawn as ${shape}`, () => expect(shapeOf(kind)).toBe(shape));
}

const [harbour, bay, fleet] = [place('harbour', 'town', [5, 45]), place('bay', 'region'), entity('fleet')];
const move = (from: readonly Entity[], to: readonly Entity[]) => ({
  roles: [
    { role: 'agent', entity: fleet } as const,
    ...from.map((origin) => ({ role: 'origin', entity: origin }) as const),
    ...to.map((destination) => ({ role: 'destination', entity: destination }) as const),
  ],
});

test('the place with most claims comes first; entities that are not places are left out', () => {
  const entities = [place('a', 'town'), withClaims(place('b', 'town'), 2), fleet, withClaims(place('c', 'town'), 1)];
  expect(placesOf({ entities }).map(({ entity: { id }, count }) => [id, count])).toEqual([
    ['b', 2],
    ['c', 1],
    ['a', 0],
  ]);
});

test('a place without a position is not on the map', () => {
  const plan = planMap({ entities: [harbour, bay], claims: [] }, squares);
  expect(plan.places.map(({ entity: { id }, number }) => [id, number])).toEqual([['harbour', 1]]);
  expect(plan.unsited.map(({ entity: { id } }) => id)).toEqual(['bay']);
});

test('without places there is nothing to plan', () => {
  expect(planMap({ entities: [fleet], claims: [] }, squares)).toEqual({
    places: [],
    unsited: [],
    movements: [],
    left: 0,
    home: [],
  });
});

test('the country with at least half of the places is completely visible, independent of its name', () => {
  const entities = [harbour, place('quay', 'city', [6, 46]), place('islet', 'town', [15, 45])];
  expect(planMap({ entities, claims: [] }, squares).home.map(({ name }) => name)).toEqual(['West']);
});

test('a border runs where the atlas has it, between the two countries that it is within', () => {
  const entities = [
    place('west', 'country', [5, 45]),
    place('east', 'country', [15, 45]),
    place('line', 'border', undefined, ['west', 'east']),
  ];
  const line = planMap({ entities, claims: [] }, squares).places.find(({ entity: { id } }) => id === 'line');
  expect(line?.site).toEqual([10, 45]);
  expect(line?.line?.coordinates.flat().map(([lon]) => lon)).toEqual([10, 10, 10]);
});

test('if there are very many places, the map and its table show those with most claims and count the rest', () => {
  const entities = Array.from({ length: 150 }, (_, index) => place(`p${index}`, 'town', [5, 45]));
  const { places, left } = planMap({ entities, claims: [] }, squares);
  expect([places.length, left]).toEqual([120, 30]);
});

test('a movement has only the ends that its claim gives', () => {
  const [movement] = movementsOf({ claims: [claim('1.1', [{ ...move([], [harbour]), status: 'proposed' }])] });
  if (!movement) throw new Error('No movement.');
  expect(movement.from).toEqual({ places: [], unnamed: false });
  expect(movement.to.places).toEqual([harbour]);
  expect(movement.happens).toBe(false);
  expect(movementInWords(movement)).toBe('Fleet, to Harbour: proposed, not told as happening');
});

test('the name of a mark contains its visible label', () => {
  expect(nameOfMark('A', 'Fleet, to Harbour')).toBe('A Fleet, to Harbour');
  expect(nameOfMark('A', 'Old fleet, to Harbour', ['A old', 'fleet'])).toBe('A Old fleet, to Harbour');
  expect(nameOfMark('E', 'Harbour Fleet, to Harbour', ['E HF'])).toBe('E HF: Harbour Fleet, to Harbour');
});

test('the target of a movement moves, and the agent does not', () => {
  const roles = [
    { role: 'agent', entity: fleet } as const,
    { role: 'target', entity: entity('cargo') } as const,
    { role: 'destination', entity: harbour } as const,
  ];
  const [movement] = movementsOf({ claims: [claim('1.1', [{ roles, unstated: ['origin'] }])] });
  expect(movement?.movers.map(({ id }) => id)).toEqual(['cargo']);
  expect(movement?.from).toEqual({ places: [], unnamed: true });
});

test('claims that report a movement in the same way share an arrow; a less firm one has its own', () => {
  const told = [
    claim('1.1', [move([bay], [harbour])]),
    claim('1.2', [move([bay], [harbour])]),
    claim('1.3', [move([bay], [harbour])], { certainty: 'possible' }),
  ];
  const movements = movementsOf({ claims: told });
  expect(movements.map(({ claims, certainty }) => [certainty, claims.length])).toEqual([
    ['stated', 2],
    ['possible', 1],
  ]);
});

test('a denied movement does not happen', () => {
  const [movement] = movementsOf({ claims: [claim('1.1', [move([bay], [harbour])], { negated: true })] });
  expect(movement?.happens).toBe(false);
  expect(movement && stateInWords(movement)).toBe('Denied');
});

test('events of another type are not movements', () => {
  expect(movementsOf({ claims: [claim('1.1', [{ ...move([bay], [harbour]), type: 'attack' }])] })).toEqual([]);
});

test('claims are grouped by speakers and certainty', () => {
  const tellers = tellersOf([claim('1.1', []), claim('1.2', [], { certainty: 'probable' }), claim('1.3', [])]);
  expect(tellers.map(({ saying, claims }) => [plain(saying), claims.map(({ id }) => id)])).toEqual([
    ['The keepers state it', ['1.1', '1.3']],
    ['The keepers think it likely', ['1.2']],
  ]);
});

test('a name on the map is the abbreviation that the article uses, if there is one', () => {
  expect(nameOnMap({ name: 'Harbour Board', asWorded: ['Harbour Board', 'HB'] })).toBe('HB');
  expect(nameOnMap({ name: 'Harbour Board', asWorded: ['the Board'] })).toBe('Harbour Board');
});

test('a place in words has its kind and its claims', () => {
  const [of] = placesOf({ entities: [withClaims(harbour, 1)] });
  expect(of && placeInWords(of)).toBe('Harbour, town: 1 claim');
});
