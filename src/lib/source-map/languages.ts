/** The rules of languages for splitting sentences, in addition to those of Unicode, and the language that a text is in. */
import { WORDS, type Words } from './words.ts';

/** The words of a language as sets; starters have a capital if the script has capitals. */
export type LanguageRules = { readonly [Key in keyof Words]: ReadonlySet<string> };

/** The rules of a language. In a language without rules, an abbreviation is recognised only by its shape. */
export function rulesOf(language: string): LanguageRules {
  return RULES[language.toLowerCase().split('-')[0] ?? ''] ?? NONE;
}

function toRules({ titles, numbered, either, starters, units, afterOrdinal }: Words, language: string): LanguageRules {
  return {
    titles: wordSet(titles),
    numbered: wordSet(numbered),
    either: wordSet(either),
    starters: new Set([...wordSet(starters)].map((word) => word.charAt(0).toLocaleUpperCase(language) + word.slice(1))),
    ...(units !== undefined && { units: wordSet(units) }),
    ...(afterOrdinal !== undefined && { afterOrdinal: wordSet(afterOrdinal) }),
  };
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

const english = toRules(WORDS.en, 'en');
const arabic = toRules(WORDS.ar, 'ar');
const RULES: Readonly<Record<string, LanguageRules | undefined>> = {
  ...Object.fromEntries(Object.entries(WORDS).map(([language, words]) => [language, toRules(words, language)])),
  fa: arabic,
  ur: arabic,
  ms: toRules(WORDS.id, 'id'),
  // Their own scripts have no abbreviations, but names in Latin letters do.
  zh: english,
  ja: english,
  ko: english,
};

/** Abbreviations that many languages share. */
const SHARED = {
  titles: 'Dr Mr Prof dr prof vs cf',
  numbered: 'No Nr no nr Art art Vol vol p pp',
  either: 'Inc Ltd Co',
};
const NONE = toRules({ ...SHARED, starters: '' }, 'en');

/** The language whose most common words occur most in a text; undefined if that is not clear. */
export function guessLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / letters;
  if (share(/[\p{sc=Hira}\p{sc=Kana}]/gu) > 0.1) return 'ja';
  if (share(/\p{sc=Han}/gu) > 0.5) return 'zh';
  if (share(/[ığ]/gu) > 0.02 && !text.includes('ə')) return 'tr';
  // What is written in a script of one language is in that language; others share theirs.
  const script = SCRIPTS.find((name) => share(new RegExp(`\\p{sc=${name}}`, 'gu')) > 0.5);
  if (script !== undefined) return new Intl.Locale('und', { script }).maximize().language;
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const shares = Object.entries(COMMON).map(([language, common]) => ({
    language,
    count: words.filter((word) => common.has(word)).length,
  }));
  const [first, second] = shares.sort((a, b) => b.count - a.count);
  const isClear =
    first && words.length > 0 && first.count / words.length > 0.08 && first.count > 2 * (second?.count ?? 0);
  return isClear ? first.language : undefined;
}

/** Whether a text of one language may be taken for the other: both share a script that few do, or most of their words. */
export function isAlike(found: string | undefined, language: string): boolean {
  const [one, other] = [found ?? 'und', language].map((tag) => new Intl.Locale(tag).maximize().script ?? '');
  return (one === other && SCRIPTS.includes(one ?? '')) || (found === 'id' && language === 'ms');
}

/** Whether a text has so few of a language’s most common words that it is in another language, if they are known. */
export function isStrange(text: string, language: string): boolean {
  const words = new Set(text.toLowerCase().match(/[\p{L}’']+/gu));
  const common = [...(COMMON[language.split('-')[0] ?? ''] ?? [])];
  return words.size > 70 && common.filter((word) => words.has(word)).length < common.length / 3;
}

/** Scripts of which most texts are in the language that Unicode gives as the likeliest. */
const SCRIPTS =
  'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt Hang Grek Hebr Armn Geor Ethi'.split(' ');

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to that is was for with it they his which by this are',
    fr: 'le les des est et une dans que qui pas pour du sur ce cette sont',
    de: 'der die das und ist nicht den von mit ein eine auf für sich dem war',
    es: 'el los las del una por con su es y lo más como pero fue en',
    it: 'il di che è e non per una con gli della sono del si più nel dei',
    pt: 'o os um uma do dos na não que com se ao mas pelo',
    ru: 'и в не на что с он как это по но из у за от так',
    ar: 'في من على إلى أن عن هذا هذه التي الذي كان لا ما أو ثم',
    id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada oleh atau adalah ke bahwa',
    fa: 'در به از که این را با است برای آن یک می تا شد بود',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
