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
export function sourceThing({ id, name, voice, description, entity }: Source, site: Site): SourceThing {
  const at = addressesAt(site.address);
  return defined<SourceThing>({
    '@type': TYPES[voice],
    '@id': at.source({ id }),
    name,
    description,
    sameAs: entity && at.entity(entity),
  });
}

type SourceThing = PersonLeaf | OrganizationLeaf | CreativeWorkLeaf | ThingLeaf;
