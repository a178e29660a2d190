/** Splits a paragraph into sentences where Unicode says that one may end, unless `decide.ts` decides otherwise. */
import { decide, type Evidence } from './decide.ts';

/** A sentence of a paragraph. */
export interface CutSentence {
  readonly text: string;
  /** Its offset in the paragraph. */
  readonly at: number;
  /** Uncertain places in it or at its end. */
  readonly doubts: readonly Doubt[];
}

/** A place where it is uncertain whether a sentence ends. */
export interface Doubt {
  /** Whether it was decided that the sentence ends there. */
  readonly ends: boolean;
  /** The offset in the paragraph at which the next sentence starts, or would start. */
  readonly at: number;
  /** The word before the place, and the one after it. */
  readonly before: string;
  readonly after: string;
  /** Whether it is a usual case, such as “Dr.” before a name. */
  readonly isUsual: boolean;
}

/** An editor’s decision about a place: that no sentence begins there, or that one does. */
export interface Settled {
  readonly at: number;
  readonly as: 'join' | 'split';
}

/** Splits a folded paragraph. */
export function cutSentences(paragraph: string, evidence: Evidence, settled: readonly Settled[] = []): CutSentence[] {
  const said = new Map(settled.map(({ at, as }) => [at, as]));
  const places = [...new Set([...listPlaces(paragraph, evidence), ...said.keys()])].sort((a, b) => a - b);
  const sentences: { text: string; at: number; doubts: Doubt[] }[] = [];
  let at = 0;
  let doubts: Doubt[] = [];
  for (const place of [...places.filter((one) => one > 0 && one < paragraph.length), paragraph.length]) {
    const left = paragraph.slice(at, place).trim();
    const right = paragraph.slice(place);
    if (right !== '') {
      const as = said.get(place);
      const { ends, isUnsure, isUsual } =
        as === undefined ? decide(left, right, evidence, paragraph.slice(0, at)) : SAID[as];
      if (isUnsure) doubts.push({ ends, at: place, before: lastWord(left), after: right.split(' ')[0] ?? '', isUsual });
      if (!ends) continue;
    }
    const last = sentences.at(-1);
    // A dash or a mark by itself is not a sentence.
    if (last && !/[\p{L}\p{N}]/u.test(left)) last.text = `${last.text} ${left}`.trim();
    else if (left !== '') sentences.push({ text: left, at, doubts });
    at = place;
    doubts = [];
  }
  return sentences;
}

/** Where a sentence may begin: where Unicode says so, after an ellipsis or before a dash, but never before closing marks. */
function listPlaces(paragraph: string, { language }: Evidence): number[] {
  const places: number[] = [];
  for (const { index } of segmenterOf(language).segment(paragraph)) places.push(index);
  for (const pattern of MORE) {
    for (const { index, 0: found } of paragraph.matchAll(pattern)) places.push(index + found.length);
  }
  const open = places.filter((place) => !isWithinWord(paragraph.slice(0, place), paragraph.slice(place)));
  return open.map((place) => {
    // An opening mark belongs to the next sentence, a closing one to the previous.
    let start = place;
    while (start > 0 && '「『（《〈【〔“‘'.includes(paragraph.charAt(start - 1))) start--;
    if (start < place) return start;
    const rest = paragraph.slice(place);
    if (/^[’']\p{N}/u.test(rest)) return place;
    const isGuillemet = rest.startsWith('»') && !isOpen(paragraph.slice(0, place));
    const closing = isGuillemet ? '' : (/^(?:[»”’›\])』」）]+|["'](?=\s|$)|[?!]+(?=\s|$))+\s*/u.exec(rest)?.[0] ?? '');
    return place + closing.length;
  });
}

/** Whether a full stop is part of a word: “Node.js and .NET”, «یو.ان.دی.پی.» */
function isWithinWord(before: string, rest: string): boolean {
  return (
    /(?:^|\s)\.$/.test(before) ||
    (/\p{scx=Deva}\.$/u.test(before) && /^\p{L}/u.test(rest)) ||
    (/(?<!\p{L})\p{sc=Arab}{1,4}\.$/u.test(before) && /^\p{sc=Arab}{1,4}(?!\p{L})/u.test(rest))
  );
}

/** Whether a « is open, so that » closes it. Otherwise » opens a quotation, as in German, where « closes it. */
function isOpen(before: string): boolean {
  let open: string | undefined;
  for (const [mark] of before.matchAll(/[«»]/g)) open = open === undefined || open === mark ? mark : undefined;
  return open === '«';
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

/** Segmenters by language, kept because creating one is slow. */
const segmenters = new Map<string, Intl.Segmenter>();

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? '';
}

/** Further places where a sentence may begin. */
const MORE = [
  // After an ellipsis, and before the dash of a dialogue.
  /(?:…|\.{3}|(?: ?\.){3})["'”’»)\]]*\s+(?=["'“‘«([]*\p{Lu})|[.!?…]["'”’»)\]]*\s+(?=[—–]\s+["'“‘«„]*\p{Lu})/gu,
  // Before a number that a lower-case word follows, where Unicode never splits: “12 men came.”
  /\.["'”’»)\]]*\s+(?=["'“‘«([]*(?:\p{Sc}|[§№#]+\s?)?\p{N})/gu,
  // Before a dash without a space after it: «—¿Qué?»
  /[.!?…]["'”’»)\]]*\s+(?=[—–]["'“‘«„¿¡]*\p{Lu})/gu,
  // After an ellipsis, before « Plaisante », “¿Qué” or a letter without case.
  /(?:…|\.{3})["'”’»)\]]*\s+(?=(?:["'“‘«„¿¡([]\s?)*[\p{Lu}\p{Lo}])/gu,
  // Before a word in lower case, which may be a name or an abbreviation: “It left. iPhones did not.”
  /(?<=\p{Ll})\.\s+(?=\p{Ll})/gu,
  // After an ellipsis in Chinese and Japanese.
  /……(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「『“])/gu,
];

const SAID = {
  join: { ends: false, isUnsure: false, isUsual: false },
  split: { ends: true, isUnsure: false, isUsual: false },
} as const;
