import type { CommentaryDraft, ContentDraft } from '../draft/draft.ts';
import type { Placed } from '../issue/issue.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { continues, entryOf, listRecorded } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';

export const ledgerReplaced: Rule = {
  name: 'ledger-replaced',
  description: 'The editions in a ledger are those that were published of that commentary, and of no other.',
  check: (draft) =>
    draft.commentaries.flatMap((commentary) =>
      commentary.ledger ? checkLedger(commentary, commentary.ledger, draft) : [],
    ),
};

function checkLedger(commentary: CommentaryDraft, ledger: Placed<Ledger>, draft: ContentDraft): Finding[] {
  const { slug } = commentary;
  const entry = entryOf(draft, commentary);
  const { editions } = ledger.value;
  // One that is shorter than recorded is reported by another rule, unless it is that of another commentary.
  if (entry && continues(commentary, entry)) return [];
  const other = listRecorded(draft).find(
    (recorded) => recorded.entry !== entry && continues(commentary, recorded.entry),
  );
  if (other) {
    // A folder that was renamed takes its ledger along: then the commentary has vanished from where it was.
    if (!entry && !other.commentary) return [];
    const name = other.entry.slug;
    return [
      {
        message: `Unexpected editions of "${name}" in the ledger of "${slug}", expected ${entry ? 'its own, as published.json records them' : 'none that are published of another commentary'}`,
        hint: entry
          ? 'were folders swapped? give each its name back'
          : 'delete the ledger of a copy: it is a draft until its own first edition',
        ...ledger.at('editions', other.entry.editions - 1, 'number'),
      },
    ];
  }
  if (!entry || editions.length < entry.editions) return [];
  return [
    {
      message: `Unexpected edition ${entry.editions} in the ledger of "${slug}", expected the one that published.json records`,
      hint: 'restore both files from the version history; make changes in a new edition',
      ...ledger.at('editions', entry.editions - 1, 'number'),
    },
  ];
}
