/**
 * A cache of glyphs. Every glyph is rasterised once for each size and position between two pixels, because rasterising whole
 * pictures costs several times as much.
 */
import type { Line } from './drawing.ts';
import { toMask, type Mask } from './mask.ts';
import { widthOf, type Typefaces } from './metrics.ts';
import type { Rasterise } from './rasterise.ts';

/** The glyphs of a typeface in a size. */
export type GlyphCache = (style: Style) => Glyphs;

/**
 * Gives the mask of a glyph: a character, a ligature, or a whole line of a script that joins its letters. `phase` is its position
 * between two pixels, as one of {@link PHASES}.
 */
export type Glyphs = (text: string, phase: number) => Mask;

type Style = Pick<Line, 'face' | 'size'>;

/** How many positions a glyph can have between two pixels. */
export const PHASES = 4;

/** Opens an empty cache, which fills as glyphs are requested. */
export function openGlyphCache(rasterise: Rasterise, faces: Typefaces): GlyphCache {
  const styles = new Map<string, Map<string, Mask[]>>();
  return (style) => {
    const key = `${style.face} ${style.size}`;
    const known = styles.get(key) ?? new Map<string, Mask[]>();
    styles.set(key, known);
    return (text, phase) => {
      const phases = known.get(text) ?? [];
      // Whole words and names are unlikely to be requested again.
      if (text.length <= LONGEST_KEPT) known.set(text, phases);
      return (phases[phase] ??= rasteriseGlyph(text, phase, style, rasterise, faces));
    };
  };
}

/**
 * Rasterises a glyph in its own image. In a shared image, the rounding of its coordinates, and so its edges, would depend on
 * which glyphs were requested before.
 */
function rasteriseGlyph(
  text: string,
  phase: number,
  { face, size }: Style,
  rasterise: Rasterise,
  faces: Typefaces,
): Mask {
  // No character extends further than this beyond its advance. Joined characters are narrower than single ones.
  const margin = Math.ceil(size / 3);
  const baseline = Math.ceil(size * 1.2);
  const height = Math.ceil(size * 1.8);
  const width = Math.ceil(widthOf(text, size, faces[face])) + 2 * margin;
  const content = textSvg({ text, face, size, x: margin + phase / PHASES, baseline });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  return toMask(rasterise(svg, [face]), margin, baseline);
}

/** A line of text as an SVG element. */
export function textSvg({ x, baseline, text, face, size }: Omit<Line, 'ink'>, fill = '#000'): string {
  const font = `font-family="Picture ${face}" font-size="${size}"`;
  return `<text x="${x}" y="${baseline}" ${font} fill="${fill}" xml:space="preserve">${escapeMarkup(text)}</text>`;
}

/** Escapes a text for an element, and drops the control characters that XML cannot contain. */
function escapeMarkup(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The length of the longest ligature, in characters. */
const LONGEST_KEPT = 3;
