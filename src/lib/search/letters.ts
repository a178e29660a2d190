/**
 * Folds characters that people write in several ways (case, diacritics, apostrophes, variants of Arabic letters), and splits
 * what is written without spaces.
 */

/** Text in lower case, each letter in one form. Other characters stay, except apostrophes. */
export function foldLetters(text: string): string {
  return text
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(VARIANTS, (letter) => ONE_FORM.get(letter) ?? letter);
}

/** A word, or a number with its separators: `7.3`, `8.2b`. */
export const WORD = /\p{N}+(?:[.,]\p{N}+)+\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;

/** A folded word without the Arabic article, if enough is left of it to be a word. */
export function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

/** Apostrophes, hamza and ʿayn between Latin letters; the Arabic hamza on its own. */
const APOSTROPHES = /['‘’‚‛`´ʹʻʼʽʾʿˈˊˋ′‵՚׳ꞌ＇ء]/g;

/** The ending of “Al-Qa’ida’s”; it is no part of the name. */
const POSSESSIVE = /['’ʼ＇]s(?![\p{L}\p{N}])/giu;

/** Diacritics, harakat, joiners and other marks without a width, and the tatweel that stretches Arabic words. */
const MARKS = /\p{M}|\p{Cf}|ـ/gu;

/**
 * Letters, with their variants. Arabic: alef and wasla; ta marbuta and the forms of heh; yeh, alef maqsura, Persian,
 * Pashto and Urdu yeh; kaf and gaf; letters of Persian, Pashto and Urdu with the nearest Arabic one: peh, tcheh,
 * retroflexes, noon ghunna. Hamza above or below a letter is a mark, and has been removed before.
 */
const FORMS: Readonly<Record<string, string>> = {
  ا: 'ٱ',
  ه: 'ةہھۃەۀ',
  ي: 'ىیېۍےۓ',
  ک: 'كڪگګ',
  ب: 'پ',
  ج: 'چ',
  ت: 'ٹټ',
  د: 'ڈډ',
  ر: 'ڑړ',
  ن: 'ںڼ',
  i: 'ı',
  o: 'ø',
  l: 'ł',
  d: 'đð',
  ss: 'ß',
  ae: 'æ',
  oe: 'œ',
  th: 'þ',
};

const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

const ONE_FORM: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FORMS).flatMap(([form, letters]) => Array.from(letters, (letter) => [letter, form] as const)),
  ...DIGITS.flatMap((digits) => Array.from(digits, (digit, value) => [digit, String(value)] as const)),
]);

const VARIANTS = new RegExp(`[${[...ONE_FORM.keys()].join('')}]`, 'gu');

/** The words of a run of characters: itself, unless it is Chinese or Japanese. */
export function segment(run: string): string[] {
  if (!isUnspaced(run)) return [run];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment: word }) => word);
}

/** Whether a word is Chinese or Japanese. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Made when it is first needed, because that takes long. */
let segmenter: Intl.Segmenter | undefined;
