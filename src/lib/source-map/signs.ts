/** Patterns of what is printed around a text: bylines, dates, captions, parts of web pages. */
import { measureText } from './blocks.ts';
import type { Unit } from '../language/unit.ts';

/** A pattern, and what the editor is told that the text is. */
export interface Sign {
  readonly pattern: RegExp;
  readonly why: string;
  /** Whether several words that match may well be something else: a heading such as “Share the burden”, or a sentence. */
  readonly isUnsure?: boolean;
  /** Whether it comes only before the first paragraph. */
  readonly isBeforeText?: boolean;
}

/** The pattern that a short text matches. */
export function findSign(text: string, unit: Unit): Sign | undefined {
  const isFew = isShort(text, unit);
  const found = isFew || text.length < 100 ? matchSign(text) : undefined;
  return isFew || PARTS.test(text) || found?.why === 'date' ? found : undefined;
}

/** The pattern that a text matches, or one of its parts: “Jane Doe | Energy | 3 March 2024”. */
function matchSign(text: string): Sign | undefined {
  const parts = [text, ...(PARTS.test(text) && text.length < 100 ? text.split(/\s+[|·•]\s+/) : [])];
  return SIGNS.find(({ pattern }) => parts.some((part) => pattern.test(part)));
}

/** Whether a line by itself is a byline, a date or the like. */
export function isSign(text: string): boolean {
  return text.length < 100 && matchSign(text) !== undefined;
}

/** Whether a text is as short as headings and bylines are. */
export function isShort(text: string, unit: Unit): boolean {
  return measureText(text, unit) <= (unit === 'character' ? 24 : 12);
}

