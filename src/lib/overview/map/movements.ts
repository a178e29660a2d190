/** The movements that claims tell of: who goes, from where, to where; never more than the claim says. */
import type { Claim, ClaimEvent, Edition, Entity } from '../../edition/model.ts';
import { statuses, type Certainty, type Role, type Status } from '../../vocabulary/index.ts';
import { entitiesByRole } from '../../wording/event.ts';

/** One end of a movement. Without places the claim says nothing of it, or that it is not named. */
export interface End {
  readonly places: readonly Entity[];
  /** Whether the article leaves it unnamed where it speaks of one. */
  readonly unnamed: boolean;
}

/** A movement, with the claims that tell it alike. */
export interface Movement {
  readonly movers: readonly Entity[];
  readonly from: End;
  readonly to: End;
  /** How far it has come, as the claims put it; absent where it is told as happening. */
  readonly status?: Status;
  readonly negated: boolean;
  readonly certainty: Certainty;
  /** Whether the claims tell it as happening, not as something proposed, wanted, stalled or denied. */
  readonly happens: boolean;
  readonly claims: readonly Claim[];
}

/** Every movement, in the order of the claims. Claims that say the same, equally firmly, share one. */
export function movementsOf({ claims }: Pick<Edition, 'claims'>): Movement[] {
  const movements = new Map<string, { movement: Movement; claims: Claim[] }>();
  for (const claim of claims) {
    for (const event of claim.events) {
      if (event.type !== 'movement') continue;
      const movement = toMovement(event, claim);
      const key = keyOf(movement);
      const known = movements.get(key);
      if (known) known.claims.push(claim);
      else movements.set(key, { movement, claims: [claim] });
    }
  }
  return [...movements.values()].map(({ movement, claims: told }) => ({ ...movement, claims: [...new Set(told)] }));
}

function toMovement(event: ClaimEvent, { certainty, negated }: Claim): Movement {
  const players = new Map(entitiesByRole(event.roles));
  const { status } = event;
  return {
    // Those who are moved go; where nobody is moved, those who act go themselves.
    movers: players.get('target') ?? players.get('agent') ?? players.get('party') ?? [],
    from: endOf('origin', event, players),
    to: endOf('destination', event, players),
    ...(status !== undefined && { status }),
    negated,
    certainty,
    happens: !negated && (status === undefined || statuses[status].stage === 'done'),
    claims: [],
  };
}

function endOf(role: Role, { unstated }: ClaimEvent, players: ReadonlyMap<Role, readonly Entity[]>): End {
  return { places: players.get(role) ?? [], unnamed: unstated.includes(role) };
}

function keyOf({ movers, from, to, status, negated, certainty }: Movement): string {
  const ids = (entities: readonly Entity[]) => entities.map(({ id }) => id);
  return JSON.stringify([ids(movers), ids(from.places), ids(to.places), status, negated, certainty]);
}
