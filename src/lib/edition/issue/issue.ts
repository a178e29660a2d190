/** A problem in the content, and where it is. */

/** A place in a content file. Lines and columns count from 1; `file` is relative to the content root’s parent. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One problem. The message reads “Unexpected X, expected Y”; the hint says how to fix it. */
export interface Issue extends Place {
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Finds the place of a value inside a parsed record: `at('sources', 0, 'url')`; without a path, of the whole record. */
export type At = (...path: readonly (string | number)[]) => Place;

/** A validated value that still knows where it was written. */
export interface Placed<T> {
  readonly value: T;
  readonly at: At;
}

/** Sorts issues for reports: files that cannot be read first, then by file, line, column and rule. */
export function compareIssues(a: Issue, b: Issue): number {
  const order = rankOf(a) - rankOf(b);
  if (order !== 0) return order;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Files that are missing or cannot be read may be the cause of other issues. */
function rankOf({ rule }: Issue): number {
  return CAUSES.has(rule) ? 0 : 1;
}

const CAUSES: ReadonlySet<string> = new Set([
  'missing-file',
  'unreadable-file',
  'too-large',
  'yaml-syntax',
  'json-syntax',
  'mdx-syntax',
]);
