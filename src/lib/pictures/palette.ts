/** Few colours: the paper, and each ink in steps from the paper to full, so that a picture weighs little. */
import { INKS, PAPER, type Ink } from './drawing.ts';
import { WHOLE } from './mask.ts';

/** Steps of each ink; the text that is read most gets most. */
const STEPS: Readonly<Record<Ink, number>> = { ink: 4, faint: 2, lapis: 2, rule: 1 };

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** For the eighths that an ink covers of two pixels: the places of their two colours in the palette, packed in the same way. */
export type Levels = Readonly<Record<Ink, Uint8Array>>;

/** The colours of a picture; the paper is the first. */
export const PALETTE: readonly Colour[] = [parseColour(PAPER), ...inks().flatMap((ink) => rampOf(ink))];

/** Every step of every ink. */
export const LEVELS: Levels = toLevels((ink) => STEPS[ink]);

/** Half as many steps, for a picture with so much text that it would weigh too much. */
export const FEWER_LEVELS: Levels = toLevels((ink) => Math.ceil(STEPS[ink] / 2));

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

function toLevels(stepsOf: (ink: Ink) => number): Levels {
  return {
    ink: levelsOf('ink', stepsOf('ink')),
    faint: levelsOf('faint', stepsOf('faint')),
    lapis: levelsOf('lapis', stepsOf('lapis')),
    rule: levelsOf('rule', stepsOf('rule')),
  };
}

/** Rounds coverage to a number of steps, among those of the palette. */
function levelsOf(ink: Ink, steps: number): Uint8Array {
  const before = inks().slice(0, inks().indexOf(ink));
  const first = before.reduce((sum, other) => sum + STEPS[other], 0);
  const colourOf = (eighths: number): number => {
    const step = Math.round((eighths / WHOLE) * steps) * (STEPS[ink] / steps);
    return step === 0 ? 0 : first + step;
  };
  return Uint8Array.from({ length: 256 }, (_, two) => (colourOf(two >> 4) << 4) | colourOf(two & 15));
}

function parseColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
