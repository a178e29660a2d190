/**
 * `npm run seal -- [commentary …] --note "what it is for"`: makes the next edition of the commentaries that say
 * something their last one does not, of all or of those that are named, and shows what it records. With `--undo` it takes
 * back the last edition of one.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  formatPublished,
  formatReport,
  type Issue,
  loadEdition,
  recordPublished,
  writeRecords,
} from '../lib/edition/index.ts';
import { formatLedger } from '../lib/ledger/format.ts';
import type { PublishedRecord } from '../lib/schema/index.ts';
import { countOf, joinList } from '../lib/wording/list.ts';
import { CONTENT_ROOT, readSiteAddress } from '../site.ts';
import { showHelp } from './help.ts';
import { UnreachableError } from './published/online.ts';
import { RefusedError } from './refused.ts';
import { describeEdition } from './seal/describe.ts';
import { withLock } from './seal/lock.ts';
import { planEditions, remarkOnClock } from './seal/plan.ts';
import { replaceFile } from './seal/replace-file.ts';
import { undoEdition } from './seal/undo.ts';
import { isWrongUse } from './wrong-use.ts';

const USAGE = `Usage: npm run seal -- [commentary …] --note "what the edition is for" [options]
       npm run seal -- [commentary] --undo [options]

  --date YYYY-MM-DD  the day of the edition (otherwise today)
  --dry-run          shows what would be recorded, and writes nothing
  --new-original     the original itself was corrected, and every published id still fits it

  --undo             takes back the last edition, where it is not online
  --published <address or folder>  where to look for it (otherwise the site’s address)
  --unpublished      says that it was never published, where there is nothing to look at`;

export async function main(args: readonly string[]): Promise<void> {
  if (showHelp(args, USAGE)) return;
  try {
    await run(args);
  } catch (error) {
    const isUsage = isWrongUse(error);
    if (!isUsage && !(error instanceof RefusedError || error instanceof UnreachableError)) throw error;
    console.error(error.message + (isUsage ? `\n\n${USAGE}` : ''));
    process.exitCode = error instanceof RefusedError ? 1 : 2;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const work = options.values.undo ? undo : seal;
  await (options.values['dry-run'] ? work(options) : withLock(CONTENT_ROOT, () => work(options)));
}

function readOptions(args: readonly string[]) {
  return parseArgs({
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

async function undo({ values, positionals: slugs }: Options): Promise<void> {
  const { published, unpublished, 'dry-run': isDryRun } = values;
  const address = readSiteAddress(CONTENT_ROOT, process.env);
  console.log(await undoEdition({ contentDir: CONTENT_ROOT, slugs, published, unpublished, address, isDryRun }));
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
  const today = findToday();
  const plans = planEditions(edition.commentaries, { slugs, isDryRun, today, ...values });
  const remark = values.date === undefined ? remarkOnClock(plans, today) : undefined;
  if (remark !== undefined) console.error(remark);
  for (const { commentary, ledger } of plans) {
    if (!ledger) {
      console.log(`${commentary.slug}: nothing to seal, edition ${commentary.editions.length} says all of it`);
      continue;
    }
    console.log(describeEdition(commentary, ledger));
    const folder = join(CONTENT_ROOT, 'commentaries', commentary.slug);
    const file = join(folder, 'ledger.json');
    if (isDryRun) {
      console.log(`\nNothing was written: ${file} stays as it is.`);
    } else {
      const records = join(folder, 'editions', `${ledger.editions.length}.json`);
      // Before the ledger, which names it: an interrupted seal leaves a file too many, never an edition without one.
      await mkdir(dirname(records), { recursive: true });
      await replaceFile(records, writeRecords(commentary));
      await replaceFile(file, formatLedger(ledger));
      console.log(`\nWritten: ${file} and ${records}. Commit them with the content they seal.`);
    }
  }
  const sealed = new Map(
    plans.flatMap(({ commentary, ledger }) => (ledger ? [[commentary.slug, ledger] as const] : [])),
  );
  const record = recordPublished(edition, sealed);
  if (record && !isDryRun) await recordIds(record);
}

/** Records what is published with the editions. */
async function recordIds(record: PublishedRecord): Promise<void> {
  const file = join(CONTENT_ROOT, 'published.json');
  await replaceFile(file, formatPublished(record));
  const { commentaries, entities, sources } = record;
  const counts = [
    countOf(commentaries.length, 'commentary', 'commentaries'),
    countOf(entities.length, 'entity', 'entities'),
    countOf(sources.length, 'source'),
  ];
  console.log(`Written: ${file}, which records ${joinList(counts)}.`);
}

function refuse(issues: readonly Issue[], texts: ReadonlyMap<string, string>): void {
  console.error(
    `${formatReport(issues, texts, { address: readSiteAddress(CONTENT_ROOT, process.env).href })}\n\nNothing was sealed: mend this first.`,
  );
  process.exitCode = 1;
}

/** The day it is here. Swedish writes dates as ISO 8601 does. */
function findToday(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

type Options = ReturnType<typeof readOptions>;

if (import.meta.main) await main(process.argv.slice(2));
