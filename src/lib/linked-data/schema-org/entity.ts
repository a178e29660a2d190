/**
 * An entity as schema.org’s person, organisation, place, work or event: its names, its identifiers, and what the references
 * say it is. Nothing that a claim says of it is here, so that no allegation can become a fact; an event is only named.
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

/** The entity of an entity’s page. */
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
  // Every type of schema.org has what a thing has.
  return { ...entityName(entity, at), ...thing, ...(entity.type === 'place' && placeOf(entity, at)) };
}

/** An entity by its name, for things that refer to it. A label that is the author’s is no organisation. */
export function entityName({ id, name, type, labelledBy }: Entity, at: Pick<Addresses, 'entity'>): EntityThing {
  return { '@type': labelledBy === undefined ? schemaTypes[type] : 'Thing', '@id': at.entity({ id }), name };
}

/**
 * What else it is called in the language of the site and in its own; other languages are in entities.ttl and on the page of
 * names. Of spellings that differ in capitals and accents only, the first.
 */
function otherNames({ name, ...entity }: Entity, { language }: Site): string[] {
  const spoken = new Set([language, ...entity.nativeNames.map(({ lang }) => lang)].map(primary));
  const names = labelsOf({ name, ...entity }, language).others.filter((label) => spoken.has(primary(label.language)));
  // Reversed, so that of equal keys the first name is kept.
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

/** What keeps a name from being taken for more than it is. */
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
  // Several people are no organisation, and an allegation without an owner is nobody.
  'unnamed-people': 'Thing',
  organisation: 'Organization',
  document: 'CreativeWork',
  media: 'CreativeWork',
  unspecified: 'Thing',
} as const satisfies Record<Voice, string>;

/** The source of a source’s page. */
export function sourceThing(source: Source, site: Site): SpeakerThing {
  const { description, entity } = source;
  const sameAs = entity && addressesAt(site.address).entity(entity);
  return defined<SpeakerThing>({ ...sourceName(source, site), description, sameAs });
}

/** A source by its name, for things that refer to it. */
export function sourceName({ id, name, voice }: Source, site: Site): SpeakerThing {
  return defined<SpeakerThing>({ '@type': VOICE_TYPES[voice], '@id': addressesAt(site.address).source({ id }), name });
}

export type SpeakerThing = PersonLeaf | OrganizationLeaf | CreativeWorkLeaf | ThingLeaf;
