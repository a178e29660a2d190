/** A claim as a record of `claims.json`, and as a pointer in other records. Undefined fields are not written. */
import { claimContextPath, claimPath, withBase } from '../address/url.ts';
import type {
  Attribution,
  Claim,
  ClaimEvent,
  ClaimLink,
  ClaimRelation,
  Corroboration,
  EditorNote,
  Figure,
  When,
} from '../edition/model.ts';
import { textInBrackets } from '../wording/in-brackets.ts';
import { relationOf } from '../wording/relations.ts';
import type {
  AttributionJson,
  ClaimJson,
  ClaimLinkJson,
  CorroborationJson,
  EditorNoteJson,
  EventJson,
  FigureJson,
  RelationJson,
  WhenJson,
} from './schema/claim.ts';
import type { ClaimPointerJson } from './schema/entity.ts';

/** A claim with all its fields. Optional fields can be absent; lists are always present. */
export function toClaimJson(claim: Claim, address: string): ClaimJson {
  const { commentary, id } = claim;
  return {
    id,
    commentary: commentary.slug,
    url: withBase(address, claimPath(commentary.slug, id)),
    context: withBase(address, claimContextPath(commentary.slug, id)),
    section: claim.section.title,
    paragraph: claim.paragraph,
    label: claim.label,
    sentence: claim.sentence.id,
    type: claim.type,
    certainty: claim.certainty,
    cue: claim.cue,
    negated: claim.negated,
    find: claim.find && [...claim.find],
    text: claim.text,
    standalone: textInBrackets(claim),
    body: [...claim.body],
    wordingSince: claim.wordingSince,
    attributions: claim.attributions.map(toAttributionJson),
    corroborations: claim.corroborations.map(toCorroborationJson),
    events: claim.events.map(toEventJson),
    relations: claim.relations.map(toRelationJson),
    when: claim.when.map(toWhenJson),
    figures: claim.figures.map(toFigureJson),
    links: claim.links.map((link) => toLinkJson(claim, link, false, address)),
    incoming: claim.incoming.map((link) => toLinkJson(claim, link, true, address)),
    scopeNotes: claim.scopeNotes.map(({ text, body }) => ({ text, body: [...body] })),
    editorNotes: claim.editorNotes.map(toEditorNoteJson),
    entities: claim.entities.map(({ entity: { id: entity, name, type }, as }) => ({
      id: entity,
      name,
      type,
      as: [...as],
    })),
  };
}

/** A pointer to a claim: its ids, and the address that identifies it in every file. */
export function toClaimPointer({ id, commentary: { slug } }: Claim, address: string): ClaimPointerJson {
  return { claim: id, commentary: slug, url: withBase(address, claimPath(slug, id)) };
}

function toAttributionJson({ source, carried, carriedFrom, through, ...attribution }: Attribution): AttributionJson {
  return {
    source: source.id,
    name: source.name,
    voice: source.voice,
    side: source.side.map(({ id }) => id),
    stance: attribution.stance,
    count: attribution.count,
    cue: attribution.cue,
    carried: carried?.id,
    carriedFrom: carriedFrom?.id,
    through: through?.map((quoted) => ({ source: quoted.source.id, name: quoted.source.name, cue: quoted.cue })),
    stated: attribution.stated,
  };
}

function toCorroborationJson({ kind, source, count, of, cue }: Corroboration): CorroborationJson {
  return { kind, source: source.id, name: source.name, count, of, cue };
}

function toEventJson({ type, status, event, roles, unstated }: ClaimEvent): EventJson {
  return {
    type,
    status,
    event: event?.id,
    roles: roles.map(({ role, entity }) => ({ role, entity: entity.id })),
    unstated: [...unstated],
  };
}

function toRelationJson({ type, subject, object, place, status }: ClaimRelation): RelationJson {
  return { type, subject: subject.id, object: object.id, place: place?.id, status };
}

function toWhenJson({ edtf, mod, after, before, ref, text }: When): WhenJson {
  return { edtf, mod, after: after?.id, before: before?.id, ref, text };
}

function toFigureJson({ value, low, high, approximate, unit, of, on }: Figure): FigureJson {
  return {
    value: toNumber(value),
    low: toNumber(low),
    high: toNumber(high),
    ...(approximate && { approximate }),
    unit,
    of,
    on,
  };
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function toLinkJson(of: Claim, link: ClaimLink, incoming: boolean, address: string): ClaimLinkJson {
  const { rel, claim, why, by } = link;
  return {
    rel,
    claim: claim.id,
    commentary: claim.commentary === of.commentary ? undefined : claim.commentary.slug,
    url: withBase(address, claimPath(claim.commentary.slug, claim.id)),
    record: withBase(address, relationOf(of, link, incoming).path),
    why,
    by,
  };
}

function toEditorNoteJson({ kind, happened, date, text, body, references, entities }: EditorNote): EditorNoteJson {
  return {
    kind,
    happened,
    date,
    text,
    body: [...body],
    references: references.map(({ id, title, url, archived, strength }) => ({ id, title, url, archived, strength })),
    entities: entities.map(({ id }) => id),
  };
}
