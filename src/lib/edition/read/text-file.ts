/** A file of the content, and how offsets in its text become places. */
import type { Issue, Place } from '../issue/issue.ts';

/** A file’s text. `path` is relative to the content root’s parent, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Takes note of a problem. Parsing goes on after it, so that all problems are found at once. */
export type Report = (issue: Issue) => void;

/** A file being read, how to find places in it and where to report problems. */
export interface Scope {
  readonly file: TextFile;
  readonly locate: Locate;
  readonly report: Report;
}

/** Finds the place of an offset in a file. Line starts are found on the first call. */
export type Locate = (offset: number) => Place;

/** Makes the locator of a file. */
export function locatorOf({ path, text }: TextFile): Locate {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= findLineStarts(text);
    const line = countUpTo(starts, offset);
    return { file: path, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** Where each line starts. */
function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** How many of the sorted numbers are not above the limit (binary search). */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
