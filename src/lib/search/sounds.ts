/** Roughly how a word sounds: foreign names are written as they are heard, differently in each language. */

/** One form for spellings that sound alike: `Haqqani`, `Hakani`, `Хаккани` → `hakani`; `Qandahar` → `kandahar`. */
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

/** Russian, Tajik and Uzbek letters, each with its sound; the hard and the soft sign have none. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  `аa бb вv гg дd еe жj зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыy ь эe юyu яya қq ғg ҳh ҷj ўo йy ёyo
  ӣi ӯu`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
