/** Issues as SARIF 2.1.0, which code hosts and editors read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import { paths, withBase } from '../../address/url.ts';
import { docsOf } from './text.ts';
import type { ReportedIssue } from '../../schema/check-report.ts';

/** A rule as the log describes it. */
interface DescribedRule {
  readonly name: string;
  readonly description: string;
}

/** The log of one run. */
export function toSarif(issues: readonly ReportedIssue[], rules: readonly DescribedRule[], address: string): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'npm run check',
            informationUri: withBase(address, paths.editing),
            rules: rules.map(({ name, description }) => ({
              id: name,
              shortDescription: { text: description },
              helpUri: docsOf(name, address),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: issues.map((issue) => ({
          ruleId: issue.rule,
          ruleIndex: rules.findIndex(({ name }) => name === issue.rule),
          level: 'error',
          message: { text: issue.hint === undefined ? issue.message : `${issue.message}\n${issue.hint}` },
          locations: [{ physicalLocation: locationOf(issue) }],
        })),
      },
    ],
  };
}

function locationOf({ file, line, column, endLine, endColumn }: ReportedIssue): object {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}
