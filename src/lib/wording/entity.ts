/** How much the claims have of an entity, in words. */
import type { Entity } from '../edition/model.ts';
import { countOf } from './list.ts';

/** What is in the index beside an entity: “5 claims, makes 67”, “named in the caption”. */
export function involvementBriefly({ claims, says, namedIn }: Pick<Entity, 'claims' | 'says' | 'namedIn'>): string {
  if (claims.length > 0) return `${countOf(claims.length, 'claim')}${says.length > 0 ? `, makes ${says.length}` : ''}`;
  if (says.length > 0) return `makes ${countOf(says.length, 'claim')}`;
  return namedIn === undefined ? countOf(0, 'claim') : `named in the ${namedIn}`;
}

/** The heading of what an entity says, itself or through its people. */
export function saysHeading({ name, type }: Pick<Entity, 'name' | 'type'>): string {
  switch (type) {
    case 'group':
    case 'government':
      return `What ${name}, or people in it, say`;
    case 'place':
      return `What people in ${name} say`;
    case 'person':
      return `What ${name} says`;
    case 'agreement':
    case 'document':
    case 'event':
      return 'What it says';
  }
}
