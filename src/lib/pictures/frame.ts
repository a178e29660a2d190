/** The parts that all pictures share: the site’s mark and title, a line beside them, and words at the foot. */
import type { Drawing, Ink, Line, Rule } from './drawing.ts';
import { toSettable, widthOf, type Typefaces } from './metrics.ts';
import { fitText, type Block, type Step } from './text-layout.ts';

/** The layout of a card, in pixels. */
export const CARD = { left: 36, right: 564, head: 54, top: 69, foot: 289 } as const;

/** The site’s mark and title, at the right of the head. */
export function siteTitle(title: string, faces: Typefaces): Drawing & { readonly left: number } {
  const room = { width: (CARD.right - CARD.left) * 0.6, height: 1 };
  const settable = toSettable(title, faces.display);
  const [text = ''] = fitText(settable, [{ size: TITLE, leading: 1 }], room, faces.display).lines;
  const x = CARD.right - Math.ceil(widthOf(text, TITLE, faces.display));
  const left = x - MARK - 8;
  return {
    left,
    rules: mark(left, CARD.head - 12),
    lines: [{ x, baseline: CARD.head, text, face: 'display', size: TITLE, ink: 'ink' }],
  };
}

/** One line at a size, shortened if it is too wide; none if there is too little room. */
export function oneLine(text: string, width: number, at: Omit<Line, 'text'>, faces: Typefaces): Line[] {
  const metrics = faces[at.face];
  const step = { size: at.size, leading: 1 };
  const [line] =
    width < MARK * 4 ? [] : fitText(toSettable(text, metrics), [step], { width, height: 1 }, metrics).lines;
  return line === undefined ? [] : [{ ...at, text: line }];
}

/** The words at the foot of a card, below a hairline; `top` is the position of the hairline. */
export function foot(text: string, faces: Typefaces): Drawing & { readonly top: number } {
  const room = { width: CARD.right - CARD.left, height: FOOT.leading * 2 };
  const block = fitText(toSettable(text, faces.text), [FOOT], room, faces.text);
  const first = CARD.foot - (block.lines.length - 1) * FOOT.leading;
  const top = first - FOOT.leading - 10;
  const hairline: Rule = { x: CARD.left, y: top, width: CARD.right - CARD.left, height: 1, ink: 'rule' };
  return { top, rules: [hairline], lines: toLines(block, { x: CARD.left, baseline: first, face: 'text', ink: 'ink' }) };
}

/** The lines of a block from its first baseline down. */
export function toLines(block: Block, first: Omit<Line, 'text' | 'size'> & { readonly ink: Ink }): Line[] {
  return block.lines.map((text, index) => ({
    ...first,
    text,
    size: block.size,
    baseline: first.baseline + index * block.leading,
  }));
}

/** Joins parts of a drawing. */
export function join(...parts: readonly Partial<Drawing>[]): Drawing {
  return { rules: parts.flatMap(({ rules = [] }) => rules), lines: parts.flatMap(({ lines = [] }) => lines) };
}

/** Three lines, each less firm than the one above. */
function mark(x: number, y: number): Rule[] {
  const stripe = (row: number, dash: number, gap: number): Rule[] =>
    Array.from({ length: Math.ceil(MARK / (dash + gap)) }, (_, index) => {
      return { x: x + index * (dash + gap), y: y + row, width: dash, height: 2, ink: 'lapis' };
    });
  return [...stripe(0, MARK, 0), ...stripe(5, 3, 2), ...stripe(10, 2, 2)];
}

/** Size of the site’s title, and height and width of its mark. */
const TITLE = 16;
const MARK = 14;

const FOOT: Step = { size: 15.5, leading: 21 };
