import { expect, test } from 'playwright/test';
import type { Geometry } from 'geojson';
import { nearbyOf } from '../nearby.ts';
import { squares } from './world.ts';

const around = (lon: number, lat: number, degrees: number) => ({
  middle: [lon, lat] as const,
  radius: (degrees * Math.PI) / 180,
});

const count = (shape: Geometry | undefined): number =>
  shape === undefined
    ? 0
    : shape.type === 'MultiPolygon' || shape.type === 'MultiLineString'
      ? shape.coordinates.length
      : shape.type === 'GeometryCollection'
        ? shape.geometries.reduce((sum, part) => sum + count(part), 0)
        : 1;

test('what has a corner near stays, what has none goes', () => {
  expect(count(nearbyOf(squares.land, around(1, 41, 3)))).toBe(1);
  expect(count(nearbyOf(squares.land, around(10, 45, 8)))).toBe(2);
  expect(nearbyOf(squares.land, around(-60, -40, 5))).toBeUndefined();
});

test('a country that reaches beyond the map on all sides stays', () => {
  expect(count(nearbyOf(squares.land, around(5, 45, 1)))).toBe(1);
});

test('of the borders those that come near stay', () => {
  expect(count(nearbyOf(squares.borders, around(10, 45, 1)))).toBe(1);
  expect(nearbyOf(squares.borders, around(1, 45, 1))).toBeUndefined();
});
