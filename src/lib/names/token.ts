/** Words that stand in the search index for something that has many names, or for a number. Nobody types them. */
import type { ClaimNumber } from './number.ts';

/**
 * The word for everything that has a name: for an entity by itself, or for all that share the name. One that is not
 * known is found nowhere, so that a name of two words can be asked for as one.
 */
export function nameToken(paths: readonly string[]): string {
  return START + spell(digest([...paths].sort().join('\n')));
}

/** The word for a claim, for all claims of a sentence (`8.2`), or for those of a paragraph (`¶8`). */
export function numberToken({ paragraph, sentence, part }: Omit<ClaimNumber, 'isMarked'>): string {
  return sentence === undefined ? `${NUMBER}${paragraph}x` : `${NUMBER}${paragraph}y${sentence}${part}x`;
}

/** Whether a word is one of these. */
export function isToken(word: string): boolean {
  return word.startsWith(START) || word.startsWith(NUMBER);
}

/** No word of a language begins like this, so none is completed to one. */
const START = 'zqx';
const NUMBER = 'zqn';

/** Sixteen consonants that no stemmer takes for an ending. */
const LETTERS = 'bcfhjkmnpqrtvwxz';

function spell(hex: string): string {
  return Array.from(hex, (digit) => LETTERS[parseInt(digit, 16)] ?? '').join('');
}

/** 40 bits of a text, in hexadecimal (cyrb53): of 10,000 names two are the same in one site of 20,000. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b & 0xff).toString(16).padStart(2, '0') + (a >>> 0).toString(16).padStart(8, '0');
}
