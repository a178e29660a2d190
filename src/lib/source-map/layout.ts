/** What the places of blocks say about them: above a byline, twice in a text, on both sides of a page break, at the end. */
import { lineGap, type Unit } from '../language/unit.ts';
import { type Block, endsSentence, measureText, wordsOf } from './blocks.ts';
import { isHeadingLike } from './guess.ts';
import { withoutBreak } from './lines.ts';
import type { RoledBlock } from './roles.ts';
import { findSign, WEB } from './signs.ts';

/** For each block, the next one that is not a page number, and whether a byline or date follows below nothing but short lines. */
export function lookAhead(blocks: readonly Block[], unit: Unit): { next: Block | undefined; isAboveByline: boolean }[] {
  let next: Block | undefined;
  let isAboveByline = false;
  const found = blocks.toReversed().map((block, index) => {
    const ahead = { next, isAboveByline };
    // Bylines are near the start.
    const sign = blocks.length - index <= 12 ? findSign(block.text, unit) : undefined;
    const { why = '', isUnsure } = sign ?? {};
    const isByline = /^(?:date|reading time)$/.test(why) || (why === 'byline' && !isUnsure);
    isAboveByline = isByline || (isAboveByline && isHeadingLike(block.text, unit));
    if (!/^\p{Nd}+$/u.test(block.text)) next = block;
    return ahead;
  });
  return found.reverse();
}

/** How often texts occur that may be pull quotes or heads of pages, if more than once. Long texts are not searched. */
export function countRepeated(blocks: readonly Block[], unit: Unit): ReadonlyMap<Block, number> {
  const texts = new Map(blocks.map((block) => [block, toBare(block.text)]));
  const all = [...texts.values()].join('\n');
  const whole = all.length < 200_000 ? all : '';
  const same = Map.groupBy(blocks, (block) => texts.get(block));
  const found = blocks.map((block): [Block, number] => {
    const text = texts.get(block) ?? '';
    const isLine = !block.marked && isHeadingLike(block.text, unit);
    const isApart = isLine || block.marked?.why === 'quotation' || block.marked?.isApart;
    if (!isApart || text === '') return [block, 1];
    const count = same.get(text)?.length ?? 1;
    const isLong = count === 1 && measureText(text, unit) > (unit === 'character' ? 7 : 3);
    const isWithin = isLong && whole.indexOf(text) !== whole.lastIndexOf(text);
    // A heading may well occur twice.
    return [block, isWithin ? 2 : isLine && count > 2 ? count : 1];
  });
  return new Map(found);
}

/** A text without numbers and marks around it. */
function toBare(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '').toLowerCase();
}

/** Joins paragraphs that a page break divides in lower case; reports those that it may divide, and what may be a note at the end. */
export function reviewLayout(blocks: readonly RoledBlock[], unit: Unit, starters: ReadonlySet<string>): RoledBlock[] {
  const whole = blocks.map(({ text }) => text).join(' ');
  const found: RoledBlock[] = [];
  let last = -1;
  for (const block of blocks) {
    const before = found[last];
    const isText = block.role === 'paragraph' || block.role === 'heading';
    const mayGoOn = isText && before && last < found.length - 1 && isOpen(before) && !block.marked && !block.given;
    if (mayGoOn && /^\p{Ll}/u.test(block.text)) {
      const text =
        withoutBreak(before.text, block.text, whole) ?? `${before.text}${lineGap(before.text, block.text, unit)}`;
      found[last] = { ...before, text: `${text}${block.text}`, end: block.end };
      continue;
    }
    found.push(mayGoOn && block.role === 'paragraph' ? { ...block, why: GOES_ON, isUnsure: true } : block);
    if (isText || block.role === 'stand-first') last = found.length - 1;
  }
  return reportNotes(found.map(reportLine), starters);
}

/** The reason given for a paragraph that may go on from the one before it. */
export const GOES_ON = 'may go on from above';

function isOpen({ role, given, marked, text }: RoledBlock): boolean {
  return role === 'paragraph' && !given && !marked && !endsSentence(text) && !/[:;]$/.test(text);
}

/** Reports a line that looks like a heading beside another or between parts of a web page, since it may be one of these. */
function reportLine(block: RoledBlock, index: number, all: readonly RoledBlock[]): RoledBlock {
  const isLine = (one?: RoledBlock): boolean =>
    one?.role === 'heading' && !one.marked && !one.given && one.text.includes(' ');
  const beside = [all[index - 1], all[index + 1]];
  const isDoubtful = beside.some(isLine) || beside.every((one) => one?.why === WEB);
  return isLine(block) && isDoubtful ? { ...block, isUnsure: true } : block;
}

/** Reports the last paragraphs, if they may be notes about the authors. */
function reportNotes(blocks: readonly RoledBlock[], starters: ReadonlySet<string>): RoledBlock[] {
  const texts = blocks.filter(({ role }) => role === 'paragraph');
  const bylines = blocks.filter(({ why }) => why.startsWith('byline')).map(({ text }) => text);
  const notes = new Set<RoledBlock>();
  for (const block of texts.slice(1).reverse()) {
    const earlier = texts.slice(0, texts.indexOf(block));
    if (block.isUnsure) continue;
    if (block.given || !isNote(block, earlier, bylines, starters)) break;
    notes.add(block);
  }
  return blocks.map((block) => (notes.has(block) ? { ...block, isUnsure: true } : block));
}

/** Whether a text may be a note about the author: it looks so, it begins with a byline, or with a name that is new in the text. */
function isNote(
  { text, marked }: Block,
  earlier: readonly Block[],
  bylines: readonly string[],
  starters: ReadonlySet<string>,
): boolean {
  if (marked?.isApart || ABOUT_AUTHOR.test(text)) return true;
  const start = /^\S+ \S+/.exec(text)?.[0];
  if (start !== undefined && bylines.some((byline) => byline.includes(start))) return true;
  const [name = '', first = ''] = NAME.exec(text) ?? [];
  const isNew =
    name !== '' && starters.size > 0 && !starters.has(first) && !earlier.some((one) => one.text.includes(name));
  const length = wordsOf(text).length;
  return isNew && (IS_OR_WRITES.test(text.slice(name.length)) || (length > 7 && length < 60));
}

/** Two to four words with capitals, before a comma or a word without one. */
const NAME = /^(\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){1,3}(?=,? \p{Ll}|, (?:Ph\.?D|M\.?[AP]|Dr))/u;
const IS_OR_WRITES =
  /^,? (?:is (?:an?|the)|writes|teaches|works|reports|covers|lives|est|schreibt|lehrt|ist|es|escribe|è|scrive|é|escreve) /u;

/** How notes about authors begin without a name, or with one that is not followed by a verb. */
const ABOUT_AUTHOR =
  /^(?:The (?:authors?|writers?)|L[’']auteure?|Der Autor|Die Autor(?:in|en)|El autor|La autora|L[’']autor[ei]|L[’']autrice|O autor|A autora|Авторы?|Об авторе|(?:ال)?(?:كاتبة?|باحثة?)|نویسنده|लेखक|लेखिका|Penulis)(?![\p{L}\p{M}])|^(?:By|Par|Von|Por|Di) \p{Lu}\p{L}+ \p{Lu}|^[（(]?(?:本文)?(?:作者|著者|筆者)|^.{1,20}(?:19|20)\d\d年.{0,6}生まれ/u;
