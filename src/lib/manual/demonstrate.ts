/** Runs the example of a rule: both versions side by side, and what the check says to the wrong one. */
import { showHidden } from '../edition/read/hidden.ts';
import type { Issue } from '../edition/issue/issue.ts';
import { checkFiles } from './check-files.ts';
import type { Entry } from './entry.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { LEDGER, PUBLISHED, RECORDS, sample } from './sample.ts';
import { type Files, take } from './steps.ts';

/** An example that was run. */
export interface Demonstration {
  readonly wrong: readonly Excerpt[];
  readonly right: readonly Excerpt[];
  /** Files that the wrong version lacks. */
  readonly missing: readonly string[];
  /** What the check finds in the wrong version, with the texts that its report quotes. */
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Runs an example. */
export function demonstrate(entry: Entry): Demonstration {
  const { given, wrong, right } = stage(entry);
  const { issues, texts } = checkFiles(wrong);
  const differing = listDiffering(wrong, right).filter((path) => !isWritten(path) || !isSame(wrong, given, path));
  return {
    // Where the two differ only in what sealing writes, what was changed since it was sealed is what there is to see.
    ...(differing.length > 0 ? showBoth(wrong, right, differing) : showBoth(wrong, given, listDiffering(wrong, given))),
    missing: differing.filter((path) => !wrong.has(path) && !isRenamed(right, wrong, path)),
    issues,
    texts,
  };
}

/** The files before, and in both versions. */
export function stage({ given = [], wrong, right = [] }: Entry): Readonly<Record<'given' | 'wrong' | 'right', Files>> {
  const before = take(sample, given);
  return { given: before, wrong: take(before, wrong), right: take(before, right) };
}

/** Both versions of some files, side by side. */
export function showBoth(wrong: Files, right: Files, paths: readonly string[]): Pick<Demonstration, 'wrong' | 'right'> {
  const show = (own: Files, other: Files): Excerpt[] =>
    paths
      .filter((path) => own.has(path))
      .map((path) =>
        // Nothing in it is to be read: it has another name, or is generated.
        isRenamed(own, other, path) || (isWritten(path) && !other.has(path))
          ? { file: path, first: 1, lines: [] }
          : excerptOf(path, readable(own, path), readable(other, path)),
      );
  return { wrong: show(wrong, right), right: show(right, wrong) };
}

/** Files that two versions do not have alike, in order. */
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

/** The text of a file, as far as it is one; of a file that is not there, none. */
function readable(files: Files, path: string): string {
  const content = files.get(path) ?? '';
  return typeof content === 'string' ? showHidden(content) : new TextDecoder().decode(content);
}
