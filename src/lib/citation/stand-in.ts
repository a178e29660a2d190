/**
 * References that differ in a title, a number or an address only are formatted once, with stand-ins in their place, and
 * filled in. Where a style does more to a stand-in than print it, there is nothing to fill, and the reference is
 * formatted by itself.
 */
import type { Reference } from './engine.ts';
import type { ReferenceText } from './markup.ts';

/** What stands in for what, in a citation and an entry alike. */
export type StandIns = readonly { readonly standIn: string; readonly real: string }[];

/** A number of a paragraph that no claim has. */
export const STAND_IN_PARAGRAPH = '98765';

/** A title that no claim has. Headline style changes its capitals. */
export const STAND_IN_TITLE = `¶${STAND_IN_PARAGRAPH}.4 the stand-in of a title`;

/** An address that nothing has. */
export const STAND_IN_URL = 'https://stand-in.invalid/commentary/claim/#edition';

/** Whether a style prints a title as it is, or in headline style: no quotation marks to turn, nothing to escape. */
export function isPlainTitle(title: string): boolean {
  return /^(?:[\p{L}\p{N} ¶.,–-]|(?<=\p{L})’(?=\p{L}))+$/u.test(title);
}

/** Puts in the real ones; undefined where a stand-in does not stand there as it was given. */
export function fillIn({ citation, entry }: Reference, standIns: StandIns): Reference | undefined {
  const texts = [citation, entry].flatMap((text) => text.map((piece) => ('text' in piece ? piece.text : '')));
  const intact = standIns.every(({ standIn }) => texts.every((text) => isIntact(text, standIn)));
  const found = standIns.every(({ standIn }) => texts.some((text) => text.includes(standIn)));
  return intact && found ? { citation: fillText(citation, standIns), entry: fillText(entry, standIns) } : undefined;
}

function isIntact(text: string, standIn: string): boolean {
  return count(text, standIn) === count(text.toLowerCase(), standIn.toLowerCase()) && !hasOnlyPart(text, standIn);
}

/** Whether the paragraph’s number stands somewhere without the rest of the stand-in. */
function hasOnlyPart(text: string, standIn: string): boolean {
  return standIn.includes(STAND_IN_PARAGRAPH) && count(text, STAND_IN_PARAGRAPH) !== count(text, standIn);
}

function fillText(text: ReferenceText, standIns: StandIns): ReferenceText {
  return text.map((piece) => {
    if (piece.kind === 'access-day') return piece;
    return {
      kind: piece.kind,
      text: standIns.reduce((filled, { standIn, real }) => filled.replaceAll(standIn, () => real), piece.text),
    };
  });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
