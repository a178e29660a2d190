/** The arrows of movements on a drawing, and what stands beside them. */
import type { Entity } from '../../edition/model.ts';
import { joinList } from '../../wording/list.ts';
import { type Arrow, curve, type Disc, stub } from './arrow.ts';
import { around, type Box, type Taken } from './box.ts';
import { placeLabel, LEADING, type Label } from './label.ts';
import { linesOf, widthOf } from './lettering.ts';
import type { Mark } from './mark.ts';
import { nameOnMap, type LetteredMovement, type SitedPlace } from './plan.ts';
import type { Style } from './style.ts';

export interface DrawnMovement {
  readonly movement: LetteredMovement;
  /** One for each pair of ends. */
  readonly arrows: readonly Arrow[];
  readonly label?: Label;
}

/** How close a name may come to an arrow. */
const CLEAR = 3;
/** More movers than this are counted, not named. */
const NAMED = 2;

/**
 * Draws the arrows, and takes the room they need; those between two places first, since the others can turn. What
 * comes back names them, once the places have their names.
 */
export function drawMovements(
  movements: readonly LetteredMovement[],
  marks: readonly Mark<SitedPlace>[],
  style: Style,
  edge: Box,
  taken: Taken,
): () => DrawnMovement[] {
  const discs = new Map<Entity, Disc>(marks.map((mark) => [mark.place.entity, mark]));
  const turns = new Map<string, number>();
  const curves = movements.map(({ from, to }) =>
    pairsOf(from.places, to.places, discs).map(([start, end]) => {
      const key = `${start.x} ${start.y} ${end.x} ${end.y}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return take(curve(start, end, turn, style.head), taken);
    }),
  );
  const drawn = movements.map((movement, index) => {
    const words = wordsFor(movement, style);
    const joined = curves[index] ?? [];
    const arrows = joined.length > 0 ? joined : drawStubs(movement, discs, words, style, edge, taken);
    // The name of a stub stands at its free end, which was chosen for it.
    const label = joined.length === 0 && arrows[0] ? nameAt(arrows[0], words, style, edge, taken) : undefined;
    return { movement, arrows, words, ...(label && { label }) };
  });
  return () =>
    drawn.map(({ movement, arrows, words, label }) => {
      const [first] = arrows;
      const letter = [movement.letter];
      const found =
        label ?? (first && (nameAt(first, words, style, edge, taken) ?? nameAt(first, letter, style, edge, taken)));
      return { movement, arrows, ...(found && { label: found }) };
    });
}

function drawStubs(
  { from, to }: LetteredMovement,
  discs: ReadonlyMap<Entity, Disc>,
  words: readonly string[],
  style: Style,
  edge: Box,
  taken: Taken,
): Arrow[] {
  const width = Math.max(...words.map((line) => widthOf(line, style.letters))) + CLEAR;
  const height = (words.length * style.letters * LEADING) / 2;
  const clearance: Box = { left: -width, right: width, top: -height, bottom: height };
  const draw = (entity: Entity, leaves: boolean): Arrow[] => {
    const disc = discs.get(entity);
    return disc ? [take(stub(disc, leaves, style.stub, style.head, clearance, edge, taken), taken)] : [];
  };
  return [...from.places.flatMap((place) => draw(place, true)), ...to.places.flatMap((place) => draw(place, false))];
}

function pairsOf(from: readonly Entity[], to: readonly Entity[], discs: ReadonlyMap<Entity, Disc>): [Disc, Disc][] {
  return from.flatMap((origin) =>
    to.flatMap((destination): [Disc, Disc][] => {
      const [start, end] = [discs.get(origin), discs.get(destination)];
      return start && end ? [[start, end]] : [];
    }),
  );
}

function take(arrow: Arrow, taken: Taken): Arrow {
  for (const spot of arrow.along) taken.add(around(spot, CLEAR));
  return arrow;
}

function nameAt(
  { label }: Arrow,
  words: readonly string[],
  { letters }: Style,
  edge: Box,
  taken: Taken,
): Label | undefined {
  return placeLabel(words, label, CLEAR, letters, edge, taken);
}

/** Who moves, or the letter that the table explains. */
function wordsFor({ movers, letter }: LetteredMovement, { names }: Style): string[] {
  const [first] = movers;
  if (!names || !first) return [letter];
  if (movers.length <= NAMED) return linesOf(joinList(movers.map(nameOnMap)));
  return [nameOnMap(first), `and ${movers.length - 1} others`];
}
