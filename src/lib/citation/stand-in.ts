/**
 * References that differ only in title, number, address or the article that is restated are formatted once, with stand-ins that
 * are then replaced. Where a style changes a stand-in instead of printing it, the reference is formatted by itself.
 */
import type { Reference } from './engine.ts';
import type { ReferenceText } from './markup.ts';

/** What is left of a stand-in that a style has changed. */
const TRACE = /98765|54321|stand-in/i;

/** What something real is put in the place of. */
export interface Blank {
  readonly standIn: string;
  /** Whether every style prints it. */
  readonly needed?: boolean;
}

/** Numbers that no claim and no paragraph has. */
export const STAND_IN_NUMBER = '¶98765.4';
export const STAND_IN_PARAGRAPH = '54321';

/** A title that no claim has. Headline style changes its capitals. */
export const STAND_IN_TITLE = `${STAND_IN_NUMBER} the stand-in of a title`;

/** The same for titles with a colon, at which a style may cut them, or after which it may write a capital. */
export const STAND_IN_TITLE_IN_TWO = `${STAND_IN_NUMBER} the stand-in: of a title`;

/** An address that nothing has. */
export const STAND_IN_URL = 'https://stand-in.invalid/commentary/claim/#edition';

/** An article that nobody wrote. A style that changed any capitals of it would change these. */
export const STAND_IN_WORK = '“the Placeholder of a lowly Work” by P. Laceholder';

/**
 * Whether styles print a title as it is or in headline style: it has a Latin letter or a digit, without which it is not set in
 * italics; no quotation marks, nothing to escape, no stop or comma at its ends, beside which a style would not print its own, no
 * two spaces, and nothing of a stand-in.
 */
export function isPlainTitle(title: string): boolean {
  return (
    /^(?=.*[A-Za-z\d])(?![.,])(?:[\p{L}\p{N}¶.,–-]|(?<! ) |(?<=\p{L})’(?=\p{L}))+(?<![., ])$/u.test(title) &&
    !TRACE.test(title)
  );
}

/** The same for a title that may have one colon. */
export function isPlainTitleInTwo(title: string): boolean {
  const [first = '', second, ...others] = title.split(/(?<=\p{L}|\p{N}): (?=\p{L}|\p{N})/u);
  return others.length === 0 && isPlainTitle(first) && (second === undefined || isPlainTitle(second));
}

/** Whether an article, `“Title” by A. Author`, is printed in a sentence as it is: nothing in it joins what follows. */
export function isPlainWork(work: string): boolean {
  const [, title, authors] = /^“(.*[\p{L}\p{N}?!])” by (.*\p{L})$/u.exec(work) ?? [];
  return (
    title !== undefined && authors !== undefined && isPlainTitle(title.replace(/[:;?!]/g, '')) && isPlainTitle(authors)
  );
}

/** Puts real words in the places of blanks, in their order. */
type Fill<Form> = (real: readonly string[]) => Form;

/** Opens a reference at its blanks; undefined where a style has changed or dropped one, of which this would be a trace. */
export function openReference(
  { entry, citation, short }: Reference,
  blanks: readonly Blank[],
  trace = TRACE,
): Fill<Reference> | undefined {
  const texts = [entry, citation, ...(short ? [short] : [])].map(wordsOf);
  const found = blanks.every(({ standIn, needed }) => needed !== true || texts.some((text) => text.includes(standIn)));
  const left = texts.map((text) => blanks.reduce((rest, { standIn }) => rest.replaceAll(standIn, ''), text));
  if (!found || left.some((text) => trace.test(text))) return undefined;
  const [fillEntry, fillCitation] = [openText(entry, blanks), openText(citation, blanks)];
  const fillShort = short && openText(short, blanks);
  return (real) => ({
    entry: fillEntry(real),
    citation: fillCitation(real),
    ...(fillShort && { short: fillShort(real) }),
  });
}

/** Replaces the stand-ins of a text, in their order. */
export function fillText(text: ReferenceText, standIns: readonly (Blank & { readonly real: string })[]): ReferenceText {
  return openText(text, standIns)(standIns.map(({ real }) => real));
}

/** Cuts a text at its blanks, once for all that is put there. */
function openText(text: ReferenceText, blanks: readonly Blank[]): Fill<ReferenceText> {
  const pieces = text.map((piece) => ({ piece, parts: 'text' in piece ? cut(piece.text, blanks) : [] }));
  return (real) =>
    pieces.map(({ piece, parts }) =>
      'text' in piece
        ? { kind: piece.kind, text: parts.map((part) => (typeof part === 'string' ? part : real[part])).join('') }
        : piece,
    );
}

/** The words between blanks, and which blanks these are. */
function cut(text: string, blanks: readonly Blank[]): (string | number)[] {
  return blanks.reduce<(string | number)[]>(
    (parts, { standIn }, index) =>
      parts.flatMap((part) =>
        typeof part === 'string'
          ? part.split(standIn).flatMap((words, at) => (at === 0 ? [words] : [index, words]))
          : [part],
      ),
    [text],
  );
}

function wordsOf(text: ReferenceText): string {
  return text.map((piece) => ('text' in piece ? piece.text : '')).join('\n');
}
