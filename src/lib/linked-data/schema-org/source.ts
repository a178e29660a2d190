/** A speaking source: a person, a body or a work where it is one, and no more than its name and what the article shows of it. */
import type { CreativeWorkLeaf, OrganizationLeaf, PersonLeaf, ThingLeaf } from 'schema-dts';
import type { Source } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import type { Voice } from '../../vocabulary/index.ts';
import { addressesAt } from '../addresses.ts';
import { defined } from './defined.ts';

const TYPES = {
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
  return defined<SpeakerThing>({ '@type': TYPES[voice], '@id': addressesAt(site.address).source({ id }), name });
}

export type SpeakerThing = PersonLeaf | OrganizationLeaf | CreativeWorkLeaf | ThingLeaf;
