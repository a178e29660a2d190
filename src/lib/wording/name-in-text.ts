/** Whether a text already says who or what is meant. */

/** Words of a name that tell nothing by themselves. */
const EMPTY = new Set('a an and as at between by for from in its new of on or the to with'.split(' '));
/** Two words are forms of one (“killing”, “killed”) when they share this much of the shorter, and this many characters. */
const SHARED_PART = 0.6;
const SHARED_CHARACTERS = 4;

/** Whether every word of a name stands in a text, in this form or another: “its leaders” says what “leadership” is. */
export function standsInText(name: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(name)
    .filter((word) => !EMPTY.has(word))
    .every((word) => words.some((other) => isFormOf(word, other)));
}

/** Whether any telling word of a name stands in a text, in this form or another. */
export function sharesWord(name: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(name).some((word) => !EMPTY.has(word) && words.some((other) => isFormOf(word, other)));
}

function isFormOf(word: string, other: string): boolean {
  if (word === other) return true;
  const shorter = Math.min(word.length, other.length);
  const shared = sharedStart(word, other);
  return shared >= SHARED_CHARACTERS && shared >= SHARED_PART * shorter;
}

function sharedStart(word: string, other: string): number {
  let length = 0;
  while (length < word.length && word[length] === other[length]) length += 1;
  return length;
}

/** Words in lower case, without accents; “Al-Qa’ida” is two, `al` and `qa’ida`. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[’']s\b/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu) ?? []
  );
}
