/** The report for people: every issue with its place, a frame of its lines and a hint. */
import type { Issue } from '../issue.ts';
import { formatFrame } from './frame.ts';
import { type Paint, plain } from './paint.ts';

/** The whole report. `texts` are the files by path; `paint` colours it for a terminal. */
export function formatReport(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  paint: Paint = plain,
): string {
  const blocks = issues.map((issue) => {
    const { file, line, column, rule, message, hint } = issue;
    const head = `${paint('place', `${file}:${line}:${column}`)}  ${paint('rule', rule)}  ${message}`;
    const text = texts.get(file);
    const frame = text === undefined ? [] : [formatFrame(text, issue, paint)];
    return [head, ...frame, ...(hint === undefined ? [] : [`  ${paint('hint', `hint: ${hint}`)}`])].join('\n');
  });
  return [...blocks, countIssues(issues)].join('\n\n');
}

/** `3 issues in 2 files`. */
export function countIssues(issues: readonly Issue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  return `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}
