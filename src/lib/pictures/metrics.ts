/** How wide text runs: the metrics of the typefaces, as a shaper applies them. */
import { z } from 'zod';
import type { Face } from './drawing.ts';

/** Metrics of one typeface, written when it was cut. Characters and ligatures both are glyphs. */
export const MetricsSchema = z.object({
  /** Digest of the font file that was measured. */
  sha256: z.string(),
  unitsPerEm: z.number(),
  advances: z.record(z.string(), z.number()),
  /** Longest first. */
  ligatures: z.array(z.string()),
  /** Class of the left glyph, class of the right one, and what is added between them. */
  kerning: z.object({
    left: z.record(z.string(), z.number()),
    right: z.record(z.string(), z.number()),
    values: z.array(z.array(z.number())),
  }),
});

export type Metrics = Readonly<z.output<typeof MetricsSchema>>;

/** The metrics of every typeface. */
export type Typefaces = Readonly<Record<Face, Metrics>>;

/** A glyph in its place on the line, in ems from its start. */
interface PlacedGlyph {
  readonly glyph: string;
  readonly x: number;
}

/** Sets a line: which glyphs, where, and how wide the whole is, in ems. */
export function setLine(text: string, metrics: Metrics): { readonly glyphs: PlacedGlyph[]; readonly width: number } {
  const glyphs: PlacedGlyph[] = [];
  let units = 0;
  let previous: string | undefined;
  for (const glyph of toGlyphs(text, metrics)) {
    units += kernBetween(previous, glyph, metrics);
    glyphs.push({ glyph, x: units / metrics.unitsPerEm });
    units += metrics.advances[glyph] ?? 0;
    previous = glyph;
  }
  return { glyphs, width: units / metrics.unitsPerEm };
}

/** The width of a line at a size, in pixels. */
export function widthOf(text: string, size: number, metrics: Metrics): number {
  return setLine(text, metrics).width * size;
}

/** Whether the typeface has every character of a text. */
export function covers(text: string, { advances }: Metrics): boolean {
  return Array.from(text.normalize('NFC')).every((character) => advances[character] !== undefined);
}

/** Whether the typeface has most characters of a text, so that it stays readable. */
export function isSettable(text: string, metrics: Metrics): boolean {
  const missing = Array.from(toSettable(text.replaceAll('?', ''), metrics)).filter(
    (character) => character === '?',
  ).length;
  return missing <= text.length / 10;
}

/** The text as far as the typeface can set it: a missing character loses its accents; what is still missing is a `?`. */
export function toSettable(text: string, metrics: Metrics): string {
  return Array.from(
    text
      .normalize('NFC')
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .map((character) => {
      if (covers(character, metrics)) return character;
      const [base = ''] = character.normalize('NFD');
      return covers(base, metrics) ? base : '?';
    })
    .join('');
}

function toGlyphs(text: string, { ligatures }: Metrics): string[] {
  const glyphs: string[] = [];
  for (let at = 0; at < text.length;) {
    const glyph =
      ligatures.find((ligature) => text.startsWith(ligature, at)) ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    glyphs.push(glyph);
    at += glyph.length;
  }
  return glyphs;
}

function kernBetween(left: string | undefined, right: string, { kerning }: Metrics): number {
  const row = left === undefined ? undefined : kerning.left[left];
  const column = kerning.right[right];
  if (row === undefined || column === undefined) return 0;
  return kerning.values[row]?.[column] ?? 0;
}
