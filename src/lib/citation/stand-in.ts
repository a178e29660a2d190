/**
 * Stand-ins are placeholders in references. References that differ only in title, number, address or restated article are
 * formatted once with stand-ins, which are then replaced. If a style changes a stand-in, the reference is formatted separately.
 */
import type { Reference } from './engine.ts';
import type { ReferenceText } from './markup.ts';

/** Finds a stand-in, and what is left of one that a style has changed. */
const TRACE = /98765|54321|stand-in|laceholder/i;

/** Whether a text looks like a stand-in. If it stays in a reference with blanks, part of it may be replaced. */
export function hasTrace(text: string): boolean {
  return TRACE.test(text);
}

/** A place in a reference where a real text replaces a stand-in. */
export interface Blank {
  readonly standIn: string;
  /** Whether at least one form of the reference must contain it, possibly with other capitals. */
  readonly needed?: boolean;
}

/** Stand-ins for the numbers of a claim and a paragraph, which no real one has. */
export const STAND_IN_NUMBER = '¶98765.4';
export const STAND_IN_PARAGRAPH = '54321';

/** The stand-in for a title. It has words that headline style capitalises. */
export const STAND_IN_TITLE = `${STAND_IN_NUMBER} the stand-in of a title`;

/** The stand-in for a title with a colon, where a style may cut the title or capitalise the next word. */
export const STAND_IN_TITLE_IN_TWO = `${STAND_IN_NUMBER} the stand-in: of a title`;

/** The stand-in for an address. */
export const STAND_IN_URL = 'https://stand-in.invalid/commentary/claim/#edition';

/** The stand-in for the restated article. A style that changes capitals in any way would change these. */
export const STAND_IN_WORK = '“the Placeholder of a lowly Work” by P. Laceholder';

/**
 * Whether all styles print a title unchanged or in headline style. Such a title has a Latin letter or a digit, without which it
 * is not set in italics. It has no quotation marks, nothing to escape, no double spaces, nothing that looks like a stand-in, and
 * no full stop or comma at its ends, because a style would then drop its own.
 */
export function isPlainTitle(title: string): boolean {
  return (
    /^(?=.*[A-Za-z\d])(?![.,])(?:[\p{L}\p{N}¶.,–-]|(?<! ) |(?<=\p{L})’(?=\p{L}))+(?<![., ])$/u.test(title) &&
    !/98765|54321|stand-in/i.test(title)
  );
}

/** {@link isPlainTitle} for a title that may have one colon. */
export function isPlainTitleInTwo(title: string): boolean {
  const [first = '', second, ...others] = title.split(/(?<=\p{L}|\p{N}): (?=\p{L}|\p{N})/u);
  return others.length === 0 && isPlainTitle(first) && (second === undefined || isPlainTitle(second));
}

/** Whether styles print an article, `“Title” by A. Author`, unchanged in a sentence. Its end must not affect what follows. */
export function isPlainWork(work: string): boolean {
  const [, title, authors] = /^“(.*[\p{L}\p{N}?!])” by (.*\p{L})$/u.exec(work) ?? [];
  return (
    title !== undefined && authors !== undefined && isPlainTitle(title.replace(/[:;?!]/g, '')) && isPlainTitle(authors)
  );
}

/** Replaces the blanks by real texts, in their order. */
export type Fill<Form> = (real: readonly string[]) => Form;

/**
 * Prepares a reference for filling in its blanks; undefined if a style has dropped one or changed one so that a trace is left.
 */
export function openReference(
  { entry, citation, short }: Reference,
  blanks: readonly Blank[],
): Fill<Reference> | undefined {
  const texts = [entry, citation, ...(short ? [short] : [])].map(wordsOf);
  const all = texts.join('\n').toLowerCase();
  const found = blanks.every(({ standIn, needed }) => needed !== true || all.includes(standIn.toLowerCase()));
  const left = texts.map((text) => blanks.reduce((rest, { standIn }) => rest.replaceAll(standIn, ''), text));
  if (!found || left.some(hasTrace)) return undefined;
  const [fillEntry, fillCitation] = [openText(entry, blanks), openText(citation, blanks)];
  const fillShort = short && openText(short, blanks);
  return (real) => ({
    entry: fillEntry(real),
    citation: fillCitation(real),
    ...(fillShort && { short: fillShort(real) }),
  });
}

/** Replaces the stand-ins of a text, in the given order. */
export function fillText(text: ReferenceText, standIns: readonly (Blank & { readonly real: string })[]): ReferenceText {
  return openText(text, standIns)(standIns.map(({ real }) => real));
}

/** Cuts a text at its blanks once, so that filling them in is fast. */
function openText(text: ReferenceText, blanks: readonly Blank[]): Fill<ReferenceText> {
  const pieces = text.map((piece) => ({ piece, parts: 'text' in piece ? cut(piece.text, blanks) : [] }));
  return (real) =>
    pieces.map(({ piece, parts }) =>
      'text' in piece
        ? { kind: piece.kind, text: parts.map((part) => (typeof part === 'string' ? part : real[part])).join('') }
        : piece,
    );
}

/** The texts between blanks, and for each blank its index. */
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
