/**
 * The movements in claims, never more than the claims say; and the content of a map in words, for its table and for screen
 * readers.
 */
import type { Claim, ClaimEvent, Edition, Entity } from '../../edition/model.ts';
import { statuses, type Role } from '../../vocabulary/index.ts';
import { entitiesByRole } from '../../wording/event.ts';
import { sayingSo } from '../../wording/attribution.ts';
import { capitalise } from '../../wording/capitals.ts';
import { countOf, joinList } from '../../wording/list.ts';
import { entityList, text, type Piece } from '../../wording/piece.ts';
import type { Place } from './plan.ts';

/** A movement, with the claims that report it in the same way. */
export type Movement = ReturnType<typeof movementsOf>[number];

/** Every movement, in the order of the claims. Claims that say the same equally firmly share one. */
export function movementsOf({ claims }: Pick<Edition, 'claims'>) {
  const told = claims.flatMap((claim) =>
    claim.events
      .filter(({ type }) => type === 'movement')
      .map((event) => ({ claim, movement: toMovement(event, claim) })),
  );
  return [...Map.groupBy(told, ({ movement }) => keyOfMovement(movement)).values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ movement }) => ({ ...movement, claims: [...new Set(alike.map(({ claim }) => claim))] })),
  );
}

function toMovement(event: ClaimEvent, { certainty, negated }: Claim) {
  const players = new Map(entitiesByRole(event.roles));
  const { status } = event;
  return {
    // The target moves; without a target, the agent moves.
    movers: players.get('target') ?? players.get('agent') ?? players.get('party') ?? [],
    from: endOf('origin', event, players),
    to: endOf('destination', event, players),
    /** Its status in the claims; absent if they simply report it as happening. */
    ...(status !== undefined && { status }),
    negated,
    certainty,
    /** Whether the claims report it as happening, not as proposed, wanted, stalled or denied. */
    happens: !negated && (status === undefined || statuses[status].stage === 'done'),
  };
}

/** One end of a movement. Without places, the claim does not mention it, or the article mentions it without naming it. */
function endOf(role: Role, { unstated }: ClaimEvent, players: ReadonlyMap<Role, readonly Entity[]>) {
  return { places: players.get(role) ?? [], unnamed: unstated.includes(role) };
}

function keyOfMovement({ movers, from, to, status, negated, certainty }: ReturnType<typeof toMovement>): string {
  const ids = (entities: readonly Entity[]) => entities.map(({ id }) => id);
  return JSON.stringify([ids(movers), ids(from.places), ids(to.places), status, negated, certainty]);
}

/** A place with its number of claims: “Kabul, city: 3 claims”. */
export function placeInWords({ entity, kind, count }: Place): string {
  const claims = count > 0 ? countOf(count, 'claim') : `no claim, named in the ${entity.namedIn ?? 'text'}`;
  return `${entity.name}${kind === '' ? '' : `, ${kind}`}: ${claims}`;
}

/** Who moves, for a table cell. */
export function moversInPieces({ movers }: Pick<Movement, 'movers'>): Piece[] {
  return movers.length === 0 ? [text('Not stated')] : entityList(movers);
}

/** One end of a movement, for a table cell. */
export function endInPieces({ places, unnamed }: ReturnType<typeof endOf>): Piece[] {
  return places.length === 0 ? [text(unnamed ? 'Not named' : 'Not stated')] : entityList(places);
}

/** How the claims report a movement: “Told as happening”, “Proposed, not told as happening”, “Denied”. */
export function stateInWords({ status, negated, happens }: Pick<Movement, 'status' | 'negated' | 'happens'>): string {
  if (negated) return status === undefined ? 'Denied' : `Not ${statuses[status].label.toLowerCase()}`;
  if (status === undefined) return 'Told as happening';
  return `${statuses[status].label}${happens ? '' : ', not told as happening'}`;
}

/** Who moves where, in a line: “Old members, from Waziristan to Paktia”. */
export function wayInWords({ movers, from, to }: Pick<Movement, 'movers' | 'from' | 'to'>): string {
  const names = (entities: readonly Entity[]) => joinList(entities.map(({ name }) => name));
  const ends = [
    from.places.length > 0 ? `from ${names(from.places)}` : '',
    to.places.length > 0 ? `to ${names(to.places)}` : '',
  ].filter((end) => end !== '');
  const who = movers.length === 0 ? 'A movement' : capitalise(names(movers));
  return ends.length === 0 ? who : `${who}, ${ends.join(' ')}`;
}

/** {@link wayInWords} and {@link stateInWords}: “Old members, from Waziristan to Paktia: told as happening”. */
export function movementInWords(movement: Movement): string {
  return `${wayInWords(movement)}: ${stateInWords(movement).toLowerCase()}`;
}

/**
 * The accessible name of a mark: its sign and words. It begins with the visible label, such as “E TTP”, so that users of voice
 * control can say what they see.
 */
export function nameOfMark(sign: string, words: string, drawn: readonly string[] = []): string {
  const name = `${sign} ${words}`;
  const seen = drawn.join(' ');
  return name.toLowerCase().startsWith(seen.toLowerCase()) ? name : `${seen}: ${words}`;
}

/** Groups claims by speakers and certainty, in the order of the claims. `saying` is who speaks and how firmly. */
export function tellersOf(claims: readonly Claim[]) {
  const groups = Map.groupBy(claims, (claim) =>
    [...claim.attributions.map(({ source }) => source.id), claim.certainty].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [{ saying: sayingSo(first), certainty: first.certainty, claims: group }];
  });
}
