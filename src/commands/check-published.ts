/**
 * `npm run check -- [folder] --published <address or folder>`: compares the content with what is online, and lists every
 * address that would disappear and every wording that would change without an edition. Exits with 0 if there are none, with 1 if
 * there are any or the content has issues, and with 2 if the two cannot be compared.
 */
import { coloured, formatReport, loadEdition, plain } from '../lib/edition/index.ts';
import { countOf } from '../lib/wording/list.ts';
import { CONTENT_ROOT, readSiteAddress } from '../site.ts';
import { readArguments, runCommand, WrongUse } from './command.ts';
import { findLosses, type Losses, type LostWording } from './published/compare.ts';
import { openOnline, UnreachableError } from './published/online.ts';
import { readState, type State } from './published/state.ts';

const USAGE = 'Usage: npm run check -- [folder] --published <address or folder of the published site>';

/** Compares the two, prints the result, and sets the exit status. */
export async function checkPublished(args: readonly string[]): Promise<void> {
  await runCommand(
    args,
    USAGE,
    async () => {
      const { values, positionals } = readArguments({
        args: [...args],
        allowPositionals: true,
        options: { published: { type: 'string' } },
      });
      const [contentDir = CONTENT_ROOT, ...others] = positionals;
      if (values.published === undefined || values.published === '' || others.length > 0)
        throw new WrongUse('Unexpected arguments, expected --published with an address or a folder');
      process.exitCode = await compare(contentDir, values.published);
    },
    [[UnreachableError, 2]],
  );
}

async function compare(contentDir: string, where: string): Promise<number> {
  const { edition, issues, texts } = await loadEdition(contentDir).catch((error: unknown) => {
    throw new WrongUse(`Unexpected "${contentDir}", expected a folder with content`, { cause: error });
  });
  if (!edition) {
    const paint = process.stderr.isTTY && process.stderr.hasColors() ? coloured : plain;
    const address = readSiteAddress(contentDir, process.env).href;
    console.error(`${formatReport(issues, texts, { paint, address })}\n\nNothing was compared with ${where}.`);
    return 1;
  }
  const online = await openOnline(where);
  const names = edition.commentaries.flatMap(({ slug, formerly }) => [slug, ...formerly]);
  const state = await readState(online, names);
  if (!state) {
    console.log(`Nothing is published at ${online.where} yet: this is a first publication, and nothing can be lost.`);
    return 0;
  }
  const losses = formatLosses(findLosses(state, edition));
  if (losses === '') {
    console.log(`Nothing that is published at ${online.where} would disappear or change: ${describe(state)}.`);
    return 0;
  }
  console.error(`${losses}\n\nCompared with ${online.where}: ${describe(state)}.`);
  return 1;
}

function describe({ paths, ledgers, drafts }: State): string {
  const editions = [...ledgers.values()].reduce((total, { editions: { length } }) => total + length, 0);
  const draft = drafts.size > 0 ? `; pages of ${countOf(drafts.size, 'draft')} were left out` : '';
  return `${countOf(paths.length, 'page')}, ${countOf(editions, 'edition')}${draft}`;
}

/** One paragraph for each kind of loss; '' if nothing would be lost. */
function formatLosses({ gone, editions, wordings }: Losses): string {
  return [
    ...list(
      `${countOf(gone.length, 'published address', 'published addresses')} would disappear`,
      gone,
      'restore what was there, or name what replaced it: formerly in the record of an entity, source or commentary, withdrawn for a claim, src/lib/address/moved.ts for a page of the site itself',
    ),
    ...list(
      `${countOf(editions.length, 'published ledger')} would not continue as published`,
      editions.map(({ slug, number }) => `${slug}: edition ${number} is different or missing`),
      'restore ledger.json, or copy it from what is published; make changes in a new edition',
    ),
    ...list(
      `${countOf(wordings.length, 'published wording')} would change without an edition`,
      wordings.map(showWording),
      'a wording that was published stays in the ledger; reword it in a new edition',
    ),
  ].join('\n\n');
}

function list(title: string, items: readonly string[], hint: string): string[] {
  if (items.length === 0) return [];
  return [`${title}:\n${items.map((item) => `  ${item}`).join('\n')}\n  hint: ${hint}`];
}

function showWording({ slug, id, published, now }: LostWording): string {
  return `${slug} ${id}\n    published  ${published}\n    now        ${now ?? 'no claim'}`;
}
