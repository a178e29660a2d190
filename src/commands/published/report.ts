/** Says for the terminal what would be lost. */
import { countOf } from '../../lib/wording/list.ts';
import type { Losses, LostWording } from './compare.ts';

/** One paragraph a kind of loss; empty where nothing is lost. */
export function formatLosses({ gone, editions, wordings }: Losses): string {
  return [
    ...list(
      `${countOf(gone.length, 'published address', 'published addresses')} would disappear`,
      gone,
      'put back what was there, or name what took its place: formerly in the record of an entity, source or commentary, withdrawn for a claim, src/lib/address/moved.ts for a page of the site itself',
    ),
    ...list(
      `${countOf(editions.length, 'published ledger')} would not go on as published`,
      editions.map(({ slug, number }) => `${slug}: edition ${number} is another, or is not there`),
      'restore ledger.json, or copy it from what is published; make changes in a new edition',
    ),
    ...list(
      `${countOf(wordings.length, 'published wording')} would change without an edition`,
      wordings.map(describe),
      'a wording that was published stays in the ledger; reword it in a new edition',
    ),
  ].join('\n\n');
}

function list(title: string, items: readonly string[], hint: string): string[] {
  if (items.length === 0) return [];
  return [`${title}:\n${items.map((item) => `  ${item}`).join('\n')}\n  hint: ${hint}`];
}

function describe({ slug, id, published, now }: LostWording): string {
  return `${slug} ${id}\n    published  ${published}\n    now        ${now ?? 'no claim'}`;
}
