/** Runs the example of a rule: both versions side by side, and what the check reports for the wrong one. */
import { showHidden } from '../edition/read/text-file.ts';
import { checkFiles, type Files, take } from './steps.ts';
import type { Entry } from './entry.ts';
import { LEDGER, PUBLISHED, RECORDS, sample } from './sample.ts';

/** Runs an example. */
export function demonstrate(entry: Entry) {
  const { given, wrong, right } = stage(entry);
  const { issues, texts } = checkFiles(wrong);
  const differing = listDiffering(wrong, right).filter((path) => !isWritten(path) || !isSame(wrong, given, path));
  return {
    // If the versions differ only in files that sealing writes, show what was changed since sealing.
    ...(differing.length > 0 ? showBoth(wrong, right, differing) : showBoth(wrong, given, listDiffering(wrong, given))),
    /** Files that the wrong version lacks. */
    missing: differing.filter((path) => !wrong.has(path) && !isRenamed(right, wrong, path)),
    /** What the check finds in the wrong version, with the texts that its report quotes. */
    issues,
    texts,
  };
}

/** The files before the example, and in both versions. */
export function stage({ given = [], wrong, right = [] }: Entry): Readonly<Record<'given' | 'wrong' | 'right', Files>> {
  const before = take(sample, given);
  return { given: before, wrong: take(before, wrong), right: take(before, right) };
}

/** Both versions of some files, side by side. */
export function showBoth(wrong: Files, right: Files, paths: readonly string[]) {
  const show = (own: Files, other: Files): Excerpt[] =>
    paths
      .filter((path) => own.has(path))
      .map((path) =>
        // Its lines are not worth showing: the file was only renamed, or is generated.
        isRenamed(own, other, path) || (isWritten(path) && !other.has(path))
          ? { file: path, first: 1, lines: [] }
          : excerptOf(path, readable(own, path), readable(other, path)),
      );
  return { wrong: show(wrong, right), right: show(right, wrong) };
}

/** Paths of files that differ between two versions, in order. */
export function listDiffering(a: Files, b: Files): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => !isSame(a, b, path)).sort();
}

/** Files that `npm run seal` writes, which are not shown. */
export function isWritten(path: string): boolean {
  return path === LEDGER || path === PUBLISHED || path.startsWith(RECORDS);
}

/** Whether the other version has the same file under another name. */
function isRenamed(own: Files, other: Files, path: string): boolean {
  return !other.has(path) && [...other].some(([name, content]) => content === own.get(path) && !own.has(name));
}

function isSame(a: Files, b: Files, path: string): boolean {
  return a.get(path) === b.get(path);
}

/** The text of a file as it can be shown; empty if there is no such file. */
function readable(files: Files, path: string): string {
  const content = files.get(path) ?? '';
  return typeof content === 'string' ? showHidden(content) : new TextDecoder().decode(content);
}

/** Lines of a file. */
export interface Excerpt {
  readonly file: string;
  /** Number of the first line, from 1. */
  readonly first: number;
  /** The lines; `changed` marks those that the other version does not have. */
  readonly lines: readonly { readonly text: string; readonly changed: boolean }[];
}

/** The most lines shown before and after a difference, up to a blank line. */
const CONTEXT = 9;

/** The most lines of an excerpt. */
const MOST = 24;

/** The part of one version to show beside the other: the lines that differ, with the block around them. */
function excerptOf(file: string, own: string, other: string): Excerpt {
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
