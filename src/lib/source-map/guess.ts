/**
 * Guesses what the blocks of an article are if no markup says so, from the usual layout of articles. The editor who reads
 * the outline has the last word.
 */
import type { Unit } from '../language/unit.ts';
import { type Block, ITEM, measureText, type Role, wordsOf, endsSentence } from './blocks.ts';

/** The guessed role of a block, and the reason. */
export interface Guess {
  readonly role: Role;
  readonly why: string;
  /** Whether it may well be something else. */
  readonly isUnsure?: boolean;
}

/** What is known when the role of a block is guessed. */
export interface Around {
  readonly unit: Unit;
  /** Whether a stand-first or paragraph came before it. */
  readonly begun: boolean;
  /** Whether an editor has said which block is the stand-first. */
  readonly standFirstGiven: boolean;
  /** Whether the title is the block before it. */
  readonly isAfterTitle: boolean;
  /** Whether it is a heading right after the title, and no other heading has its level. */
  readonly isOnlyOfLevel: boolean;
  readonly next: Block | undefined;
  /** Counts the sentences of a text. */
  readonly countSentences: (text: string) => number;
}

/** Guesses the role of a block that is not the title. */
export function guessRole(
  block: Block,
  { unit, begun, standFirstGiven, isAfterTitle, isOnlyOfLevel, next, countSentences }: Around,
): Guess {
  const { text, marked } = block;
  const above = isOnlyOfLevel && marked?.as === 'heading' ? findSign(text, unit)?.why : undefined;
  if (above === 'byline' || above === 'date') return { role: 'furniture', why: above, isUnsure: true };
  if (marked && marked.as !== 'text') {
    if (marked.isUnsure && countSentences(text) > 1) return { role: 'paragraph', why: marked.why, isUnsure: true };
    const role = marked.as === 'title' ? 'heading' : marked.as;
    return { role, why: marked.why, ...(marked.isUnsure && { isUnsure: true }) };
  }
  if (wordsOf(text).length === 0) return { role: 'furniture', why: 'no words' };
  if (isCaptionLike(text, unit)) return { role: 'caption', why: 'begins as a caption' };
  if (isCredit(text)) return { role: 'caption', why: 'ends in a credit, without a full stop' };
  const sign = findSign(text, unit);
  if (sign?.why === SOURCE && endsSentence(text) && !/\p{Nd}{4}[)）]?[.。]$/u.test(text)) {
    return { role: 'paragraph', why: 'begins as the source of a figure', isUnsure: true };
  }
  if (sign) {
    return {
      role: 'furniture',
      why: sign.why,
      ...(sign.isUnsure && text.includes(' ') && (!marked || endsSentence(text)) && { isUnsure: true }),
    };
  }
  const isShortest = measureText(text, unit) <= (unit === 'character' ? 8 : 5);
  if (isAfterTitle && isShortest && isHeadingLike(text, unit) && next && !startsText(next, unit)) {
    return { role: 'furniture', why: 'byline: a few words after the title', isUnsure: true };
  }
  if (!marked && isHeadingLike(text, unit)) {
    if (next && /^\p{Ll}/u.test(next.text) && !next.marked) {
      return { role: 'paragraph', why: 'seems to continue below', isUnsure: true };
    }
    return { role: 'heading', why: 'short, without a full stop' };
  }
  if (!marked && /^(?:[IVXLC]+|\p{Nd}{1,2})\.$/u.test(text)) return { role: 'heading', why: 'a number by itself' };
  if (!marked && isQuestion(text, unit) && countSentences(text) === 1 && next) {
    if (next.marked?.why === ITEM) return { role: 'paragraph', why: 'a short question before a list', isUnsure: true };
    if (!isShort(next.text, unit)) return { role: 'heading', why: 'a short question by itself', isUnsure: true };
  }
  if (!begun && !standFirstGiven && countSentences(text) === 1) {
    return { role: 'stand-first', why: 'a single sentence after the title', isUnsure: true };
  }
  return { role: 'paragraph', why: marked?.why ?? 'running text', ...(marked?.isUnsure && { isUnsure: true }) };
}

