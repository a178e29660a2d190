/** The report for people: every issue with its place, a frame of its lines and a hint; then where each rule is explained. */
import { isPlaceholder } from '../../address/placeholder.ts';
import { rulePath, withBase } from '../../address/url.ts';
import type { Issue } from '../issue/issue.ts';
import { formatFrame, type Paint, plain } from './frame.ts';

/** The whole report. `texts` are the files by path; `paint` colours it for a terminal. */
export function formatReport(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  { paint = plain, address }: ReportOptions = {},
): string {
  const blocks = issues.map((issue) => formatIssue(issue, texts, paint));
  const help = address === undefined || issues.length === 0 ? [] : [formatHelp(issues, address, paint)];
  return [...blocks, countIssues(issues), ...help].join('\n\n');
}

/** How a report looks, and where it leads. */
export interface ReportOptions {
  /** Colours for a terminal; none if this is not given. */
  readonly paint?: Paint;
  /** The address of the site, whose guide explains the rules; they are not named if this is not given. */
  readonly address?: string | undefined;
}

/** One issue, with its frame and its hint. */
export function formatIssue(issue: Issue, texts: ReadonlyMap<string, string>, paint: Paint = plain): string {
  const { file, line, column, rule, message, hint } = issue;
  const head = `${paint('place', `${file}:${line}:${column}`)}  ${paint('rule', rule)}  ${message}`;
  const text = texts.get(file);
  const frame = text === undefined ? [] : [formatFrame(text, issue, paint)];
  return [head, ...frame, ...(hint === undefined ? [] : [`  ${paint('hint', `hint: ${hint}`)}`])].join('\n');
}

/** The address of the page that explains a rule. */
export function docsOf(rule: string, address: string): string {
  return withBase(address, rulePath(rule));
}

/** Where the rules that were broken are explained, each once: on the site or, before it is published, by a command. */
function formatHelp(issues: readonly Issue[], address: string, paint: Paint): string {
  const broken = [...new Set(issues.map(({ rule }) => rule))].sort();
  const width = Math.max(...broken.map((rule) => rule.length));
  const explain = (rule: string): string =>
    isPlaceholder(address) ? `npm run check -- --explain ${rule}` : docsOf(rule, address);
  const lines = broken.map((rule) => `  ${paint('rule', rule.padEnd(width))}  ${explain(rule)}`);
  return ['Why these rules are there, and how to keep them:', ...lines].join('\n');
}

/** `3 issues in 2 files`. */
export function countIssues(issues: readonly Issue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  return `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}
