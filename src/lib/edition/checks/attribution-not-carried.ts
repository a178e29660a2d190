import { parseClaimId } from '../../address/id.ts';
import type { PropsOf } from '../../schema/annotation.ts';
import { listAnnotations, listDrafts } from '../annotations.ts';
import { findAttributions } from '../cues.ts';
import type { ClaimDraft, ContentDraft } from '../draft.ts';
import { listClaims } from './references.ts';
import type { Rule } from './rule.ts';

export const attributionNotCarried: Rule = {
  name: 'attribution-not-carried',
  description:
    'The prose of a claim that the author hands to another source does so itself, unless it carries on the sentence before it in its paragraph.',
  check: (draft) =>
    listClaims(draft).flatMap(({ claim }, index, claims) => {
      if (!claim.complete || findAttributions(claim.text).length > 0) return [];
      const before = claims[index - 1]?.claim;
      const other = listDrafts(claim, 'Attribution').find(
        ({ value }) => isAnother(draft, value.source) && !carriesOn(value, claim, before),
      );
      if (!other) return [];
      const message = `Unexpected prose in the author’s own voice, expected words that hand it to "${other.value.source}"`;
      return [{ message, hint: 'says, according to, reports …', ...claim.at('text', 0) }];
    }),
};

/** Whether a claim is read on from the one right before it: in one paragraph, said by one source. */
function carriesOn(
  { source, carried }: PropsOf<'Attribution'>,
  { id }: ClaimDraft,
  before: ClaimDraft | undefined,
): boolean {
  if (carried === undefined || before === undefined) return false;
  if (parseClaimId(before.id)?.paragraph !== parseClaimId(id)?.paragraph) return false;
  return !before.complete || listAnnotations(before, 'Attribution').some((other) => other.source === source);
}

/** Whether a source is known and speaks for somebody other than the author. */
export function isAnother({ sources }: ContentDraft, id: string): boolean {
  const voice = sources.get(id)?.value.voice;
  return voice !== undefined && voice !== 'author';
}
