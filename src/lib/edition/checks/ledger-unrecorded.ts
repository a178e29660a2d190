import type { PublishedCommentary } from '../../schema/published.ts';
import type { CommentaryDraft, ContentDraft } from '../draft/draft.ts';
import { continues, entryOf, formerOf, listRecorded } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';

export const ledgerUnrecorded: Rule = {
  name: 'ledger-unrecorded',
  description: 'Every commentary with a ledger is in published.json, under its name and with all its editions.',
  check: (draft) => {
    const sealed = draft.commentaries.filter(({ ledger }) => ledger !== undefined);
    // A record that is missing or has mistakes is reported by another rule.
    if (!draft.published || sealed.length === 0) return [];
    if (draft.published.value.schemaVersion === 1) {
      const message = 'Unexpected record of version 1, expected version 2, which records commentaries as well';
      return [{ message, hint: 'npm run seal upgrades it', ...draft.published.at('schemaVersion') }];
    }
    return sealed.flatMap((commentary) => {
      const entry = entryOf(draft, commentary);
      return entry ? checkEntry(commentary, entry) : reportNew(commentary, draft);
    });
  },
};

/** Names and editions that the entry does not have yet. */
function checkEntry(commentary: CommentaryDraft, entry: PublishedCommentary): Finding[] {
  const { slug, record, ledger } = commentary;
  const recorded = new Set([entry.slug, ...entry.formerly]);
  const names = [slug, ...formerOf(commentary)].flatMap((name, index): Finding[] => {
    if (!record || recorded.has(name)) return [];
    const message = `Unexpected name "${name}" of the published commentary "${entry.slug}", expected one that published.json records`;
    return [
      { message, hint: 'npm run seal records it', ...record.at(...(index === 0 ? [] : ['formerly', index - 1])) },
    ];
  });
  if (!ledger || ledger.value.editions.length <= entry.editions || !continues(commentary, entry)) return names;
  const message = `Unexpected edition ${entry.editions + 1} in the ledger, expected the ${entry.editions} that published.json records`;
  return [...names, { message, hint: 'npm run seal records it', ...ledger.at('editions', entry.editions, 'number') }];
}

/** A ledger without an entry, unless it is that of another commentary, which is reported by another rule. */
function reportNew(commentary: CommentaryDraft, draft: ContentDraft): Finding[] {
  if (!commentary.ledger || listRecorded(draft).some(({ entry }) => continues(commentary, entry))) return [];
  return [
    {
      message: `Unexpected ledger of "${commentary.slug}", expected one that published.json records`,
      hint: 'restore published.json from the version history; where the commentary came from elsewhere with its ledger, npm run seal records it',
      ...commentary.ledger.at('editions', 0, 'number'),
    },
  ];
}
