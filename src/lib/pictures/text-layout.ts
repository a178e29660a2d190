/** Breaks text into as few lines as possible, with lengths as even as possible, at the largest size at which it fits. */
import { type Metrics, widthOf } from './metrics.ts';

/** A font size and the distance between baselines, in pixels. */
export interface Step {
  readonly size: number;
  readonly leading: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Text broken into lines, and the step at which it fits. */
export interface Block extends Step {
  readonly lines: readonly string[];
}

/** Sets text at the first step at which it fits; the largest step comes first. At the last step it is shortened, with a `…`. */
export function fitText(text: string, steps: readonly [Step, ...Step[]], room: Room, metrics: Metrics): Block {
  const words = measureWords(text, metrics);
  for (const step of steps) {
    const lines = breakLines(words, toEms(room.width, step), Math.floor(room.height / step.leading));
    if (lines !== undefined) return { ...step, lines };
  }
  const last = steps[steps.length - 1] ?? steps[0];
  const most = Math.max(1, Math.floor(room.height / last.leading));
  return { ...last, lines: shorten(text, toEms(room.width, last), most, metrics) };
}

/** As many words as fit into `most` lines, with an ellipsis. A single word that is too wide is cut. */
function shorten(text: string, width: number, most: number, metrics: Metrics): string[] {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:–—]+$/u, '');
    const lines = breakLines(measureWords(`${kept}…`, metrics), width, most);
    if (lines !== undefined) return lines;
  }
  const characters = Array.from(words[0] ?? '');
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, 1, metrics) > width) characters.pop();
  return [`${characters.join('')}…`];
}

function toEms(pixels: number, { size }: Step): number {
  return pixels / size;
}

type Words = ReturnType<typeof measureWords>;

/** The words of a text, and their widths and that of a space, in ems. */
export function measureWords(text: string, metrics: Metrics) {
  const words = text.split(' ');
  return { words, widths: words.map((word) => widthOf(word, 1, metrics)), space: widthOf(' ', 1, metrics) };
}

/**
 * Breaks a text at its spaces into as few lines as possible, with lengths as even as possible, though the last may be shorter.
 * `width` is in ems. Undefined if a word is wider than that, or if more than `most` lines are needed.
 */
export function breakLines(measured: Words, width: number, most = Infinity): string[] | undefined {
  // Counting lines first is faster, because most texts are tried in several sizes.
  const count = countLines(measured, width);
  if (count === Infinity || count > most) return undefined;
  const { words } = measured;
  if (count === 1) return [words.join(' ')];
  const best = bestBreaks(measured, width);
  const lines: string[] = [];
  for (let start = 0; start < words.length;) {
    const { end } = best[start] ?? { end: words.length };
    lines.push(words.slice(start, end).join(' '));
    start = end;
  }
  return lines;
}

/** The least number of lines for all words; Infinity if a word is wider than a line. */
function countLines({ widths, space }: Words, width: number): number {
  let [count, line] = [1, -space];
  for (const word of widths) {
    line += space + word;
    if (line <= width) continue;
    [count, line] = [count + 1, -space + (space + word)];
    if (line > width) return Infinity;
  }
  return count;
}

/** For every word that can start a line: the best end of that line, and the cost of the text from there to its end. */
function bestBreaks({ words, widths, space }: Words, width: number): Break[] {
  const best: Break[] = [];
  const bad = words.map((_, index) => badness(words, index + 1));
  for (let start = words.length - 1; start >= 0; start--) {
    let line = -space;
    for (let end = start + 1; end <= words.length; end++) {
      line += space + (widths[end - 1] ?? 0);
      if (line > width) break;
      const rest = end === words.length ? NOTHING : best[end];
      if (rest === undefined) continue;
      const slack = (1 - line / width) ** 2 * (end === words.length ? LAST_LINE : 1);
      const candidate = { end, lines: rest.lines + 1, cost: rest.cost + slack + (bad[end - 1] ?? 0) };
      const known = best[start];
      if (!known || candidate.lines < known.lines || (candidate.lines === known.lines && candidate.cost < known.cost)) {
        best[start] = candidate;
      }
    }
  }
  return best;
}

/** The penalty for a break: a line should not end with a word of one or two characters, or begin with a dash. */
function badness(words: readonly string[], end: number): number {
  if (end === words.length) return 0;
  const dash = /^[–—]/.test(words[end] ?? '') ? DASH : 0;
  return dash + (/^\p{L}{1,2}$/u.test(words[end - 1] ?? '') ? SHORT_WORD : 0);
}

interface Break {
  readonly end: number;
  readonly lines: number;
  readonly cost: number;
}

const NOTHING: Break = { end: 0, lines: 0, cost: 0 };

/** Weights of the cost of a break, which is based on the square of the empty share of the line. */
const LAST_LINE = 0.7;
const SHORT_WORD = 0.03;
const DASH = 1;
