/** How a place is drawn: what its kind, in the words of its record, makes of it on a map. */

/**
 * `country`: a ring at a point that stands for all of it; `border`: the line itself; `area`: a square at a point
 * that stands for a unit whose borders are not drawn; `region`: a patch without an edge; `spot`: a disc where it is.
 */
export type Shape = 'country' | 'border' | 'area' | 'region' | 'spot';

/** Words of a kind, tried in this order; what has none of them is a spot. */
const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/\bcountry\b/i, 'country'],
  [/\b(border|frontier|boundary)\b/i, 'border'],
  [/\b(city|town|village)\b/i, 'spot'],
  [/\b(province|district|state|county|governorate|department)\b/i, 'area'],
  [/\b(region|areas?|range|mountains|valley|desert|plain|coast|borderlands?)\b/i, 'region'],
];

/** The shape of a kind: `province` → `area`. */
export function shapeOf(kind: string): Shape {
  return SHAPES.find(([words]) => words.test(kind))?.[1] ?? 'spot';
}
