/**
 * `npm run check -- --published`: compares the content with what is online, and lists every address that would disappear and every
 * wording that would change without an edition.
 */
import { formatReport, loadEdition } from '../lib/edition/index.ts';
import { countOf } from '../lib/wording/list.ts';
import { readSiteAddress } from '../site.ts';
import { paintOfErrors } from './command.ts';
import { findLosses, type Losses } from './published/compare.ts';
import { openOnline } from './published/online.ts';
import { readState, type State } from './published/state.ts';

/** Compares the two, prints the result, and sets the exit status. */
export async function checkPublished(where: string, contentDir: string): Promise<void> {
  const { edition, issues, texts } = await loadEdition(contentDir);
  if (!edition) {
    const address = readSiteAddress(contentDir, process.env).href;
    const report = formatReport(issues, texts, { paint: paintOfErrors(), address });
    console.error(`${report}\n\nNothing was compared with ${where}.`);
    process.exitCode = 1;
    return;
  }
  const online = await openOnline(where);
  const names = edition.commentaries.flatMap(({ slug, formerly }) => [slug, ...formerly]);
  const state = await readState(online, names);
  if (!state) {
    console.log(`Nothing is published at ${online.where} yet: this is a first publication, and nothing can be lost.`);
    return;
  }
  const losses = formatLosses(findLosses(state, edition));
  if (losses === '') {
    console.log(`Nothing that is published at ${online.where} would disappear or change: ${describe(state)}.`);
    return;
  }
  console.error(`${losses}\n\nCompared with ${online.where}: ${describe(state)}.`);
  process.exitCode = 1;
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

function showWording({ slug, id, published, now }: Losses['wordings'][number]): string {
  return `${slug} ${id}\n    published  ${published}\n    now        ${now ?? 'no claim'}`;
}
