/** The edition: content in, a validated, linked and frozen model out, or everything that is wrong with it. */
import { checkContent } from './checks/index.ts';
import type { Issue } from './issue.ts';
import { linkEdition } from './link/edition.ts';
import type { Edition } from './model.ts';
import { parseContent } from './parse.ts';
import { readContent } from './read.ts';
import { summarise, type Summary } from './summary.ts';

export { ContentError } from './report/content-error.ts';
export { coloured, plain } from './report/paint.ts';
export { formatReport } from './report/text.ts';
export { rules } from './checks/index.ts';
export type { Issue, Place } from './issue.ts';
export type * from './model.ts';
export type { Summary } from './summary.ts';

/** What came of a content folder. */
export interface Loaded {
  /** The edition; undefined when there are issues. */
  readonly edition?: Edition;
  /** All problems, by file, line and column. */
  readonly issues: readonly Issue[];
  /** What was found, issues or not. */
  readonly summary: Summary;
  /** The text of every file by the path that issues name, for reports. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads, parses, checks and links a content folder. Throws only where the folder itself cannot be read. */
export async function loadEdition(contentDir: string): Promise<Loaded> {
  const { files, issues: unreadable } = await readContent(contentDir);
  const { draft, issues: unparsable } = parseContent(files, unreadable);
  const paths = { read: files.map(({ path }) => path), unread: unreadable.map(({ file }) => file) };
  const issues = [...unreadable, ...unparsable, ...checkContent(draft, paths)].sort(compareIssues);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const loaded = { issues, summary: summarise(draft), texts };
  return issues.length === 0 ? { edition: linkEdition(draft), ...loaded } : loaded;
}

function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