/** Why the article ends before a block; undefined if it does not. */
export function findEnd({ text }: Block): string | undefined {
  const start = ENDS.find((words) => text.startsWith(words));
  return start === undefined ? undefined : `the article ends at “${start}”`;
}

/** Whether the first block can be the title. A text may also begin with its first paragraph. */
export function canBeTitle({ text }: Block, unit: Unit, countSentences: (text: string) => number): boolean {
  return measureText(text, unit) <= (unit === 'character' ? 60 : 40) && countSentences(text) === 1;
}

/** How the text after the end of an article usually starts. */
const ENDS = ['The views expressed', 'The opinions expressed', 'About the author'];

function startsText({ text }: Block, unit: Unit): boolean {
  return !isHeadingLike(text, unit) && !isQuestion(text, unit) && !findSign(text, unit);
}

/** Whether a text is a caption that ends in its credit, without a full stop. */
export function isCredit(text: string): boolean {
  const ends = /[.!?…]['"’”)\]]*$/.test(text);
  return !ends && /©|\b(courtesy of|photo|image|picture|getty|alamy|reuters|shutterstock)\b/i.test(text);
}

function isQuestion(text: string, unit: Unit): boolean {
  return /[?؟？]$/.test(text) && measureText(text, unit) <= (unit === 'character' ? 16 : 8);
}

/** A pattern, and what the editor is told that the text is. */
export interface Sign {
  readonly pattern: RegExp;
  readonly why: string;
  /** Whether several words that match may well be something else: a heading such as “Share the burden”, or a sentence. */
  readonly isUnsure?: boolean;
}

/** The pattern that a short text matches. */
function findSign(text: string, unit: Unit): Sign | undefined {
  return isShort(text, unit) ? SIGNS.find(({ pattern }) => pattern.test(text)) : undefined;
}

/** Whether a line by itself is a byline, a date or the like. */
export function isSign(text: string): boolean {
  return text.length < 100 && SIGNS.some(({ pattern }) => pattern.test(text));
}

/** “Figure 1. The harbour”, “Table 2: Wages”. A mark must follow the number, so “Figure 1 shows” is not a caption. */
function isCaptionLike(text: string, unit: Unit): boolean {
  return CAPTION.test(text) && measureText(text, unit) <= (unit === 'character' ? 80 : 50);
}

/** Headings are short and have no full stop. A text that starts with a list marker or ends with a colon is no heading. */
export function isHeadingLike(text: string, unit: Unit): boolean {
  return isShort(text, unit) && !endsSentence(text) && !/[:;,：；，、]$|^[-*•–—]\s/.test(text);
}

/** Whether a text is as short as headings and bylines are. */
export function isShort(text: string, unit: Unit): boolean {
  return measureText(text, unit) <= (unit === 'character' ? 24 : 12);
}

const MONTH_DATE = String.raw`(?:\p{L}+\.?,?\s+)?(?:le\s+|el\s+)?\p{Nd}{1,2}(?:\.|er|st|nd|rd|th|º)?\s+(?:de\s+|of\s+)?\p{L}+\.?,?\s+(?:de\s+|del\s+)?\p{Nd}{4}(?:\s*(?:г|م|ش|هـ)\.?)?`;

/** A date, perhaps with the words around it on a page: “Published on 3 March 2021, 10:05 | 5 min read”. */
function dated(source: string): RegExp {
  const before = String.raw`(?:(?:[Ff]irst |[Ll]ast )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified)(?: on)?:?\s+)?`;
  const after = String.raw`(?:,?\s+(?:at\s+)?\p{Nd}{1,2}[:.h]\p{Nd}{2}\P{Ll}*)?(?:\s*[|·•]\s*[^.!?]*|\s*[—–])?`;
  return new RegExp(`^${before}${source}${after}$`, 'u');
}

const SOURCE = 'source of a figure';
const WEB = 'web page';
/** A place before a date: “Harper’s Ferry, W. Va., 9 Sept. 1859”, « Paris, le 3 octobre 1902. » */
const PLACE = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|\p{Ll}{1,3}))*(?:, (?:\p{Lu}\p{L}*(?:\. ?| |(?=,)))+)?,\s+(?:(?:den|le|il|am|the)\s+)?`;

/** What web pages add before a date and after it. */
const PUBLISHED = String.raw`(?:(?:(?:[Ll]ast |[Ff]irst )?(?:[Pp]ublished|[Uu]pdated)|Publié|Mis à jour|Veröffentlicht|Aktualisiert|Stand|Publicado|Actualizado|Pubblicato|Aggiornato|Опубликовано|Обновлено|نُ?شر|منتشر شده|تاریخ انتشار)(?: on| le| am| el| il| в| в)?:?\s+)`;
const TIMED = String.raw`(?:,?\s+(?:at|à|um|a las|alle(?: ore)?|в|-|–)?\s*\p{Nd}{1,2}\s?[:.h]\s?\p{Nd}{2}(?:\s*(?:[ap]\.?m\.?|Uhr))?)?`;
const HAN_YEAR = String.raw`(?:民[國国]|明治|大正|昭和|平成|令和|光緒|公元)?[\p{Nd}〇○零一二三四五六七八九十元]{1,4}\s*年`;

/** A word of a name. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*`;

