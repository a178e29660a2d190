/** The aspects of an event that commentaries may report differently: what happens, who has which role, when, and how firmly. */
import type { Claim, Entity, When } from '../../edition/model.ts';
import { keysOf, type Role, roles } from '../../vocabulary/index.ts';
import { sayingSo } from '../../wording/attribution.ts';
import { eventInWords } from '../../wording/event.ts';
import { entityList, type Piece, text } from '../../wording/piece.ts';
import { whenInPieces } from '../../wording/when.ts';
import {
  type Fit,
  fitEntities,
  fitPlaces,
  fitTimes,
  type Places,
  areAsFirm,
  type Cell,
  findFirmest,
  judge,
  type Value,
  type Verdict,
} from './verdict.ts';
import { claimsOf, isAffirmed, type Side, type Telling } from './tellings.ts';

/** An aspect, with what each side says about it and the result of the comparison. */
export interface Aspect {
  readonly label: string;
  /** The role in the vocabulary, if the aspect is one. */
  readonly role?: Role;
  readonly verdict: Verdict;
  readonly cells: readonly Cell<unknown>[];
}

/** The label of the aspect of firmness. */
export const FIRMNESS = 'How firmly';

/** All aspects about which at least one side says something. */
export function aspectsOf(sides: readonly Side[], places: Places): Aspect[] {
  return [
    whatHappens(sides),
    ...keysOf(roles).flatMap((role) => roleAspect(role, sides, places)),
    ...timeAspect(sides),
    howFirmly(sides),
  ];
}

/** Whether the event happens, and its status. A side that affirms it and a side that denies it differ. */
function whatHappens(sides: readonly Side[]): Aspect {
  const cells = sides.map((side) =>
    toCell(
      side,
      side.tellings.map((telling) => [telling, telling] as const),
      ({ event, claim }) => eventInWords(event, claim),
      ({ event, claim }) => [text(eventInWords(event, claim))],
    ),
  );
  return {
    label: 'What happens',
    verdict: judge(
      cells,
      fitTellings,
      sides.every(({ tellings }) => tellings.every(isAffirmed)),
    ),
    cells,
  };
}

function fitTellings(a: Telling, b: Telling): Fit {
  if (a.claim.negated !== b.claim.negated) return 'apart';
  if (a.event.type !== b.event.type) return 'unclear';
  if (a.event.status === b.event.status) return 'same';
  // An account without a status is less exact.
  if (a.event.status === undefined) return 'wider';
  return b.event.status === undefined ? 'finer' : 'apart';
}

function roleAspect(role: Role, sides: readonly Side[], places: Places): Aspect[] {
  const cells = sides.map((side) => {
    const told = side.tellings.filter(isAffirmed).map((telling) => [telling, playersOf(telling, role)] as const);
    const named = told.filter(([, players]) => players.length > 0);
    const unnamed = told.some(([{ event }]) => event.unstated.includes(role));
    return { ...toCell(side, named, keyOfEntities, entityList), unnamed };
  });
  if (cells.every(({ values }) => values.length === 0)) return [];
  const isPlace = IS_PLACE[role];
  const fit = (a: readonly Entity[], b: readonly Entity[]): Fit =>
    isPlace ? fitPlaces(a, b, places) : fitEntities(a, b);
  return [{ label: roles[role].label, role, verdict: judge(cells, fit), cells }];
}

const IS_PLACE: Readonly<Record<Role, boolean>> = {
  agent: false,
  target: false,
  party: false,
  topic: false,
  instrument: false,
  place: true,
  origin: true,
  destination: true,
};

function playersOf({ event }: Telling, role: Role): Entity[] {
  return event.roles.filter((player) => player.role === role).map(({ entity }) => entity);
}

function keyOfEntities(entities: readonly Entity[]): string {
  return entities
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** When it happened. A claim with several events does not say which of them its date belongs to. */
function timeAspect(sides: readonly Side[]): Aspect[] {
  const cells = sides.map((side) =>
    toCell(
      side,
      side.tellings
        .filter((telling) => isAffirmed(telling) && telling.claim.events.length === 1)
        .flatMap((telling) => telling.claim.when.map((when) => [telling, when] as const)),
      ({ edtf, mod, after, before, ref, text: words }) =>
        JSON.stringify([edtf, mod, after?.id, before?.id, ref, edtf === undefined ? '' : words]),
      (when: When) => whenInPieces(when),
    ),
  );
  return cells.some(({ values }) => values.length > 0)
    ? [{ label: 'When', verdict: judge(cells, fitTimes), cells }]
    : [];
}

/** Who says it and how firmly. The firmness of a denial does not count for what it denies. */
function howFirmly(sides: readonly Side[]): Aspect {
  const cells = sides.map((side) =>
    toCell(
      side,
      side.tellings.map((telling) => [telling, telling.claim] as const),
      ({ id }: Claim) => id,
      sayingSo,
    ),
  );
  return { label: FIRMNESS, verdict: judgeFirmness(sides), cells };
}

function judgeFirmness(sides: readonly Side[]): Verdict {
  const affirming = sides
    .map((side) => ({ ...side, tellings: side.tellings.filter(isAffirmed) }))
    .filter(({ tellings }) => tellings.length > 0)
    .map((side) => ({ commentary: side.commentary, claims: claimsOf(side) }));
  if (affirming.length < sides.length) return { outcome: 'unclear', words: 'Cannot be compared' };
  const firmest = findFirmest(affirming);
  if (firmest) return { outcome: 'firmer', words: `${firmest.shortTitle} is firmer` };
  return areAsFirm(affirming)
    ? { outcome: 'agree', words: 'Equally firm' }
    : { outcome: 'unclear', words: 'Cannot be compared' };
}

/** Groups the claims of a side by the value that they give. */
function toCell<T>(
  { commentary }: Side,
  told: readonly (readonly [Telling, T])[],
  keyOf: (value: T) => string,
  wordsOf: (value: T) => readonly Piece[],
): Cell<T> {
  const groups = [...Map.groupBy(told, ([, value]) => keyOf(value)).values()];
  const values = groups.flatMap((group): Value<T>[] => {
    const [first] = group;
    if (!first) return [];
    const [, value] = first;
    return [{ value, words: wordsOf(value), claims: [...new Set(group.map(([{ claim }]) => claim))] }];
  });
  return { commentary, values, unnamed: false };
}
