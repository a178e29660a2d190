import { expect, test } from 'playwright/test';
import type { Claim, Entity } from '../../../edition/model.ts';
import { drawMap, type Drawing } from '../drawing.ts';
import { fitFrame } from '../frame.ts';
import { around, overlap } from '../geometry.ts';
import { isFree, linesOf, widthOf, placeMarks, radiusOf, styles } from '../label.ts';
import { planMap } from '../plan.ts';
import { claim, entity, place, squares, withClaims } from './world.ts';

const style = styles.wide;

function draw(entities: readonly Entity[], claims: readonly Claim[] = []): Drawing {
  const drawing = drawMap(planMap({ entities, claims }, squares), squares, style);
  if (!drawing) throw new Error('Nothing was drawn.');
  return drawing;
}

const from = (origin: Entity, destination?: Entity, id = '1.1') =>
  claim(id, [
    {
      roles: [
        { role: 'agent', entity: entity('fleet') },
        { role: 'origin', entity: origin },
        ...(destination ? [{ role: 'destination', entity: destination } as const] : []),
      ],
    },
  ]);

test('without a place there is no drawing', () => {
  expect(drawMap(planMap({ entities: [], claims: [] }, squares), squares, style)).toBeUndefined();
});

test('a single place has surroundings', () => {
  const { places, width, height, borders } = draw([place('harbour', 'town', [9.5, 45])]);
  expect(places).toHaveLength(1);
  const [{ x, y } = { x: 0, y: 0 }] = places;
  expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  expect(borders).toMatch(/^M[\d.,MLZ-]+$/);
});

const FAR_APART = {
  'two towns': [
    [5, 45],
    [6, 46],
  ],
  'places on both sides of the date line': [
    [179, -17],
    [-179, -18],
  ],
  'places all over the world': [
    [-74, 41],
    [151, -34],
    [28, -26],
  ],
  'places around the pole': [
    [0, 88],
    [180, 87],
  ],
} as const;

for (const [what, points] of Object.entries(FAR_APART)) {
  test(`the frame contains ${what}`, () => {
    const frame = fitFrame(points, [], style);
    if (!frame) throw new Error('There is no frame.');
    for (const point of points) {
      const spot = frame.spotOf(point);
      expect(spot.x >= 0 && spot.x <= frame.width && spot.y >= 0 && spot.y <= frame.height).toBe(true);
    }
  });
}

test('places on both sides of the date line are side by side', () => {
  const frame = fitFrame(FAR_APART['places on both sides of the date line'], [], style);
  const [east, west] = [frame?.spotOf([179, -17]), frame?.spotOf([-179, -18])];
  expect(Math.abs((east?.x ?? 0) - (west?.x ?? 1e6))).toBeLessThan(style.width / 2);
});

test('a point and its spot are inverses', () => {
  const frame = fitFrame(
    [
      [5, 45],
      [6, 46],
    ],
    [],
    style,
  );
  const point = frame?.pointAt(frame.spotOf([5.5, 45.5]));
  expect(point?.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([5.5, 45.5]);
});

test('the area of a mark grows with the claims', () => {
  expect([0, 1, 4, 16].map((count) => radiusOf(count, 16, 1))).toEqual([3, 4, 6.5, 13]);
});

test('marks at one point are moved apart, and a mark exactly at its place stays', () => {
  const [province, town] = [
    { place: planned(place('province', 'province', [5, 45])), x: 100, y: 100 },
    { place: { ...planned(place('town', 'town', [5, 45])), number: 2 }, x: 100, y: 100 },
  ];
  const marks = placeMarks([province, town], 1);
  const [first, second] = marks;
  expect(second).toMatchObject({ x: 100, y: 100 });
  expect(Math.hypot((first?.x ?? 0) - 100, (first?.y ?? 0) - 100)).toBeGreaterThanOrEqual(6);
});

test('no label overlaps another, a mark, an arrow or the edge', () => {
  const towns = Array.from({ length: 24 }, (_, index) =>
    withClaims(
      place(`town-${index}`, index % 3 ? 'town' : 'province', [1 + (index % 6) * 1.5, 41 + (index % 4) * 2]),
      index % 5,
    ),
  );
  const [a, b, c] = towns;
  if (!a || !b || !c) throw new Error('There are no towns.');
  const { places, movements, countries, width, height } = draw(towns, [from(a, b), from(c, undefined, '1.2')]);
  const labels = [...places, ...movements].flatMap(({ label }) => label ?? []).concat(countries);
  expect(labels.length).toBeGreaterThan(20);
  for (const [index, { box }] of labels.entries()) {
    expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true);
    expect(labels.slice(index + 1).filter((other) => overlap(box, other.box))).toEqual([]);
    expect(places.filter(({ x, y, r }) => overlap(box, around({ x, y }, r)))).toEqual([]);
    const spots = movements.flatMap(({ arrows }) => arrows.flatMap(({ along }) => along));
    expect(spots.filter(({ x, y }) => overlap(box, around({ x, y }, 1)))).toEqual([]);
  }
});

test('an arrow ends where its movement does; with one end it is a stub with a free end', () => {
  const [a, b] = [place('a', 'town', [2, 45]), place('b', 'town', [8, 45])];
  const { movements, places } = draw([a, b], [from(a, b), from(a, undefined, '1.2')]);
  const [joined, loose] = movements;
  const [start, end] = places;
  const tip = joined?.arrows[0]?.along.at(-1);
  expect(Math.hypot((tip?.x ?? 0) - (end?.x ?? 0), (tip?.y ?? 0) - (end?.y ?? 0))).toBeCloseTo((end?.r ?? 0) + 3, 0);
  expect(joined?.arrows[0]?.open).toBeUndefined();
  expect(loose?.arrows[0]?.open).toBeDefined();
  expect(start?.place.entity.id).toBe('a');
});

