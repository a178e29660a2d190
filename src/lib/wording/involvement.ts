/** The claims about an entity, grouped by the part it plays in them. */
import { keysOf, roles, type Role } from '../vocabulary/index.ts';
import type { Claim, Entity, Involvement } from '../edition/model.ts';

/** A part, whichever side of a relation it is. */
type Part = Role | 'event' | 'relation' | 'mention';

/** What each part is called above the claims in which it comes first, and after “Also” where it comes later. */
const PARTS = {
  agent: { label: 'What it does', also: 'acts in it' },
  target: { label: 'What is done to it', also: 'has something done to it' },
  party: { label: 'As one of the parties', also: 'one of the parties' },
  topic: { label: 'As what others act on or speak of', also: 'what it is about' },
  instrument: { label: 'As a means', also: 'a means' },
  place: { label: 'As the place', also: 'the place' },
  origin: { label: 'As a starting point', also: 'the starting point' },
  destination: { label: 'As a destination', also: 'the destination' },
  event: { label: 'The event itself', also: 'the event itself' },
  relation: { label: 'In a relation with another', also: 'in a relation with another' },
  mention: { label: 'Also named in', also: 'named' },
} as const satisfies Record<Part, { label: string; also: string }>;

const PERSONAL: Partial<Record<Part, string>> = { agent: 'Acting', target: 'Acted upon' };

const ORDER: readonly Part[] = [...keysOf(roles), 'event', 'relation', 'mention'];

/** Claims in which an entity plays the same leading part. */
export interface InvolvementGroup {
  readonly part: Part;
  readonly label: string;
  /** The claims; `also` has the other parts, to follow “Also”: “the place”, “in a relation with another”. */
  readonly claims: readonly { readonly claim: Claim; readonly also: readonly string[] }[];
}

/** Groups the claims of an entity, each once, under the first part it plays; the other parts are in `also`. */
export function groupByPart({ claims, type }: Pick<Entity, 'claims' | 'type'>): InvolvementGroup[] {
  const sorted = claims.map(({ claim, as }) => {
    const parts = new Set(as.map(toPart));
    const [first = 'mention', ...rest] = ORDER.filter((part) => parts.has(part));
    return { claim, first, also: rest.filter((part) => part !== 'mention').map((part) => PARTS[part].also) };
  });
  return ORDER.map((part) => ({
    part,
    label: (type === 'person' ? PERSONAL[part] : undefined) ?? PARTS[part].label,
    claims: sorted.filter(({ first }) => first === part).map(({ claim, also }) => ({ claim, also })),
  })).filter(({ claims: members }) => members.length > 0);
}

function toPart(part: Involvement): Part {
  return part === 'subject' || part === 'object' ? 'relation' : part;
}
