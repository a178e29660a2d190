/** The claims about an entity, grouped by the part it plays in them. */
import { keysOf, roles } from '../vocabulary/index.ts';
import type { Claim, Entity, Involvement } from '../edition/model.ts';

/** Headings for parts that are no roles of the vocabulary. */
const OTHER_PARTS = {
  event: 'The event itself',
  subject: 'Related to another',
  object: 'Another is related to it',
  mention: 'Named only',
} as const;

const ORDER: readonly Involvement[] = [...keysOf(roles), 'event', 'subject', 'object', 'mention'];

/** Claims in which an entity plays the same leading part. */
export interface InvolvementGroup {
  readonly part: Involvement;
  readonly label: string;
  readonly claims: readonly { readonly claim: Claim; readonly also: readonly string[] }[];
}

/** Groups the claims of an entity, each once, under the first part it plays; the other parts are in `also`. */
export function groupByPart(involved: Entity['claims']): InvolvementGroup[] {
  const sorted = involved.map(({ claim, as }) => {
    const [first = 'mention', ...rest] = ORDER.filter((part) => as.includes(part));
    return { claim, first, also: rest.filter((part) => part !== 'mention').map(partLabel) };
  });
  return ORDER.map((part) => ({
    part,
    label: partLabel(part),
    claims: sorted.filter(({ first }) => first === part).map(({ claim, also }) => ({ claim, also })),
  })).filter(({ claims }) => claims.length > 0);
}

/** What a part is called. */
export function partLabel(part: Involvement): string {
  return part in roles ? roles[part as keyof typeof roles].label : OTHER_PARTS[part as keyof typeof OTHER_PARTS];
}
