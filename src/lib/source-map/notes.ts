/** Finds the notes of a text and the marks with which the text refers to them. */
import { type Block, ITEM, type Line, NUMBERED_ITEM, wordsOf } from './blocks.ts';
import { styleOf, toDigits } from './lists.ts';

/**
 * Finds notes: lines that begin with a mark that the text uses, and lines under a heading such as “Notes”. `marks` are the marks
 * with which the text refers to them. `starts` are lines that begin a block; a note at the end may continue on further lines.
 */
export function findNotes(lines: readonly Line[], starts: ReadonlySet<Line> = new Set(lines)) {
  const found = new Set<Line>();
  const marks = new Set<string>();
  const title = lines.findLastIndex(({ text }) => TITLE.test(text));
  const body = new Set(lines.filter(({ text }, index) => !MARKED.test(text) && (title === -1 || index < title)));
  const lastOfBody = lines.findLastIndex((line) => body.has(line));
  const lastStart = lines.findLastIndex((line) => body.has(line) && starts.has(line));
  const afterBody = lines.findIndex((line, index) => index > lastStart && starts.has(line));
  const tail = findTail(lines);
  for (const [index, line] of lines.entries()) {
    const { mark, number } = MARKED.exec(line.text)?.groups ?? {};
    const isListed = (title !== -1 && index > title) || tail.has(line);
    const plain = isListed ? PLAIN.exec(line.text)?.groups?.number : undefined;
    if (index === title && lines.slice(title + 1).some(({ text }) => MARKED.test(text) || PLAIN.test(text))) {
      found.add(line);
    } else if (mark !== undefined) {
      const isCalled = lines.some((other) => other !== line && isCall(other.text, mark));
      const isLast = body.size > 2 && (index > lastOfBody || (afterBody !== -1 && index >= afterBody));
      if (!isCalled && !isLast && plain === undefined) continue;
      found.add(line);
      marks.add(number === undefined ? mark : `[${number}]`);
    } else if (plain !== undefined) {
      found.add(line);
      marks.add(toDigits(plain));
    }
  }
  return { lines: found, marks };
}

/** Numbered notes at the end of a text, if the text refers to each of them: “It was opened.2,3” */
function findTail(lines: readonly Line[]): ReadonlySet<Line> {
  const start = lines.findLastIndex(({ text }) => PLAIN.exec(text)?.groups?.number === '1');
  const style = styleOf(PLAIN_MARK.exec(lines[start]?.text ?? '')?.[0] ?? '');
  const tail = lines.slice(start).flatMap((line) => {
    const [mark = ''] = PLAIN_MARK.exec(line.text) ?? [];
    return mark !== '' && styleOf(mark) === style ? [{ line, number: Number.parseInt(mark, 10) }] : [];
  });
  const body = lines.slice(0, Math.max(start, 0)).map(({ text }) => text);
  const called = new Set(body.flatMap((text) => text.match(BARE) ?? []).flatMap((mark) => mark.split(/[,–-]/)));
  const isTail = start > 0 && tail.every(({ number }, index) => number === index + 1 && called.has(String(number)));
  return new Set(isTail ? tail.map(({ line }) => line) : []);
}

/** Finds notes in a text with markup, where they may be written as in plain text, or as a list under “Notes”. */
export function readNotes(blocks: readonly Block[]): Block[] {
  const lines = blocks.map(({ line, text }): Line => ({ number: line, raw: text, text }));
  const notes = findNotes(lines);
  const found = findNoteList(blocks);
  const isNumbered = found.some(({ marked }) => marked?.why === NUMBERED_ITEM);
  const list = new Set(isNumbered ? found : []);
  const unsure = new Set(isNumbered ? [] : found);
  return blocks.map((block, index) => {
    const line = lines[index];
    const isNote = list.has(block) || (line && notes.lines.has(line) && block.marked?.as === 'text');
    if (isNote) return { ...block, marked: { as: 'furniture', why: 'footnote' } };
    if (block.marked?.as !== 'text') return block;
    const marked = unsure.has(block) ? UNSURE : block.marked;
    return { ...block, text: dropNoteMarks(block.text, notes.marks), marked };
  });
}

