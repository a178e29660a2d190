/**
 * Sorts, as in a compositor’s case: every letter is rasterised once for its size and place between two pixels, and
 * set from then on. A picture that is rasterised as a whole costs several times as much.
 */
import type { Face } from './drawing.ts';
import type { Pixels, Rasterise } from './rasterise.ts';
import { toSheetSvg } from './svg.ts';

/** The ink of one sort: how much of each pixel it covers, and where that lies from the point it is set at. */
export interface Cast {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly coverage: Uint8Array;
}

/** A sort to set: text that is set as one, usually one letter. `phase` counts half pixels. */
export interface Order {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly phase: number;
}

/** Gives the cast for an order. */
export type TypeCase = (order: Order) => Cast;

/** How many places a sort can take between two pixels. */
export const PHASES = 4;

/** An empty case, which fills as sorts are asked for. */
export function openTypeCase(rasterise: Rasterise): TypeCase {
  const kept = new Map<string, Cast>();
  return (order) => {
    const key = keyOf(order);
    const known = kept.get(key);
    if (known) return known;
    const cast = castSort(order, rasterise);
    // Whole words and names will hardly be asked for again.
    if (order.text.length <= LONGEST_KEPT) kept.set(key, cast);
    return cast;
  };
}

/**
 * Each sort has a sheet of its own. On one that it shared, the rounding of its coordinates, and so its edges, would
 * depend on where it came to stand, that is on which sorts were asked for before.
 */
function castSort({ text, face, size, phase }: Order, rasterise: Rasterise): Cast {
  // Wider and higher than any letter.
  const margin = Math.ceil(size / 2);
  const baseline = Math.ceil(size * 1.3);
  const sheet = { width: Math.ceil(text.length * size * 1.2) + 2 * margin, height: size * 2 };
  const line = { text, face, size, x: margin + phase / PHASES, baseline, ink: 'ink' } as const;
  const { left, top, ...ink } = trim(rasterise(toSheetSvg(sheet, [line]), [face]));
  return { ...ink, left: left - margin, top: top - baseline };
}

/** Cuts a sheet down to its ink. */
function trim({ data, width: sheetWidth, height: sheetHeight }: Pixels): Cast {
  const alphaAt = (x: number, y: number): number => data[(y * sheetWidth + x) * 4 + 3] ?? 0;
  let [left, right, top, bottom] = [sheetWidth, -1, sheetHeight, -1];
  for (let y = 0; y < sheetHeight; y++) {
    for (let x = 0; x < sheetWidth; x++) {
      if (alphaAt(x, y) === 0) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), y];
    }
  }
  const [width, height] = [Math.max(0, right - left + 1), Math.max(0, bottom - top + 1)];
  const coverage = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) coverage[y * width + x] = alphaAt(left + x, top + y);
  }
  return { left, top, width, height, coverage };
}

function keyOf({ text, face, size, phase }: Order): string {
  return `${face} ${size} ${phase} ${text}`;
}

/** Characters of the longest ligature. */
const LONGEST_KEPT = 3;
