/** The lines in which two versions of a file differ, within the block that they stand in. */

/** Lines of a file. */
export interface Excerpt {
  readonly file: string;
  /** Number of the first line, from 1. */
  readonly first: number;
  /** `changed` are those that the other version does not have. */
  readonly lines: readonly { readonly text: string; readonly changed: boolean }[];
}

/** Lines shown around a difference, at most; a blank line ends them. */
const CONTEXT = 9;

/** Lines of one excerpt, at most. */
const MOST = 24;

/** What to show of one version beside the other. */
export function excerptOf(file: string, own: string, other: string): Excerpt {
  const lines = own.replace(/\n$/, '').split('\n');
  const others = other.replace(/\n$/, '').split('\n');
  const start = countSame(lines, others);
  const room = Math.min(lines.length, others.length) - start;
  const end = lines.length - Math.min(room, countSame(lines.toReversed(), others.toReversed()));
  const from = widen(lines, start, -1);
  const to = widen(lines, end - 1, 1);
  const shown = lines.slice(from, to + 1).map((text, index) => {
    const number = from + index;
    return { text, changed: number >= start && number < end && text !== '' };
  });
  return {
    file,
    first: from + 1,
    lines: shown.length > MOST ? [...shown.slice(0, MOST), { text: '…', changed: false }] : shown,
  };
}

/** How many lines are the same from the start. */
function countSame(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((line, index) => line !== b[index]);
  return different === -1 ? a.length : different;
}

/** The last line of the block in a direction. */
function widen(lines: readonly string[], start: number, step: 1 | -1): number {
  let line = Math.max(0, Math.min(start, lines.length - 1));
  for (let count = 0; count < CONTEXT; count++) {
    const next = lines[line + step];
    if (next === undefined || (next === '' && lines[line] !== '')) break;
    line += step;
  }
  return line;
}
