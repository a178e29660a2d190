/**
 * Words for kinds of things (“network”) and titles of people, in the languages in which names are typed. A name means the same
 * with or without them: “Haqqani”, “Haqqani network”, “réseau Haqqani”, “Mullah Omar”.
 */
import { entityTypes, type EntityType } from '../vocabulary/index.ts';
import { foldLetters, withoutArticle } from './letters.ts';

/** Whether a folded word is a word for a kind or a title. */
export function isKindWord(word: string): boolean {
  return KIND_WORDS.has(word);
}

/** Whether a word is one for the kind of a thing, by the label of its type: “deal” adds nothing to “Doha”, but does to “Taliban”. */
export function isKindOf(word: string, detail: string): boolean {
  const type = KIND_WORDS.get(word);
  return type === undefined ? isKindWord(word) : detail === entityTypes[type].label;
}

/** The words that distinguish a name: those that are not words for a kind; all words if there are no others. */
export function distinctiveWords(words: readonly string[]): readonly string[] {
  const distinctive = words.filter((word) => !isKindWord(word));
  return distinctive.length > 0 ? distinctive : words;
}

/** Words for kinds, with the type of what has them; “claim” is said of anything. */
const KIND_WORDS: ReadonlyMap<string, EntityType | undefined> = new Map(
  Object.entries({
    person: `
      sheikh shaikh sheik shaykh cheikh scheich seyh mullah mulla molla maulvi mawlawi maulawi molvi mawlavi maulana mawlana
      moulana mufti qari hafiz haji hajji commander emir amir ustad sayyid syed sayed dr mr mrs president leader chief head
      general шейх мулла мавлави маулана командир лидер الشيخ شيخ الملا ملا مولوي مولوی مولانا مفتي مفتی قائد القائد امير أمير رهبر`,
    group: `
      group groups network networks movement organisation organization party faction clan outfit jamaat jamat jamaah jama
      groupe groupes reseau reseaux mouvement organisation parti gruppe gruppen netzwerk bewegung organisation partei
      grupo grupos red movimiento organizacion partido orgut orgutu sebeke sebekesi hareket hareketi grup grubu
      группа группировка сеть движение организация партия джамаат
      تنظيم التنظيم حركة الحركة جماعة الجماعة شبكة الشبكة منظمة حزب حرکت جنبش سازمان گروه شبکه شبکې شبکی ډله ډلې تحریک جماعت تنظیم گروپ نیٹ ورک
      组织 组织的 网络 運動 运动 集团 組織 網絡 集團 军 军`,
    any: 'claim claims',
    agreement: `
      agreement deal accord pact treaty abkommen vertrag acuerdo anlasma anlasmasi соглашение
      اتفاق الاتفاق اتفاقية توافقنامه توافقنامۀ توافق معاهده معاہدہ تړون 协议 協議`,
    place: `
      province provinz provincia vilayet vilayeti velayat viloyati district distrito city town village airport
      провинция вилояти область ولاية ولایت صوبہ ضلع محافظة شهر مدينة 省 市`,
  }).flatMap(([type, words]) =>
    foldLetters(words)
      .split(/\s+/u)
      .filter((word) => word !== '')
      .flatMap((word) => [word, withoutArticle(word)])
      .map((word) => [word, type === 'any' ? undefined : (type as EntityType)] as const),
  ),
);
