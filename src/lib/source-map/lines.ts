/**
 * Splits a plain text into blocks: at blank lines and, between them, at lists, notes, tables, bylines and lines that end
 * although the next word would have fitted.
 */
import { lineGap, type Unit, UNSPACED } from '../language/unit.ts';
import { type Block, BROKEN_AT, endsSentence, foldText, ITEM, type Line } from './blocks.ts';
import { findListMarks } from './lists.ts';
import { dropNoteMarks, findNotes } from './notes.ts';
import { isHeadingLike } from './guess.ts';
import { isSign } from './signs.ts';

/** The blocks of a plain text. `said` are lines to which an editor gave a role: a block begins there if one may end before it. */
export function splitLines(text: string, { unit, said }: Pick<How, 'unit' | 'said'>): Block[] {
  const all = text.split(/\r\n?|\n/).map((raw, index): Line => ({ number: index + 1, raw, text: foldText(raw) }));
  const lines = all.filter((line) => line.text !== '');
  const groups = toGroups(all);
  const lists = findListMarks(lines);
  const notes = findNotes(lines, new Set(groups.length === 1 ? lines : groups.flatMap(([first]) => first ?? [])));
  const everyLine = groups.length === 1 && isOnePerLine(lines, unit);
  const usual = usualLength(lines, unit);
  const isSpaced = unit === 'word' || isSpacedText(text);
  return groups.flatMap((group, index) => {
    const items = group.filter((line) => lists.has(line) && !notes.lines.has(line));
    const beside = [groups[index - 1], groups[index + 1]].some((other) => other && lists.has(other[0] ?? never));
    // A number before a single short line belongs to a heading.
    const isHeading = group.length === 1 && items.length === 1 && !beside && isHeadingLike(group[0]?.text ?? '', unit);
    return splitGroup(group, {
      unit,
      said,
      usual,
      first: lines[0],
      notes,
      whole: text,
      everyLine,
      lists: isHeading ? new Map() : lists,
      tables: findTable(group),
      isSpaced,
      width:
        group.length > FEW
          ? usualLength(group, unit)
          : Math.max(group.length > 2 ? 0 : usual, ...lengthsOf(group, unit)),
    });
  });
}

