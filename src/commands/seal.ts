/** `npm run seal`: makes the next edition of commentaries that have changed since their last one, or undoes the last one. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatReport, type Issue, listSealedFiles, loadEdition } from '../lib/edition/index.ts';
import { joinList } from '../lib/wording/list.ts';
import { CONTENT_ROOT, readSiteAddress } from '../site.ts';
import { readArguments, RefusedError, runCommand } from './command.ts';
import { UnreachableError } from './published/online.ts';
import { describeEdition } from './seal/describe.ts';
import { withLock } from './seal/lock.ts';
import { planEditions } from './seal/plan.ts';
import { replaceFile } from './seal/replace-file.ts';
import { undoEdition } from './seal/undo.ts';

const USAGE = `Usage: npm run seal -- [commentary …] --note "what the edition is for" [options]
       npm run seal -- [commentary] --undo [options]

  --date YYYY-MM-DD  the day of the edition (otherwise today)
  --dry-run          shows what would be recorded, without writing it
  --new-original     the original itself was corrected, and every published id still fits

  --undo             undoes the last edition if it is not online
  --published <address or folder>  where to look for it (otherwise the site’s address)
  --unpublished      confirms that it was never published`;

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(args, USAGE, () => run(args), [
    [RefusedError, 1],
    [UnreachableError, 2],
  ]);
}

async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const work = options.values.undo ? undo : seal;
  await (options.values['dry-run'] ? work(options) : withLock(CONTENT_ROOT, () => work(options)));
}

function readOptions(args: readonly string[]) {
  return readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      note: { type: 'string' },
      date: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'new-original': { type: 'boolean', default: false },
      undo: { type: 'boolean', default: false },
      published: { type: 'string' },
      unpublished: { type: 'boolean', default: false },
    },
  });
}

async function undo({ values, positionals }: Options): Promise<void> {
  console.log(await undoEdition(positionals, values));
}

async function seal({ values, positionals: slugs }: Options): Promise<void> {
  const allow = [
    'ledger-unsealed' as const,
    'ledger-unrecorded' as const,
    ...(values['new-original'] ? ['ledger-original' as const] : []),
  ];
  const { edition, issues, texts } = await loadEdition(CONTENT_ROOT, { allow });
  if (!edition) {
    refuse(issues, texts);
    return;
  }
  const isDryRun = values['dry-run'];
  // The day it is here: Swedish writes dates as ISO 8601 does.
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
  const plans = planEditions(edition.commentaries, { slugs, isDryRun, today, ...values });
  for (const { commentary, ledger } of plans) {
    console.log(
      ledger
        ? describeEdition(commentary, ledger)
        : `${commentary.slug}: nothing to seal, edition ${commentary.editions.length} is up to date`,
    );
  }
  const sealed = new Map(
    plans.flatMap(({ commentary, ledger }) => (ledger ? [[commentary.slug, ledger] as const] : [])),
  );
  if (isDryRun) {
    console.log('\nNothing was written: this was a dry run.');
    return;
  }
  const written: string[] = [];
  for (const [path, text] of listSealedFiles(edition, sealed)) {
    const file = join(CONTENT_ROOT, path);
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, text);
    written.push(file);
  }
  if (written.length > 0) console.log(`\nWritten: ${joinList(written)}. Commit them with the content.`);
}

function refuse(issues: readonly Issue[], texts: ReadonlyMap<string, string>): void {
  console.error(
    `${formatReport(issues, texts, { address: readSiteAddress(CONTENT_ROOT, process.env).href })}\n\nNothing was sealed. Fix these issues first.`,
  );
  process.exitCode = 1;
}

type Options = ReturnType<typeof readOptions>;

if (import.meta.main) await main(process.argv.slice(2));
