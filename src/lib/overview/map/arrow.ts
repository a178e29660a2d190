/** Arrows of movements: curves between places, and stubs with a loose end if a claim names only one end. */
import type { Entity } from '../../edition/model.ts';
import { joinList } from '../../wording/list.ts';
import { around, distance, round, type Spot } from './geometry.ts';
import { isFree, labelAt, linesOf, placeLabel, type Room, type Mark, type Style } from './label.ts';
import { nameOnMap, type LetteredMovement } from './plan.ts';

interface Arrow {
  readonly path: string;
  /** The arrowhead, with its tip at the end of the movement. */
  readonly head: string;
  /** The position of its letter: the middle of a curve, or the loose end of a stub. */
  readonly middle: Spot;
  /** Points along it, which labels avoid. */
  readonly along: readonly Spot[];
  /** The mark of a loose end. */
  readonly open?: Spot;
}

/** The gap before a mark, the bend of a curve as a share of its length, and the length of a stub. */
const [GAP, BOW, STUB] = [3, 0.22, 38];

/** Draws movements and reserves room for them. Those between two places come first, because stubs can point anywhere. */
export function drawMovements(
  movements: readonly LetteredMovement[],
  marks: readonly Mark[],
  style: Style,
  room: Room,
) {
  const turns = new Map<string, number>();
  const markOf = new Map<Entity, Mark>(marks.map((mark) => [mark.place.entity, mark]));
  const marksOf = (places: readonly Entity[]) => places.flatMap((place) => markOf.get(place) ?? []);
  const all = movements.map((movement) => ({
    movement,
    from: marksOf(movement.from.places),
    to: marksOf(movement.to.places),
  }));
  const drawn = all
    .toSorted((a, b) => ways(b) - ways(a))
    .map(({ movement, from, to }) => {
      const words = wordsFor(movement, style);
      const between = from.flatMap((start) =>
        to.map((end) => curve(start, end, style.scale, nextTurn(turns, start, end))),
      );
      const stubs = [...from.map((mark) => [mark, true] as const), ...to.map((mark) => [mark, false] as const)];
      const arrows =
        between.length > 0 ? between : stubs.map(([mark, leaves]) => stub(mark, leaves, words, style.scale, room));
      room.taken.push(...arrows.flatMap(({ along }) => along.map((spot) => around(spot, 3))));
      const at = arrows[0]?.middle;
      const label = at && (placeLabel(words, at, 4, room) ?? placeLabel([movement.letter], at, 4, room));
      return { movement, arrows, ...(label && { label }) };
    });
  return drawn.sort((a, b) => movements.indexOf(a.movement) - movements.indexOf(b.movement));
}

/** 1 if both ends are on the drawing, else 0. */
const ways = ({ from, to }: { from: readonly Mark[]; to: readonly Mark[] }) => Math.sign(from.length * to.length);

/** How many arrows already go from one place to another. Each bends further, so that they are side by side. */
function nextTurn(turns: Map<string, number>, start: Mark, end: Mark): number {
  const key = `${start.place.number} ${end.place.number}`;
  const turn = turns.get(key) ?? 0;
  turns.set(key, turn + 1);
  return turn;
}

/** The words of a movement: its letter and, if the drawing has names, who moves. */
function wordsFor({ movers, letter }: LetteredMovement, { names }: Style): string[] {
  if (!names || movers.length === 0) return [letter];
  const [first] = movers;
  const who =
    first && movers.length > 2
      ? `${nameOnMap(first)} and ${movers.length - 1} others`
      : joinList(movers.map(nameOnMap));
  return linesOf(`${letter} ${who}`);
}

function curve(from: Mark, to: Mark, scale: number, turn: number): Arrow {
  const bow = BOW * (1 + turn);
  const control = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bow,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bow,
  };
  const [start, end] = [towards(from, control, from.r + GAP), towards(to, control, to.r + GAP)];
  const at = (t: number): Spot => ({
    x: round((1 - t) ** 2 * start.x + 2 * (1 - t) * t * control.x + t ** 2 * end.x),
    y: round((1 - t) ** 2 * start.y + 2 * (1 - t) * t * control.y + t ** 2 * end.y),
  });
  const along = Array.from({ length: 13 }, (_, index) => at(index / 12));
  return {
    path: `M${pair(start)}Q${pair(control)} ${pair(end)}`,
    head: headAt(end, control, scale),
    middle: at(0.5),
    along,
  };
}

/** A stub. Its direction has no meaning: of eight directions it takes the one with the fewest obstacles. */
function stub(mark: Mark, leaves: boolean, words: readonly string[], scale: number, room: Room): Arrow {
  const directions = Array.from({ length: 8 }, (_, index) => {
    const [dx, dy] = [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)];
    const spotAt = (distance: number) => ({ x: round(mark.x + dx * distance), y: round(mark.y + dy * distance) });
    const along = Array.from({ length: 9 }, (_step, step) => spotAt(mark.r + GAP + (step * STUB * scale) / 8));
    const tip = spotAt(mark.r + GAP + STUB * scale + 6);
    const boxes = [labelAt(words, tip, round(dx), round(dy)).box, ...along.slice(2).map((spot) => around(spot, 5))];
    return {
      along,
      tip: spotAt(mark.r + GAP + STUB * scale + 4),
      blocked: boxes.filter((box) => !isFree(box, room)).length,
    };
  });
  const { along, tip } = directions.reduce((best, next) => (next.blocked < best.blocked ? next : best));
  const [near = mark, far = mark] = [along[0], along.at(-1)];
  const [start, end] = leaves ? [near, far] : [far, near];
  return {
    path: `M${pair(start)}L${pair(end)}`,
    head: headAt(end, start, scale),
    middle: far,
    along,
    open: leaves ? tip : far,
  };
}

/** An arrowhead with its tip at `tip`, for a line from `from`. */
function headAt(tip: Spot, from: Spot, scale: number): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const side = (turn: number) => ({
    x: tip.x - 9 * scale * Math.cos(angle + turn),
    y: tip.y - 9 * scale * Math.sin(angle + turn),
  });
  return `M${pair(side(0.42))}L${pair(tip)}L${pair(side(-0.42))}Z`;
}

function towards(from: Spot, to: Spot, by: number): Spot {
  const share = by / (distance(from, to) || 1);
  return { x: round(from.x + (to.x - from.x) * share), y: round(from.y + (to.y - from.y) * share) };
}

function pair({ x, y }: Spot): string {
  return `${round(x)},${round(y)}`;
}
