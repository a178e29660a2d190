/** Events, relations and figures in words, never firmer than the claim. */
import {
  eventTypes,
  keysOf,
  relations,
  roles as roleTerms,
  statuses,
  type Certainty,
  type RelationType,
  type Role,
} from '../vocabulary/index.ts';
import type { Claim, ClaimEvent, ClaimRelation, Entity, Figure } from '../edition/model.ts';
import { entityList, type Piece, separate, text } from './piece.ts';
import { capitalise } from './capitals.ts';
import { dateInWords } from './date.ts';

/** The words after a relation or a figure that the claim does not simply state. */
export const DOUBTS = {
  stated: '',
  probable: ', probably',
  possible: ', possibly',
  open: ', left open',
} as const satisfies Record<Certainty, string>;

/** The words for relations that a claim denies. */
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
 * The event of a claim: “Killing”, “Agreement, not signed”, “No attack”. It does not repeat the claim’s certainty, because a
 * hedge may not be about whether the event happened but, for example, about its aim.
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
 * Who has which role, in short: “Asim Umar, in Musa Qala; by whom is not said”. Entities that the sentence names (`isNamed`) are
 * left out.
 */
export function rolesInBrief({ type, roles, unstated }: ClaimEvent, isNamed: (entity: Entity) => boolean): Piece[] {
  const groups = entitiesByRole(roles.filter(({ entity }) => !isNamed(entity)));
  const ordered = groups.sort(([a], [b]) => ROLES_IN_ORDER.indexOf(a) - ROLES_IN_ORDER.indexOf(b));
  const named = ordered.map(([role, entities]) => [
    text(OTHER_PREPOSITIONS[type]?.[role] ?? PREPOSITIONS[role]),
    ...entityList(entities),
  ]);
  const withheld = unstated.map((role) => [
    text(role === 'agent' ? 'by whom is not said' : `${lowerLabel(roleTerms[role])} not said`),
  ]);
  return separate(
    [separate(named), ...withheld].filter((group) => group.length > 0),
    '; ',
  );
}

/** The prepositions of roles, in the order of a short value, which begins with the target. */
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

const ROLES_IN_ORDER = keysOf(PREPOSITIONS);

/** Different prepositions for some events. */
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

/** A relation as “subject type object”, with its place, its status and how firmly it is claimed. */
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

/** The entities of an event, by role. */
export function entitiesByRole(roles: ClaimEvent['roles']): [Role, Entity[]][] {
  return [...Map.groupBy(roles, ({ role }) => role)].map(([role, players]) => [
    role,
    players.map(({ entity }) => entity),
  ]);
}

function lowerLabel({ label }: { readonly label: string }): string {
  return label.toLowerCase();
}

/** A figure: what is measured, the number, its unit and date; never firmer than the claim. */
export function figureInPieces(figure: Figure, { certainty, negated }: Pick<Claim, 'certainty' | 'negated'>): Piece[] {
  const { of, unit, on } = figure;
  const subject = of === undefined ? '' : `${capitalise(of)}: `;
  const date = on === undefined ? '' : ` (${dateInWords(on)})`;
  return [text(`${subject}${negated ? 'not ' : ''}${amount(figure)}${withSpace(unit)}${date}${DOUBTS[certainty]}`)];
}

/** The number or range of a figure: “about 1,200”, “at least 1,000”, “1,200 (1,000 to 1,500)”. */
function amount({ value, low, high, approximate }: Figure): string {
  const about = approximate ? 'about ' : '';
  const range = rangeInWords(low, high);
  if (value === undefined) return low === undefined || high === undefined ? range : `${about}${range}`;
  return `${about}${format(value)}${range === '' ? '' : ` (${range})`}`;
}

function rangeInWords(low: string | undefined, high: string | undefined): string {
  if (low !== undefined && high !== undefined) return `${format(low)} to ${format(high)}`;
  if (low !== undefined) return `at least ${format(low)}`;
  return high === undefined ? '' : `at most ${format(high)}`;
}

/** A number with grouped digits, and with as many decimals as written. */
function format(number: string): string {
  const decimals = number.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(Number(number))
    .replace(/^-/, '−');
}

/** A unit after its number. Signs such as % have no space before them. */
function withSpace(unit: string): string {
  return /^[%‰°]/.test(unit) ? unit : `\u00a0${unit}`;
}