/** How bylines without a name begin, and what one of them must have: “De notre correspondant à Rome”. */
const OUR = String.raw`By our|Von unser(?:em|er|en)|De notre|Dal nostro|От нашего`;
const REPORTER = String.raw`correspond[ea]nt|reporter|staff|Korrespondent|Mitarbeiter|Berichterstatter|envoyé|inviato|corrispondente|корреспондент`;

const SIGNS: readonly Sign[] = [
  { pattern: /^(?:Written by|[Bb]y|BY)\s+(?:the\s+)?\p{Lu}[^;:!?]*[^;:!?.]$/u, why: 'byline' },
  { pattern: /^(?:Von|Par|Por|Di|Door|Av)\s+(?:(?:le|la|el|l’)\s*)?\p{Lu}[^;:!?]*[^;:!?.]$/u, why: 'byline' },
  { pattern: /^(?:автор:?|بقلم:?|تأليف:?|نویسنده:?|نوشتهٔ?:?)\s*\p{L}[^.!?؟]*$/iu, why: 'byline' },
  { pattern: /^(?:作者|著者|文|撰文|记者|記者)\s*[：:／/]\s*\p{L}/u, why: 'byline' },
  { pattern: dated(MONTH_DATE), why: 'date' },
  { pattern: dated(String.raw`(?:\p{L}+,\s+)?\p{L}+\.?\s+\p{Nd}{1,2}(?:st|nd|rd|th)?,?\s+\p{Nd}{4}`), why: 'date' },
  { pattern: /^\d{1,3}[ -]min(?:ute)?s?\.?(?: read)?$/i, why: 'reading time' },
  { pattern: /^(?:Sources?|SOURCES?|Quellen?|Источник|Fuentes?|المصدر|来源|來源|出典)\s*[:：]/u, why: SOURCE },
  // “(c)” can also be a list marker, and “copyright” an ordinary word.
  {
    pattern: /^(?:©|(?:\([cC]\)|Copyright|COPYRIGHT),?\s*(?:©|\([cC]\)|\p{Nd}{4}(?!\s+(?!by\b)\p{Ll})))/u,
    why: 'rights',
  },
  { pattern: /(?:^|[.|·]\s*)(?:All rights reserved|ALL RIGHTS RESERVED)\.?$/u, why: 'rights' },
  { pattern: /^\p{Nd}{4}\s*年\s*(?:\p{Nd}{1,2}\s*月\s*(?:\p{Nd}{1,2}\s*日)?)?$/u, why: 'date' },
  { pattern: /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/, why: 'date' },
  { pattern: /^(?:https?:\/\/|www\.)\S+$/, why: 'address' },
  { pattern: /^(?:page\s+)?\p{Nd}+(?:\s+of\s+\p{Nd}+)?$/iu, why: 'page number' },
  {
    pattern: /^(?:share|print|subscribe|advertisement|related|read (?:more|next)|sign up)\b[^.!?]*$/i,
    why: WEB,
    isUnsure: true,
  },
  { pattern: new RegExp(`^${PUBLISHED}?(?:${PLACE})?${MONTH_DATE}${TIMED}$`, 'u'), why: 'date' },
  // Without a place, it may be a sentence: “Launched 3 March 2021.”
  { pattern: new RegExp(`^(?:${PUBLISHED}|${PLACE})${MONTH_DATE}${TIMED}\\.$`, 'u'), why: 'date' },
  { pattern: new RegExp(`^${PUBLISHED}?\\p{L}+\\.?\\s+\\p{Nd}{1,2},?\\s+\\p{Nd}{4}${TIMED}$`, 'u'), why: 'date' },
  { pattern: new RegExp(`^${HAN_YEAR}(?:[\\p{Nd}一二三四五六七八九十廿卅]+\\s*[月日]\\s*)+$`, 'u'), why: 'date' },
  {
    // “By the Hon. G. P. Lathbury, M.P.”
    pattern: new RegExp(`^[Bb]y\\s+(?:(?:${NAME}|and|de|of|the|van|von),?\\s+)+(?:${NAME})?\\p{Lu}\\.$`, 'u'),
    why: 'byline',
    isUnsure: true,
  },
  {
    pattern: new RegExp(`^(?:${OUR})\\s[^.,;:!?]*(?:${REPORTER})\\p{L}*(?:\\s[^.,;:!?]*|\\.)?$`, 'iu'),
    why: 'byline',
    isUnsure: true,
  },
  { pattern: /^(?:Escrito por|Scritto da)\s+\p{Lu}[^;:!?]*[^;:!?.]$/u, why: 'byline' },
  { pattern: /^(?:von|par|por|di|da)\s+\p{Lu}[^;:!?.]*$/u, why: 'byline' },
  { pattern: /^(?:this site uses|we use) cookies\b/i, why: WEB },
  {
    pattern:
      /^(?:continue reading|listen to this|follow us|you may also like|most read|filed under|tags\s*:|\[?advertisement\]?$|anzeige$|werbung$|teilen$|mehr zum thema|lesen sie auch|publicité$|partager(?!\p{L})|à lire aussi|lire aussi|publicidad$|compartir(?!\p{L})|(?:lea|lee) también|temas relacionados|pubblicità$|condividi(?!\p{L})|leggi anche|реклама$|поделиться|читайте также|إعلان$|شارك(?!\p{L})|اقرأ أيض|آگهی$|اشتراک‌گذاری|广告$|廣告$|広告$|分享$|相关阅读|相關閱讀|延伸閱讀|シェアする|関連記事)[^.!?。]*$/iu,
    why: WEB,
    isUnsure: true,
  },
];

const CAPTION =
  /^(?:figure|fig\.|table|map|chart|box|plate|photo|exhibit|image|graphique|tableau|carte|encadré|photographie|abb\.|abbildung|tabelle|tab\.|karte|schaubild|figura|tabla|cuadro|mapa|gráfico|рис\.|рисунок|таблица|табл\.|карта|شكل|الشكل|جدول|الجدول|خريطة|صورة|نمودار|نقشه|تصویر|图|圖|表|図|照片|写真)\s*[\p{Nd}IVX]+(?:\.\p{Nd}+)?\s*(?:[.:：．–—-]|$)/iu;
