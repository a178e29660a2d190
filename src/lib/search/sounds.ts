/** How a word sounds, roughly: names of foreign tongues are written as they are heard, and each tongue hears otherwise. */

/** One form for spellings that sound alike: `Haqqani`, `Hakani`, `Хаккани` → `hakani`; `Khandahar`, `Qandahar` → `kandahar`. */
export function soundOf(word: string): string {
  const latin = Array.from(word, (letter) => CYRILLIC.get(letter) ?? letter).join('');
  return SOUNDS.reduce((heard, [spelling, sound]) => heard.replace(spelling, sound), latin);
}

/** In this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz/g, 'ch'],
  [/dsch|dj|dzh/g, 'j'],
  [/sch/g, 'sh'],
  [/ck|q|c(?!h)/g, 'k'],
  [/kh|gh(?!$)/g, 'k'],
  [/ph/g, 'f'],
  [/(?<=[tdbz])h/g, ''],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou|oo|u|o/g, 'u'],
  [/ee|ie|ei|ey|y|e/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h$/g, ''],
];

/** Russian, Tajik and Uzbek letters. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      а: 'a',
      б: 'b',
      в: 'v',
      г: 'g',
      д: 'd',
      е: 'e',
      ж: 'j',
      з: 'z',
      и: 'i',
      к: 'k',
      л: 'l',
      м: 'm',
      н: 'n',
      о: 'o',
    },
    ...{
      п: 'p',
      р: 'r',
      с: 's',
      т: 't',
      у: 'u',
      ф: 'f',
      х: 'h',
      ц: 'ts',
      ч: 'ch',
      ш: 'sh',
      щ: 'sh',
      ъ: '',
      ы: 'y',
      ь: '',
    },
    ...{ э: 'e', ю: 'yu', я: 'ya', қ: 'q', ғ: 'g', ҳ: 'h', ҷ: 'j', ў: 'o', й: 'y', ё: 'yo', ӣ: 'i', ӯ: 'u' },
  }),
);
