import type { ClaimDraft, CommentaryDraft } from '../draft/draft.ts';
import type { Place } from '../issue/issue.ts';
import { listWords } from '../issue/words.ts';
import type { Finding, Rule } from './rule.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  description: 'Every claim of a commentary has an id of its own.',
  check: ({ commentaries }) => commentaries.flatMap(checkCommentary),
};

function checkCommentary({ sections }: CommentaryDraft): Finding[] {
  const byId = Map.groupBy(
    sections.flatMap((section) => section.claims),
    ({ id }) => id,
  );
  return [...byId].flatMap(([id, claims]) => claims.slice(1).map((claim) => describe(id, claim, claims)));
}

function describe(id: string, claim: ClaimDraft, claims: readonly ClaimDraft[]): Finding {
  const others = claims.filter((other) => other !== claim).map((other) => showPlace(other.at('id')));
  return {
    message: `Unexpected second claim "${id}", expected every id once`,
    hint: `also at ${listWords(others, 'and')}`,
    ...claim.at('id'),
  };
}

function showPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
