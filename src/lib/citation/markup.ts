/** What the processor writes, as a small tree of text: no markup of others reaches a page. */

/** A stretch of a reference. */
export type ReferencePiece =
  | { readonly kind: 'text' | 'emphasis'; readonly text: string }
  /** The day on which the reader has looked at the address; he alone knows it. */
  | { readonly kind: 'access-day' };

/** A reference, or a citation in the text. */
export type ReferenceText = readonly ReferencePiece[];

/** A day that no reader will come on; it stands for the day of access in what is given to the processor. */
export const standInDay = { 'date-parts': [[9999, 12, 31]] } as const;

/** How both styles that ask for a day of access print that one. */
const PRINTED_DAY = '31 December 9999';

/** What a reader sees in place of the day of access, and replaces. */
export const ACCESS_DAY = '[day of access]';

/** Reads what the processor writes. Throws on markup that is not known here. */
export function parseMarkup(markup: string): ReferenceText {
  const pieces: ReferencePiece[] = [];
  let emphasis = false;
  for (const [token] of markup.trim().matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) pieces.push(...toPieces(decode(token), emphasis));
    else if (token === '<i>') emphasis = true;
    else if (token === '</i>') emphasis = false;
    else if (!/^<(\/div|div class="csl-entry")>$/.test(token)) throw new Error(`Unexpected ${token} in a reference.`);
  }
  return trim(pieces);
}

/** A reference as plain text. */
export function plainText(text: ReferenceText): string {
  return text.map((piece) => (piece.kind === 'access-day' ? ACCESS_DAY : piece.text)).join('');
}

function toPieces(text: string, emphasis: boolean): ReferencePiece[] {
  const kind = emphasis ? 'emphasis' : 'text';
  return text
    .split(PRINTED_DAY)
    .flatMap((part, index): ReferencePiece[] => [
      ...(index > 0 ? [{ kind: 'access-day' } as const] : []),
      ...(part === '' ? [] : [{ kind, text: part } as const]),
    ]);
}

function trim(pieces: ReferencePiece[]): ReferencePiece[] {
  const last = pieces.at(-1);
  if (last === undefined || last.kind === 'access-day') return pieces;
  const text = last.text.trimEnd();
  return [...pieces.slice(0, -1), ...(text === '' ? [] : [{ kind: last.kind, text }])];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, number?: string, name?: string) => {
    const character = number === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(number));
    if (character === undefined) throw new Error(`Unexpected ${entity} in a reference.`);
    return character;
  });
}
