/** `entities.json`: every entity with its names, facts and claims; and the works that facts are based on. */
import { entityPath, withBase } from '../address/url.ts';
import type { Edition, Entity } from '../edition/model.ts';
import type { Reference } from '../schema/reference.ts';
import { identifierAddress } from '../wording/entity.ts';
import { toClaimPointer } from './claim-json.ts';
import { toEnvelope } from './envelope.ts';
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

function toEntityRecord(entity: Entity, address: string): EntityRecordJson {
  return {
    id: entity.id,
    url: withBase(address, entityPath(entity.id)),
    name: entity.name,
    type: entity.type,
    labelledBy: entity.labelledBy,
    asWorded: [...entity.asWorded],
    namedIn: entity.namedIn,
    summary: entity.summary && withReferences(entity.summary),
    aliases: entity.aliases.map(withReferences),
    nativeNames: entity.nativeNames.map(withReferences),
    distinctFrom: entity.distinctFrom.map(({ id }) => id),
    toldApartBy: entity.toldApartBy && [...entity.toldApartBy],
    identifiers: entity.identifiers.map(toIdentifier),
    dates: entity.dates.map(withReferences),
    geography: entity.geography && toGeography(entity.geography),
    notes: entity.notes.map(withReferences),
    formerly: [...entity.formerly],
    sources: entity.sources.map(({ id }) => id),
    claims: entity.claims.map(({ claim, as }) => ({ ...toClaimPointer(claim, address), as: [...as] })),
  };
}

function toIdentifier(identifier: Entity['identifiers'][number]): EntityRecordJson['identifiers'][number] {
  const { references, ...rest } = withReferences(identifier);
  return { ...rest, url: identifierAddress(identifier), references };
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
    references: references && [...references],
    coordinates: coordinates && withReferences(coordinates),
  };
}

function toReference({ id, title, url, archived, strength, seen, note }: Reference): ReferenceJson {
  return { id, title, url, archived, strength, seen, note };
}

/** A fact with its references last, independent of the order in the content file. */
function withReferences<T extends { readonly references: readonly string[] }>({ references, ...fact }: T) {
  return { ...fact, references: [...references] };
}
