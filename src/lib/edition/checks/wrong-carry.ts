import { type ClaimId, compareClaimIds } from '../../address/id.ts';
import {
  type AnnotationDraft,
  type ClaimDraft,
  type CommentaryDraft,
  type ContentDraft,
  listAnnotations,
  listDrafts,
} from '../draft/draft.ts';
import { isAnother } from '../prose/attributed.ts';
import { mapFormer } from './former.ts';
import type { Finding, Rule } from './rule.ts';

export const wrongCarry: Rule = {
  name: 'wrong-carry',
  description: 'A carried attribution continues an earlier claim of the same source, which is not the author.',
  check: (draft) => draft.commentaries.flatMap((commentary) => checkCommentary(commentary, draft)),
};

function checkCommentary({ sections }: CommentaryDraft, draft: ContentDraft): Finding[] {
  const claims = sections.flatMap((section) => section.claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    listDrafts(claim, 'Attribution').flatMap((attribution) => checkAttribution(attribution, claim, byId, draft)),
  );
}

function checkAttribution(
  { value: { source, carried }, at }: AnnotationDraft<'Attribution'>,
  { id }: ClaimDraft,
  claims: ReadonlyMap<ClaimId, ClaimDraft>,
  draft: ContentDraft,
): Finding[] {
  if (carried === undefined) return [];
  if (draft.sources.has(source) && !isAnother(draft, source)) {
    const message = `Unexpected carried attribution to "${source}", expected one to another source`;
    return [{ message, hint: 'what the author says needs no cue', ...at('carried') }];
  }
  const from = claims.get(carried);
  // A missing claim is reported by another rule.
  if (!from) return [];
  if (compareClaimIds(carried, id) >= 0) {
    return [
      { message: `Unexpected claim "${carried}" as carried by "${id}", expected an earlier claim`, ...at('carried') },
    ];
  }
  if (!from.complete || !draft.sources.has(source)) return [];
  const former = mapFormer(draft.sources);
  const own = listAnnotations(from, 'Attribution').map((other) => former.get(other.source) ?? other.source);
  if (own.includes(source)) return [];
  const message = `Unexpected claim "${carried}" as carried, which is not attributed to "${source}", expected a claim that is`;
  return [{ message, hint: 'name the claim that has the cue, or one that carries it on', ...at('carried') }];
}
