/** How much room words take on a drawing. The typeface is the reader’s own, so this is an estimate, and a generous one. */

/** Widths as a share of the size of the letters. */
const NARROW = { letters: /[\s.,:;'’‘“”|!ijlftr()[\]-]/u, width: 0.36 };
const WIDE = { letters: /[mwMW–—]/u, width: 0.92 };
const CAPITAL = { letters: /[\p{Lu}\d]/u, width: 0.7 };
const OTHER = 0.58;

/** Letters after which a name goes on in a second line. */
const LONGEST_LINE = 16;

/** The width of a line of words. */
export function widthOf(words: string, size: number): number {
  let width = 0;
  for (const letter of words) {
    width += [NARROW, WIDE, CAPITAL].find(({ letters }) => letters.test(letter))?.width ?? OTHER;
  }
  return width * size;
}

/** A name in one line, or in two about as long as each other. */
export function linesOf(name: string): string[] {
  if (name.length <= LONGEST_LINE) return [name];
  const breaks = [...name.matchAll(/[ –]/gu)].map((match) => match.index + 1);
  const [at] = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return at === undefined ? [name] : [name.slice(0, at).trimEnd(), name.slice(at)];
}
