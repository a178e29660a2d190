import { listDrafts } from '../annotations.ts';
import { findAttributions } from '../cues.ts';
import type { ContentDraft } from '../draft.ts';
import { listClaims } from './references.ts';
import type { Rule } from './rule.ts';

export const attributionNotCarried: Rule = {
  name: 'attribution-not-carried',
  description: 'The prose of a claim that the author hands to another source does so itself.',
  check: (draft) =>
    listClaims(draft).flatMap(({ claim }) => {
      if (!claim.complete || findAttributions(claim.text).length > 0) return [];
      const other = listDrafts(claim, 'Attribution').find(({ value }) => isAnother(draft, value.source));
      if (!other) return [];
      const message = `Unexpected prose in the author’s own voice, expected words that hand it to "${other.value.source}"`;
      return [{ message, hint: 'says, according to, reports …', ...claim.at('text', 0) }];
    }),
};

/** Whether a source is known and speaks for somebody other than the author. */
export function isAnother({ sources }: ContentDraft, id: string): boolean {
  const voice = sources.get(id)?.value.voice;
  return voice !== undefined && voice !== 'author';
}
