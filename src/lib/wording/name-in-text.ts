/** Whether a text already names an entity. */

/** Words of a name that mean nothing alone. */
const EMPTY = new Set('a an and as at between by for from in its new of on or the to with'.split(' '));
/** Two words are forms of one (“killing”, “killed”) if they share this part of the shorter one and this many characters. */
const SHARED_PART = 0.6;
const SHARED_CHARACTERS = 4;

/** Whether a text has every word of a name, in this or another form: “its leaders” has “leadership”. */
export function isNameInText(name: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(name)
    .filter((word) => !EMPTY.has(word))
    .every((word) => words.some((other) => isFormOf(word, other)));
}

/** Whether a text has any meaningful word of a name, in this or another form. */
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

/** The words of a text in lower case, without accents. “Al-Qa’ida” is two words, `al` and `qa’ida`. */
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
