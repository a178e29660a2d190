/**
 * Keys of ordinary words: one key for all forms and spellings of a word. Index and query make keys in the same way, so a
 * key need not be a word (`embarrass`, `agre`).
 */
import { stemmer } from 'stemmer';
import { foldLetters, WORD, withoutArticle, segment } from './letters.ts';

/** The words of a text, in order. */
export function splitWords(text: string): string[] {
  return (foldLetters(text).match(WORD) ?? []).flatMap(segment);
}

/** The keys of a text, in order; for words joined by hyphens, also the key of all parts in one word. */
export function keysOf(text: string): string[] {
  return listWords(text).map(keyOf);
}

/** The same without stop words. Words are tested, not keys: “death” has the key `die`, which is a stop word. */
export function searchedKeysOf(text: string): string[] {
  return listWords(text).flatMap((word) => (isStopWord(word) ? [] : [keyOf(word)]));
}

function listWords(text: string): string[] {
  return text.split(/\s+/u).flatMap((piece) => {
    const words = splitWords(piece);
    return words.length > 1 && HYPHENATED.test(piece) ? [...words, words.join('')] : words;
  });
}

/** The key of a folded word. */
export function keyOf(word: string): string {
  if (/^[a-z]{3,}$/.test(word)) return stemmer(american(word));
  return withoutArticle(word);
}

/** Whether a word is too common to search for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

const HYPHENATED = /[\p{L}\p{N}]\p{Pd}[\p{L}\p{N}]/u;

/** A word in American spelling. A wrong result does not matter, as long as it is always the same. */
export function american(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  return SPELLINGS.reduce((spelt, [british, replacement]) => spelt.replace(british, replacement), word);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^.{3,})is(e|ed|er|ers|es|ing|ation|ations)$/, 'iz$1'],
  [/(?<=^.{3,})ys(e|ed|er|es|ing)$/, 'yz$1'],
  [/(?<=^.{2,})our(|s|ed|er|ers|ing|able|ably|ite|ites|less|ful)$/, 'or$1'],
  [/(?<=^.{3,})re(s?)$/, 'er$1'],
  [/(?<=^.{3,})ence(s?)$/, 'ense$1'],
  [/(?<=^.{3,}[aeiou])ll(ed|er|ers|ing)$/, 'l$1'],
  [/(?<=^.{2,})ogue(s?)$/, 'og$1'],
  [/mme(s?)$/, 'm$1'],
  [/ement(s?)$/, 'ment$1'],
  [/(?<=^.)ae|(?<=^.)oe/, 'e'],
];

/**
 * Irregular spellings and forms, nouns that the stemmer does not connect with their verbs, and “author”, which it confuses
 * with “authorised”. Each entry is the common form, followed by the words that get its key.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `gray grey, check cheque cheques, skeptic sceptic sceptics, skeptical sceptical, skepticism scepticism, tire tyre,
  plow plough, aging ageing, maneuver manoeuvre manoeuvres, say said says saying, fall fell fallen, leave left leaving,
  man men, woman women, keep kept, die died dies dying death deaths dead, hold held, give gave given, lead led leader
  leaders leadership, seek sought, withdraw withdrew withdrawn withdrawal withdrawals, kill killer killers, deny denial
  denied denies, minister ministers ministerial ministry ministries, fight fought fighter fighters, take took taken,
  hide hid hidden, meet met, win won, lose lost loss losses losing, break broke broken, react reaction reactions, respond response
  responses, decide decision decisions decisive, oppose opposition opponent opponents, resist resistance, refuse refusal refusals, expel
  expulsion expulsions, suspend suspension suspensions, resume resumption, collude collusion, choose chose chosen choice choices,
  arrive arrival arrivals, grow grew grown growth, know knew known knowledge, speak spoke spoken speech speeches, think thought,
  believe belief beliefs, prove proven proof proofs, strike struck, begin began begun, send sent, bring brought, buy bought, tell told,
  come came, go went gone goes going, see saw seen, write wrote written, writer writers author authors, arise arose arisen, flee fled, seize seizure`
    .split(/,\s+/)
    .flatMap((entry) => {
      const [word = '', ...forms] = entry.split(/\s+/);
      return forms.map((form) => [form, word] as const);
    }),
);

/** The irregular forms of a word, by its key. */
const FORMS = Map.groupBy(IRREGULAR.keys(), keyOf);

/** The irregular forms of a word, which a misspelling may resemble more than the key; empty if it has none. */
export function irregularForms(key: string): readonly string[] {
  return FORMS.get(key) ?? [];
}

/** Common words of English and of the languages in which people type names. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  foldLetters(`a about after again all also always am an and any anybody anyone anything are as at be became become becomes been
  before being between both but by can cannot could d did do does doing done during each either else ever every for
  from get gets give got had has have having he her here hers him his how however i if in into is it its just let like
  ll m many may me might more most much must my near never no nor not now of off on once one only or other our out
  over own per please re s shall she should show since so some still such t tell than that the their them then there
  these they thing things this those through to too toward towards under until up upon ve very via was we well were
  what whatever when where whether which while who want wants wanted happen happened happens mean means actually
  really exactly whoever whom whose why will with within without would yes yet you your le la les du des de un une et
  en aux der die das dem den und von im zu el los las del y al e o da di ve ile ul و در از به با في من على د о и в на
  с из 和 与 與 的 在 了 是`).split(/\s+/),
);

/** Common words of questions in other languages. Texts and names may have them as ordinary words, such as “Kim” and “Chi”. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  foldLetters(`est ou qui que quoi quand pourquoi quel quelle quels quelles dans pour avec sont wer wie wo warum wann welche ist sind
  wurde mit uber auf quien quienes donde esta cuando como cuales por que para una chi dove quando perche che sono il
  gli kim nerede nasil neden mi кто что такой такая такое где когда как почему это кем ما ماذا هو هي اين متی کيف لماذا
  هل چه کی کجا کيست چيست است کون کيا کہاں ہے کے کی 谁 誰 谁是 誰是 什么 什麼 哪里 哪裡 吗 嗎 为什么 為什麼 如何`).split(
    /\s+/,
  ),
);

/** Keys of words that say little, however rare they are in these records. They are searched for, but count less. */
export const COMMON_KEYS: ReadonlySet<string> = new Set(
  `make made come go know known live lived place people person use used work working try need look keep kept hold held take taken
  put give given bring good bad big small little way real really true new different same other kind sort part side inside
  outside against among around back start begin end stop lot several many question fact point case reason idea story talk
  say said think call called name see seen find found show shown turn ask told main important full become remain seem
  time year day week month today man men woman life world area number amount level word article commentary text essay piece
  mention heading subject topic status overview information evidence proof list`
    .split(/\s+/u)
    .map(keyOf),
);
