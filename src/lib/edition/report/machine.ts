/** The report for machines: as JSON, which `CheckReportSchema` documents, and as workflow commands for GitHub. */
import { isPlaceholder } from '../../address/web.ts';
import type { CheckReport, ReportedIssue } from '../../schema/check-report.ts';
import { mapKinds } from './coverage.ts';
import type { Loaded } from '../index.ts';
import type { Issue } from '../issue/issue.ts';
import { docsOf } from './text.ts';

/** The address of the site, and a function that gives the path of a file from where the command runs. */
export interface Surroundings {
  readonly address: string;
  readonly locate: (file: string) => string;
}

/** The whole report as a value for JSON. */
export function toCheckReport(loaded: Pick<Loaded, 'issues' | 'summary' | 'texts'>, around: Surroundings): CheckReport {
  const { issues, summary, texts } = loaded;
  const coverage = summary.coverage();
  return {
    schemaVersion: 1,
    ok: issues.length === 0,
    issues: issues.map((issue) => toReported(issue, texts, around)),
    warnings: listWarnings(around),
    summary: {
      ...summary,
      coverage: mapKinds((kind) => coverage[kind].map((found) => ({ ...found, file: around.locate(found.file) }))),
    },
  };
}

/** Warnings do not fail the check. There is one: references lead nowhere while the site’s address is a placeholder. */
export function listWarnings({ address }: Pick<Surroundings, 'address'>): string[] {
  if (!isPlaceholder(address)) return [];
  return [
    `${address} is a placeholder, so citations say “not published yet”. Set \`address\` in site.yaml, or SITE_ADDRESS.`,
  ];
}

/** An issue with its end, the parts of its message and the page that explains its rule. */
export function toReported(
  issue: Issue,
  texts: ReadonlyMap<string, string>,
  { address, locate }: Surroundings,
): ReportedIssue {
  const { rule, message, hint, file, line, column } = issue;
  const end = endOf(texts.get(file), issue);
  const expected = /^Unexpected .*?, expected (.+)$/s.exec(message)?.[1];
  const suggestion = /^did you mean "([^"]+)"\?/.exec(hint ?? '')?.[1];
  return {
    rule,
    message,
    expected,
    hint,
    suggestion,
    file: locate(file),
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    docs: docsOf(rule, address),
  };
}

/** One `::error` per line. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function formatGithub(issues: readonly ReportedIssue[]): string {
  return issues.map(formatCommand).join('\n');
}

function formatCommand(issue: ReportedIssue): string {
  const { rule, message, hint, file, line, column, endLine, endColumn, docs } = issue;
  const properties = { file, line, endLine, col: column, endColumn, title: rule };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::error ${listed.join(',')}::${escapeData([message, ...(hint === undefined ? [] : [hint]), docs].join('\n'))}`;
}

/** A command ends with its line, so line ends are escaped; the runner decodes them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, colons and commas separate it from others. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The end of the word, value or tag at the place of an issue, on the same line. The column is after the last character. */
export function endOf(text: string | undefined, { line, column, message }: Issue): { line: number; column: number } {
  const rest = text?.split(/\r?\n/, line)[line - 1]?.slice(column - 1) ?? '';
  // A message quotes the value that it is about.
  const named = /^Unexpected [^"“”,]*"([^"]+)"/.exec(message)?.[1];
  const length = named !== undefined && rest.startsWith(named) ? named.length : (TOKEN.exec(rest)?.[0].length ?? 0);
  return { line, column: column + Math.max(1, length) };
}

/** The start of a tag with its name, a text in quotation marks, or a word. */
const TOKEN = /^(?:<\/?\w+|"[^"]*"|'[^']*'|[^\s"'<>=,;:()[\]{}]+)/;
