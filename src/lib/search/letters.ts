/** One form for letters that people write in several: case, diacritics, apostrophes, variants of Arabic letters. */

/** Text in lower case, each letter in its one form. What is no letter or digit stays as it is, but for apostrophes. */
export function foldLetters(text: string): string {
  return text
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(VARIANTS, (letter) => ONE_FORM.get(letter) ?? letter);
}

/** Every mark that stands for an apostrophe, a hamza or an ʿayn between Latin letters; the Arabic hamza on its own. */
const APOSTROPHES = /['‘’‚‛`´ʹʻʼʽʾʿˈˊˋ′‵՚׳ꞌ＇ء]/g;

/** The ending of “Al-Qa’ida’s”; it is no part of the name. */
const POSSESSIVE = /['’ʼ＇]s(?![\p{L}\p{N}])/giu;

/** Diacritics, harakat, joiners and other marks without a width, and the tatweel that stretches Arabic words. */
const MARKS = /\p{M}|\p{Cf}|ـ/gu;

/**
 * Letters, with those that stand for them elsewhere. Arabic: alef and wasla; ta marbuta and the forms of heh; yeh, alef
 * maqsura, Persian, Pashto and Urdu yeh; kaf and gaf. Letters that Persian, Pashto and Urdu have and Arabic writes with its
 * nearest: peh, tcheh, retroflexes, noon ghunna. Hamza above or below a letter is a mark, and gone by now.
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
