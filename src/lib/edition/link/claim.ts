/** Makes a claim of its draft. Links to other claims and back-links are still to come. */
import type { PropsOf } from '../../schema/annotation.ts';
import { keysOf, roles } from '../../vocabulary/index.ts';
import { listAnnotations, listDrafts } from '../annotations.ts';
import { digestAuthored, listAuthored } from '../authored.ts';
import { findAttributions, findHedges, listsFor, markCues } from '../cues.ts';
import type { AnnotationDraft, ClaimDraft } from '../draft.ts';
import type { Claim, ClaimEvent, ClaimRelation, EditorNote, Inline, When } from '../model.ts';
import { gatherInvolved } from './involved.ts';
import { type Building, lookUp, type Records } from './records.ts';

/** Links a claim to the records it names. */
export function linkClaim(
  draft: ClaimDraft,
  place: Pick<Claim, 'commentary' | 'section' | 'paragraph' | 'sentence'>,
  records: Records,
): Building<Claim> {
  const { id, value, text } = draft;
  const authored = listAuthored(draft);
  const withSource = <T extends { readonly source: string }>(props: T) => ({
    ...props,
    source: lookUp(records.sources, props.source),
  });
  const attributions = listAnnotations(draft, 'Attribution').map(withSource);
  const events = listAnnotations(draft, 'Event').map((props) => linkEvent(props, records));
  const relations = listAnnotations(draft, 'Relation').flatMap((props) => linkRelation(props, records));
  const when = listAnnotations(draft, 'When').map((props) => linkWhen(props, records));
  return {
    id,
    ...place,
    type: value.type,
    certainty: value.certainty,
    ...(value.cue === undefined ? {} : { cue: value.cue }),
    negated: value.negated ?? false,
    text,
    body: markClaim(
      draft,
      attributions.some(({ source }) => source.voice !== 'author'),
    ),
    attributions,
    corroborations: listAnnotations(draft, 'Corroboration').map(withSource),
    events,
    relations,
    when,
    links: [],
    incoming: [],
    scopeNotes: listDrafts(draft, 'ScopeNote').map((note) => ({ body: note.body, text: note.text })),
    editorNotes: listDrafts(draft, 'EditorNote').map((note) => linkNote(note, records)),
    entities: gatherInvolved(
      draft.mentions.map((mention) => lookUp(records.entities, mention.value.id)),
      events,
      relations,
      when,
    ),
    authored,
    annotationDigest: digestAuthored(authored),
    history: [],
  };
}

/** Marks the words that carry doubt or hand the statement over, where the claim does so. */
function markClaim({ body, value }: ClaimDraft, handedOver: boolean): Inline[] {
  const lists = value.certainty === 'stated' ? [] : listsFor(value.certainty);
  return markCues(body, (text) => [
    ...findHedges(text, lists, value.unhedged).map((cue) => ({ ...cue, cue: 'hedge' as const })),
    ...(handedOver ? findAttributions(text) : []).map((cue) => ({ ...cue, cue: 'attribution' as const })),
  ]);
}

function linkEvent(props: PropsOf<'Event'>, { entities }: Records): ClaimEvent {
  return {
    type: props.type,
    ...(props.status === undefined ? {} : { status: props.status }),
    ...(props.event === undefined ? {} : { event: lookUp(entities, props.event) }),
    roles: keysOf(roles).flatMap((role) => (props[role] ?? []).map((id) => ({ role, entity: lookUp(entities, id) }))),
    unstated: props.unstated ?? [],
  };
}

function linkRelation(
  { type, subject, object, place, status }: PropsOf<'Relation'>,
  { entities }: Records,
): ClaimRelation[] {
  return subject.flatMap((from) =>
    object.map((to) => ({
      type,
      subject: lookUp(entities, from),
      object: lookUp(entities, to),
      ...(place === undefined ? {} : { place: lookUp(entities, place) }),
      ...(status === undefined ? {} : { status }),
    })),
  );
}

function linkWhen({ after, before, ...rest }: PropsOf<'When'>, { entities }: Records): When {
  return {
    ...rest,
    ...(after === undefined ? {} : { after: lookUp(entities, after) }),
    ...(before === undefined ? {} : { before: lookUp(entities, before) }),
  };
}

function linkNote({ value, body, text }: AnnotationDraft<'EditorNote'>, { entities, references }: Records): EditorNote {
  return {
    kind: value.kind,
    date: value.date,
    body,
    text,
    references: value.references.map((id) => lookUp(references, id)),
    entities: (value.entities ?? []).map((id) => lookUp(entities, id)),
  };
}
