/** Makes words and names without meaning from syllables, as many and as long as those of real commentaries. */
import type { Random } from './random.ts';

const SYLLABLES =
  'ba da fa ga ha ka la ma na qa ra sa ta wa za di fi hi ki li mi ni ri si ti zi bu du hu ku lu mu nu ru su tu zu'.split(
    ' ',
  );
const CLOSINGS = ['', '', '', 'n', 'r', 'd', 'm', 'l'];
const SMALL_WORDS = 'the of in and to with for on by from that has its at under after into while most some'.split(' ');

/** A made-up word of two to four syllables; never an English word, so it cannot be a hedge. */
export function makeWord(random: Random, syllables = random.integer(2, 4)): string {
  return Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('') + random.pick(CLOSINGS);
}

/** Makes `count` different words. */
export function makeWords(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(makeWord(random));
  return [...words];
}

/** A run of words like in a sentence: two in five are short words. */
export function makePhrase(random: Random, words: readonly string[], length: number): string {
  return Array.from({ length }, () => (random.chance(0.4) ? random.pick(SMALL_WORDS) : random.pickCommon(words))).join(
    ' ',
  );
}

/** A name of one to three words. */
export function makeName(random: Random): string {
  return Array.from({ length: random.integer(1, 3) }, () => capitalise(makeWord(random, random.integer(2, 3)))).join(
    ' ',
  );
}

/** Another spelling of a name: with other vowels, an article before it, or a hyphen in it. */
export function respell(random: Random, name: string): string {
  const respelt = name.replace(/[iu]/g, (vowel) => (vowel === 'i' ? 'e' : 'o'));
  const article = random.chance(0.3) ? 'Al-' : '';
  return `${article}${respelt === name ? `${name}i` : respelt}`;
}

/** A name in Arabic letters, one for each letter that has a counterpart. */
export function toArabic(name: string): string {
  return name.toLowerCase().replace(/[a-z]/g, (letter) => ARABIC[LATIN.indexOf(letter)] ?? '');
}

/** Latin letters, and their counterparts in the same order. */
const LATIN = 'abdfghiklmnqrstuwz';
const ARABIC = 'ا ب د ف غ ه ي ك ل م ن ق ر س ت و و ز'.split(' ');

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
