/**
 * Folds characters that people write in several ways (case, diacritics, apostrophes, variants of Arabic letters), and splits text
 * without spaces into words.
 */

/** A text in lower case, with each letter in one form and without apostrophes. Other characters stay. */
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

/** A folded word without the Arabic article, if enough of it is left. */
export function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

/** Apostrophes, hamza and ʿayn between Latin letters; the Arabic hamza on its own. */
const APOSTROPHES = /['‘’‚‛`´ʹʻʼʽʾʿˈˊˋ′‵՚׳ꞌ＇ء]/g;

/** The possessive ending, as in “Al-Qa’ida’s”, which is not part of the name. */
const POSSESSIVE = /['’ʼ＇]s(?![\p{L}\p{N}])/giu;

/** Diacritics, harakat, joiners and other zero-width marks, and the tatweel that stretches Arabic words. */
const MARKS = /\p{M}|\p{Cf}|ـ/gu;

/**
 * Letters and their variants. Arabic: alef and wasla; ta marbuta and the forms of heh; yeh, alef maqsura, Persian,
 * Pashto and Urdu yeh; kaf and gaf; letters of Persian, Pashto and Urdu with the nearest Arabic letter: peh, tcheh,
 * retroflexes, noon ghunna. Hamza above or below a letter is a mark, which has already been removed.
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

/** Splits a run of characters into words, if it is Chinese or Japanese. */
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

/** Created when first needed, because that is slow. */
let segmenter: Intl.Segmenter | undefined;
