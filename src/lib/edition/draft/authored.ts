/** What is authored about a claim, as the ledger records it: its wording, and a digest of everything else. */
import type { AuthoredClaim } from '../../ledger/history.ts';
import { digestValue, type Json } from '../../ledger/digest.ts';
import type { Authored } from '../../schema/records.ts';
import { type AnnotationDraft, type ClaimDraft, listAnnotations, listDrafts } from './draft.ts';
import type { Inline } from '../model.ts';
import { oncePer } from '../once.ts';

/** A claim for the ledger; made once, for the check and the model. A field that is undefined is as good as absent. */
export const toAuthored: (draft: ClaimDraft) => AuthoredClaim = oncePer((draft) => ({
  id: draft.id,
  wording: draft.text,
  annotation: digestValue(listAuthored(draft) as Json),
}));

/**
 * Everything authored about a claim but its wording. Other records appear by their ids only, so that neither a new
 * name in an entity’s file nor a new address of the site changes it; nor does the order of annotations of different
 * kinds. Every edition holds digests of this: a field that is absent must stay absent, or all of them change.
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
    emphasis: listEmphasis(draft.body),
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
  return { ...value, text, emphasis: listEmphasis(body), addresses: listAddresses(body), mentions: idsOf(mentions) };
}

/** What is emphasised: from which character of the text to which; undefined where nothing is. */
function listEmphasis(body: readonly Inline[]): Emphasis[] | undefined {
  const found: Emphasis[] = [];
  /** Gives the position after the nodes. */
  const read = (nodes: readonly Inline[], start: number): number =>
    nodes.reduce((from, node) => {
      if (!('children' in node)) return from + node.value.length;
      const to = read(node.children, from);
      if (node.type === 'emphasis' || node.type === 'strong') found.push({ type: node.type, from, to });
      return to;
    }, start);
  read(body, 0);
  return found.length > 0 ? found : undefined;
}

/** The addresses that a note links to, in reading order. */
function listAddresses(body: readonly Inline[]): string[] {
  return body.flatMap((node) => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? listAddresses(node.children) : []),
  ]);
}

function idsOf(mentions: ClaimDraft['mentions']): string[] {
  return mentions.map(({ value }) => value.id);
}

type Emphasis = Readonly<{ type: 'emphasis' | 'strong'; from: number; to: number }>;
