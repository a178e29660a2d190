/** Tells languages apart by their commonest words, where nobody has said which it is. */

/** The language whose commonest words a text has most of, where that is not in doubt. */
export function guessLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / letters;
  if (share(/[\p{sc=Hira}\p{sc=Kana}]/gu) > 0.1) return 'ja';
  if (share(/\p{sc=Han}/gu) > 0.5) return 'zh';
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

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to that is was for with it they his which by this are',
    fr: 'le les des est et une dans que qui pas pour du sur ce cette sont',
    de: 'der die das und ist nicht den von mit ein eine auf für sich dem war',
    es: 'el los las del una por para con su es y lo más como pero fue',
    ru: 'и в не на что с он как это по но из у за от так',
    ar: 'في من على إلى أن عن هذا هذه التي الذي كان لا ما أو ثم',
    fa: 'در به از که این را با است برای آن یک می تا شد بود',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
