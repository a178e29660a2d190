/** What the claims tell of an entity’s events and relations, as rows of a table; every row keeps its claim. */
import { eventTypes, statuses } from '../vocabulary/index.ts';
import type { Claim, ClaimEvent, Entity } from '../edition/model.ts';
import { relationInPieces, rolesInPieces } from './event.ts';
import { negation } from './facts.ts';
import { type Piece, separate } from './piece.ts';
import { whenInPieces } from './when.ts';

/** A row, and the claim it rests on. */
export interface Row {
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly when: readonly Piece[];
  readonly claim: Claim;
}

/** The events in which an entity takes part, or which it is. */
export function eventRows({ claims, id }: Pick<Entity, 'claims' | 'id'>): Row[] {
  return claims.flatMap(({ claim }) =>
    claim.events
      .filter((event) => event.event?.id === id || event.roles.some(({ entity }) => entity.id === id))
      .map((event) => ({ label: eventName(event, claim), pieces: rolesInPieces(event), when: whenOf(claim), claim })),
  );
}

/** The relations of an entity to others, each read from the side on which it stands in the claim. */
export function relationRows({ claims, id }: Pick<Entity, 'claims' | 'id'>): Row[] {
  return claims.flatMap(({ claim }) =>
    claim.relations
      .filter(({ subject, object, place }) => [subject, object, place].some((entity) => entity?.id === id))
      .map((relation) => ({
        label: negation(claim).trim(),
        pieces: relationInPieces(relation),
        when: whenOf(claim),
        claim,
      })),
  );
}

function eventName({ type, status }: ClaimEvent, claim: Claim): string {
  const how = status === undefined ? '' : `, ${statuses[status].label.toLowerCase()}`;
  return `${eventTypes[type].label}${how}${negation(claim)}`;
}

function whenOf({ when }: Pick<Claim, 'when'>): Piece[] {
  return separate(when.map(whenInPieces), '; ');
}
