/** The report for machines; `CheckReportSchema` documents it. */
import { isPlaceholder } from '../../address/placeholder.ts';
import type { CheckReport, ReportedIssue } from '../../schema/check-report.ts';
import type { Coverage, Found } from './list-coverage.ts';
import type { Loaded } from '../index.ts';
import type { Issue } from '../issue/issue.ts';
import { endOf } from './extent.ts';
import { docsOf } from './text.ts';

/** Where things are: the address of the site, and how a file is called from where the command runs. */
export interface Surroundings {
  readonly address: string;
  readonly locate: (file: string) => string;
}

/** The whole report as a value for JSON. */
export function toCheckReport(loaded: Pick<Loaded, 'issues' | 'summary' | 'texts'>, around: Surroundings): CheckReport {
  const { issues, summary, texts } = loaded;
  return {
    schemaVersion: 1,
    ok: issues.length === 0,
    issues: issues.map((issue) => toReported(issue, texts, around)),
    warnings: listWarnings(around),
    summary: { ...summary, rulesOff: toRulesOff(summary), coverage: toCoverage(summary.coverage(), around) },
  };
}

/** What is no fault of the content, and does not fail: nobody can follow a reference to an address that is a placeholder. */
export function listWarnings({ address }: Pick<Surroundings, 'address'>): string[] {
  if (!isPlaceholder(address)) return [];
  return [
    `${address} is a placeholder, so citations say “not published yet”. Set \`address\` in site.yaml, or SITE_ADDRESS.`,
  ];
}

/** An issue with its end, its parts and the page that explains its rule. */
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
    ...(expected !== undefined && { expected }),
    ...(hint !== undefined && { hint }),
    ...(suggestion !== undefined && { suggestion }),
    file: locate(file),
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    docs: docsOf(rule, address),
  };
}

function toRulesOff({ rulesOff }: Loaded['summary']): CheckReport['summary']['rulesOff'] {
  return rulesOff.map((off) => ({ ...off, rules: [...off.rules] }));
}

function toCoverage(coverage: Coverage, { locate }: Surroundings): CheckReport['summary']['coverage'] {
  const toRecords = (found: readonly Found[]): CheckReport['summary']['coverage'][keyof Coverage] =>
    found.map(({ file, words, ...rest }) => ({ ...rest, ...(words && { words: [...words] }), file: locate(file) }));
  return {
    sentencesWithoutClaim: toRecords(coverage.sentencesWithoutClaim),
    claimsWithoutSource: toRecords(coverage.claimsWithoutSource),
    claimsWithoutDate: toRecords(coverage.claimsWithoutDate),
    entitiesWithoutDescription: toRecords(coverage.entitiesWithoutDescription),
    sourcesUsedOnce: toRecords(coverage.sourcesUsedOnce),
    hedgesUnmarked: toRecords(coverage.hedgesUnmarked),
    proseToCompare: toRecords(coverage.proseToCompare),
  };
}
