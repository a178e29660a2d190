/** Decides whether a sentence ends at a possible place, and how certain that is. */
import { UNSPACED } from '../language/unit.ts';
import type { LanguageRules } from './languages.ts';

/** What is known about the whole text. */
export interface Evidence {
  readonly language: string;
  readonly rules: LanguageRules;
  /** Abbreviations that the editors name, without their last full stop. */
  readonly own: ReadonlySet<string>;
  /** Words that occur in the text without a full stop after them. */
  readonly bare: ReadonlySet<string>;
  /** Whether the text ends sentences with the full stop of Devanagari, the danda, rather than with “.”. */
  readonly hasDanda?: boolean;
  /** Words that occur with a full stop before a lower-case word. */
  readonly dotted: ReadonlySet<string>;
}

/** A decision. `isUsual` marks cases that need no second look, such as “Dr.” before a name; they are still listed as doubts. */
export interface Decision {
  readonly ends: boolean;
  readonly isUnsure: boolean;
  readonly isUsual: boolean;
}

/** Whether the sentence ends between `left`, its text so far, and `right`, the rest of the paragraph. `before` is the text before it. */
export function decide(left: string, right: string, evidence: Evidence, before: string): Decision {
  const next = right.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next))
    return { ...GOES_ON, isUnsure: isWholeWord(left, evidence) };
  // A danda ends a sentence, so a full stop marks an abbreviation: “डॉ. वर्मा”.
  if (evidence.hasDanda && /\p{scx=Deva}\.$/u.test(left))
    return { ...INSIDE, isUsual: /(?:^|[\s(“‘])\S{1,4}$/u.test(left) };
  // Text in brackets within a sentence does not end it: “the ship (Lloyd’s Reg.) Emma”.
  if (endsInBrackets(left)) return INSIDE;
  if (/[。！？」』”’）]$/u.test(left)) return decideWide(left, right);
  if (left.endsWith('……') && new RegExp(`^${UNSPACED}`, 'u').test(next)) return INSIDE;
  if (/(?:…|\.{3}|\. ?\. ?\.)["'”’»)\]]*$/u.test(left)) return { ...ENDS, isUnsure: true };
  const token = /^(?<word>[^\s]*?)\.["'”’»)\]]*$/u.exec(left.slice(left.lastIndexOf(' ') + 1))?.groups?.word;
  if (/(?:^|\s)(?:Yahoo|Yum|Jeopardy|Joomla)!$/.test(left))
    return { ...INSIDE, ends: startsSentence(next, evidence.rules) };
  if (token === undefined) return { ...ENDS, isUnsure: mayBeName(left, next, evidence) };
  const word = CONTRACTION.test(token) ? token : token.replace(BEFORE_WORD, '');
  if (ENUMERATOR.test(word) && isAlone(word, left))
    return { ...GOES_ON, isUnsure: /^[2-9]$/.test(word) && before !== '' && !before.includes(`${Number(word) - 1}.`) };
  if (/^[—–]/u.test(right)) return { ...ENDS, isUnsure: true };
  return decideWord(withSpaced(word, left, evidence.rules), left, next, evidence);
}

/** Whether a text ends in brackets with a full stop in them, after other words. Not one pattern, since that is slow in long sentences. */
function endsInBrackets(left: string): boolean {
  if (!/[.!?…]["'”’»]*[)\]]$/u.test(left)) return false;
  const open = Math.max(left.lastIndexOf('('), left.lastIndexOf('['));
  return open > 1 && /[\s\p{L}]$/u.test(left.slice(0, open)) && !/[)\]]/.test(left.slice(open, -1));
}

/** Whether a word is the only one of a text that ends in it. */
function isAlone(word: string, left: string): boolean {
  const text = left.replace(/^[^\p{L}\p{N}]+/u, '');
  return text.startsWith(`${word}.`) && !text.includes(' ');
}

/** Whether an exclamation mark may be part of a name: “the Yahoo! News site”. In German, every noun has a capital. */
function mayBeName(left: string, next: string, { language, rules }: Evidence): boolean {
  return /\s\p{Lu}\p{Ll}+!$/u.test(left) && !language.startsWith('de') && !startsSentence(next, rules);
}

/** Joins the parts of a known abbreviation that is written with spaces: “т. д.”, “a. C.” */
function withSpaced(word: string, left: string, { titles, either }: LanguageRules): string {
  const parts = left.split(' ').slice(-3, -1);
  const before = parts.map((part) => part.replace(BEFORE_WORD, ''));
  const known = [before.join(''), before.at(-1) ?? ''].map((start) => `${start}${word}`);
  return known.find((whole) => whole !== word && (either.has(whole) || titles.has(whole))) ?? word;
}

function decideWord(word: string, left: string, next: string, evidence: Evidence): Decision {
  const { rules, own, bare, dotted } = evidence;
  const isNumber = /^[\p{N}§#№]/u.test(next);
  const isBeforeCapital = !isNumber;
  const isStarter = startsSentence(next, rules);
  const unsure = (ends: boolean, isUsual = false): Decision => ({ ends, isUnsure: isBeforeCapital, isUsual });
  if (own.has(word)) return GOES_ON;
  if (isCapitalised(word, left, rules) && !bare.has(word)) return isNumber ? GOES_ON : unsure(isStarter);
  if (rules.numbered.has(word)) {
    if (isNumber) return GOES_ON;
    if (PARTS.test(word) && /^I\s/.test(next)) return unsure(false);
    if (/^(?:[IVXLCDM]+|\p{Lu})(?![\p{L}’'])/u.test(next) && (!isStarter || /^I[,.;:)]/.test(next)))
      return unsure(false, true);
  }
  // “Sub-s. (3)”
  if (isNumber && word.includes('-') && rules.numbered.has(word.slice(word.lastIndexOf('-') + 1))) return GOES_ON;
  // “Capt.-Lieut. Gorkovenko”
  if (rules.titles.has(word) || rules.titles.has(/\.-(\p{Lu}\p{L}+)$/u.exec(word)?.[1] ?? ''))
    return unsure(false, true);
  if (rules.afterOrdinal && /^(?:\p{N}{1,2}|[IVXLC]+)$/u.test(word)) {
    if (goesOnAfterOrdinal(left, next, rules.afterOrdinal)) return GOES_ON;
    // “C. Schmidt”, but “Karl V.” may end a sentence.
    const isUsual = !isStarter && /^\p{L}$/u.test(word) && isInitial(word, left) && !/\p{Ll} [IVX]\.$/u.test(left);
    return unsure(isStarter || isNumber, isUsual);
  }
  if (/^(?:\p{Lu}\p{Ll}?\.?-)+\p{Lu}$/u.test(word) && !rules.either.has(word)) return unsure(isStarter, !isStarter);
  if (isBeforeCapital && isEnding(word, left, evidence)) return unsure(true);
  if (/^\p{L}$/u.test(word)) return unsure(isStarter, !isStarter && isInitial(word, left));
  if (rules.either.has(word) || /^(?:\p{L}\p{M}*\.-?)+\p{L}\p{M}*$/u.test(word) || INNER_STOPS.test(word)) {
    return isNumber ? { ...GOES_ON, isUnsure: true } : unsure(isStarter);
  }
  if (rules.numbered.has(word)) return unsure(true);
  if (dotted.has(word) && !bare.has(word)) return unsure(isStarter);
  if (isNumber && /^\p{N}*\p{Ll}{1,4}$/u.test(word) && !bare.has(word)) return decideNumber(word, left);
  // “doc. XXIII, n. 3”
  if (/^[IVXLCDM]{2,}(?![\p{L}’'])/u.test(next) && /^\p{Ll}{1,5}$/u.test(word)) return unsure(false);
  // “See Rom. 8 for this”, but “They left Iraq. 30 Afghans stayed.” and “Yes. 12 men came.”
  if (isNumber && isShaped(word, ` ${left}`, bare))
    return { ends: !left.includes(' ') || /^\S+ \p{Lu}/u.test(next), isUnsure: true, isUsual: false };
  return isShaped(word, left, bare) ? unsure(isStarter || (hasVowel(word) && !CUT_SHORT.test(word))) : ENDS;
}

/** Whether a sentence goes on after a number with a full stop: “Am 1. 1. 2000”, „der 1. Weltkrieg“. */
function goesOnAfterOrdinal(left: string, next: string, nouns: ReadonlySet<string>): boolean {
  if (/^(?:0?[1-9]|1[0-2])\.(?: ?(?:\d{2,4}\b|\p{Ll})|$)/u.test(next)) return true;
  if (/\b\d{1,2}\. ?\d{1,2}\.$/.test(left) && /^\d{4}\b/.test(next)) return true;
  return nouns.has(/^\p{L}+/u.exec(next)?.[0] ?? '');
}

/** Whether a capital after a word begins a sentence more often than not: after “etc.” and units, except in German, where nouns have one. */
function isEnding(word: string, left: string, { rules, language }: Evidence): boolean {
  if (ETC.test(word)) return !language.startsWith('de');
  return rules.units?.has(word) === true && /\p{N} ?(?:\p{L}+\. ?)?\p{L}+\.$/u.test(left);
}

/** Decides after a short word before a number: an abbreviation or unit (“2 hrs. 30 min.”, “11s. 6d.”), or the end. */
function decideNumber(word: string, left: string): Decision {
  const letters = word.replace(/^\p{N}+/u, '');
  const isUnit = UNITS.test(letters) && /\p{N} ?\p{L}+\.$/u.test(left);
  return { ends: !isUnit && hasVowel(letters), isUnsure: true, isUsual: false };
}

/** Whether an abbreviation that is usually in lower case has a capital because it begins the sentence: “Sog. Gefährder”. */
function isCapitalised(word: string, left: string, { titles, numbered, either }: LanguageRules): boolean {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  if (word.length < 2 || word === small || left.replace(/^[^\p{L}\p{N}]+/u, '') !== `${word}.`) return false;
  if (titles.has(word) || numbered.has(word) || either.has(word)) return false;
  return titles.has(small) || numbered.has(small) || either.has(small);
}

/** Whether a letter is an initial: after another name or initial, after a title, or at the start. */
function isInitial(letter: string, left: string): boolean {
  const before = left.split(' ').at(-2) ?? '';
  return /^\p{Lu}/u.test(letter) && (before === '' || /^[“‘«„(]*\p{Lu}/u.test(before) || before.endsWith('.'));
}

/** Whether a word looks abbreviated: no vowel, or short and capitalised within a sentence, and never without a full stop. */
function isShaped(word: string, left: string, bare: ReadonlySet<string>): boolean {
  if (bare.has(word)) return false;
  if (CUT_SHORT.test(word)) return true;
  if (!/^\p{L}{2,5}$/u.test(word)) return false;
  if (!hasVowel(word) && word !== word.toUpperCase()) return true;
  return word.length <= 4 && /^\p{Lu}\p{Ll}*[^\P{Ll}aeiouyаеиоуыэюя]$/u.test(word) && left.includes(' ');
}

function hasVowel(word: string): boolean {
  return !/^\p{Script=Latin}+$/u.test(word) || /[aeiouyæøœ]/i.test(word.normalize('NFD'));
}

/** Whether a text ends in a full stop after a word that is no abbreviation: longer than most, or elsewhere without one. */
function isWholeWord(left: string, { rules, own, bare, dotted }: Evidence): boolean {
  const word = /(?:^|\s)(\p{Ll}+)\.$/u.exec(left)?.[1] ?? '';
  const isKnown = [rules.titles, rules.numbered, rules.either, own].some((words) => words.has(word));
  return !isKnown && (word.length > 3 || (word.length > 1 && bare.has(word) && !dotted.has(word)));
}

function startsSentence(next: string, { starters, numbered }: LanguageRules): boolean {
  const word = (/^[\p{L}\p{M}’'-]+/u.exec(next)?.[0] ?? '').replaceAll("'", '’');
  // “No. 5” is not the word “no”, and an initial is not a preposition: «М. В. Ломоносов».
  if ((numbered.has(word) || /^\p{Lu}$/u.test(word)) && next.startsWith(`${word}.`)) return false;
  return starters.has(word) || starters.has(word.replace(/’.*$/, '’')) || starters.has(word.replace(/’.*$/, ''));
}

/** In Chinese and Japanese, the sentence often continues after a quotation: 「…。」と言う, “……。”他说。 */
function decideWide(left: string, right: string): Decision {
  // Text in brackets within a sentence does not end it: 米国（U.S.）の軍.
  if (/[^（][（][^（）]*[.。！？…]）$/u.test(left)) return INSIDE;
  if (!/[。！？…]["”’」』）]+$/u.test(left)) return ENDS;
  // One quotation after another within a sentence: 客は、「寂しい。」「本当に。」と
  if (/、「[^」]*」$/u.test(left) && right.startsWith('「')) return INSIDE;
  if (/^(?:と|って|という|など)/u.test(right)) return GOES_ON;
  const isSaid =
    /^(?:[のがをはにもで]|[^。！？，、「“\s]{1,8}[说說道問问曰]|[^。！？，、：「“\s]{1,20}(?:[说說道问問曰]|表示|指出|强调|強調|认为|認為|写道|寫道)(?=[，。：；])|[^。！？，、「“\s]{0,3}(?:言|云|答え[たる]|尋ね|叫|呟|つぶや))/u.test(
      right,
    );
  return isSaid ? INSIDE : ENDS;
}

const ENDS: Decision = { ends: true, isUnsure: false, isUsual: false };
const INSIDE: Decision = { ends: false, isUnsure: true, isUsual: false };
const GOES_ON: Decision = { ends: false, isUnsure: false, isUsual: false };

/** What comes directly before a word and is not part of it: marks, an article, characters of another script. */
const BEFORE_WORD = new RegExp(`^[^\\p{L}\\p{N}]+|^.*[’'/—–](?=\\p{L})|^.*${UNSPACED}(?=\\p{Script=Latin})`, 'gu');

/** English words in which the apostrophe does not separate an article: “can’t”, “Mary’s”. */
const CONTRACTION = /\p{L}[’'](?:s|t|d|m|re|ve|ll)$/u;

/** Abbreviations for parts of a work, which a Roman numeral follows: “Vol. I”. Others are also words: “No. I will stay.” */
const PARTS = /^(?:Art|Bk|Chap|Ch|Cl|Fig|Pt|Sect?|Vol)s?$/;

/** Abbreviations of several letters each, in Arabic script: «یو.ان.دی.پی.» */
const INNER_STOPS = /^(?:\p{sc=Arab}{1,4}\.)+\p{sc=Arab}{1,4}$/u;

/** No word ends like this: “ländl. Raum”, “gesetzl. Grundlage”. */
const CUT_SHORT = /^\p{Ll}+[bcdfghkmnpstvwxz]l$/u;

/** “And so on”. */
const ETC = /^(?:etc|ecc|vb|vs|т\.д|т\.п)$/;

/** Units with a vowel. */
const UNITS = /^(?:deg|doz|gal|kop|mi|min|mos|oz|rub|sec|seg|арш|дес|пуд|саж|фун)$/;

/** The number or letter of a list item. */
const ENUMERATOR = /^(?:\p{N}{1,3}|[a-z]|[ivxlc]{1,5}|[IVXLC]{1,5})$/u;
