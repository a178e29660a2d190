/** Measures text with the metrics of the typefaces, applied as a text shaper does. */
import { z } from 'zod';
import type { Face } from './drawing.ts';

/** Metrics of one typeface, generated with its font file. Both characters and ligatures are glyphs. */
export const MetricsSchema = z
  .object({
    /** Digest of the font file that was measured. */
    sha256: z.string(),
    unitsPerEm: z.number(),
    advances: z.record(z.string(), z.number()),
    /** Longest first. */
    ligatures: z.array(z.string()),
    /** The classes of left and right glyphs, and the kerning between two classes. */
    kerning: z.object({
      left: z.record(z.string(), z.number()),
      right: z.record(z.string(), z.number()),
      values: z.array(z.array(z.number())),
    }),
  })
  .transform(({ sha256, unitsPerEm, advances, ligatures, kerning }) => {
    const glyphs = Object.entries(advances).map(([text, advance]): [string, Glyph] => {
      const [left, column] = [kerning.left[text], kerning.right[text]];
      const row = (left === undefined ? undefined : kerning.values[left]) ?? NO_KERNING;
      const longer = ligatures.filter((ligature) => ligature.startsWith(text));
      return [text, { text, advance, row, column, longer }];
    });
    return { sha256, unitsPerEm, glyphs: new Map(glyphs) };
  });

/** All data of a glyph in one object, because it is looked up for every character of every text. */
interface Glyph {
  readonly text: string;
  readonly advance: number;
  /** The kerning after it, by the class of the next glyph; and in `column` its own class as a next glyph. */
  readonly row: readonly number[];
  readonly column: number | undefined;
  /** The ligatures that begin with it, longest first. */
  readonly longer: readonly string[];
}

export type Metrics = Readonly<z.output<typeof MetricsSchema>>;

/** The metrics of every typeface. */
export type Typefaces = Readonly<Record<Face, Metrics>>;

/** A glyph and its distance from the start of the line, in ems. */
interface PlacedGlyph {
  readonly glyph: string;
  readonly x: number;
}

/** Sets a line: its glyphs and their positions. */
export function setLine(text: string, metrics: Metrics): PlacedGlyph[] {
  const placed: PlacedGlyph[] = [];
  measure(text, metrics, (glyph, units) => placed.push({ glyph, x: units / metrics.unitsPerEm }));
  return placed;
}

/** The width of a line at a size, in pixels. */
export function widthOf(text: string, size: number, metrics: Metrics): number {
  return (measure(text, metrics) / metrics.unitsPerEm) * size;
}

/** The width of a line in the units of the typeface. Calls `place` with each glyph and its position. */
function measure(text: string, { glyphs }: Metrics, place?: (glyph: string, units: number) => void): number {
  let units = 0;
  let row = NO_KERNING;
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const single = glyphs.get(character);
    const glyph = single && single.longer.length > 0 ? (ligatureAt(text, at, single, glyphs) ?? single) : single;
    if (glyph?.column !== undefined) units += row[glyph.column] ?? 0;
    place?.(glyph?.text ?? character, units);
    units += glyph?.advance ?? 0;
    row = glyph?.row ?? NO_KERNING;
    at += (glyph?.text ?? character).length;
  }
  return units;
}

/** The ligature at a position. Separate, because a closure in the loop would be created for every character. */
function ligatureAt(text: string, at: number, { longer }: Glyph, glyphs: Metrics['glyphs']): Glyph | undefined {
  const ligature = longer.find((one) => text.startsWith(one, at));
  return ligature === undefined ? undefined : glyphs.get(ligature);
}

/** Whether the typeface has every character of a text. */
export function covers(text: string, { glyphs }: Metrics): boolean {
  for (const character of text.normalize('NFC')) if (!glyphs.has(character)) return false;
  return true;
}

/** Whether the typeface has most characters of a text, so that it stays readable. */
export function isSettable(text: string, metrics: Metrics): boolean {
  if (covers(text, metrics)) return true;
  const missing = Array.from(toSettable(text.replaceAll('?', ''), metrics)).filter(
    (character) => character === '?',
  ).length;
  return missing <= text.length / 10;
}

/** A text that the typeface can set: a missing character loses its accents; if it is still missing, it becomes `?`. */
export function toSettable(text: string, metrics: Metrics): string {
  const tidy = text
    .normalize('NFC')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (covers(tidy, metrics)) return tidy;
  return Array.from(tidy, (character) => {
    if (covers(character, metrics)) return character;
    const [base = ''] = character.normalize('NFD');
    return covers(base, metrics) ? base : '?';
  }).join('');
}

const NO_KERNING: readonly number[] = [];
