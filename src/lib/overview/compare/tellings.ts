/** Finds events that claims of different commentaries report, and what each commentary says about them. */
import type { Claim, ClaimEvent, Entity } from '../../edition/model.ts';

/** A claim that reports an event, with its annotation of the event. */
export interface Telling {
  readonly claim: Claim;
  readonly event: ClaimEvent;
}

/** What one commentary says about an event, in reading order. */
export type Side = ReturnType<typeof sidesOf>[number];

/**
 * The sides of an event, in the order of the commentaries. Claims report the same event only if they name its record; similar
 * events are not treated as the same.
 */
export function sidesOf(event: Pick<Entity, 'claims'>) {
  const tellings = event.claims.flatMap(({ claim }) =>
    claim.events.filter((told) => told.event === event).map((told): Telling => ({ claim, event: told })),
  );
  return [...Map.groupBy(tellings, ({ claim }) => claim.commentary)].map(([commentary, own]) => ({
    commentary,
    tellings: own,
  }));
}

/** Whether several commentaries report an event. */
export function isShared(event: Pick<Entity, 'claims'>): boolean {
  return sidesOf(event).length > 1;
}

/** The events in an entity’s claims that several commentaries report, in reading order, without the entity itself. */
export function sharedEventsAround(entity: Pick<Entity, 'claims'>): Entity[] {
  const events = entity.claims.flatMap(({ claim }) => claim.events.flatMap(({ event }) => event ?? []));
  return [...new Set(events)].filter((event) => event !== entity && isShared(event));
}

/** The claims of a side, each once. */
export function claimsOf({ tellings }: Side): Claim[] {
  return [...new Set(tellings.map(({ claim }) => claim))];
}

/** Whether the claim says that it happened or will happen. A claim that denies it does not say who took part. */
export function isAffirmed({ claim }: Telling): boolean {
  return !claim.negated;
}
