/** Makes a claim from its draft. Links to other claims and back-links are added later. */
import type { ClaimId } from '../../address/id.ts';
import { type Lexicon, lexiconOf } from '../../lexicon/index.ts';
import type { PropsOf } from '../../schema/annotation.ts';
import { keysOf, roles } from '../../vocabulary/index.ts';
import { listAuthored, toAuthored } from '../draft/authored.ts';
import { findAttributions, findHedges, kindsFor, markCues } from '../prose/cues.ts';
import { type AnnotationDraft, type ClaimDraft, listAnnotations, listDrafts } from '../draft/draft.ts';
import type {
  Attribution,
  Claim,
  ClaimEvent,
  ClaimRelation,
  EditorNote,
  Inline,
  When,
  Entity,
  Involvement,
} from '../model.ts';
import { type Building, lookUp, type Records } from './records.ts';

/** Links a claim to the records it names, and its attributions to those of earlier claims. */
export function linkClaim(
  draft: ClaimDraft,
  place: Pick<Claim, 'commentary' | 'section' | 'paragraph' | 'sentence'>,
  records: Records,
  earlier: ReadonlyMap<ClaimId, Claim>,
): Building<Claim> {
  const { value, text } = draft;
  const { label, negated = false } = value;
  if (label === undefined) throw new Error(`Claim "${value.id}" was linked before it was checked`);
  const attributions = listAnnotations(draft, 'Attribution').map((props) => linkAttribution(props, records, earlier));
  const events = listAnnotations(draft, 'Event').map((props) => linkEvent(props, records));
  const relations = listAnnotations(draft, 'Relation').flatMap((props) => linkRelation(props, records));
  const when = listAnnotations(draft, 'When').map((props) => linkWhen(props, records));
  return {
    ...value,
    ...place,
    label,
    negated,
    text,
    body: markClaim(draft, lexiconOf(place.commentary.language), countOthers(attributions)),
    attributions,
    corroborations: listAnnotations(draft, 'Corroboration').map((props) => ({
      ...props,
      source: lookUp(records.sources, props.source),
    })),
    events,
    relations,
    when,
    figures: listAnnotations(draft, 'Figure'),
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
    authored: listAuthored(draft),
    annotationDigest: toAuthored(draft).annotation,
    history: [],
  };
}

/** How many sources other than the author speak. Any further words of attribution belong to what the sources say. */
function countOthers(attributions: readonly Attribution[]): number {
  const others = attributions.filter(({ source }) => source.voice !== 'author');
  return others.reduce((sum, { through = [] }) => sum + 1 + through.length, 0);
}

/** Marks the words of doubt and of attribution that the annotations of the claim account for. */
function markClaim(draft: ClaimDraft, lexicon: Lexicon | undefined, others: number): Inline[] {
  const { certainty, unhedged } = draft.value;
  const hedges = certainty === 'stated' ? [] : findHedges(draft, lexicon, kindsFor(certainty), unhedged);
  return markCues(draft.body, [
    ...hedges.map((cue) => ({ ...cue, cue: 'hedge' as const })),
    ...findAttributions(draft, lexicon)
      .slice(0, others)
      .map((cue) => ({ ...cue, cue: 'attribution' as const })),
  ]);
}

function linkAttribution(
  { source: id, carried: named, through, ...rest }: PropsOf<'Attribution'>,
  { sources }: Records,
  earlier: ReadonlyMap<ClaimId, Claim>,
): Attribution {
  const source = lookUp(sources, id);
  const carried = named && lookUp(earlier, named);
  const before = carried?.attributions.find((attribution) => attribution.source === source);
  return {
    ...rest,
    source,
    ...(carried && { carried, carriedFrom: before?.carriedFrom ?? carried }),
    ...(through && { through: through.map(({ source: quoted, cue }) => ({ source: lookUp(sources, quoted), cue })) }),
  };
}

function linkEvent(
  { type, status, event, unstated = [], ...props }: PropsOf<'Event'>,
  { entities }: Records,
): ClaimEvent {
  return {
    type,
    ...(status && { status }),
    ...(event && { event: lookUp(entities, event) }),
    roles: keysOf(roles).flatMap((role) => (props[role] ?? []).map((id) => ({ role, entity: lookUp(entities, id) }))),
    unstated,
  };
}

function linkRelation(
  { subject, object, place, ...rest }: PropsOf<'Relation'>,
  { entities }: Records,
): ClaimRelation[] {
  return subject.flatMap((from) =>
    object.map((to) => ({
      ...rest,
      subject: lookUp(entities, from),
      object: lookUp(entities, to),
      ...(place && { place: lookUp(entities, place) }),
    })),
  );
}

function linkWhen({ after, before, ...rest }: PropsOf<'When'>, { entities }: Records): When {
  return {
    ...rest,
    ...(after && { after: lookUp(entities, after) }),
    ...(before && { before: lookUp(entities, before) }),
  };
}

function linkNote({ value, body, text }: AnnotationDraft<'EditorNote'>, { entities, references }: Records): EditorNote {
  return {
    ...value,
    body,
    text,
    references: value.references.map((id) => lookUp(references, id)),
    entities: (value.entities ?? []).map((id) => lookUp(entities, id)),
  };
}

/** Every entity once, in order of appearance: prose first, then annotations. `mention` only if it plays no other part. */
function gatherInvolved(
  mentions: readonly Entity[],
  events: Claim['events'],
  relations: Claim['relations'],
  when: Claim['when'],
): { entity: Entity; as: Involvement[] }[] {
  const involved = new Map<Entity, Set<Involvement>>();
  const add = (entity: Entity | undefined, part: Involvement): void => {
    if (entity) involved.set(entity, (involved.get(entity) ?? new Set()).add(part));
  };
  for (const entity of mentions) add(entity, 'mention');
  for (const { event, roles } of events) {
    add(event, 'event');
    for (const { role, entity } of roles) add(entity, role);
  }
  for (const { subject, object, place } of relations) {
    add(subject, 'subject');
    add(object, 'object');
    add(place, 'place');
  }
  for (const { after, before } of when) for (const entity of [after, before]) add(entity, 'mention');
  return [...involved].map(([entity, parts]) => {
    const played = [...parts].filter((part) => part !== 'mention');
    return { entity, as: played.length > 0 ? played : ['mention'] };
  });
}
