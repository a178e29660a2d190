import { type ClaimId, isClaimId, sentenceOf } from '../../address/id.ts';
import type { CommentaryDraft, Unparsed } from '../draft.ts';
import { listWords } from '../words.ts';
import { listClaimsOfClaim, type Ref, refsAt } from './references.ts';
import type { Finding, Rule } from './rule.ts';
import { findUnknown } from './unknown.ts';

export const unknownClaim: Rule = {
  name: 'unknown-claim',
  description: 'A claim that content names is a claim of the same commentary.',
  check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkCommentary(commentary, unparsed)),
};

function checkCommentary({ record, sections }: CommentaryDraft, unparsed: Unparsed): Finding[] {
  if (sections.some(({ idsKnown }) => !idsKnown)) return [];
  const claims = sections.flatMap((section) => section.claims);
  const refs = [...claims.flatMap(listClaimsOfClaim), ...(record ? refsAt(record, ['argument']) : [])];
  const ids = new Set<string>(claims.map(({ id }) => id));
  const successors = new Map<string, readonly ClaimId[]>(
    record?.value.withdrawn
      .filter(({ id }) => !ids.has(id))
      .map((withdrawal) => [withdrawal.id, withdrawal.successors]),
  );
  const isWithdrawn = ({ id }: Ref): boolean => successors.has(id);
  return [
    ...refs.filter(isWithdrawn).map((ref) => describeWithdrawn(ref, successors.get(ref.id) ?? [])),
    ...findUnknown(
      refs.filter((ref) => !isWithdrawn(ref)),
      {
        noun: 'claim',
        expected: 'the id of a claim of this commentary',
        known: [...ids],
        unparsed: unparsed.words,
        // One digit more or less is another sentence, not a slip of the pen.
        mayMean: (id, other) => isClaimId(id) && isClaimId(other) && sentenceOf(id) === sentenceOf(other),
      },
    ),
  ];
}

function describeWithdrawn({ id, place }: Ref, successors: readonly ClaimId[]): Finding {
  const message = `Unexpected claim "${id}", which is withdrawn, expected the id of a claim of this commentary`;
  const hint = `in its place: ${listWords(successors)}`;
  return { message, ...(successors.length > 0 && { hint }), ...place() };
}
