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
  const { geography: place } = entity;
  return {
    id: entity.id,
    url: withBase(address, entityPath(entity.id)),
    name: entity.name,
    type: entity.type,
    labelledBy: entity.labelledBy,
    asWorded: entity.asWorded,
    namedIn: entity.namedIn,
    summary: entity.summary,
    aliases: entity.aliases,
    nativeNames: entity.nativeNames,
    distinctFrom: entity.distinctFrom.map(({ id }) => id),
    toldApartBy: entity.toldApartBy,
    identifiers: entity.identifiers.map(({ references, ...identifier }) => {
      return { ...identifier, url: identifierAddress(identifier), references };
    }),
    dates: entity.dates,
    geography: place && {
      kind: place.kind,
      within: place.within ?? [],
      references: place.references,
      coordinates: place.coordinates,
    },
    notes: entity.notes,
    formerly: entity.formerly,
    sources: entity.sources.map(({ id }) => id),
    claims: entity.claims.map(({ claim, as }) => ({ ...toClaimPointer(claim, address), as })),
  };
}

function toReference({ id, title, url, archived, strength, seen, note }: Reference): ReferenceJson {
  return { id, title, url, archived, strength, seen, note };
}
