import { traceClaims } from '../../ledger/history.ts';
import type { CommentaryDraft, Unparsed } from '../draft/draft.ts';
import { entryOf } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';

export const wrongWithdrawal: Rule = {
  name: 'wrong-withdrawal',
  description: 'What the record withdraws was published, is no claim any more, and is listed once.',
  check: (draft) =>
    draft.commentaries
      // Without its ledger nobody knows what was published of it; that it is missing is reported by another rule.
      .filter((commentary) => commentary.ledger !== undefined || !entryOf(draft, commentary))
      .flatMap((commentary) => checkCommentary(commentary, draft.unparsed)),
};

function checkCommentary({ record, ledger, sections }: CommentaryDraft, { words }: Unparsed): Finding[] {
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
        'delete the entry: what was never published can go without a trace',
      );
    }
    // An id that is used again is reported by another rule.
    if (!claim || trace?.at(-1)?.withdrawn) return [];
    const { file, line } = claim.at();
    return finding(
      `Unexpected withdrawal of "${id}", which is a claim, expected a claim that was taken out`,
      `take the claim out (${file}:${line}), or delete the entry`,
    );
  });
}
