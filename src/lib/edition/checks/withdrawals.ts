/** Rules on the claims that a record withdraws. */
import { traceClaims } from '../../ledger/history.ts';
import type { CommentaryDraft, Unparsed } from '../draft/draft.ts';
import { entryOf } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';
import { refsAt } from '../draft/references.ts';
import { findUnknown } from './unknown.ts';

/** What is withdrawn was published, and its successors exist. */
export const withdrawalRules: readonly Rule[] = [
  {
    name: 'wrong-withdrawal',
    description: 'What the record withdraws was published, is no longer a claim, and is listed once.',
    check: (draft) =>
      draft.commentaries
        // Without the ledger, what was published is unknown; another rule reports that the ledger is missing.
        .filter((commentary) => commentary.ledger !== undefined || !entryOf(draft, commentary))
        .flatMap((commentary) => checkWithdrawn(commentary, draft.unparsed)),
  },
  {
    name: 'unknown-successor',
    description: 'The successor of a withdrawn claim is another claim of the commentary, or was one.',
    check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkSuccessors(commentary, unparsed)),
  },
];

function checkWithdrawn({ record, ledger, sections }: CommentaryDraft, { words }: Unparsed): Finding[] {
  if (!record) return [];
  const traces = traceClaims(ledger?.value.editions ?? []);
  const claims = new Map(sections.flatMap((section) => section.claims).map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  return record.value.withdrawn.flatMap(({ id }, index) => {
    const finding = (message: string, hint: string): Finding[] => [
      { message, hint, ...record.at('withdrawn', index, 'id') },
    ];
    const claim = claims.get(id);
    const trace = traces.get(id);
    if (seen.size === seen.add(id).size) {
      return finding(`Unexpected second withdrawal of "${id}", expected it once`, 'delete one of them');
    }
    if (!trace && !words.has(id)) {
      return finding(
        `Unexpected withdrawal of "${id}", which no edition has, expected the id of a published claim`,
        'delete the entry: a claim that was never published needs no withdrawal',
      );
    }
    // An id that is used again is reported by another rule.
    if (!claim || trace?.at(-1)?.withdrawn) return [];
    const { file, line } = claim.at();
    return finding(
      `Unexpected withdrawal of "${id}", which is a claim, expected a claim that was removed`,
      `remove the claim (${file}:${line}), or delete the entry`,
    );
  });
}

function checkSuccessors({ record, sections }: CommentaryDraft, unparsed: Unparsed): Finding[] {
  if (!record || sections.some(({ idsKnown }) => !idsKnown)) return [];
  const { withdrawn } = record.value;
  const ids = [...sections.flatMap((section) => section.claims), ...withdrawn].map(({ id }) => id);
  return withdrawn.flatMap(({ id }, index) =>
    findUnknown(refsAt(record, ['withdrawn', index, 'successors']), {
      noun: 'successor',
      expected: 'the id of another claim of this commentary',
      known: ids.filter((other) => other !== id),
      unparsed: unparsed.words,
      mayMean: () => false,
    }),
  );
}
