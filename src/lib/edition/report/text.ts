/** The report for people: every issue with its place, the lines around it and a hint; then where each rule is explained. */
import { isPlaceholder } from '../../address/web.ts';
import { rulePath, withBase } from '../../address/url.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { styleText } from 'node:util';

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
  /** The address of the site, whose guide explains the rules; without it, the report does not say where they are explained. */
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

/** Where the broken rules are explained, each once: on the site or, before it is published, by a command. */
function formatHelp(issues: readonly Issue[], address: string, paint: Paint): string {
  const broken = [...new Set(issues.map(({ rule }) => rule))].sort();
  const width = Math.max(...broken.map((rule) => rule.length));
  const explain = (rule: string): string =>
    isPlaceholder(address) ? `npm run check -- --explain ${rule}` : docsOf(rule, address);
  const lines = broken.map((rule) => `  ${paint('rule', rule.padEnd(width))}  ${explain(rule)}`);
  return ['Why these rules exist, and how to follow them:', ...lines].join('\n');
}

/** `3 issues in 2 files`. */
export function countIssues(issues: readonly Issue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  return `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/** Lines shown before and after that of the issue. */
const CONTEXT = 2;
/** Longer lines are cut around the column of the issue. */
const WIDTH = 120;

/** The frame of a place, with line numbers and a caret under the column. */
export function formatFrame(text: string, { line, column }: Place, paint: Paint = plain): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(lines.length - (lines.at(-1) === '' ? 1 : 0), line + CONTEXT);
  const digits = String(Math.max(last, line)).length;
  const length = lines[line - 1]?.length ?? 0;
  const cut = length <= WIDTH ? 0 : Math.max(0, column - WIDTH * 0.75);
  const rows: string[] = [];
  for (let number = first; number <= Math.max(last, line); number++) {
    const meant = number === line;
    const margin = paint('margin', `${meant ? '>' : ' '} ${String(number).padStart(digits)} | `);
    // A tab would put the caret elsewhere on every terminal.
    const shown = (lines[number - 1] ?? '').replaceAll('\t', ' ').slice(cut, cut + WIDTH);
    rows.push((margin + shown).trimEnd());
    if (meant)
      rows.push(
        `  ${' '.repeat(digits)} ${paint('margin', '|')} ${' '.repeat(column - 1 - cut)}${paint('caret', '^')}`,
      );
  }
  return rows.map((row) => `  ${row}`).join('\n');
}

/** Colours a part of a report, or leaves it as it is. */
export type Paint = (part: keyof typeof styles, text: string) => string;

/** No colours: for files, logs and overlays. */
export const plain: Paint = (_, text) => text;

/** Colours for a terminal. */
export const coloured: Paint = (part, text) => styleText(styles[part], text, { validateStream: false });

const styles = { place: 'cyan', rule: 'yellow', hint: 'green', caret: 'red', margin: 'dim' } as const;
