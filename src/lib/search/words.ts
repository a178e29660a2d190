/**
 * Ordinary words, as the index has them: one key for a word in all its forms and spellings. The index and the query make
 * keys alike, so it does not matter that a key is no word (`embarrass`, `agre`).
 */
import { stemmer } from 'stemmer';
import { foldLetters } from './letters.ts';
import { segment } from './segment.ts';

/** The words of a text, in order. */
export function splitWords(text: string): string[] {
  return (foldLetters(text).match(WORD) ?? []).flatMap(segment);
}

/** The keys of a text, in order; of what hyphens join, also the whole in one piece. */
export function keysOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((piece) => {
    const words = splitWords(piece);
    const whole = words.length > 1 && HYPHENATED.test(piece) ? [words.join('')] : [];
    return [...words, ...whole].map(keyOf);
  });
}

/** The key of a folded word. */
export function keyOf(word: string): string {
  if (/^[a-z]{3,}$/.test(word)) return stemmer(american(word));
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

/** Whether a word says nothing of what is looked for: it joins words, or it asks. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

const WORD = /\p{N}+(?:[.,]\p{N}+)+\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const HYPHENATED = /[\p{L}\p{N}]\p{Pd}[\p{L}\p{N}]/u;

/** One spelling of British and American. That some words come out wrong does no harm, as long as they always do. */
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

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grey: 'gray',
    cheque: 'check',
    cheques: 'checks',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    scepticism: 'skepticism',
    sceptics: 'skeptics',
    tyre: 'tire',
    plough: 'plow',
    ageing: 'aging',
    manoeuvre: 'maneuver',
    manoeuvres: 'maneuvers',
    // Forms that no ending tells.
    said: 'say',
    says: 'say',
    saying: 'say',
    fell: 'fall',
    fallen: 'fall',
    left: 'leave',
    leaving: 'leave',
    men: 'man',
    women: 'woman',
    kept: 'keep',
    died: 'die',
    dies: 'die',
    dying: 'die',
    death: 'die',
    deaths: 'die',
    dead: 'die',
    held: 'hold',
    gave: 'give',
    given: 'give',
    led: 'lead',
    leader: 'lead',
    leaders: 'lead',
    leadership: 'lead',
    sought: 'seek',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    withdrawal: 'withdraw',
    withdrawals: 'withdraw',
    killer: 'kill',
    killers: 'kill',
    denial: 'deny',
    denied: 'deny',
    denies: 'deny',
    ministers: 'minister',
    ministerial: 'minister',
    ministry: 'minister',
    ministries: 'minister',
    fought: 'fight',
    fighter: 'fight',
    fighters: 'fight',
    took: 'take',
    taken: 'take',
    hid: 'hide',
    hidden: 'hide',
    met: 'meet',
    won: 'win',
    lost: 'lose',
    losing: 'lose',
    broke: 'break',
    broken: 'break',
  }),
);

/** English, with the little words of the languages in which people type names. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also always am an and any anybody anyone anything are as at be became become becomes been before
  being between both but by can cannot could d did do does doing done during each either else ever every for from get gets
  give got had has have having he her here hers him his how however i if in into is it its just let like ll m many may me
  might more most much must my near never no nor not now of off on once one only or other our out over own per please re s
  shall she should show since so some still such t tell than that the their them then there these they thing things this
  those through to too toward towards under until up upon ve very via was we well were what whatever when where whether
  which while who want wants wanted happen happened happens mean means actually really exactly whoever whom whose why will with within without would yes yet you your
  le la les du des de un une et en aux der die das dem den und von im zu el los las del y al e o da di ve ile ul
  و در از به با في من على د о и в на с из 和 与 與 的 在 了 是`.split(/\s+/),
);
