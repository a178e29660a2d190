/**
 * An entity as schema.org’s person, organisation, place, work or event: its names, its identifiers, and what the references say
 * it is. It has nothing that a claim says about it, so that no allegation can become a fact. An event is only named.
 */
import type {
  CreativeWorkLeaf,
  EventLeaf,
  GovernmentOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  ThingLeaf,
} from 'schema-dts';
import type { Entity, Source } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { entityTypes, type Voice } from '../../vocabulary/index.ts';
import { addressesAt, type Addresses } from '../addresses.ts';
import { identityOf, LABELLED_BY_AUTHOR, labelsOf, schemaTypes } from '../entity.ts';
import { defined } from './script.ts';

/** The structured data of an entity’s page. */
export function entityThing(entity: Entity, site: Site): EntityThing {
  const at = addressesAt(site.address);
  const names = otherNames(entity, site);
  const sameAs = entity.identifiers.flatMap((identifier) => {
    const identity = identityOf(identifier, entity);
    return identity.kind === 'same' ? [identity.page ?? identity.thing] : [];
  });
  const thing = defined<Omit<ThingLeaf, '@type'>>({
    alternateName: names.length === 0 ? undefined : names,
    description: entity.summary?.text,
    disambiguatingDescription: cautionOf(entity),
    sameAs: sameAs.length === 0 ? undefined : sameAs,
  });
  // Every type of schema.org has the properties of a thing.
  return { ...entityName(entity, at), ...thing, ...(entity.type === 'place' && placeOf(entity, at)) };
}

/** An entity with only its name, for things that refer to it. A label given by the author is not an organisation. */
export function entityName({ id, name, type, labelledBy }: Entity, at: Pick<Addresses, 'entity'>): EntityThing {
  return { '@type': labelledBy === undefined ? schemaTypes[type] : 'Thing', '@id': at.entity({ id }), name };
}

/**
 * Its other names in the language of the site and in its own languages. Other languages are in entities.ttl and on the page of
 * names. Of spellings that differ only in capitals and accents, the first one.
 */
function otherNames({ name, ...entity }: Entity, { language }: Site): string[] {
  const spoken = new Set([language, ...entity.nativeNames.map(({ lang }) => lang)].map(primary));
  const names = labelsOf({ name, ...entity }, language).others.filter((label) => spoken.has(primary(label.language)));
  // Reversed, so that the first name with a key is kept.
  const byKey = new Map([name, ...names.map(({ text }) => text)].reverse().map((text) => [foldCase(text), text]));
  byKey.delete(foldCase(name));
  return [...byKey.values()].reverse();
}

function primary(language: string): string | undefined {
  return language.split('-')[0];
}

function foldCase(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A caution for names that may be misunderstood: an author’s label, or an event without outside facts. */
function cautionOf({ type, labelledBy, summary }: Entity): string | undefined {
  if (labelledBy !== undefined) return LABELLED_BY_AUTHOR;
  return type === 'event' && summary === undefined ? entityTypes.event.definition : undefined;
}

function placeOf({ geography }: Entity, at: Pick<Addresses, 'entity'>): Pick<PlaceLeaf, 'geo' | 'containedInPlace'> {
  const { coordinates, within } = geography ?? {};
  return defined<Pick<PlaceLeaf, 'geo' | 'containedInPlace'>>({
    geo: coordinates && {
      '@type': 'GeoCoordinates',
      latitude: coordinates.lat,
      longitude: coordinates.lon,
      description: coordinates.point,
    },
    containedInPlace: within?.map((id) => ({ '@id': at.entity({ id }) })),
  });
}

type EntityThing =
  | PersonLeaf
  | OrganizationLeaf
  | GovernmentOrganizationLeaf
  | PlaceLeaf
  | CreativeWorkLeaf
  | EventLeaf
  | ThingLeaf;

const VOICE_TYPES = {
  author: 'Person',
  'named-person': 'Person',
  'unnamed-person': 'Person',
  // Several people are not an organisation, and an unspecified source is nobody.
  'unnamed-people': 'Thing',
  organisation: 'Organization',
  document: 'CreativeWork',
  media: 'CreativeWork',
  unspecified: 'Thing',
} as const satisfies Record<Voice, string>;

/** The structured data of a source’s page. */
export function sourceThing(source: Source, site: Site): SpeakerThing {
  const { description, entity } = source;
  const sameAs = entity && addressesAt(site.address).entity(entity);
  return defined<SpeakerThing>({ ...sourceName(source, site), description, sameAs });
}

/** A source with only its name, for things that refer to it. */
export function sourceName({ id, name, voice }: Source, site: Site): SpeakerThing {
  return defined<SpeakerThing>({ '@type': VOICE_TYPES[voice], '@id': addressesAt(site.address).source({ id }), name });
}

export type SpeakerThing = PersonLeaf | OrganizationLeaf | CreativeWorkLeaf | ThingLeaf;
