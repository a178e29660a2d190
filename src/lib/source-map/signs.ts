/** Patterns of short blocks around a text that are not part of it: bylines, dates, captions and the like, in several languages. */
import type { Unit } from '../language/unit.ts';
import { endsSentence, measureText } from './blocks.ts';

/** A pattern, and what an editor is told that it is. */
export interface Sign {
  readonly pattern: RegExp;
  readonly why: string;
}

/** The pattern that a short text has. */
export function findSign(text: string, unit: Unit): Sign | undefined {
  return isShort(text, unit) ? SIGNS.find(({ pattern }) => pattern.test(text)) : undefined;
}

/** Whether a line by itself is a byline, a date or the like. */
export function isSign(text: string): boolean {
  return text.length < 100 && SIGNS.some(({ pattern }) => pattern.test(text));
}

/** “Figure 1. The harbour”, “Table 2: Wages”: a number with a mark after it, so that “Figure 1 shows” is none. */
export function isCaptionLike(text: string, unit: Unit): boolean {
  return CAPTION.test(text) && measureText(text, unit) <= (unit === 'character' ? 80 : 50);
}

/** A heading is short and ends in no full stop; an item of a list starts with its mark, and a colon promises more. */
export function isHeadingLike(text: string, unit: Unit): boolean {
  return isShort(text, unit) && !endsSentence(text) && !/[:;,：；，、]$|^[-*•–—]\s/.test(text);
}

/** Whether a text is as short as headings and bylines are. */
export function isShort(text: string, unit: Unit): boolean {
  return measureText(text, unit) <= (unit === 'character' ? 24 : 12);
}

const MONTH_DATE = String.raw`(?:\p{L}+\.?,?\s+)?(?:le\s+|el\s+)?\p{Nd}{1,2}(?:\.|er|st|nd|rd|th|º)?\s+(?:de\s+|of\s+)?\p{L}+\.?,?\s+(?:de\s+|del\s+)?\p{Nd}{4}(?:\s*(?:г|م|ش|هـ)\.?)?`;

const SIGNS: readonly Sign[] = [
  { pattern: /^(?:Written by|[Bb]y|BY)\s+(?:the\s+)?\p{Lu}[^;:!?]*[^;:!?.]$/u, why: 'byline' },
  { pattern: /^(?:Von|Par|Por|Di|Door|Av)\s+(?:(?:le|la|el|l’)\s*)?\p{Lu}[^;:!?]*[^;:!?.]$/u, why: 'byline' },
  { pattern: /^(?:автор:?|بقلم:?|تأليف:?|نویسنده:?|نوشتهٔ?:?)\s*\p{L}[^.!?؟]*$/iu, why: 'byline' },
  { pattern: /^(?:作者|著者|文|撰文|记者|記者)\s*[：:／/]\s*\p{L}/u, why: 'byline' },
  { pattern: new RegExp(`^${MONTH_DATE}$`, 'u'), why: 'date' },
  { pattern: /^(?:\p{L}+,\s+)?\p{L}+\.?\s+\p{Nd}{1,2}(?:st|nd|rd|th)?,?\s+\p{Nd}{4}$/u, why: 'date' },
  { pattern: /^\p{Nd}{4}\s*年\s*(?:\p{Nd}{1,2}\s*月\s*(?:\p{Nd}{1,2}\s*日)?)?$/u, why: 'date' },
  { pattern: /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/, why: 'date' },
  { pattern: /^(?:https?:\/\/|www\.)\S+$/, why: 'address' },
  { pattern: /^(?:page\s+)?\p{Nd}+(?:\s+of\s+\p{Nd}+)?$/iu, why: 'page number' },
  {
    pattern: /^(?:share|print|subscribe|advertisement|related|read (?:more|next)|sign up)\b[^.!?]*$/i,
    why: 'web page',
  },
];

const CAPTION =
  /^(?:figure|fig\.|table|map|chart|box|plate|photo|exhibit|image|graphique|tableau|carte|encadré|photographie|abb\.|abbildung|tabelle|tab\.|karte|schaubild|figura|tabla|cuadro|mapa|gráfico|рис\.|рисунок|таблица|табл\.|карта|شكل|الشكل|جدول|الجدول|خريطة|صورة|نمودار|نقشه|تصویر|图|圖|表|図|照片|写真)\s*[\p{Nd}IVX]+(?:\.\p{Nd}+)?\s*(?:[.:：．–—-]|$)/iu;
