/** Finds the marks of list items in a plain text: bullets, or numbers or letters in sequence. */
import type { Line } from './blocks.ts';

/** The mark, to be left out of the text, of each line that begins a list item. */
export function findListMarks(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const marks = new Map<Line, string>();
  const counted: Candidate[] = [];
  const bullets = Map.groupBy(lines, ({ text }) => BULLET.exec(text)?.[0].trim());
  for (const [index, line] of lines.entries()) {
    const bullet = BULLET.exec(line.text)?.[0];
    if (bullet !== undefined && !isDash(line, lines[index - 1], bullets.get(bullet.trim())?.length ?? 0))
      marks.set(line, bullet);
    const { 0: mark = '', groups } = COUNTED.exec(line.text) ?? {};
    if (mark !== '') counted.push({ line, mark, style: styleOf(mark), values: valuesOf(groups?.value ?? '') });
  }
  // A number marks an item only if the mark before or after it is the previous or next number: “1.” and “2.”, “(a)” and “(b)”.
  for (const [index, candidate] of counted.entries()) {
    const before = counted.slice(0, index).findLast(({ style }) => style === candidate.style);
    const after = counted.slice(index + 1).find(({ style }) => style === candidate.style);
    if (follows(before, candidate) || follows(candidate, after)) marks.set(candidate.line, candidate.mark);
  }
  return marks;
}

/** Whether a dash at the start of a line is a mark within a sentence: the line before goes on, and no other line has a dash. */
function isDash(line: Line, before: Line | undefined, count: number): boolean {
  return count === 1 && before?.number === line.number - 1 && /^[-–]/.test(line.text) && !/[.:;!?…]$/.test(before.text);
}

/** A line that may begin an item. */
interface Candidate {
  readonly line: Line;
  readonly mark: string;
  /** The form of its mark, whatever the number. */
  readonly style: string;
  /** What its number may be: “i” is 1 (Roman) or 9 (letter). */
  readonly values: readonly number[];
}

function follows(one: Candidate | undefined, other: Candidate | undefined): boolean {
  return one?.values.some((value) => other?.values.includes(value + 1)) === true;
}

function valuesOf(text: string): number[] {
  if (/^\p{Nd}+$/u.test(text)) return [Number(toDigits(text))];
  const lower = text.toLowerCase();
  const letter = lower.length === 1 ? [lower.charCodeAt(0) - 96] : [];
  const roman = /^[ivxlc]+$/.test(lower) ? [fromRoman(lower)] : [];
  return [...letter, ...roman];
}

function fromRoman(text: string): number {
  const values = Array.from(text, (letter) => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const BULLET = /^(?:[-–*•‣▪◦·●○■□►]|o(?= {2}))\s+(?=.*[\p{L}\p{N}])/u;

const COUNTED = /^(?:[([]?(?<value>\p{Nd}{1,3}|[a-z]|[ivxlc]{1,6}|[A-Z]|[IVXLC]{1,6})[.)\]])\s+(?=.*[\p{L}\p{N}])/u;

/** The form of a mark, whatever its number or letter. */
export function styleOf(mark: string): string {
  return mark
    .trim()
    .replace(/\p{N}+/u, '1')
    .replace(/\p{Ll}+/u, 'a')
    .replace(/\p{Lu}+/u, 'A');
}

/** Converts Arabic and Persian digits to European ones. */
export function toDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16));
}
