/** How wide text runs: the measures of the typefaces, as a shaper applies them. */
import { z } from 'zod';
import type { Face } from './drawing.ts';

/** Measures of one typeface, written when it was cut. Characters and ligatures both are “sorts”. */
export const MeasuresSchema = z.object({
  /** Digest of the font file that was measured. */
  sha256: z.string(),
  unitsPerEm: z.number(),
  advances: z.record(z.string(), z.number()),
  /** Longest first. */
  ligatures: z.array(z.string()),
  /** Class of the left sort, class of the right one, and what is added between them. */
  kerning: z.object({
    left: z.record(z.string(), z.number()),
    right: z.record(z.string(), z.number()),
    values: z.array(z.array(z.number())),
  }),
});

export type Measures = Readonly<z.output<typeof MeasuresSchema>>;

/** The measures of every typeface. */
export type Typefaces = Readonly<Record<Face, Measures>>;

/** A sort in its place on the line, in ems from its start. */
export interface PlacedSort {
  readonly sort: string;
  readonly x: number;
}

/** Sets a line: which sorts, where, and how wide the whole is, in ems. */
export function setLine(text: string, measures: Measures): { readonly sorts: PlacedSort[]; readonly width: number } {
  const sorts: PlacedSort[] = [];
  let units = 0;
  let previous: string | undefined;
  for (const sort of toSorts(text, measures)) {
    units += kernBetween(previous, sort, measures);
    sorts.push({ sort, x: units / measures.unitsPerEm });
    units += measures.advances[sort] ?? 0;
    previous = sort;
  }
  return { sorts, width: units / measures.unitsPerEm };
}

/** The width of a line at a size, in pixels. */
export function widthOf(text: string, size: number, measures: Measures): number {
  return setLine(text, measures).width * size;
}

/** Whether the typeface has every character of a text. */
export function covers(text: string, { advances }: Measures): boolean {
  return Array.from(text.normalize('NFC')).every((character) => advances[character] !== undefined);
}

/** Whether the typeface has most letters of a text, so that it can be read in it. */
export function isSettable(text: string, measures: Measures): boolean {
  const missing = Array.from(toSettable(text.replaceAll('?', ''), measures)).filter((letter) => letter === '?').length;
  return missing <= text.length / 10;
}

/** The text as far as the typeface can set it: a missing letter loses its accents; what then is missing shows as `?`. */
export function toSettable(text: string, measures: Measures): string {
  return Array.from(
    text
      .normalize('NFC')
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .map((character) => {
      if (covers(character, measures)) return character;
      const [base = ''] = character.normalize('NFD');
      return covers(base, measures) ? base : '?';
    })
    .join('');
}

/** One expression finds them, because every line of every picture is set, and measured several times before. */
function toSorts(text: string, { ligatures }: Measures): readonly string[] {
  const pattern = patterns.get(ligatures) ?? new RegExp([...ligatures, '.'].join('|'), 'gsu');
  patterns.set(ligatures, pattern);
  return text.match(pattern) ?? [];
}

/** They follow from their keys alone. */
const patterns = new WeakMap<readonly string[], RegExp>();

function kernBetween(left: string | undefined, right: string, { kerning }: Measures): number {
  const row = left === undefined ? undefined : kerning.left[left];
  const column = kerning.right[right];
  if (row === undefined || column === undefined) return 0;
  return kerning.values[row]?.[column] ?? 0;
}
