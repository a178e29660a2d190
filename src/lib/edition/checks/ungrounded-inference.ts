import { type CommentaryDraft, listAnnotations, type Unparsed } from '../draft/draft.ts';
import { listUnwritten } from '../draft/unwritten.ts';
import type { Finding, Rule } from './rule.ts';

export const ungroundedInference: Rule = {
  name: 'ungrounded-inference',
  description: 'An inference has its ground: another claim that supports it.',
  check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkCommentary(commentary, unparsed)),
};

function checkCommentary(commentary: CommentaryDraft, { words }: Unparsed): Finding[] {
  // Its ground may be among what is still to be written.
  if (listUnwritten(commentary).length > 0) return [];
  const claims = commentary.sections.flatMap((section) => section.claims);
  const grounded = new Set(
    claims.flatMap((claim) =>
      listAnnotations(claim, 'Relates').flatMap(({ rel, to }) => (rel === 'supports' && to !== claim.id ? [to] : [])),
    ),
  );
  return claims
    .filter(({ id, value }) => value.type === 'inference' && !grounded.has(id) && !words.has(id))
    .map(({ id, at }) => ({
      message: `Unexpected inference "${id}" without its ground, expected another claim that supports it`,
      hint: `<Relates rel="supports" to="${id}" /> in the claim that is its ground`,
      ...at('type'),
    }));
}
