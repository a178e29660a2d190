/** One claim as a record of `claims.json`. */
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

/** A claim with all its fields; optional ones are left out where the claim has none, lists never. */
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
    ...(claim.cue !== undefined && { cue: claim.cue }),
    negated: claim.negated,
    ...(claim.find !== undefined && { find: [...claim.find] }),
    text: claim.text,
    standalone: textInBrackets(claim),
    body: [...claim.body],
    ...(claim.wordingSince !== undefined && { wordingSince: claim.wordingSince }),
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
    entities: claim.entities.map(({ entity, as }) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      as: [...as],
    })),
  };
}

function toAttributionJson({
  source,
  stance,
  count,
  cue,
  carried,
  carriedFrom,
  through,
  stated,
}: Attribution): AttributionJson {
  return {
    source: source.id,
    name: source.name,
    voice: source.voice,
    side: source.side.map(({ id }) => id),
    stance,
    ...(count !== undefined && { count }),
    ...(cue !== undefined && { cue }),
    ...(carried !== undefined && { carried: carried.id }),
    ...(carriedFrom !== undefined && { carriedFrom: carriedFrom.id }),
    ...(through !== undefined && {
      through: through.map((quoted) => ({ source: quoted.source.id, name: quoted.source.name, cue: quoted.cue })),
    }),
    ...(stated !== undefined && { stated }),
  };
}

function toCorroborationJson({ kind, source, count, of, cue }: Corroboration): CorroborationJson {
  return {
    kind,
    source: source.id,
    name: source.name,
    ...(count !== undefined && { count }),
    ...(of !== undefined && { of }),
    cue,
  };
}

function toEventJson({ type, status, event, roles, unstated }: ClaimEvent): EventJson {
  return {
    type,
    ...(status !== undefined && { status }),
    ...(event !== undefined && { event: event.id }),
    roles: roles.map(({ role, entity }) => ({ role, entity: entity.id })),
    unstated: [...unstated],
  };
}

function toRelationJson({ type, subject, object, place, status }: ClaimRelation): RelationJson {
  return {
    type,
    subject: subject.id,
    object: object.id,
    ...(place !== undefined && { place: place.id }),
    ...(status !== undefined && { status }),
  };
}

function toWhenJson({ edtf, mod, after, before, ref, text }: When): WhenJson {
  return {
    ...(edtf !== undefined && { edtf }),
    ...(mod !== undefined && { mod }),
    ...(after !== undefined && { after: after.id }),
    ...(before !== undefined && { before: before.id }),
    ...(ref !== undefined && { ref }),
    text,
  };
}

function toFigureJson({ value, low, high, approximate, unit, of, on }: Figure): FigureJson {
  return {
    ...(value !== undefined && { value: Number(value) }),
    ...(low !== undefined && { low: Number(low) }),
    ...(high !== undefined && { high: Number(high) }),
    ...(approximate && { approximate }),
    unit,
    ...(of !== undefined && { of }),
    ...(on !== undefined && { on }),
  };
}

function toLinkJson(of: Claim, link: ClaimLink, incoming: boolean, address: string): ClaimLinkJson {
  const { rel, claim, why, by } = link;
  return {
    rel,
    claim: claim.id,
    ...(claim.commentary !== of.commentary && { commentary: claim.commentary.slug }),
    url: withBase(address, claimPath(claim.commentary.slug, claim.id)),
    record: withBase(address, relationOf(of, link, incoming).path),
    ...(why !== undefined && { why }),
    ...(by !== undefined && { by }),
  };
}

function toEditorNoteJson({ kind, happened, date, text, body, references, entities }: EditorNote): EditorNoteJson {
  return {
    kind,
    ...(happened !== undefined && { happened }),
    date,
    text,
    body: [...body],
    references: references.map(({ id, title, url, archived, strength }) => ({
      id,
      title,
      ...(url !== undefined && { url }),
      ...(archived !== undefined && { archived }),
      strength,
    })),
    entities: entities.map(({ id }) => id),
  };
}
