/** Events and relations in words, as a claim tells them. */
import { relations, roles as roleTerms, statuses, type Role } from '../vocabulary/index.ts';
import type { ClaimEvent, ClaimRelation, Entity } from '../edition/model.ts';
import { entityList, type Piece, separate, text } from './piece.ts';

/** Who plays which role: “agent: the Taliban; place: Helmand; target: not named”. */
export function rolesInPieces({ roles, unstated }: Pick<ClaimEvent, 'roles' | 'unstated'>): Piece[] {
  const named = entitiesByRole(roles).map(([role, entities]) => [text(`${roleName(role)}: `), ...entityList(entities)]);
  const withheld = unstated.map((role) => [text(`${roleName(role)}: not named`)]);
  return separate([...named, ...withheld], '; ');
}

/** A relation read as “subject type object”, with where it holds and how far it has come. */
export function relationInPieces({ type, subject, object, place, status }: ClaimRelation): Piece[] {
  return [
    { kind: 'entity', entity: subject },
    text(` ${relations[type].label} `),
    { kind: 'entity', entity: object },
    ...(place ? [text(', in '), { kind: 'entity', entity: place } as const] : []),
    ...(status === undefined ? [] : [text(` (${statuses[status].label.toLowerCase()})`)]),
  ];
}

/** The entities of an event, role by role. */
export function entitiesByRole(roles: ClaimEvent['roles']): [Role, Entity[]][] {
  const groups = new Map<Role, Entity[]>();
  for (const { role, entity } of roles) groups.set(role, [...(groups.get(role) ?? []), entity]);
  return [...groups];
}

function roleName(role: Role): string {
  return roleTerms[role].label.toLowerCase();
}
