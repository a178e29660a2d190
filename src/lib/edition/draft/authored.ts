/** What is authored about a claim, as the ledger records it: its wording, and a digest of everything else. */
import type { AuthoredClaim } from '../../ledger/history.ts';
import { digestValue, type Json } from '../../ledger/digest.ts';
import { addressesOf, emphasisOf } from '../../ledger/phrasing.ts';
import type { Authored } from '../../schema/records.ts';
import { type AnnotationDraft, type ClaimDraft, listAnnotations, listDrafts } from './draft.ts';
import { oncePer } from '../once.ts';
import { toPhrasing } from './phrasing.ts';

/** A claim as the ledger records it, computed once for the check and the model. Undefined fields count as absent. */
export const toAuthored: (draft: ClaimDraft) => AuthoredClaim = oncePer((draft) => ({
  id: draft.id,
  wording: draft.text,
  annotation: digestValue(listAuthored(draft) as Json),
}));

/**
 * Everything authored about a claim except its wording. Other records appear only as ids, so a new name of an entity or
 * a new address of the site does not change it. Nor does the order of annotations of different kinds. Every edition
 * contains digests of this value: a field that is absent must stay absent, or all of them change.
 */
export const listAuthored: (draft: ClaimDraft) => Authored = oncePer((draft) => {
  const { type, label, certainty, cue, negated, find } = draft.value;
  const figures = listAnnotations(draft, 'Figure');
  return {
    type,
    label,
    certainty,
    cue,
    negated: negated ?? false,
    find,
    emphasis: emphasisOf(toPhrasing(draft.body)),
    mentions: idsOf(draft.mentions),
    attributions: listAnnotations(draft, 'Attribution'),
    corroborations: listAnnotations(draft, 'Corroboration'),
    events: listAnnotations(draft, 'Event'),
    relations: listAnnotations(draft, 'Relation'),
    when: listAnnotations(draft, 'When'),
    figures: figures.length > 0 ? figures : undefined,
    links: listAnnotations(draft, 'Relates'),
    scopeNotes: listDrafts(draft, 'ScopeNote').map(listNote),
    editorNotes: listDrafts(draft, 'EditorNote').map(listNote),
  };
});

function listNote<N extends 'ScopeNote' | 'EditorNote'>({ value, text, body, mentions }: AnnotationDraft<N>) {
  const phrasing = toPhrasing(body);
  return {
    ...value,
    text,
    emphasis: emphasisOf(phrasing),
    addresses: addressesOf(phrasing),
    mentions: idsOf(mentions),
  };
}

function idsOf(mentions: ClaimDraft['mentions']): string[] {
  return mentions.map(({ value }) => value.id);
}
