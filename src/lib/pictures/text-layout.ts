/** Breaks text into lines, at the largest size at which it fits. */
import { type Metrics, widthOf } from './metrics.ts';

/** A size of type and the distance between its baselines, in pixels. */
export interface Step {
  readonly size: number;
  readonly leading: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Text broken into lines, at the step it was set in. */
export interface Block extends Step {
  readonly lines: readonly string[];
}

/** Sets text at the first of the steps, largest first, at which it fits. At the last one it is shortened, with a `…`. */
export function fitText(text: string, steps: readonly [Step, ...Step[]], room: Room, metrics: Metrics): Block {
  for (const step of steps) {
    const lines = breakLines(text, toEms(room.width, step), metrics);
    if (lines !== undefined && lines.length * step.leading <= room.height) return { ...step, lines };
  }
  const last = steps[steps.length - 1] ?? steps[0];
  const most = Math.max(1, Math.floor(room.height / last.leading));
  return { ...last, lines: shorten(text, toEms(room.width, last), most, metrics) };
}

/**
 * Breaks text at its spaces into as few lines as can hold it, as even as can be, though the last may be shorter.
 * `width` is in ems; undefined when a word is wider than that.
 */
export function breakLines(text: string, width: number, metrics: Metrics): string[] | undefined {
  const words = text.split(' ');
  const best = bestBreaks(words, width, metrics);
  if (best === undefined) return undefined;
  const lines: string[] = [];
  for (let start = 0; start < words.length;) {
    const { end } = best[start] ?? { end: words.length };
    lines.push(words.slice(start, end).join(' '));
    start = end;
  }
  return lines;
}

/** For every word that can start a line: where that line best ends, and what the text costs from there on. */
function bestBreaks(words: readonly string[], width: number, metrics: Metrics): Break[] | undefined {
  const widths = words.map((word) => widthOf(word, 1, metrics));
  const space = widthOf(' ', 1, metrics);
  const best: Break[] = [];
  for (let start = words.length - 1; start >= 0; start--) {
    let line = -space;
    for (let end = start + 1; end <= words.length; end++) {
      line += space + (widths[end - 1] ?? 0);
      if (line > width) break;
      const rest = end === words.length ? NOTHING : best[end];
      if (rest === undefined) continue;
      const slack = (1 - line / width) ** 2 * (end === words.length ? LAST_LINE : 1);
      const candidate = { end, lines: rest.lines + 1, cost: rest.cost + slack + badness(words, end) };
      const known = best[start];
      if (!known || candidate.lines < known.lines || (candidate.lines === known.lines && candidate.cost < known.cost)) {
        best[start] = candidate;
      }
    }
  }
  return best[0] && best;
}

/** A line that ends in a word of one or two characters, or begins with a dash, reads badly. */
function badness(words: readonly string[], end: number): number {
  if (end === words.length) return 0;
  const dash = /^[–—]/.test(words[end] ?? '') ? DASH : 0;
  return dash + (/^\p{L}{1,2}$/u.test(words[end - 1] ?? '') ? SHORT_WORD : 0);
}

/** As many words as `most` lines hold, and an ellipsis; of a single word that is too wide, as many characters. */
function shorten(text: string, width: number, most: number, metrics: Metrics): string[] {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:–—]+$/u, '');
    const lines = breakLines(`${kept}…`, width, metrics);
    if (lines !== undefined && lines.length <= most) return lines;
  }
  const characters = Array.from(words[0] ?? '');
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, 1, metrics) > width) characters.pop();
  return [`${characters.join('')}…`];
}

function toEms(pixels: number, { size }: Step): number {
  return pixels / size;
}

interface Break {
  readonly end: number;
  readonly lines: number;
  readonly cost: number;
}

const NOTHING: Break = { end: 0, lines: 0, cost: 0 };

/** What counts against a break, beside the square of the share of the line that stays empty. */
const LAST_LINE = 0.7;
const SHORT_WORD = 0.03;
const DASH = 1;
