/** The error that stops a build: all issues in one, in the shape that Astro’s overlay shows. */
import { dirname, resolve } from 'node:path';
import type { Issue } from '../issue/issue.ts';
import { formatFrame, countIssues, docsOf, formatReport } from './text.ts';

/** Content that has issues. Astro shows errors of type `AstroError` with their hint, place and frame. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly type = 'AstroError';
  readonly title: string;
  readonly issues: readonly Issue[];
  /** All issues, as the command line reports them. */
  readonly report: string;
  readonly hint: string;
  /** Where the first issue is; `file` is absolute. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined;
  /** The lines around the first issue. */
  readonly frame: string | undefined;

  /** `address` is that of the site, whose guide explains the rules. */
  constructor(issues: readonly Issue[], texts: ReadonlyMap<string, string>, contentDir: string, address?: string) {
    const [first] = issues;
    const report = formatReport(issues, texts, { address });
    super(`The content has ${countIssues(issues)}.\n\n${report}`);
    const text = first && texts.get(first.file);
    this.title = first ? `${first.rule}: ${first.message}` : 'The content has issues';
    this.issues = issues;
    this.report = report;
    const hint = first?.hint ?? 'npm run check lists all issues.';
    this.hint = first && address !== undefined ? `${hint}\n${docsOf(first.rule, address)}` : hint;
    this.loc = first && {
      file: resolve(dirname(resolve(contentDir)), first.file),
      line: first.line,
      column: first.column,
    };
    this.frame = first && text !== undefined ? formatFrame(text, first) : undefined;
  }
}
