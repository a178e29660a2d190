/** Describes where a word means something else, which the words next to it show. */

/** Lists are separated by commas; their items may be expressions. */
export interface Exception {
  /** The word in its forms, as an expression. */
  readonly word: string;
  /** The words before it in that case: `in` of “in May”. */
  readonly after?: string;
  /** The words after it in that case: `at` of “appeared at”. */
  readonly before?: string;
  /** Whether it is an exception before “that” too: “the state that …”. Usually “that” shows that something is said. */
  readonly evenThat?: true;
}

/** An exception as expressions of a lexicon. */
export function toExpressions({ word, after, before, evenThat }: Exception): string[] {
  const goesOn = evenThat ? '' : '(?!,? that(?![\\p{L}-]))';
  return [
    ...(after === undefined
      ? []
      : [`(?:${word})(?<=(?<![\\p{L}\\p{N}-])(?:${toAlternatives(after)}) (?:${word}))${goesOn}`]),
    ...(before === undefined ? [] : [`(?:${word})(?= (?:${toAlternatives(before)})(?![\\p{L}-]))`]),
  ];
}

/** `a, an, the` → `a|an|the`. */
export function toAlternatives(list: string): string {
  return splitList(list).join('|');
}

/** The items of a list; a comma without white space after it is part of an item. */
export function splitList(list: string): string[] {
  return list.trim().split(/,\s+/);
}
