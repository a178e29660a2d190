/**
 * References that differ only in title, number or address are formatted once, with stand-ins that are then replaced. Where a
 * style changes a stand-in instead of printing it, the reference is formatted by itself.
 */
import type { Reference } from './engine.ts';
import type { ReferenceText } from './markup.ts';

/** What stands in for what, in all forms of a reference alike. */
export interface StandIn {
  readonly standIn: string;
  readonly real: string;
  /** Whether every style prints it. */
  readonly needed?: boolean;
}

/** Numbers that no claim and no paragraph has. */
export const STAND_IN_NUMBER = '¶98765.4';
export const STAND_IN_PARAGRAPH = '54321';

/** A title that no claim has. Headline style changes its capitals. */
export const STAND_IN_TITLE = `${STAND_IN_NUMBER} the stand-in of a title`;

/** An address that nothing has. */
export const STAND_IN_URL = 'https://stand-in.invalid/commentary/claim/#edition';

/** Whether styles print a title as it is or in headline style: it has no quotation marks and nothing to escape. */
export function isPlainTitle(title: string): boolean {
  return /^(?:[\p{L}\p{N} ¶.,–-]|(?<=\p{L})’(?=\p{L}))+$/u.test(title);
}

/** Replaces the stand-ins, in their order; undefined where a style has changed or dropped one. */
export function fillIn(reference: Reference, standIns: readonly StandIn[]): Reference | undefined {
  const { entry, citation, short } = reference;
  const texts = [entry, citation, ...(short ? [short] : [])].map(wordsOf);
  const found = standIns.every(
    ({ standIn, needed }) => needed !== true || texts.some((text) => text.includes(standIn)),
  );
  const left = texts.map((text) => standIns.reduce((rest, { standIn }) => rest.replaceAll(standIn, ''), text));
  if (!found || left.some((text) => /98765|54321|stand-in/i.test(text))) return undefined;
  const fill = (text: ReferenceText): ReferenceText => fillText(text, standIns);
  return { entry: fill(entry), citation: fill(citation), ...(short && { short: fill(short) }) };
}

/** Replaces the stand-ins of a text. */
export function fillText(text: ReferenceText, standIns: readonly StandIn[]): ReferenceText {
  return text.map((piece) => {
    if (!('text' in piece)) return piece;
    return {
      kind: piece.kind,
      text: standIns.reduce((filled, { standIn, real }) => filled.replaceAll(standIn, () => real), piece.text),
    };
  });
}

function wordsOf(text: ReferenceText): string {
  return text.map((piece) => ('text' in piece ? piece.text : '')).join('\n');
}