test('a movement whose places have no position is not drawn', () => {
  const [a, b] = [place('a', 'town', [2, 45]), place('b', 'region')];
  expect(draw([a], [from(b)]).movements).toEqual([]);
});

test('a region is a patch that includes the places in it; a border is its line', () => {
  const { places } = draw([
    place('moor', 'region', [4, 45]),
    place('town', 'town', [6, 45], ['moor']),
    place('west', 'country', [5, 43]),
    place('east', 'country', [15, 45]),
    place('line', 'border', undefined, ['west', 'east']),
  ]);
  const [moor, town] = places;
  expect(moor?.patch).toBeGreaterThan(Math.abs((town?.x ?? 0) - (moor?.x ?? 0)));
  expect(places.find(({ place: { shape } }) => shape === 'border')?.line).toMatch(/^M/);
  expect(town?.patch).toBeUndefined();
});

test('other countries are labelled if no claim names them', () => {
  const { countries } = draw([place('west', 'country', [5, 45]), place('islet', 'town', [15, 45])]);
  expect(countries.map(({ lines }) => lines.join(' '))).toEqual(['East']);
});

test('crowded places are drawn again in a larger detail, with the movements between them', () => {
  const crowd = [place('a', 'town', [5, 45]), place('b', 'town', [5.1, 45.1]), place('c', 'town', [5.2, 45])];
  const others = [place('d', 'town', [1, 41]), place('e', 'town', [9, 49])];
  const [a, b] = crowd;
  const [d] = others;
  if (!a || !b || !d) throw new Error('There are no towns.');
  const plan = planMap({ entities: [...crowd, ...others], claims: [from(a, b), from(d, a, '1.2')] }, squares);
  const drawing = drawMap(plan, squares, styles.wide, styles.beside);
  expect(drawing?.width).toBe(styles.beside.width);
  expect(drawing?.detail?.places.map(({ place: { entity: own } }) => own.id)).toEqual(['a', 'b', 'c']);
  expect(drawing?.detail?.movements.map(({ movement }) => movement.letter)).toEqual(['A']);
  expect(drawing?.movements.map(({ movement }) => movement.letter)).toEqual(['B']);
  const named = drawing?.places.filter(({ label }) => label).map(({ place: { entity: own } }) => own.id);
  expect(named).toEqual(['d', 'e']);
  expect(drawing?.inset).toBeDefined();
});

test('two close places are not a crowd, and neither are all places', () => {
  const close = [0, 0.1, 0.2].map((more) => place(`t${more}`, 'town', [5 + more, 45]));
  const far = place('far', 'town', [1, 41]);
  expect(draw([...close.slice(0, 2), far]).inset).toBeUndefined();
  expect(draw(close).inset).toBeUndefined();
  expect(draw([...close, far, place('other', 'town', [9, 49])]).inset).toBeDefined();
});

test('every drawing has the numbers and letters of the tables, and a wide one also names', () => {
  const [a, b] = [place('a', 'town', [2, 45]), place('b', 'town', [8, 45])];
  const plan = planMap({ entities: [a, b], claims: [from(a, b)] }, squares);
  const words = (drawing: Drawing | undefined) =>
    [...(drawing?.places ?? []), ...(drawing?.movements ?? [])].map(({ label }) => label?.lines.join(' '));
  expect(words(drawMap(plan, squares, styles.wide))).toEqual(['1 A', '2 B', 'A Fleet']);
  expect(words(drawMap(plan, squares, styles.narrow))).toEqual(['1', '2', 'A']);
});

test('two movements between the same places are side by side', () => {
  const [a, b] = [place('a', 'town', [2, 45]), place('b', 'town', [8, 45])];
  const possible = { ...from(a, b, '1.2'), certainty: 'possible' as const };
  const [one, other] = draw([a, b], [from(a, b), possible]).movements.map(({ arrows }) => arrows[0]?.middle);
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(20);
});

for (const [where, beyond] of Object.entries({ left: -1, top: -1, right: 101, bottom: 51 })) {
  test(`a box beyond the ${where} edge is not free`, () => {
    const edge = { left: 0, top: 0, right: 100, bottom: 50 };
    expect(isFree(edge, { edge, taken: [] })).toBe(true);
    expect(isFree({ ...edge, [where]: beyond }, { edge, taken: [] })).toBe(false);
  });
}

test('a box that overlaps another is not free, and one beside it is', () => {
  const edge = { left: 0, top: 0, right: 100, bottom: 50 };
  const taken = [{ left: 40, top: 0, right: 60, bottom: 50 }];
  expect(isFree({ left: 0, top: 0, right: 40, bottom: 50 }, { edge, taken })).toBe(true);
  expect(isFree({ left: 0, top: 0, right: 41, bottom: 50 }, { edge, taken })).toBe(false);
});

test('a long name is set in two lines', () => {
  expect(linesOf('Kabul')).toEqual(['Kabul']);
  expect(linesOf('Afghanistan–Tajikistan border')).toEqual(['Afghanistan–', 'Tajikistan border']);
  expect(linesOf('Incomprehensibilities')).toEqual(['Incomprehensibilities']);
});

test('a wide letter takes more room than a narrow one', () => {
  expect(widthOf('mmm')).toBeGreaterThan(widthOf('lll'));
});

function planned(of: Entity) {
  const [found] = planMap({ entities: [of], claims: [] }, squares).places;
  if (!found) throw new Error('There is no place.');
  return found;
}
