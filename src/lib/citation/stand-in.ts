/**
 * References that differ in a number and an address only are formatted once, with stand-ins in their place, and filled in.
 * Where a style does more to a stand-in than print it, there is nothing to fill, and the reference is formatted by itself.
 */
import type { Reference } from './engine.ts';
import type { ReferenceText } from './markup.ts';

/** What stands in for what, in a citation and an entry alike. */
export type StandIns = readonly { readonly standIn: string; readonly real: string }[];

/** A number of a paragraph that no claim has. */
export const STAND_IN_PARAGRAPH = '98765';

/** A claim id that no claim has, of the form of the one it stands for. */
export const standInId = (id: string): string => `${STAND_IN_PARAGRAPH}.4${/[a-z]$/.test(id) ? 'q' : ''}`;

/** An address that nothing has. */
export const STAND_IN_URL = 'https://stand-in.invalid/commentary/claim/#edition';

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
  return standIn.startsWith(STAND_IN_PARAGRAPH) && count(text, STAND_IN_PARAGRAPH) !== count(text, standIn);
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
