/** The claims about an entity, grouped by the part it plays in them. */
import { keysOf, roles, type Role } from '../vocabulary/index.ts';
import type { Claim, Entity, Involvement } from '../edition/model.ts';

/** Headings for parts that are no roles of the vocabulary. */
const OTHER_PARTS = {
  event: 'The event itself',
  relation: 'In a relation with another',
  mention: 'Also named in',
} as const;

/** A part, whichever side of a relation it is. */
type Part = Role | keyof typeof OTHER_PARTS;

const ORDER: readonly Part[] = [...keysOf(roles), 'event', 'relation', 'mention'];

/** Claims in which an entity plays the same leading part. */
export interface InvolvementGroup {
  readonly part: Part;
  readonly label: string;
  /** The claims; `also` has the other parts, to follow “Also”: “as place”, “in a relation with another”. */
  readonly claims: readonly { readonly claim: Claim; readonly also: readonly string[] }[];
}

/** Groups the claims of an entity, each once, under the first part it plays; the other parts are in `also`. */
export function groupByPart(involved: Entity['claims']): InvolvementGroup[] {
  const sorted = involved.map(({ claim, as }) => {
    const parts = new Set(as.map(toPart));
    const [first = 'mention', ...rest] = ORDER.filter((part) => parts.has(part));
    return { claim, first, also: rest.filter((part) => part !== 'mention').map(inPart) };
  });
  return ORDER.map((part) => ({
    part,
    label: partLabel(part),
    claims: sorted.filter(({ first }) => first === part).map(({ claim, also }) => ({ claim, also })),
  })).filter(({ claims }) => claims.length > 0);
}

function toPart(part: Involvement): Part {
  return part === 'subject' || part === 'object' ? 'relation' : part;
}

function partLabel(part: Part): string {
  return isRole(part) ? roles[part].label : OTHER_PARTS[part];
}

function inPart(part: Part): string {
  const label = partLabel(part).toLowerCase();
  return part === 'relation' ? label : `as ${label}`;
}

function isRole(part: Part): part is Role {
  return part in roles;
}
