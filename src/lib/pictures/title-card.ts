/** The picture of a name or a title: what it is, its name, a line below it, and words at the foot. */
import type { Drawing, Line } from './drawing.ts';
import { CARD, foot, join, oneLine, siteTitle, toLines } from './frame.ts';
import { covers, toSettable, widthOf, type Typefaces } from './metrics.ts';
import { fitText, type Step } from './text-layout.ts';

export interface TitleCard {
  /** What it is: “Group”. */
  readonly kicker: string;
  readonly title: string;
  /** Names in their own scripts. The first that the typefaces cover and that fits on a line is shown. */
  readonly natives?: readonly string[];
  /** A line below the title. */
  readonly subtitle?: string;
  readonly foot: string;
}

export function drawTitleCard(card: TitleCard, site: { readonly title: string }, faces: Typefaces): Drawing {
  const head = siteTitle(site.title, faces);
  const below = foot(card.foot, faces);
  const width = CARD.right - CARD.left;
  const under = underTitle(card, width, faces);
  const height = below.top - CARD.top;
  const taken = under?.leading ?? 0;
  const room = { width, height: height - 2 * AIR - taken };
  const block = fitText(toSettable(card.title, faces.display), STEPS, room, faces.display);
  const full = block.lines.length * block.leading + taken;
  const y = CARD.top + Math.round((height - full) / 2);
  const baseline = y + Math.round((block.leading + block.size * 0.66) / 2);
  const kicker = { x: CARD.left, baseline: CARD.head, face: 'text', size: 18, ink: 'ink' } as const;
  const last = baseline + (block.lines.length - 1) * block.leading;
  return join(head, below, {
    lines: [
      ...oneLine(card.kicker, head.left - 20 - CARD.left, kicker, faces),
      ...toLines(block, { x: CARD.left, baseline, face: 'display', ink: 'ink' }),
      ...(under ? [{ ...under.line, baseline: last + under.leading }] : []),
    ],
  });
}

/** The line below the title, without its baseline, and its distance from the title. */
function underTitle({ natives = [], subtitle }: TitleCard, width: number, faces: Typefaces): Under | undefined {
  const at = { x: CARD.left, baseline: 0, ink: 'ink' } as const;
  for (const native of natives) {
    const text = native.normalize('NFC');
    const face = NATIVE_FACES.find((name) => covers(text, faces[name]));
    // Joined characters take less room than the single ones that are measured.
    const step = face && NATIVE_STEPS[face].find(({ size }) => widthOf(text, size, faces[face]) <= width);
    if (step) return { line: { ...at, size: step.size, face, text }, leading: step.leading };
  }
  if (subtitle === undefined) return undefined;
  const [line] = oneLine(subtitle, width, { ...at, face: 'text', size: SUBTITLE.size }, faces);
  return line && { line, leading: SUBTITLE.leading };
}

interface Under {
  readonly line: Line;
  readonly leading: number;
}

const NATIVE_FACES = ['text', 'arabic'] as const;

/** Steps for native names. Arabic characters look small at the same size. */
const NATIVE_STEPS: Readonly<Record<(typeof NATIVE_FACES)[number], readonly Step[]>> = {
  text: [
    { size: 30, leading: 48 },
    { size: 23, leading: 40 },
  ],
  arabic: [
    { size: 42, leading: 59 },
    { size: 32, leading: 50 },
    { size: 25, leading: 43 },
  ],
};

const SUBTITLE: Step = { size: 20, leading: 46 };

/** The least distance of the title from head and foot. */
const AIR = 12;

const STEPS: readonly [Step, ...Step[]] = [
  { size: 56, leading: 64 },
  { size: 48, leading: 55 },
  { size: 42, leading: 49 },
  { size: 36, leading: 43 },
  { size: 31, leading: 38 },
  { size: 27, leading: 33 },
];
