/**
 * Every glyph is rasterised once for its size and its place between two pixels, and composed from then on: rasterising
 * whole pictures costs several times as much.
 */
import type { Line } from './drawing.ts';
import type { Pixels, Rasterise } from './rasterise.ts';

/** How much of each pixel a glyph covers, and where that lies from the point it is set at. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly coverage: Uint8Array;
}

/** What is set as one: a character, a ligature, or a whole line of a script that joins its letters. */
export interface Glyph extends Pick<Line, 'text' | 'face' | 'size'> {
  /** Its place between two pixels, in {@link PHASES}. */
  readonly phase: number;
}

export type GlyphCache = (glyph: Glyph) => Mask;

/** How many places a glyph can have between two pixels. */
export const PHASES = 4;

/** An empty cache, which fills as glyphs are asked for. */
export function openGlyphCache(rasterise: Rasterise): GlyphCache {
  const known = new Map<string, Mask>();
  return (glyph) => {
    const key = `${glyph.face} ${glyph.size} ${glyph.phase} ${glyph.text}`;
    const mask = known.get(key) ?? rasteriseGlyph(glyph, rasterise);
    // Whole words and names will hardly be asked for again.
    if (glyph.text.length <= LONGEST_KEPT) known.set(key, mask);
    return mask;
  };
}

/**
 * Each glyph has an image of its own. In one that it shared, the rounding of its coordinates, and so its edges, would
 * depend on which glyphs were asked for before.
 */
function rasteriseGlyph({ text, face, size, phase }: Glyph, rasterise: Rasterise): Mask {
  // Wider and higher than any character.
  const margin = Math.ceil(size / 2);
  const baseline = Math.ceil(size * 1.3);
  const width = Math.ceil(text.length * size * 1.2) + 2 * margin;
  const content = textSvg({ text, face, size, x: margin + phase / PHASES, baseline });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${size * 2}">${content}</svg>`;
  const { left, top, ...mask } = trim(rasterise(svg, [face]));
  return { ...mask, left: left - margin, top: top - baseline };
}

/** A line of text as an element of SVG. */
export function textSvg({ x, baseline, text, face, size }: Omit<Line, 'ink'>, fill = '#000'): string {
  const font = `font-family="Picture ${face}" font-size="${size}"`;
  return `<text x="${x}" y="${baseline}" ${font} fill="${fill}" xml:space="preserve">${escapeMarkup(text)}</text>`;
}

/** Makes text safe in an element, and drops the control characters that XML has no way to write. */
function escapeMarkup(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Cuts an image down to what is drawn on it. */
function trim({ data, width: fullWidth, height: fullHeight }: Pixels): Mask {
  const alphaAt = (x: number, y: number): number => data[(y * fullWidth + x) * 4 + 3] ?? 0;
  let [left, right, top, bottom] = [fullWidth, -1, fullHeight, -1];
  for (let y = 0; y < fullHeight; y++) {
    for (let x = 0; x < fullWidth; x++) {
      if (alphaAt(x, y) === 0) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), y];
    }
  }
  const [width, height] = [Math.max(0, right - left + 1), Math.max(0, bottom - top + 1)];
  const coverage = Uint8Array.from({ length: width * height }, (_, at) =>
    alphaAt(left + (at % width), top + Math.floor(at / width)),
  );
  return { left, top, width, height, coverage };
}

/** Characters of the longest ligature. */
const LONGEST_KEPT = 3;
