/** Which events claims of different commentaries tell of, and what each commentary tells. */
import type { Claim, ClaimEvent, Commentary, Entity } from '../../edition/model.ts';

/** A claim that tells of an event, with what it says of the parts played. */
export interface Telling {
  readonly claim: Claim;
  readonly event: ClaimEvent;
}

/** What one commentary tells of an event, in reading order. */
export interface Side {
  readonly commentary: Commentary;
  readonly tellings: readonly Telling[];
}

/**
 * The sides of an event, in the order of the commentaries. Only its own record makes claims tell of one event: that two events
 * are alike is no reason to take them for one.
 */
export function sidesOf(event: Pick<Entity, 'claims'>): Side[] {
  const tellings = event.claims.flatMap(({ claim }) =>
    claim.events.filter((told) => told.event === event).map((told): Telling => ({ claim, event: told })),
  );
  return [...Map.groupBy(tellings, ({ claim }) => claim.commentary)].map(([commentary, own]) => ({
    commentary,
    tellings: own,
  }));
}

/** Whether several commentaries tell of an event. */
export function isShared(event: Pick<Entity, 'claims'>): boolean {
  return sidesOf(event).length > 1;
}

/** The events around an entity that several commentaries tell of, in reading order; of an event without itself. */
export function sharedEventsAround(entity: Pick<Entity, 'claims'>): Entity[] {
  const events = entity.claims.flatMap(({ claim }) => claim.events.flatMap(({ event }) => event ?? []));
  return [...new Set(events)].filter((event) => event !== entity && isShared(event));
}

/** The claims of a side, each once. */
export function claimsOf({ tellings }: Side): Claim[] {
  return [...new Set(tellings.map(({ claim }) => claim))];
}

/** Whether the claim says that it happened or will happen: one that denies it says nothing of who took part. */
export function isAffirmed({ claim }: Telling): boolean {
  return !claim.negated;
}
