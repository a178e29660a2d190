/** Where everything stands in the picture of a neighbourhood. Pure: numbers and lines of text in, the same out. */

/** Measures in units of the picture, which is drawn to fit its column. */
const WIDTH = 480;
const ROW = 84;
const SIDE = 156;
const BOX = 84;
const LINE = 15;
/** Letters that fit on a line of the sides and of the middle. */
const SIDE_LETTERS = 20;
const BOX_LETTERS = 10;
const NAME_LINES = 2;
const LABEL_LINES = 2;
const BOX_LINES = 4;

/** A stretch of text: one or more lines, the first at `y`. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** What can be pointed at. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A neighbour in its place: name, what joins it, and the line to the middle. */
export interface PlacedNeighbour {
  /** On the right its text begins at `x`, on the left it ends there. */
  readonly isRight: boolean;
  readonly name: TextBlock;
  readonly nameArea: Area;
  readonly label: TextBlock;
  readonly labelArea: Area;
  /** Path data of the line. */
  readonly path: string;
}

/** The picture. */
export interface NeighbourhoodLayout {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly box: Area;
  readonly title: TextBlock;
  readonly neighbours: readonly PlacedNeighbour[];
}

/** Sets the entity in the middle and its neighbours on both sides of it, in turn, in rows that never overlap. */
export function layOutNeighbourhood(name: string, neighbours: readonly Labelled[]): NeighbourhoodLayout {
  const right = Math.ceil(neighbours.length / 2);
  const rows = Math.max(right, 1);
  const height = rows * ROW;
  const lines = wrap(name, BOX_LETTERS, BOX_LINES);
  const boxHeight = lines.length * LINE + 19;
  const box = { x: (WIDTH - BOX) / 2, y: round((height - boxHeight) / 2), width: BOX, height: boxHeight };
  return {
    width: WIDTH,
    height,
    lineHeight: LINE,
    box,
    title: { x: WIDTH / 2, y: round(box.y + 9 + LINE * 0.78), lines },
    neighbours: neighbours.map((neighbour, index) => {
      const isRight = index % 2 === 0;
      const own = isRight ? right : neighbours.length - right;
      return place(neighbour, { isRight, row: Math.floor(index / 2), rows: own, height, box });
    }),
  };
}

interface Labelled {
  readonly name: string;
  readonly label: string;
  /** What of the label is kept, however long it is: the number of the claim. */
  readonly end: string;
}

interface Spot {
  readonly isRight: boolean;
  readonly row: number;
  /** Rows on its side; fewer than on the other, they are spread over the same height. */
  readonly rows: number;
  readonly height: number;
  readonly box: Area;
}

function place(neighbour: Labelled, { isRight, row, rows, height, box }: Spot): PlacedNeighbour {
  const middle = round(((row + 0.5) * height) / rows);
  const inner = isRight ? WIDTH - SIDE : SIDE;
  const name = wrap(neighbour.name, SIDE_LETTERS, NAME_LINES);
  const label = wrapWithEnd(neighbour.label, neighbour.end, SIDE_LETTERS + 3, LABEL_LINES);
  const half = ROW / 2;
  const left = isRight ? inner : 0;
  return {
    isRight,
    name: { x: inner, y: middle - 4 - (name.length - 1) * LINE, lines: name },
    nameArea: { x: left, y: middle - half, width: SIDE, height: half },
    label: { x: inner, y: middle + LINE - 2, lines: label },
    labelArea: { x: left, y: middle, width: SIDE, height: half },
    path: curve(box, { x: inner + (isRight ? -6 : 6), y: middle }, isRight, (row + 1) / (rows + 1)),
  };
}

/** From the side of the box, at a share of its height, to a point level with a row. */
function curve(box: Area, to: { x: number; y: number }, isRight: boolean, share: number): string {
  const x = isRight ? box.x + box.width : box.x;
  const y = box.y + box.height * share;
  const bend = (to.x - x) / 2;
  return `M${round(x)} ${round(y)}C${round(x + bend)} ${round(y)} ${round(to.x - bend)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}

/** Words on lines, of which the last ones are left out so that the end has room. */
export function wrapWithEnd(text: string, end: string, letters: number, most: number): string[] {
  const words = text.split(/\s+/);
  // What belongs together at the end is not broken.
  const close = end.replaceAll(' ', '\u{A0}');
  for (let kept = words.length; kept > 0; kept -= 1) {
    const cut = kept < words.length ? '…' : '';
    const lines = wrap(`${words.slice(0, kept).join(' ')}${cut} ${close}`, letters, most + 1);
    if (lines.length <= most) return lines;
  }
  return wrap(close, letters, most);
}

/** Words on lines of at most so many letters; what does not fit the last line ends in an ellipsis. */
export function wrap(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = kept[most - 1] ?? '';
  return [...kept.slice(0, -1), `${end.slice(0, letters - 1)}…`];
}

function round(value: number): number {
  return Math.round(value);
}
