import { isClaimId, sentenceOf } from '../../address/id.ts';
import type { CommentaryDraft, Unparsed } from '../draft.ts';
import { refsAt } from './references.ts';
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
  const refs = [
    ...claims.flatMap(({ annotations }) => annotations.flatMap((annotation) => refsAt(annotation, ['to']))),
    ...(record ? refsAt(record, ['argument']) : []),
  ];
  return findUnknown(refs, {
    noun: 'claim',
    expected: 'the id of a claim of this commentary',
    known: claims.map(({ id }) => id),
    unparsed: unparsed.words,
    // One digit more or less is another sentence, not a slip of the pen.
    mayMean: (id, other) => isClaimId(id) && isClaimId(other) && sentenceOf(id) === sentenceOf(other),
  });
}
