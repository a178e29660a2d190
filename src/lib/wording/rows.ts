/** What the claims tell of an entity’s events and relations, as rows of a table; every row keeps its claim. */
import type { Claim, ClaimRelation, Entity } from '../edition/model.ts';
import { plain, type Piece, separate } from './piece.ts';
import { eventPhrase } from './rows-event.ts';
import { hedged } from './rows-hedge.ts';
import { relationPhrase } from './rows-relation.ts';
import { puttingOf } from './rows-reading.ts';
import { toldPieces } from './rows-told.ts';
import { whenInPieces } from './when.ts';

/** A row, and the claims it rests on: several where they tell the same. */
export interface Row {
  /** What happens or holds, seen from the entity: “Possibly killed by the Taliban”. */
  readonly pieces: readonly Piece[];
  readonly when: readonly Piece[];
  readonly claims: readonly Claim[];
  /** Whether the words send to a claim that is read with a note. */
  readonly isRead: boolean;
}

/** The events in which an entity takes part, or which it is. */
export function eventRows({ claims, id }: Pick<Entity, 'claims' | 'id'>): Row[] {
  return join(
    claims.flatMap(({ claim }) =>
      claim.events
        .filter((event) => event.event?.id === id || event.roles.some(({ entity }) => entity.id === id))
        .map((event) => ({
          pieces: toldPieces(id, event, claim) ?? hedged(eventPhrase(id, event), claim),
          when: whenOf(claim),
          claims: [claim],
        })),
    ),
  );
}

/** The relations of an entity to others, each read from the side on which it stands in the claim. */
export function relationRows({ claims, id }: Pick<Entity, 'claims' | 'id'>): Row[] {
  return join(
    claims.flatMap(({ claim }) =>
      claim.relations
        .filter(({ subject, object, place }) => [subject, object, place].some((entity) => entity?.id === id))
        .map((relation) => ({
          pieces: hedged(relationPhrase(id, relation), claim),
          when: isTimeless(relation) ? [] : whenOf(claim),
          claims: [claim],
        })),
    ),
  );
}

/** Rows of the same words become one, in the place of the first. */
function join(rows: readonly Omit<Row, 'isRead'>[]): Row[] {
  const groups = Map.groupBy(rows, ({ pieces, when }) => [pieces, when].map(plain).join('\n'));
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const claims = [first, ...rest].flatMap((row) => row.claims);
    const putting = puttingOf(first.pieces, claims);
    return [{ ...first, claims, pieces: [...first.pieces, ...putting], isRead: putting.length > 0 }];
  });
}

/** That one place lies in another has no date. */
function isTimeless({ type, subject }: ClaimRelation): boolean {
  return type === 'located-in' && subject.type === 'place';
}

function whenOf({ when }: Pick<Claim, 'when'>): Piece[] {
  return separate(when.map(whenInPieces), '; ');
}
