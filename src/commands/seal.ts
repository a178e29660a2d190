/**
 * `npm run seal -- [commentary …] --note "what it is for"`: makes the next edition of the commentaries that say
 * something their last one does not, of all or of those that are named, and shows what it records.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
import { CONTENT_ROOT, readSiteAddress } from '../site.ts';
import { describeEdition } from './seal/describe.ts';
import { planEditions } from './seal/plan.ts';
import { isWrongUse } from './wrong-use.ts';

const USAGE = `Usage: npm run seal -- [commentary …] --note "what the edition is for" [options]

  --date YYYY-MM-DD  the day of the edition (otherwise today)
  --dry-run          shows what would be recorded, and writes nothing
  --new-original     the original itself was corrected, and every published id still fits it`;

export async function main(args: readonly string[]): Promise<void> {
  try {
    await seal(args);
  } catch (error) {
    if (!isWrongUse(error)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  }
}

async function seal(args: readonly string[]): Promise<void> {
  const { values, positionals: slugs } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      note: { type: 'string' },
      date: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'new-original': { type: 'boolean', default: false },
    },
  });
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
  const plans = planEditions(edition.commentaries, { slugs, isDryRun, today: findToday(), ...values });
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

/** Records the entities and sources whose addresses are published with the editions. */
async function recordIds(record: PublishedRecord): Promise<void> {
  const file = join(CONTENT_ROOT, 'published.json');
  await replaceFile(file, formatPublished(record));
  console.log(
    `Written: ${file}, with the ids of ${record.entities.length} entities and ${record.sources.length} sources.`,
  );
}

function refuse(issues: readonly Issue[], texts: ReadonlyMap<string, string>): void {
  console.error(
    `${formatReport(issues, texts, { address: readSiteAddress(CONTENT_ROOT, process.env).href })}\n\nNothing was sealed: mend this first.`,
  );
  process.exitCode = 1;
}

/** Writes a file as a whole or not at all. The content ignores files whose name starts with a dot. */
async function replaceFile(file: string, text: string): Promise<void> {
  const next = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(next, text);
  await rename(next, file);
}

/** The day it is here. Swedish writes dates as ISO 8601 does. */
function findToday(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

if (import.meta.main) await main(process.argv.slice(2));
