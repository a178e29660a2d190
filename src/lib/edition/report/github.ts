/** Issues as workflow commands, which GitHub shows in line with the changed files. */
import type { ReportedIssue } from '../../schema/check-report.ts';

/** One `::error` a line. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function formatGithub(issues: readonly ReportedIssue[]): string {
  return issues.map(formatCommand).join('\n');
}

function formatCommand(issue: ReportedIssue): string {
  const { rule, message, hint, file, line, column, endLine, endColumn, docs } = issue;
  const properties = { file, line, endLine, col: column, endColumn, title: rule };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::error ${listed.join(',')}::${escapeData([message, ...(hint === undefined ? [] : [hint]), docs].join('\n'))}`;
}

/** A command ends with its line, so line ends are written as the runner reads them back. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, colons and commas part it from others. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
