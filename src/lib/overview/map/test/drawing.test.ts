import { expect, test } from 'playwright/test';
import type { Claim, Entity } from '../../../edition/model.ts';
import { overlap, type Box } from '../box.ts';
import { drawMap, type Drawing } from '../drawing.ts';
import { crowdOf } from '../crowd.ts';
import { fitFrame } from '../frame.ts';
import { linesOf, widthOf } from '../lettering.ts';
import { placeMarks, radiusOf } from '../mark.ts';
import { planMap } from '../plan.ts';
import { drawSheet } from '../sheet.ts';
import { styles } from '../style.ts';
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
  test(`the frame holds ${what}`, () => {
    const frame = fitFrame(points, [], style);
    if (!frame) throw new Error('There is no frame.');
    for (const point of points) {
      const spot = frame.spotOf(point);
      expect(spot && spot.x >= 0 && spot.x <= frame.width && spot.y >= 0 && spot.y <= frame.height).toBe(true);
    }
  });
}

test('places on both sides of the date line stand side by side', () => {
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
  const point = frame?.pointAt(frame.spotOf([5.5, 45.5]) ?? { x: 0, y: 0 });
  expect(point?.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([5.5, 45.5]);
});

test('the area of a mark grows with the claims', () => {
  const sizes = { none: 3, least: 4, most: 16 };
  expect([0, 1, 4, 16].map((count) => radiusOf(count, 16, sizes))).toEqual([3, 4, 8, 16]);
});

test('marks at one point are moved apart, and the one that is where the place is stays', () => {
  const [province, town] = [
    { place: planned(place('province', 'province', [5, 45])), x: 100, y: 100 },
    { place: planned(place('town', 'town', [5, 45])), x: 100, y: 100 },
  ];
  const marks = placeMarks([province, town], style.marks);
  const [first, second] = marks;
  expect(second).toMatchObject({ x: 100, y: 100 });
  expect(Math.hypot((first?.x ?? 0) - 100, (first?.y ?? 0) - 100)).toBeGreaterThanOrEqual(2 * style.marks.none);
});

test('no name lies on another, on a mark or on an arrow, or over the edge', () => {
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
    expect(places.filter(({ x, y, r }) => overlap(box, disc(x, y, r)))).toEqual([]);
    const spots = movements.flatMap(({ arrows }) => arrows.flatMap(({ along }) => along));
    expect(spots.filter(({ x, y }) => overlap(box, disc(x, y, 1)))).toEqual([]);
  }
});

test('an arrow ends where its movement does; with one end it is a stub with a free end', () => {
  const [a, b] = [place('a', 'town', [2, 45]), place('b', 'town', [8, 45])];
  const { movements, places } = draw([a, b], [from(a, b), from(a, undefined, '1.2')]);
  const [joined, loose] = movements;
  const [start, end] = places;
  const tip = joined?.arrows[0]?.along.at(-1);
  expect(Math.hypot((tip?.x ?? 0) - (end?.x ?? 0), (tip?.y ?? 0) - (end?.y ?? 0))).toBeCloseTo((end?.r ?? 0) + 2.5, 0);
  expect(joined?.arrows[0]?.open).toBeUndefined();
  expect(loose?.arrows[0]?.open).toBeDefined();
  expect(start?.place.entity.id).toBe('a');
});

test('a movement whose places have no position is not drawn', () => {
  const [a, b] = [place('a', 'town', [2, 45]), place('b', 'region')];
  expect(draw([a], [from(b)]).movements).toEqual([]);
});

test('a region is a patch that holds the places within it; a border is its line', () => {
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

test('countries around are named where no claim names them', () => {
  const { countries } = draw([place('west', 'country', [5, 45]), place('islet', 'town', [15, 45])]);
  expect(countries.map(({ lines }) => lines.join(' '))).toEqual(['East']);
});

test('what crowds is drawn again, larger, with the movements inside it', () => {
  const crowd = [place('a', 'town', [5, 45]), place('b', 'town', [5.1, 45.1]), place('c', 'town', [5.2, 45])];
  const around = [place('d', 'town', [1, 41]), place('e', 'town', [9, 49])];
  const [a, b] = crowd;
  const [d] = around;
  if (!a || !b || !d) throw new Error('There are no towns.');
  const plan = planMap({ entities: [...crowd, ...around], claims: [from(a, b), from(d, a, '1.2')] }, squares);
  const sheet = drawSheet(plan, squares, { alone: styles.wide, beside: styles.beside, detail: styles.besideDetail });
  expect(
    sheet?.detail?.places.map(
      ({
        place: {
          entity: { id },
        },
      }) => id,
    ),
  ).toEqual(['a', 'b', 'c']);
  expect(sheet?.detail?.movements.map(({ movement: { letter } }) => letter)).toEqual(['A']);
  expect(sheet?.main.movements.map(({ movement: { letter } }) => letter)).toEqual(['B']);
  expect(
    sheet?.main.places
      .filter(({ label }) => label)
      .map(
        ({
          place: {
            entity: { id },
          },
        }) => id,
      ),
  ).toEqual(['d', 'e']);
  expect(sheet?.main.inset).toBeDefined();
});

test('two that stand close are no crowd, and neither is everything', () => {
  const spots = [0, 1, 2, 3].map((x) => ({ x, y: 0 }));
  expect(crowdOf(spots.slice(0, 2), 2)).toEqual([]);
  expect(crowdOf(spots, 2)).toEqual([]);
  expect(crowdOf([...spots.slice(0, 3), { x: 50, y: 0 }], 2)).toHaveLength(3);
});

test('a long name is set in two lines', () => {
  expect(linesOf('Kabul')).toEqual(['Kabul']);
  expect(linesOf('Afghanistan–Tajikistan border')).toEqual(['Afghanistan–', 'Tajikistan border']);
  expect(linesOf('Incomprehensibilities')).toEqual(['Incomprehensibilities']);
});

test('a wide letter takes more room than a narrow one', () => {
  expect(widthOf('mmm', 10)).toBeGreaterThan(widthOf('lll', 10));
});

function planned(of: Entity) {
  const [found] = planMap({ entities: [of], claims: [] }, squares).places;
  if (!found) throw new Error('There is no place.');
  return found;
}

function disc(x: number, y: number, r: number): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}
