/** How far what was typed is from a name, in mistakes; those that are easily made in names of foreign tongues count half. */

/**
 * The cheapest way to mend `typed` into `name`: letters left out, put in, exchanged, or swapped with their neighbour
 * (optimal string alignment). With `isBeginning`, what `name` has after that costs nothing: it may still be typed.
 * Gives Infinity when it is more than `limit`.
 */
export function measureMistakes(typed: string, name: string, limit: number, isBeginning = false): number {
  if (typed.length - name.length > 2 * limit) return Infinity;
  if (!isBeginning && name.length - typed.length > 2 * limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, () => 0);
  for (let column = 1; column <= name.length; column += 1) last[column] = at(last, column - 1) + skip(name, column - 1);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [at(last, 0) + skip(typed, row - 1)];
    for (let column = 1; column <= name.length; column += 1) {
      const same = typed[row - 1] === name[column - 1];
      let cheapest = Math.min(
        at(last, column) + skip(typed, row - 1),
        at(current, column - 1) + skip(name, column - 1),
        at(last, column - 1) + (same ? 0 : exchange(typed[row - 1], name[column - 1])),
      );
      if (typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1])
        cheapest = Math.min(cheapest, at(beforeLast, column - 2) + 1);
      current.push(cheapest);
    }
    if (Math.min(...current) > limit) return Infinity;
    [beforeLast, last] = [last, current];
  }
  const cost = isBeginning ? Math.min(...last) : at(last, name.length);
  return cost > limit ? Infinity : cost;
}

/** How many mistakes a word of so many letters may have and still be taken for the name. */
export function allowedMistakes(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/** Letters that transliterations do not agree on. */
const ALIKE = ['aeiouy', 'qkcg', 'sz', 'dt', 'bp', 'vwfu', 'jy', 'اآ', 'يو'].map((letters) => new Set(letters));

function exchange(a = '', b = ''): number {
  return ALIKE.some((letters) => letters.has(a) && letters.has(b)) ? 0.5 : 1;
}

/** A letter too many or too few costs half where it is doubled, a silent h, or a vowel beside a vowel. */
function skip(word: string, index: number): number {
  const letter = word[index] ?? '';
  const before = word[index - 1] ?? '';
  if (letter === before || letter === 'h') return 0.5;
  return VOWELS.has(letter) && VOWELS.has(before) ? 0.5 : 1;
}

const VOWELS = new Set('aeiouy');

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
