import { type ClaimId, compareClaimIds, isClaimId, sentenceOf } from '../../address/id.ts';
import type { ClaimDraft, CommentaryDraft, Unparsed } from '../draft/draft.ts';
import type { Finding, Rule } from './rule.ts';

export const uncoveredSentence: Rule = {
  name: 'uncovered-sentence',
  description: 'Every sentence of the source map is restated by a claim.',
  check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkCommentary(commentary, unparsed)),
};

function checkCommentary({ sections, sourceMap }: CommentaryDraft, { words }: Unparsed): Finding[] {
  if (!sourceMap || sections.length === 0 || sections.some(({ idsKnown }) => !idsKnown)) return [];
  const claims = sections.flatMap((section) => section.claims);
  const covered = new Set<string>(claims.map(({ id }) => sentenceOf(id)));
  const inDoubt = new Set([...words].map((word) => (isClaimId(word) ? sentenceOf(word) : word)));
  return sourceMap.value.sentences.flatMap(({ id }, index) => {
    if (covered.has(id) || inDoubt.has(id) || !isClaimId(id)) return [];
    const message = `Unexpected sentence "${id}" without a claim, expected at least one`;
    return [{ message, hint: describeGap(id, claims), ...sourceMap.at('sentences', index, 'id') }];
  });
}

/** Where the missing claim would stand. */
function describeGap(id: ClaimId, claims: readonly ClaimDraft[]): string {
  const before = claims.findLast((claim) => compareClaimIds(claim.id, id) < 0);
  const after = claims.find((claim) => compareClaimIds(claim.id, id) > 0);
  const parts = [before && `after ${showClaim(before)}`, after && `before ${showClaim(after)}`].filter(Boolean);
  return `add <Claim id="${id}">${parts.length > 0 ? ` ${parts.join(' and ')}` : ''}`;
}

function showClaim({ id, at }: ClaimDraft): string {
  const { file, line } = at();
  return `"${id}" (${file}:${line})`;
}