/** Items under “Notes” without numbers may also be part of the text. */
const UNSURE = { as: 'text', why: `${ITEM} that may be a note`, isUnsure: true } as const;

/** The last heading that says “Notes” with its list, if nothing else follows before the next heading. */
function findNoteList(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findLastIndex(({ text, marked }) => marked?.as === 'heading' && TITLE.test(text));
  const after = start === -1 ? [] : blocks.slice(start + 1);
  const next = after.findIndex(({ marked }) => marked?.as === 'heading' || marked?.as === 'title');
  const below = after.slice(0, next === -1 ? undefined : next).filter(({ marked }) => marked?.as !== 'furniture');
  const list = below.filter(({ marked }) => marked?.why === ITEM || marked?.why === NUMBERED_ITEM);
  // A page footer may follow.
  const isList = list.length > 0 && below.every((one) => list.includes(one) || wordsOf(one.text).length <= 5);
  return isList ? [...blocks.slice(start, start + 1), ...list] : [];
}

/** Removes the marks of notes from a text, since they are not words of it. */
export function dropNoteMarks(text: string, marks: ReadonlySet<string>): string {
  return text
    .replace(BRACKETED, (mark) => (marks.has(mark.trim()) || !mark.startsWith(' ') ? '' : mark))
    .replace(RAISED, (mark, before: string, at: number, whole: string) =>
      isNote(whole.slice(0, at) + before, mark.slice(before.length), marks) ? before : mark,
    )
    .replace(STARRED, (mark: string) => (mark !== '*' || marks.has('*') ? '' : mark))
    .replace(BARE, (mark: string) => (mark.split(/[,–-]/).every((one) => marks.has(toDigits(one))) ? '' : mark));
}

/** Whether a raised number is that of a note. After a letter it is only if the notes have it, and after a unit it is a power: km². */
function isNote(before: string, number: string, marks: ReadonlySet<string>): boolean {
  if (/\p{Nd}\s?(?:[kcdmµ]?m|ft|in|mi)\.$/u.test(before)) return marks.has(number);
  return !/\p{L}$/u.test(before) || (marks.has(number) && !/(?<!\p{L})(?:[kcdmµ]?m|ft|in|mi)$/u.test(before));
}

function isCall(text: string, mark: string): boolean {
  const at = text.indexOf(mark, 1);
  return at > 0 && /\S ?$/.test(text.slice(0, at));
}

/** “[1] The Times”, “² The Times”, “* The Times”. */
const MARKED = /^(?<mark>\[(?<number>\p{Nd}{1,3})\]|[¹²³⁰-⁹]+|[*†‡§](?=\s?\p{L}))\s*\S/u;

/** “1 The Times”, “1. The Times”: notes only under a heading such as “Notes”, or at the end of the text. */
const PLAIN = /^(?<number>\p{Nd}{1,3})[.):]?\s+\S/u;

const PLAIN_MARK = /^\p{Nd}{1,3}[.):]?(?=\s+\S)/u;

const TITLE =
  /^(?:foot|end)?notes:?$|^notes? (?:and references|de bas de page)$|^(?:references|anmerkungen|fußnoten|endnoten|notas(?: al pie)?|примечания|сноски|الهوامش|هوامش|الحواشي|پانوشت‌?ها|پی‌?نوشت|یادداشت‌?ها|注|注释|註釋|註|注釈|脚注|脚註)[:：]?$/iu;

const BRACKETED = /(?<=[\p{L}\p{N}.,;:!?…”’"'»)\]。」』]) ?\[\p{Nd}{1,3}\]/gu;
const RAISED = /((?<![\p{L}])\p{L}+|[.,;:!?…”’"'»)。」』])[¹²³⁰-⁹]+/gu;
const STARRED = /(?<=[\p{L}\p{N}.,;:!?…”’"'»)])[*†‡]+(?=\s|$|[.,;:!?])/gu;
const BARE = /(?<=(?:\p{L}|\p{Nd}{4})[.!?,;:]["'’”“»«)]{0,2}|\p{L}[”“»«])\p{Nd}{1,3}(?:[,–-]\p{Nd}{1,3})*(?=\s|$)/gu;
