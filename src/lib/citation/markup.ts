/** Parses the processor’s output into text and emphasis, so that its markup never reaches a page. */

/** A piece of a reference. */
export type ReferencePiece =
  | { readonly kind: 'text' | 'emphasis'; readonly text: string }
  /** What the reader must fill in: the day of access, in the order of the style… */
  | { readonly kind: 'access-day'; readonly order: 'day-first' | 'month-first' | 'year-first' }
  /** …and the number of the note or of the entry. */
  | { readonly kind: 'number' };

/** A reference, or a citation in the text. */
export type ReferenceText = readonly ReferencePiece[];

/** The placeholder for the day of access in items for the processor. */
export const standInDay = { 'date-parts': [[9999, 12, 31]] } as const;

/** The placeholder for the number of the note that cited the work first. No real note has this number. */
export const STAND_IN_NOTE = 97531;

/** How styles print the placeholders for a day of access and a number. */
const STAND_INS: Readonly<Record<string, ReferencePiece>> = {
  '31 December 9999': { kind: 'access-day', order: 'day-first' },
  'December 31, 9999': { kind: 'access-day', order: 'month-first' },
  '9999 Dec 31': { kind: 'access-day', order: 'year-first' },
  [STAND_IN_NOTE]: { kind: 'number' },
};

/** The texts shown where readers must fill something in. */
export const PLACEHOLDERS = { 'access-day': '[day of access]', number: '[number]' } as const;

/** Parses the processor’s output. Throws on unknown markup. */
export function parseMarkup(markup: string): ReferenceText {
  const pieces: ReferencePiece[] = [];
  let emphasis = false;
  // Entries of a numbered style lose their number, because the reader’s list numbers them.
  const text = markup.trim().replace(/<div class="csl-left-margin">[^<]*<\/div>/, '');
  for (const [token] of text.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) pieces.push(...toPieces(decode(token), emphasis));
    else if (token === '<i>') emphasis = true;
    else if (token === '</i>') emphasis = false;
    else if (!/^<(\/div|div class="csl-(entry|right-inline)")>$/.test(token)) {
      throw new Error(`Unexpected ${token} in a reference.`);
    }
  }
  return trim(pieces);
}

/** A reference as plain text. */
export function plainText(text: ReferenceText): string {
  return text.map((piece) => ('text' in piece ? piece.text : PLACEHOLDERS[piece.kind])).join('');
}

function toPieces(text: string, emphasis: boolean): ReferencePiece[] {
  const kind = emphasis ? 'emphasis' : 'text';
  return text
    .split(new RegExp(`(${Object.keys(STAND_INS).join('|')})`))
    .filter((part) => part !== '')
    .map((part) => STAND_INS[part] ?? { kind, text: part });
}

function trim(pieces: readonly ReferencePiece[]): ReferenceText {
  const trimmed = pieces.map((piece, index) => {
    if (!('text' in piece)) return piece;
    const text = index === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: index === pieces.length - 1 ? text.trimEnd() : text };
  });
  return trimmed.filter((piece) => !('text' in piece) || piece.text !== '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, number?: string, name?: string) => {
    const character = number === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(number));
    if (character === undefined) throw new Error(`Unexpected ${entity} in a reference.`);
    return character;
  });
}
