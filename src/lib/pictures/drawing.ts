/** The content of a picture as data: rules and lines of text on paper. */

/** The size that networks and messengers ask for in link previews. */
export { PICTURE_SIZE as PICTURE } from '../address/url.ts';

/** Colours by role: those of the light style sheet, and for rules and edges the grey half way between paper and ink. */
export const PAPER = '#fafbfc';
export const INKS = { rule: '#8a8e95', ink: '#19202e', lapis: '#2a3f9d' } as const;

/** The colours of a picture, few so that files are small. */
export const PALETTE = [PAPER, INKS.rule, INKS.ink, INKS.lapis] as const;

/** The index of each ink in the palette. */
export const COLOURS = { rule: 1, ink: 2, lapis: 3 } as const satisfies Record<Ink, number>;

/** The typefaces: running text, headings, and a script that joins its characters. */
export const FACES = ['text', 'display', 'arabic'] as const;

export type Ink = keyof typeof INKS;
export type Face = (typeof FACES)[number];

/** A filled rectangle, in whole pixels. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** Text on one line, from its left end. The baseline is in whole pixels. */
export interface Line {
  readonly x: number;
  readonly baseline: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
}

export interface Drawing {
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
}
