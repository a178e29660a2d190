/** How much the claims have of an entity, in words. */
import type { Entity } from '../edition/model.ts';
import { countOf } from './list.ts';

/** What is in the index beside an entity: “5 claims; 7 by it or people in it”, “named in the caption”. */
export function involvementBriefly(entity: Involved): string {
  const { claims, says, namedIn } = entity;
  if (claims.length > 0) return `${countOf(claims.length, 'claim')}${says.length > 0 ? saysAsWell(entity) : ''}`;
  if (says.length > 0)
    return isSpeaker(entity)
      ? `makes ${countOf(says.length, 'claim')}`
      : `${countOf(says.length, 'claim')} ${bySpeakers(entity)}`;
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

function saysAsWell(entity: Involved): string {
  return isSpeaker(entity) ? `, makes ${entity.says.length}` : `; ${entity.says.length} ${bySpeakers(entity)}`;
}

/** Where claims come from others on its side, none is called its own. */
function bySpeakers({ type }: Involved): string {
  switch (type) {
    case 'group':
    case 'government':
      return 'by it or people in it';
    case 'place':
      return 'by people in it';
    case 'person':
      return 'by people on their side';
    case 'agreement':
    case 'document':
    case 'event':
      return 'by people on its side';
  }
}

/** Whether it speaks itself, and not only unnamed sources on its side. */
function isSpeaker({ id, sources }: Involved): boolean {
  return sources.every(({ entity, claims }) => entity?.id === id || claims.length === 0);
}

type Involved = Pick<Entity, 'id' | 'type' | 'claims' | 'says' | 'sources' | 'namedIn'>;
