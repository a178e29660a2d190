/** `npm run check`: checks a content folder, or compares it with an original or with what is online. */
import { dirname, relative, resolve, sep } from 'node:path';
import {
  formatReport,
  loadEdition,
  type Loaded,
  NoContent,
  openDraftStore,
  type Summary,
} from '../lib/edition/index.ts';
import { formatCoverage, formatRulesOff, formatWholeCoverage } from '../lib/edition/report/coverage.ts';
import {
  formatGithub,
  listWarnings,
  type Surroundings,
  toCheckReport,
  toReported,
} from '../lib/edition/report/machine.ts';
import { ReadingError } from '../lib/source-map/index.ts';
import { readSiteAddress } from '../site.ts';
import { explainRule, listRules } from './check/explain.ts';
import { HELP, readRequest, type Request } from './check/options.ts';
import { checkPublished } from './check-published.ts';
import { checkSource } from './check-source.ts';
import { paintOfErrors, runCommand } from './command.ts';
import { UnreachableError } from './published/online.ts';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(args, HELP, () => run(readRequest(args)), [
    [NoContent, 2],
    [ReadingError, 2],
    [UnreachableError, 2],
  ]);
}

async function run(request: Request): Promise<void> {
  const { source, commentary, published, contentDir, rules, explain } = request;
  if (source !== undefined) await checkSource(source, commentary);
  else if (published !== undefined) await checkPublished(published, contentDir);
  else if (rules) console.log(listRules());
  else if (explain !== undefined) console.log(explainRule(explain));
  else await checkContent(request);
}

async function checkContent(request: Request): Promise<void> {
  const loaded = await loadEdition(request.contentDir, { store: openDraftStore() });
  const { issues, texts } = loaded;
  const around = surround(request.contentDir);
  const reported = issues.map((issue) => toReported(issue, texts, around));
  switch (request.format) {
    case 'json':
      console.log(JSON.stringify(toCheckReport(loaded, around), undefined, 2));
      break;
    case 'github':
      if (issues.length > 0) console.log(formatGithub(reported));
      else for (const warning of listWarnings(around)) console.log(`::warning::${warning}`);
      for (const line of formatRulesOff(loaded.summary)) console.log(`::notice::${line}`);
      break;
    case 'text':
      printText(loaded, request, around);
      if (issues.length > 0 && process.env.GITHUB_ACTIONS === 'true') console.log(formatGithub(reported));
  }
  if (issues.length > 0) process.exitCode = 1;
}

function printText(
  { issues, texts, summary }: Loaded,
  { contentDir, coverage }: Request,
  { address }: Surroundings,
): void {
  if (issues.length > 0) {
    console.error(formatReport(issues, texts, { paint: paintOfErrors(), address }));
  } else {
    console.log(formatCounts(summary, contentDir));
    for (const warning of listWarnings({ address })) console.error(`Warning: ${warning}`);
  }
  for (const line of formatRulesOff(summary)) console.log(line);
  if (coverage) console.log(`\n${formatWholeCoverage(summary.coverage())}`);
  else if (issues.length === 0) {
    console.log(
      `\nMay be worth checking (npm run check -- --coverage lists all)\n${formatCoverage(summary.coverage())}`,
    );
  }
}

function formatCounts(summary: Summary, contentDir: string): string {
  const { covered, sentences, claims, entities, sources, references, editorNotes } = summary;
  return [
    `No issues in ${contentDir}`,
    `  sentences covered  ${covered}/${sentences}`,
    `  claims             ${claims}`,
    `  entities           ${entities}`,
    `  sources            ${sources}`,
    `  references         ${references}`,
    `  editor’s notes     ${editorNotes}`,
  ].join('\n');
}

/** Issues name files relative to the parent of the content folder; programs need them relative to the working folder. */
function surround(contentDir: string): Surroundings {
  return {
    address: readSiteAddress(contentDir, process.env).href,
    locate: (file) => relative('', resolve(dirname(resolve(contentDir)), file)).replaceAll(sep, '/'),
  };
}

if (import.meta.main) await main(process.argv.slice(2));
