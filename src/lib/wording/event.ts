/** Events and relations in words, as a claim tells them and no firmer. */
import {
  eventTypes,
  relations,
  roles as roleTerms,
  statuses,
  type Certainty,
  type RelationType,
  type Role,
} from '../vocabulary/index.ts';
import type { Claim, ClaimEvent, ClaimRelation, Entity } from '../edition/model.ts';
import { entityList, type Piece, separate, text } from './piece.ts';

/** What is set after a relation or a figure that the claim does not plainly assert. */
export const DOUBTS = {
  stated: '',
  probable: ', probably',
  possible: ', possibly',
  open: ', left open',
} as const satisfies Record<Certainty, string>;

/** How a relation reads where the claim denies it. */
const DENIALS = {
  'member-of': 'not member of',
  'part-of': 'not part of',
  leads: 'does not lead',
  'allied-with': 'not allied with',
  hosts: 'does not host',
  opposes: 'does not oppose',
  'negotiates-with': 'does not negotiate with',
  'located-in': 'not located in',
  'elected-to': 'not elected to',
  funds: 'does not fund',
  regulates: 'does not regulate',
} as const satisfies Record<RelationType, string>;

type Firmness = Pick<Claim, 'certainty' | 'negated'>;

/**
 * What the claim is about: “Killing”, “Agreement, not signed”, “No attack”. It does not repeat the claim’s certainty, because
 * a hedge may be on something else than whether the event happened, such as its aim.
 */
export function eventInWords(
  { type, status }: Pick<ClaimEvent, 'type' | 'status'>,
  claim: Pick<Claim, 'negated'>,
): string {
  const { label } = eventTypes[type];
  if (status !== undefined) return `${label}, ${claim.negated ? 'not ' : ''}${lowerLabel(statuses[status])}`;
  return claim.negated ? `No ${label.toLowerCase()}` : label;
}

/**
 * Who plays which role, in short: “Asim Umar, in Musa Qala; by whom is not said”. Entities that `isNamed` knows from the
 * sentence are left out.
 */
export function rolesInBrief({ type, roles, unstated }: ClaimEvent, isNamed: (entity: Entity) => boolean): Piece[] {
  const groups = entitiesByRole(roles.filter(({ entity }) => !isNamed(entity)));
  const ordered = groups.sort(([a], [b]) => ROLES_IN_ORDER.indexOf(a) - ROLES_IN_ORDER.indexOf(b));
  const named = ordered.map(([role, entities]) => [
    text(OTHER_PREPOSITIONS[type]?.[role] ?? PREPOSITIONS[role]),
    ...entityList(entities),
  ]);
  const withheld = unstated.map((role) => [
    text(role === 'agent' ? 'by whom is not said' : `${roleName(role)} not said`),
  ]);
  return separate(
    [separate(named), ...withheld].filter((group) => group.length > 0),
    '; ',
  );
}

/** What stands before the entities of a role, in the order of a short value: whom it concerns first. */
const PREPOSITIONS = {
  target: '',
  party: '',
  agent: 'by ',
  topic: 'on ',
  instrument: 'through ',
  place: 'in ',
  origin: 'from ',
  destination: 'to ',
} as const satisfies Record<Role, string>;

const ROLES_IN_ORDER = Object.keys(PREPOSITIONS) as Role[];

/** Where an event takes another word. */
const OTHER_PREPOSITIONS: Partial<Record<ClaimEvent['type'], Partial<Record<Role, string>>>> = {
  agreement: { target: 'with ', instrument: 'under ' },
  amendment: { topic: 'of ' },
  appropriation: { target: 'to ', topic: 'for ' },
  attack: { target: 'on ' },
  decision: { target: 'for ' },
  enactment: { topic: 'of ' },
  movement: { agent: '', target: '' },
  negotiation: { target: 'with ' },
  payment: { target: 'to ', topic: 'for ' },
  publication: { topic: 'of ' },
  repeal: { topic: 'of ' },
  ruling: { target: 'concerning ' },
};

/** A relation read as “subject type object”, with where it holds, how far it has come and how firmly it is claimed. */
export function relationInPieces({ type, subject, object, place, status }: ClaimRelation, claim: Firmness): Piece[] {
  const rest = `${status === undefined ? '' : ` (${lowerLabel(statuses[status])})`}${DOUBTS[claim.certainty]}`;
  return [
    { kind: 'entity', entity: subject },
    text(` ${claim.negated ? DENIALS[type] : relations[type].label} `),
    { kind: 'entity', entity: object },
    ...(place ? [text(', in '), { kind: 'entity', entity: place } as const] : []),
    ...(rest === '' ? [] : [text(rest)]),
  ];
}

/** The entities of an event, role by role. */
export function entitiesByRole(roles: ClaimEvent['roles']): [Role, Entity[]][] {
  return [...Map.groupBy(roles, ({ role }) => role)].map(([role, players]) => [
    role,
    players.map(({ entity }) => entity),
  ]);
}

function roleName(role: Role): string {
  return lowerLabel(roleTerms[role]);
}

function lowerLabel({ label }: { readonly label: string }): string {
  return label.toLowerCase();
}
