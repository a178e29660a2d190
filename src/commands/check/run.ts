/** Runs the check, independently of the process that it runs in. */
import { dirname, relative, resolve, sep } from 'node:path';
import {
  coloured,
  formatReport,
  loadEdition,
  type Loaded,
  NoContent,
  openDraftStore,
  plain,
  type Summary,
} from '../../lib/edition/index.ts';
import { formatCoverage, formatRulesOff, formatWholeCoverage } from '../../lib/edition/report/coverage.ts';
import {
  formatGithub,
  listWarnings,
  type Surroundings,
  toCheckReport,
  toReported,
} from '../../lib/edition/report/machine.ts';
import { readSiteAddress } from '../../site.ts';
import { WrongUse } from '../command.ts';
import { explainRule, listRules } from './explain.ts';
import { HELP, readRequest, type Request } from './options.ts';

/** Where the command runs: its folder and environment, and where it prints. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Whether complaints can be coloured. */
  readonly hasColours: boolean;
}

/** Does what the arguments ask for; returns the exit status. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const request = readRequest(args);
    if (request.help) terminal.print(HELP);
    else if (request.rules) terminal.print(listRules());
    else if (request.explain !== undefined) terminal.print(explainRule(request.explain));
    else return await check(request, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    terminal.complain(`${error.message}\n\nSee npm run check -- --help.`);
    return 2;
  }
}

async function check(request: Request, terminal: Terminal): Promise<number> {
  const loaded = await load(request.contentDir, terminal);
  const { issues, texts } = loaded;
  const around = surround(request.contentDir, terminal);
  const reported = issues.map((issue) => toReported(issue, texts, around));
  switch (request.format) {
    case 'json':
      terminal.print(JSON.stringify(toCheckReport(loaded, around), undefined, 2));
      break;
    case 'github':
      if (issues.length > 0) terminal.print(formatGithub(reported));
      else for (const warning of listWarnings(around)) terminal.print(`::warning::${warning}`);
      for (const line of formatRulesOff(loaded.summary)) terminal.print(`::notice::${line}`);
      break;
    case 'text':
      printText(loaded, request, around, terminal);
      if (issues.length > 0 && terminal.env.GITHUB_ACTIONS === 'true') terminal.print(formatGithub(reported));
  }
  return issues.length > 0 ? 1 : 0;
}

function printText(
  { issues, texts, summary }: Loaded,
  request: Request,
  { address }: Surroundings,
  terminal: Terminal,
): void {
  if (issues.length > 0) {
    const paint = terminal.hasColours ? coloured : plain;
    terminal.complain(formatReport(issues, texts, { paint, address }));
  } else {
    terminal.print(formatCounts(summary, request.contentDir));
    for (const warning of listWarnings({ address })) terminal.complain(`Warning: ${warning}`);
  }
  for (const line of formatRulesOff(summary)) terminal.print(line);
  if (request.coverage) terminal.print(`\n${formatWholeCoverage(summary.coverage())}`);
  else if (issues.length === 0) {
    terminal.print(
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

async function load(contentDir: string, { cwd }: Terminal): Promise<Loaded> {
  try {
    return await loadEdition(resolve(cwd, contentDir), { store: openDraftStore() });
  } catch (error) {
    if (!(error instanceof NoContent)) throw error;
    throw new WrongUse(`Unexpected "${contentDir}", expected a folder with content`);
  }
}

/** Issues name files relative to the parent of the content folder; programs need them relative to the working folder. */
function surround(contentDir: string, { cwd, env }: Terminal): Surroundings {
  const folder = resolve(cwd, contentDir);
  return {
    address: readSiteAddress(folder, env).href,
    locate: (file) =>
      relative(cwd, resolve(dirname(folder), file))
        .split(sep)
        .join('/'),
  };
}
