/** Measures how far a typed word is from a name, by mistakes or by sound. Common mistakes in foreign names count half. */

/** The cost of omitting or inserting a character of a word, and of replacing one by another. */
export interface Costs {
  readonly skip: (word: string, index: number) => number;
  readonly replace: (a?: string, b?: string) => number;
}

/** Every mistake counts one. */
export const PLAIN_COSTS: Costs = { skip: () => 1, replace: () => 1 };

/**
 * The lowest cost of mistakes that turn `name` into `typed`: characters omitted, inserted, replaced, or swapped with their
 * neighbour (optimal string alignment). With `isBeginning`, `typed` may be only the beginning of `name`, and the rest costs
 * nothing. Returns Infinity if the cost is more than `limit`.
 */
export function measureMistakes(
  typed: string,
  name: string,
  limit: number,
  isBeginning = false,
  { skip, replace }: Costs = NAME_COSTS,
): number {
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
        at(last, column - 1) + (same ? 0 : replace(typed[row - 1], name[column - 1])),
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

/**
 * How far a word is from another, by mistakes or by sound, whichever is nearer. Returns Infinity if that is more than is
 * allowed for its length.
 */
export function likenessOf(typed: string, name: string, isBeginning = false): number {
  const limit = allowedMistakes(typed.length);
  const spelt = measureMistakes(typed, name, limit, isBeginning);
  if (spelt <= 0.5 || limit === 0) return spelt;
  const [heard, said] = [soundOf(typed), soundOf(name)];
  if (heard === said) return 0.5;
  // A word with a different first sound is another word, however few letters differ.
  const sounds =
    heard.slice(0, 1) === said.slice(0, 1)
      ? measureMistakes(heard, said, Math.min(limit, 1), isBeginning) + 0.5
      : Infinity;
  const cost = Math.min(spelt, sounds);
  return cost > limit ? Infinity : cost;
}

/** How many mistakes a word of this length may have and still match a name. */
export function allowedMistakes(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return 0.5;
  return length < 6 ? 1 : length < 9 ? 1.5 : 2;
}

/** Letters that transliterations often interchange. */
const ALIKE = ['aeiouy', 'qkcg', 'sz', 'dt', 'bp', 'vwfu', 'jy', 'اآ', 'يو'].map((letters) => new Set(letters));

const NAME_COSTS: Costs = {
  replace: (a = '', b = '') => (ALIKE.some((letters) => letters.has(a) && letters.has(b)) ? 0.5 : 1),
  // An extra or missing character costs half if it is doubled, a silent h, or a vowel next to a vowel.
  skip(word, index) {
    const letter = word[index] ?? '';
    const before = word[index - 1] ?? '';
    if (letter === before || letter === 'h') return 0.5;
    return VOWELS.has(letter) && VOWELS.has(before) ? 0.5 : 1;
  },
};

const VOWELS = new Set('aeiouy');

/** For ordinary words: only vowels are easily confused. */
export const WORD_COSTS: Costs = {
  skip: NAME_COSTS.skip,
  replace: (a = '', b = '') => (VOWELS.has(a) && VOWELS.has(b) ? 0.5 : 1),
};

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/**
 * Roughly how a word sounds, since people write foreign names as they hear them. Spellings that sound alike have one form:
 * `Haqqani`, `Hakani`, `Хаккани` → `hakani`; `Qandahar` → `kandahar`.
 */
export function soundOf(word: string): string {
  const latin = Array.from(word, (letter) => CYRILLIC.get(letter) ?? letter).join('');
  return SOUNDS.reduce((heard, [spelling, sound]) => heard.replace(spelling, sound), latin);
}

/** Spellings and their sounds, replaced in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz/g, 'ch'],
  [/dsch|dj|dzh/g, 'j'],
  [/sch/g, 'sh'],
  [/ck|q|c(?!h)/g, 'k'],
  [/kh|gh(?!$)/g, 'k'],
  [/ph/g, 'f'],
  [/(?<=[tdbz])h/g, ''],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou|oo|u|o/g, 'u'],
  [/ee|ie|ei|ey|y|e/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h$/g, ''],
];

/** Russian, Tajik and Uzbek letters, each followed by its sound; the hard and the soft sign have none. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  `аa бb вv гg дd еe жj зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыy ь эe юyu яya қq ғg ҳh ҷj ўo йy ёyo
  ӣi ӯu`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
