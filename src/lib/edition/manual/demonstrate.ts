/** Runs the example of a rule: both versions side by side, and what the check says to the wrong one. */
import type { Issue } from '../issue.ts';
import { checkFiles } from './check-files.ts';
import type { Entry } from './entry.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { LEDGER, sample } from './sample.ts';
import { type Files, take } from './steps.ts';

/** An example that was run. */
export interface Demonstration {
  readonly wrong: readonly Excerpt[];
  readonly right: readonly Excerpt[];
  /** What the check finds in the wrong version, with the texts that its report quotes. */
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Runs an example. */
export function demonstrate(entry: Entry): Demonstration {
  const { given, wrong, right } = stage(entry);
  const { issues, texts } = checkFiles(wrong);
  const differing = listDiffering(wrong, right).filter((path) => path !== LEDGER || !isSame(wrong, given, path));
  return {
    // Where the two differ in the ledger only, what was changed since it was sealed is what there is to see.
    ...(differing.length > 0 ? showBoth(wrong, right, differing) : showBoth(wrong, given, listDiffering(wrong, given))),
    issues,
    texts,
  };
}

/** The files before, and in both versions. */
export function stage({ given = [], wrong, right = [] }: Entry): Readonly<Record<'given' | 'wrong' | 'right', Files>> {
  const before = take(sample, given);
  return { given: before, wrong: take(before, wrong), right: take(before, right) };
}

function showBoth(wrong: Files, right: Files, paths: readonly string[]): Pick<Demonstration, 'wrong' | 'right'> {
  const show = (own: Files, other: Files): Excerpt[] =>
    paths.filter((path) => own.has(path)).map((path) => excerptOf(path, readable(own, path), readable(other, path)));
  return { wrong: show(wrong, right), right: show(right, wrong) };
}

function listDiffering(a: Files, b: Files): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => !isSame(a, b, path)).sort();
}

function isSame(a: Files, b: Files, path: string): boolean {
  return a.get(path) === b.get(path);
}

/** The text of a file, as far as it is one; of a file that is not there, none. */
function readable(files: Files, path: string): string {
  const content = files.get(path) ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
