/** What the kinds of entity are called at schema.org. */
import type { EntityType } from '../vocabulary/index.ts';

export const schemaTypes = {
  person: 'Person',
  group: 'Organization',
  government: 'GovernmentOrganization',
  place: 'Place',
  agreement: 'CreativeWork',
  document: 'CreativeWork',
  event: 'Event',
} as const satisfies Record<EntityType, string>;
