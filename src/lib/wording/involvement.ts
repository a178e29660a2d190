/** The part an entity plays in a claim, and what its claims are headed by it. */
import type { Entity, Involvement } from '../edition/model.ts';
import { keysOf, roles, type Role } from '../vocabulary/index.ts';

/** A part, whichever side of a relation it is. */
export type Part = Role | 'event' | 'relation' | 'mention';

/** The parts that have a heading: relations stand under the names of the others. */
export type HeadedPart = Exclude<Part, 'relation'>;

/** Parts in the order in which a page shows them. A relation counts only where the entity plays no part in an event. */
export const PARTS: readonly Part[] = ['event', ...keysOf(roles), 'relation', 'mention'];

/** Headings of the claims in which an entity plays each part; `it` is “it”, or the name of a person. */
const HEADINGS: Readonly<Record<HeadedPart, (it: string) => string>> = {
  event: () => 'The event itself',
  agent: (it) => `What ${it} does`,
  target: (it) => `What is done to ${it}`,
  party: () => 'As one of the parties',
  topic: (it) => `What others say or do about ${it}`,
  instrument: (it) => `What is done through ${it}`,
  place: () => 'What happens there',
  origin: () => 'Movements from there',
  destination: () => 'Movements to there',
  mention: () => 'What else is said',
};

/** The first of the parts that an entity plays in a claim. */
export function leadingPart(as: readonly Involvement[]): Part {
  const played = new Set(as.map((part) => (part === 'subject' || part === 'object' ? 'relation' : part)));
  return PARTS.find((part) => played.has(part)) ?? 'mention';
}

/** What heads the claims in which an entity plays a part. */
export function partHeading(part: HeadedPart, { type, name }: Pick<Entity, 'type' | 'name'>): string {
  return HEADINGS[part](type === 'person' ? name : 'it');
}