/** Whether a text is a caption that ends in its credit, without a full stop. */
export function isCredit(text: string): boolean {
  const ends = /[.!?…]['"’”)\]]*$/.test(text);
  return !ends && /©|\b(courtesy of|photo|image|picture|getty|alamy|reuters|shutterstock)\b/i.test(text);
}

/** “Figure 1. The harbour”, “Table 2: Wages”. A mark must follow the number, so “Figure 1 shows” is not a caption. */
export function isCaptionLike(text: string, unit: Unit): boolean {
  return CAPTION.test(text) && measureText(text, unit) <= (unit === 'character' ? 80 : 50);
}

export const SOURCE = 'source of a figure';
export const WEB = 'web page';

/** Text in parts with marks between them. */
const PARTS = /\S\s+[|·•]\s+\S/;

const HAN_YEAR = String.raw`(?:民[國国]|明治|大正|昭和|平成|令和|光緒|公元)?[\p{Nd}〇○零一二三四五六七八九十元]{1,4}\s*年`;
const DATE = [
  // “Tuesday, 3rd of March 1921”, « le 3 octobre 1902 », «21 марта 2019 г.»
  String.raw`(?:\p{L}+\.?,?\s+)?(?:le\s+|el\s+)?\p{Nd}{1,2}(?:\.?º|\.|er|st|nd|rd|th)?\s+(?:de\s+|of\s+)?\p{L}+\.?,?\s+(?:de\s+|del\s+)?\p{Nd}{4}(?:\s*(?:г|م|ش|هـ)\.?)?`,
  // “Tuesday, March 3rd, 1921”
  String.raw`(?:\p{L}+,\s+)?\p{L}+\.?\s+\p{Nd}{1,2}(?:st|nd|rd|th)?,?\s+\p{Nd}{4}`,
  String.raw`${HAN_YEAR}\s*(?:[\p{Nd}一二三四五六七八九十廿卅]+\s*[月日]\s*)*`,
  String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}\/\d{1,2}\/\d{4}`,
].join('|');

/** A place before a date: “Harper’s Ferry, W. Va., 9 Sept. 1859”, « Paris, le 3 octobre 1902. » */
const PLACE = String.raw`\p{Lu}[\p{L}’'-]*\.?(?: (?:\p{Lu}[\p{L}’'-]*|\p{Ll}{1,3}))*(?:, (?:\p{Lu}\p{L}*(?:\. ?| |(?=,)))+)?,\s+(?:(?:den|le|il|am|the)\s+)?`;

/** The names of months in several languages. */
const MONTH = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'tr', 'id'].flatMap((language) =>
  Array.from({ length: 12 }, (_, at) => new Date(2000, at, 15).toLocaleDateString(language, { month: 'long' })),
);

/** What web pages add before a date and after it: “Published on 3 March 2021, 10:05 | 5 min read”. */
const PUBLISHED = String.raw`(?:(?:(?:[Ll]ast |[Ff]irst )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified)|Publié|Mis à jour|Veröffentlicht|Aktualisiert|Stand|Publicado|A[ct]tualizado|Pubblicato|Aggiornato|Yayınlan\p{L}+|Güncellen\p{L}+|Опубликовано|Обновлено|نُ?شر|منتشر شده|تاریخ انتشار)(?: on| le| am| el| em| il| в| в)?:?\s+|(?:发布时间|发布于|更新时间|公開日|更新日)[:：]?\s*)`;
const TIMED = String.raw`(?:,?\s+(?:at|à|um|a las|às|alle(?: ore)?|saat|в|-|–)?\s*\p{Nd}{1,2}\s?[:.h]\s?\p{Nd}{2}(?:\s*(?:[ap]\.?m\.?|Uhr|h|\p{Lu}{2,4})){0,2})?`;
const BESIDE = String.raw`(?:,?\s+\p{Lu}[\p{L}’'-]*|,\s+(?:updated|aktualisiert|mis à jour|actualizado|aggiornato)(?:(?:\s+(?:on|am|le|el|il))?\s+(?:${DATE}))?${TIMED}|\s*[|·•]\s*[^.!?]*|\s*[—–])?`;

/** A word of a name. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*`;
const BY = String.raw`[Bb]y|BY|Posted by|Oleh|Von|Par|Por|Di|Door|Av|(?:Written|Escrito|Scritto|Texte?|Testo|Texto) (?:by|von|por|da|par|di)`;

/** How bylines without a name begin, and what one of them must have: “De notre correspondant à Rome”. */
const OUR = String.raw`By our|Von unser(?:em|er|en)|De notre|Dal nostro|От нашего`;
const REPORTER = String.raw`correspond[ea]nt|reporter|staff|Korrespondent|Mitarbeiter|Berichterstatter|envoyé|inviato|corrispondente|корреспондент`;

/** What a byline may call its text: “An essay by Jane Doe”. */
const GENRE = [
  '[Ee]ssay|[Rr]eport|[Ss]tory|[Tt]ext|[Pp]hotos?|[Ii]nterview|[Aa]nalysis|[Cc]ommentary|[Rr]eview|[Tt]ranslated|[Ii]llustrations',
  'Gastbeitrag|Bericht|Kommentar|Analyse|Reportage|[Üü]bersetzt',
  '[Rr]ecueillis|[Rr]eportage|[Aa]nalyse|[Tt]ribune|[Tt]exte|[Ee]ssai|[Ee]ntretien|[Tt]raduit',
  '[Ee]nsayo|[Rr]eportaje|[Aa]nálisis|[Cc]rónica|[Ee]ntrevista|[Tt]exto|[Tt]raducido|[Ee]nsaio|[Rr]eportagem|[Tt]raduzido',
  '[Ss]aggio|[Aa]rticolo|[Ii]ntervista|[Tt]esto|[Tt]radotto',
].join('|');

const SIGNS: readonly Sign[] = [
  {
    pattern: new RegExp(
      `^(?:\\p{L}+\\. )?(?:${BY})\\s+(?:(?:the|le|la|el|l’)\\s*)?\\p{Lu}[^;:!?]*(?:[^;:!?.]| (?:[JS]r|et al)\\.)$`,
      'u',
    ),
    why: 'byline',
  },
  { pattern: /^(?:von|par|por|di|da)\s+\p{Lu}[^;:!?.]*$/u, why: 'byline' },
  {
    pattern:
      /^(?:(?:автор|بقلم|تأليف|نویسنده|نوشتهٔ?)(?::|(?!\p{L}))|(?:yazan|haber|texto|text):)\s*\p{L}[^!?؟]*(?<![.۔])$/iu,
    why: 'byline',
    isUnsure: true,
  },
  { pattern: /^(?:作者|著者|文|撰文|记者|記者)\s*[：:／/・]\s*\p{L}/u, why: 'byline' },
  // “By the Hon. G. P. Lathbury, M.P.”
  {
    pattern: new RegExp(`^[Bb]y\\s+(?:(?:${NAME}|and|de|of|the|van|von),?\\s+)+(?:${NAME})?\\p{Lu}\\.$`, 'u'),
    why: 'byline',
    isUnsure: true,
  },
  {
    pattern: new RegExp(`^(?:${OUR})\\s[^,;:!?]*(?:${REPORTER})\\p{L}*(?:\\s[^,;:!?]*|\\.)?$`, 'iu'),
    why: 'byline',
    isUnsure: true,
  },
  // “An essay by Jane Doe”, « Propos recueillis par Jean Dupont »
  {
    pattern: new RegExp(
      `^(?:\\p{L}+\\s){0,2}(?:${GENRE})(?:\\s\\p{L}+){0,2}\\s(?:by|von|par|por|di|da)(?:\\s${NAME}){2,5}(?<!\\.)$`,
      'u',
    ),
    why: 'byline',
    isUnsure: true,
    isBeforeText: true,
  },
  { pattern: new RegExp(`^${PUBLISHED}?(?:${PLACE})?(?:${DATE})${TIMED}${BESIDE}$`, 'u'), why: 'date' },
  // Without a place, it may be a sentence: “Launched 3 March 2021.”
  { pattern: new RegExp(`^(?:${PUBLISHED}|${PLACE})(?:${DATE})${TIMED}\\.$`, 'u'), why: 'date' },
  // Below a title, a month and a year by themselves or after a comma are a date: “Policy Brief No. 14, March 2026”.
  {
    pattern: new RegExp(`^(?=.*\\d{4}$)(?:[^.!?]{1,60},\\s+)?(?:${MONTH.join('|')})\\s+(?:de\\s+)?\\d{4}$`, 'iu'),
    why: 'date',
    isUnsure: true,
    isBeforeText: true,
  },
  {
    pattern:
      /^(?:(?:reading time|temps de lecture|lesezeit|tiempo de lectura|tempo d[ei] (?:lettura|leitura)|время чтения|[—–-])\s*:?\s*(?:ca\. )?)?\d{1,3}[\s-]?(?:min(?:ute|uto|uti|uten)?s?|dk|мин)(?!\p{L})\.?(?: (?:read|de lecture|de lectura|de leitura|di lettura|lesezeit|okuma|чтения))?$/iu,
    why: 'reading time',
  },
  { pattern: /^(?:by|par|por|von|di|yazan|автор|oleh|بقلم|लेखक)\s*:?$/iu, why: 'byline' },
  {
    pattern: /^(?:Sources?|SOURCES?|Quellen?|Источник|Fuentes?|Fontes?|Fonti?|Kaynak|المصدر|来源|來源|出典)\s*[:：]/u,
    why: SOURCE,
  },
  // “(c)” can also be a list marker, and “copyright” an ordinary word.
  {
    pattern:
      /^(?:©|(?:\([cC]\)|Copyright|COPYRIGHT)(?::(?=.*\p{Nd}{4}\.?$)|,?\s*(?:©|\([cC]\)|\p{Nd}{4}(?!\s+(?!by\b)\p{Ll}))))/u,
    why: 'rights',
  },
  { pattern: /(?:^|[.|·]\s*)(?:All rights reserved|ALL RIGHTS RESERVED)\.?$/u, why: 'rights' },
  { pattern: /^(?:(?:https?:\/\/|www\.|doi:)\S+|[^\s@]+@[^\s@]+\.[^\s@.]+)$/, why: 'address' },
  {
    pattern: /^[-–—([]?\s*(?:(?:page|seite|página|pagina|стр\.|pp?\.)\s*)?\p{Nd}+(?:\s+of\s+\p{Nd}+)?\s*[-–—)\]]?$/iu,
    why: 'page number',
  },
  { pattern: /^(?:this site uses|we use) cookies\b/i, why: WEB },
  {
    pattern:
      /^(?:(?:share|print|subscribe|advertisement|related|read (?:more|next)|sign up)\b|continue reading|listen to this|follow us|you may also like|most read|filed under|tags\s*:|\[?advertisement\]?$|anzeige$|werbung$|teilen$|mehr zum thema|lesen sie auch|publicité$|partager(?!\p{L})|à lire aussi|lire aussi|publicidad$|compartir(?!\p{L})|(?:lea|lee) también|temas relacionados|pubblicità$|condividi(?!\p{L})|leggi anche|publicidade$|compartilhe?(?!\p{L})|leia (?:mais|também)|reklam$|paylaş$|реклама$|поделиться|читайте также|إعلان$|bagikan$|baca juga|newsletter$|s[’']inscrire$|s[’']abonner$|شارك(?!\p{L})|اقرأ أيض|آگهی$|اشتراک‌گذاری|广告$|廣告$|広告$|分享$|相关阅读|相關閱讀|延伸閱讀|シェアする|関連記事)[^.!?。]*$/iu,
    why: WEB,
    isUnsure: true,
  },
  {
    pattern:
      /^(?:subscribe|sign up|thanks for reading|abonnez-vous|inscrivez-vous|suscríb\p{L}+|iscriviti|iscrivetevi|assine|подпишитесь|اشترك|订阅|訂閱)(?!\p{L})/iu,
    why: WEB,
    isUnsure: true,
  },
];

const CAPTION =
  /^(?:figure|fig\.|table|map|chart|box|plate|photo|exhibit|image|graphique|tableau|carte|encadré|photographie|abb\.|abbildung|tabelle|tab\.|karte|schaubild|figura|tabla|tabela|cuadro|quadro|mapa|gráfico|tabella|grafico|foto|şekil|tablo|harita|рис\.|рисунок|таблица|табл\.|карта|شكل|الشكل|جدول|الجدول|خريطة|صورة|نمودار|نقشه|تصویر|图|圖|表|図|照片|写真)\s*[\p{Nd}IVX]+(?:\.\p{Nd}+)?\s*(?:[.:：．–—-]|$)/iu;
