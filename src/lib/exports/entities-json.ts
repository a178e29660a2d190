/** `entities.json`: every entity with its names, the facts about it, and its claims; and the works that facts rest on. */
import { entityPath, withBase } from '../address/url.ts';
import type { Edition, Entity } from '../edition/model.ts';
import type { Reference } from '../schema/reference.ts';
import { identifierAddress } from '../wording/identifier.ts';
import { toClaimPointer } from './claim-pointer.ts';
import { toEnvelope } from './envelope.ts';
import { formatRecords } from './format-json.ts';
import type { EntityRecordJson, ReferenceJson } from './schema/entity.ts';
import type { FileOf } from './schema/files.ts';

/** The edition as the value of `entities.json`. */
export function toEntitiesJson(edition: Edition): FileOf<'entities'> {
  return {
    ...toEnvelope('entities', edition),
    entities: edition.entities.map((entity) => toEntityRecord(entity, edition.site.address)),
    references: edition.references.map(toReference),
  };
}

/** The text of `entities.json`. */
export function formatEntitiesJson(edition: Edition): string {
  return formatRecords(toEntitiesJson(edition));
}

function toEntityRecord(entity: Entity, address: string): EntityRecordJson {
  return {
    id: entity.id,
    url: withBase(address, entityPath(entity.id)),
    name: entity.name,
    type: entity.type,
    ...(entity.labelledBy !== undefined && { labelledBy: entity.labelledBy }),
    asWorded: [...entity.asWorded],
    ...(entity.namedIn !== undefined && { namedIn: entity.namedIn }),
    ...(entity.summary !== undefined && { summary: rested(entity.summary) }),
    aliases: entity.aliases.map(rested),
    nativeNames: entity.nativeNames.map(rested),
    distinctFrom: entity.distinctFrom.map(({ id }) => id),
    ...(entity.toldApartBy !== undefined && { toldApartBy: [...entity.toldApartBy] }),
    identifiers: entity.identifiers.map(toIdentifier),
    dates: entity.dates.map(rested),
    ...(entity.geography !== undefined && { geography: toGeography(entity.geography) }),
    notes: entity.notes.map(rested),
    formerly: [...entity.formerly],
    sources: entity.sources.map(({ id }) => id),
    claims: entity.claims.map(({ claim, as }) => ({ ...toClaimPointer(claim, address), as: [...as] })),
  };
}

function toIdentifier(identifier: Entity['identifiers'][number]): EntityRecordJson['identifiers'][number] {
  const { references, ...rest } = rested(identifier);
  const url = identifierAddress(identifier);
  return { ...rest, ...(url !== undefined && { url }), references };
}

function toGeography({
  kind,
  within = [],
  references,
  coordinates,
}: NonNullable<Entity['geography']>): NonNullable<EntityRecordJson['geography']> {
  return {
    kind,
    within: [...within],
    ...(references !== undefined && { references: [...references] }),
    ...(coordinates !== undefined && { coordinates: rested(coordinates) }),
  };
}

function toReference({ id, title, url, archived, strength, seen, note }: Reference): ReferenceJson {
  return {
    id,
    title,
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archived }),
    strength,
    ...(seen !== undefined && { seen }),
    ...(note !== undefined && { note }),
  };
}

/** A fact with the references it rests on at its end, whatever the order in the file it was written in. */
function rested<T extends { readonly references: readonly string[] }>({ references, ...fact }: T) {
  return { ...fact, references: [...references] };
}