function splitGroup(group: readonly Line[], how: How): Block[] {
  const blocks: Line[][] = [];
  for (const [index, line] of group.entries()) {
    const open = blocks.at(-1);
    const before = group[index - 1];
    if (open && before && !begins(before, line, open, group.slice(index), how)) open.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((lines) => toBlock(lines, how));
}

/** Whether a line begins a new block. */
function begins(before: Line, line: Line, open: readonly Line[], rest: readonly Line[], how: How): boolean {
  const { said, lists, notes, tables, everyLine, width, unit } = how;
  if (lists.has(line) || notes.lines.has(line) || HAN_NUMBER.test(line.text)) return true;
  if (tables.has(line) || tables.has(before)) return tables.has(line) !== tables.has(before);
  if (notes.lines.has(before) && !everyLine) return false;
  if (everyLine || isSignBeside(before, line, open, rest, how)) return !goesOn(before.text);
  if (indentOf(line) > 1 && endsSentence(before.text) && isIndented(before, line, open, rest[1])) return true;
  // In Chinese and Japanese, full lines differ in length because marks may hang at their ends.
  const spare = unit === 'character' ? 4 : 0;
  const hasRoom = lengthOf(before, unit) + 1 + firstLength(line, unit) + spare <= width;
  const isSaid = said.has(line.number) && (endsSentence(before.text) || (hasRoom && isHeadingLike(before.text, unit)));
  if (isSaid) return true;
  if (!hasRoom || /^[\p{Ll}\p{P}]*\p{Ll}/u.test(line.text)) return false;
  if (endsSentence(before.text)) return true;
  return open.length === 1 && isHeadingLike(before.text, unit) && rest.some(({ text }) => endsSentence(text));
}

/** Whether one of two lines is a byline, a date or the like. After a full line or before a lower-case letter, none is. */
function isSignBeside(before: Line, line: Line, open: readonly Line[], rest: readonly Line[], how: How): boolean {
  const { unit, usual, first } = how;
  const isFirst = open.length === 1;
  const isFull = lengthOf(before, unit) + 1 + firstLength(line, unit) > Math.max(usual, FULL);
  const mayBe = !/^\p{Ll}/u.test(line.text) || (isFirst && isHeadingLike(before.text, unit));
  // The title of a text may be as long as a full line. Below it, a byline is short or the last of its group.
  const isApart = rest.length === 1 || line.text.length < FULL;
  const isBelowTitle = before === first && isApart && !/^\p{Ll}/u.test(line.text);
  if (isFull && !isBelowTitle) return false;
  return (mayBe && isSign(line.text)) || (!isFull && isFirst && isSign(before.text));
}

/** Whether a line is indented as the first of a paragraph, not as all of its lines. `after` is the next line. */
function isIndented(before: Line, line: Line, open: readonly Line[], after?: Line): boolean {
  if (indentOf(line) !== indentOf(before)) return indentOf(line) > indentOf(before);
  return open.length === 1 && after !== undefined && indentOf(after) < indentOf(line);
}

function indentOf({ raw }: Line): number {
  return /^\s*/.exec(raw.replaceAll('\t', '    '))?.[0].length ?? 0;
}

/** Whether a byline continues on the next line, with another name. */
function goesOn(text: string): boolean {
  return isSign(text) && /(?:\s(?:and|et|und|y|и)|[,&])$/u.test(text);
}

/** Whether every line is a paragraph or heading, without blank lines between: some are long, or all end like sentences. */
function isOnePerLine(lines: readonly Line[], unit: Unit): boolean {
  const isLong = unit === 'character' ? BROKEN_AT / 2 : BROKEN_AT;
  const open = lines.filter(({ text }) => !endsSentence(text) && !isHeadingLike(text, unit) && !isSign(text));
  const isBroken = lines.some(({ text }) => /^\p{Ll}/u.test(text));
  return lines.length > 1 && (lines.some(({ text }) => text.length > isLong) || (open.length === 0 && !isBroken));
}

/** The rows of a table: at least two lines with tabs, bars or wide gaps between their parts. */
function findTable(group: readonly Line[]): ReadonlySet<Line> {
  const rows = group.filter(({ raw }) => ROW.test(raw.trim()));
  return new Set(rows.length > 1 ? rows : []);
}

function toBlock(lines: readonly Line[], { unit, lists, notes, tables, whole, isSpaced }: How): Block[] {
  const [first] = lines;
  if (!first) return [];
  const mark = lists.get(first) ?? '';
  const parts: string[] = [];
  for (const line of lines) {
    const own = line === first ? line.text.slice(mark.length) : line.text;
    const before = parts.pop();
    if (before !== undefined)
      parts.push(withoutBreak(before, own, whole) ?? `${before}${lineGap(before, own, unit, isSpaced)}`);
    parts.push(own);
  }
  const text = parts.join('');
  const place = { line: first.number, end: lines.at(-1)?.number ?? first.number };
  if (notes.lines.has(first)) return [{ ...place, text, marked: { as: 'furniture', why: 'footnote' } }];
  if (tables.has(first)) return [{ ...place, text, marked: { as: 'furniture', why: 'table' } }];
  const bare = dropNoteMarks(text, notes.marks);
  return [{ ...place, text: bare, ...(mark !== '' && { marked: { as: 'text', why: ITEM } }) }];
}

/**
 * A line without its last hyphen, if its last word continues on the next line; otherwise undefined. The hyphen is kept if the
 * word has one elsewhere in the text.
 */
export function withoutBreak(line: string, next: string, whole: string): string | undefined {
  const start = /(?<=^|\s)[\p{L}\p{M}]+(?=[-\u2010\u00AD]$)/u.exec(line)?.[0];
  const end = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  const isShared = !line.endsWith('\u00AD') && SHARED.test(next);
  if (start === undefined || end === undefined || isShared) return undefined;
  return `${line.slice(0, -1)}${whole.includes(`${start}-${end}`) ? '-' : ''}`;
}

/** What follows a hyphen that replaces part of a later word: “Ein- und Ausfuhr”, “two- to threefold”. Split words can end in “to”. */
const SHARED = /^(?:(?:und|oder|bis|sowie|bzw\.|and|or|et|ou|y|o|e|u|и|или)(?=\s|$)|to(?=\s+\S+(?:-|fold)))/u;

function toGroups(all: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of all) {
    // A page begins with a form feed. Lower case goes on with the sentence of the page before.
    if (line.text === '' || (line.raw.startsWith('\f') && !/^\p{Ll}/u.test(line.text))) groups.push([]);
    if (line.text !== '') groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** The length of full lines. A few may be longer. */
function usualLength(lines: readonly Line[], unit: Unit): number {
  const lengths = lengthsOf(lines, unit).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function lengthsOf(lines: readonly Line[], unit: Unit): number[] {
  return lines.map((line) => lengthOf(line, unit));
}

/** The length of a line as it looks: characters of scripts without spaces are as wide as two others. */
function lengthOf({ raw }: Line, unit: Unit): number {
  const text = raw.trimEnd();
  return text.length + (unit === 'character' ? (text.match(WIDE)?.length ?? 0) : 0);
}

function firstLength({ text }: Line, unit: Unit): number {
  return unit === 'character' ? 2 : (text.split(' ')[0] ?? '').length;
}

const WIDE = new RegExp(`${UNSPACED}|[\\u3000-\\u303F\\uFF00-\\uFFEF]`, 'gu');

/** Shorter lines are not full. */
const FULL = 50;

/** With at most this many lines, the longest counts as a full one. */
const FEW = 8;

/** Chinese numbers of list items, which are kept in the text. */
const HAN_NUMBER = /^(?:[一二三四五六七八九十百]+[、．.]|[（(][一二三四五六七八九十百]+[）)])/u;

const ROW = /\S\t+\S|^\|.*\|$|\S\s*\|\s*\S.*\||\S {3,}\S|(?<![.!?:]) {2,}\S.*[^\s.!?:] {2,}\S/;

/** Whether a text has more spaces than not between Chinese or Japanese and Latin letters or digits. */
function isSpacedText(text: string): boolean {
  const sides = text.match(new RegExp(`${UNSPACED} ?(?=[A-Za-z0-9])|[A-Za-z0-9] ?(?=${UNSPACED})`, 'gu')) ?? [];
  return sides.filter((side) => side.endsWith(' ')).length * 2 > sides.length;
}

/** A line that is in no list. */
const never: Line = { number: 0, raw: '', text: '' };

interface How {
  readonly unit: Unit;
  readonly said: ReadonlySet<number>;
  /** How long full lines of the whole text are. */
  readonly usual: number;
  /** The first line of the whole text. */
  readonly first: Line | undefined;
  readonly lists: ReadonlyMap<Line, string>;
  readonly notes: ReturnType<typeof findNotes>;
  readonly tables: ReadonlySet<Line>;
  readonly everyLine: boolean;
  /** Whether the text has spaces between Chinese or Japanese and Latin. */
  readonly isSpaced: boolean;
  /** The whole text. */
  readonly whole: string;
  /** The length of its full lines. */
  readonly width: number;
}
