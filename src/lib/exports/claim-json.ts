/** A claim as a record of `claims.json`, and as a pointer in other records. Undefined fields are not written. */
import { claimContextPath, claimPath, withBase } from '../address/url.ts';
import type { Claim, ClaimLink } from '../edition/model.ts';
import { textInBrackets } from '../wording/in-brackets.ts';
import { relationOf } from '../wording/relations.ts';
import type { ClaimJson, PartOf } from './schema/claim.ts';
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
    find: claim.find,
    text: claim.text,
    standalone: textInBrackets(claim),
    body: claim.body,
    wordingSince: claim.wordingSince,
    attributions: claim.attributions.map(toAttribution),
    corroborations: claim.corroborations.map(({ kind, source, count, of, cue }) => {
      return { kind, source: source.id, name: source.name, count, of, cue };
    }),
    events: claim.events.map(({ type, status, event, roles, unstated }) => ({
      type,
      status,
      event: event?.id,
      roles: roles.map(({ role, entity }) => ({ role, entity: entity.id })),
      unstated,
    })),
    relations: claim.relations.map(({ type, subject, object, place, status }) => {
      return { type, subject: subject.id, object: object.id, place: place?.id, status };
    }),
    when: claim.when.map(({ edtf, mod, after, before, ref, text }) => {
      return { edtf, mod, after: after?.id, before: before?.id, ref, text };
    }),
    figures: claim.figures.map(({ value, low, high, approximate, unit, of, on }) => ({
      value: toNumber(value),
      low: toNumber(low),
      high: toNumber(high),
      ...(approximate && { approximate }),
      unit,
      of,
      on,
    })),
    links: claim.links.map((link) => toLink(claim, link, false, address)),
    incoming: claim.incoming.map((link) => toLink(claim, link, true, address)),
    scopeNotes: claim.scopeNotes.map(({ text, body }) => ({ text, body })),
    editorNotes: claim.editorNotes.map(({ kind, happened, date, text, body, references, entities }) => ({
      kind,
      happened,
      date,
      text,
      body,
      references: references.map(({ title, url, archived, strength, id: work }) => {
        return { id: work, title, url, archived, strength };
      }),
      entities: entities.map(({ id: entity }) => entity),
    })),
    entities: claim.entities.map(({ entity: { id: entity, name, type }, as }) => {
      return { id: entity, name, type, as };
    }),
  };
}

/** A pointer to a claim: its ids, and the address that identifies it in every file. */
export function toClaimPointer({ id, commentary: { slug } }: Claim, address: string): ClaimPointerJson {
  return { claim: id, commentary: slug, url: withBase(address, claimPath(slug, id)) };
}

function toAttribution({
  source,
  carried,
  carriedFrom,
  through,
  ...attribution
}: Claim['attributions'][number]): PartOf<'attributions'> {
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

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function toLink(of: Claim, link: ClaimLink, incoming: boolean, address: string): PartOf<'links'> {
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
