/** Lists and numbers in words. */

/** Joins items as in a sentence: `A`, `A and B`, `A, B and C`. `word` replaces “and”. */
export function joinList(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** The separator before the item at `index` in a list of `length` items. */
export function listSeparator(index: number, length: number): string {
  if (index === 0) return '';
  return index === length - 1 ? ' and ' : ', ';
}

/** A number with its noun: `1 claim`, `12 claims`. */
export function countOf(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}

/** A part of a whole, to be followed by what the part has in common: `3, all` …, `7, 2 of them` …. */
export function shareOf(part: number, whole: number): string {
  return part < whole ? `${whole}, ${part === 0 ? 'none' : part} of them` : `${whole}, all`;
}

/** A part of a whole as the subject of a sentence: `No claim`, `The one claim`, `All 5 claims`, `2 of 5 claims`. */
export function shareAsSubject(part: number, whole: number, noun: string): Subject {
  if (part === 0) return { words: `No ${noun}`, isPlural: false };
  if (part < whole) return { words: `${part} of ${countOf(whole, noun)}`, isPlural: part > 1 };
  return whole === 1
    ? { words: `The one ${noun}`, isPlural: false }
    : { words: `All ${countOf(whole, noun)}`, isPlural: true };
}

/** The subject of a sentence, and whether its verb is plural. */
export interface Subject {
  readonly words: string;
  readonly isPlural: boolean;
}
