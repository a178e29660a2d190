/** Few colours: the paper, and each ink in steps from the paper to full. Sixteen fit into half a byte a pixel. */
import { INKS, PAPER, type Ink } from './drawing.ts';

/** Steps of each ink; the letters that are read most get most. */
const STEPS: Readonly<Record<Ink, number>> = { ink: 5, faint: 4, lapis: 4, rule: 1 };

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colours of a picture; the paper is the first. */
export const PALETTE: readonly Colour[] = [parseColour(PAPER), ...inks().flatMap((ink) => rampOf(ink))];

/** For how much of a pixel an ink covers (0 to 255): the colour’s place in the palette. */
export const LEVELS: Readonly<Record<Ink, Uint8Array>> = {
  ink: levelsOf('ink'),
  faint: levelsOf('faint'),
  lapis: levelsOf('lapis'),
  rule: levelsOf('rule'),
};

function inks(): Ink[] {
  return ['ink', 'faint', 'lapis', 'rule'];
}

function rampOf(ink: Ink): Colour[] {
  const [paper, full] = [parseColour(PAPER), parseColour(INKS[ink])];
  const mix = (channel: 0 | 1 | 2, share: number): number =>
    Math.round(paper[channel] + (full[channel] - paper[channel]) * share);
  return Array.from({ length: STEPS[ink] }, (_, index) => {
    const share = (index + 1) / STEPS[ink];
    return [mix(0, share), mix(1, share), mix(2, share)];
  });
}

function levelsOf(ink: Ink): Uint8Array {
  const before = inks().slice(0, inks().indexOf(ink));
  const first = before.reduce((sum, other) => sum + STEPS[other], 0);
  return Uint8Array.from({ length: 256 }, (_, coverage) => {
    const step = Math.round((coverage / 255) * STEPS[ink]);
    return step === 0 ? 0 : first + step;
  });
}

function parseColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
