/** Breaks words into lines: as few as can hold them, as even as can be. */
import { type Metrics, widthOf } from './metrics.ts';

/**
 * Breaks text at its spaces into as few lines as can hold it, as even as can be, though the last may be shorter.
 * `width` is in ems; undefined when a word is wider than that, or when more than `most` lines are needed.
 */
export function breakLines(text: string, width: number, metrics: Metrics, most = Infinity): string[] | undefined {
  return breakWords(measureWords(text, metrics), width, most);
}

/** The words of a text and how wide they and the spaces between them are, in ems. */
export interface Words {
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly space: number;
}

/** Measures the words of a text. */
export function measureWords(text: string, metrics: Metrics): Words {
  const words = text.split(' ');
  return { words, widths: words.map((word) => widthOf(word, 1, metrics)), space: widthOf(' ', 1, metrics) };
}

/** The same lines, of words that are measured already. */
export function breakWords(measured: Words, width: number, most: number): string[] | undefined {
  // Lines are counted first, because most texts are tried in several sizes.
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

/** The fewest lines that hold all words; infinitely many when a word is wider than a line. */
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

/** For every word that can start a line: where that line best ends, and what the text costs from there on. */
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

/** A line that ends in a word of one or two characters, or begins with a dash, reads badly. */
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

/** What counts against a break, beside the square of the share of the line that stays empty. */
const LAST_LINE = 0.7;
const SHORT_WORD = 0.03;
const DASH = 1;
