/**
 * The unit of a text’s length: words, or characters for languages that are written without spaces between words.
 * Browser-safe: the page that compares a reader’s copy counts it in the same way as the source map was counted.
 */
export type Unit = 'word' | 'character';

/** The unit of a language, by its BCP 47 tag. */
export function unitOf(language: string | undefined): Unit {
  return UNSPACED_LANGUAGES.has(language?.toLowerCase().split('-')[0] ?? '') ? 'character' : 'word';
}

/** Splits a text with single spaces into tokens: at spaces and, if the unit is characters, also at every character. */
export function splitTokens(text: string, unit: Unit): Token[] {
  return text.split(' ').flatMap((piece, index) => {
    const parts = unit === 'word' ? [piece] : piece.split(CUT);
    return parts.map((part, place) => ({ text: part, spaced: index > 0 && place === 0 }));
  });
}

/** The text of tokens: the inverse of {@link splitTokens}. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');
}

/**
 * What joins two lines of a paragraph: nothing if both sides are characters of a script without spaces, else a space. If the text
 * has no spaces beside such characters (`isSpaced`), nothing if one side is such a character.
 */
export function lineGap(before: string, after: string, unit: Unit, isSpaced = true): '' | ' ' {
  if (unit === 'word') return ' ';
  const [end, start] = [WIDE_END.test(before), WIDE_START.test(after)];
  const isBoth = (end || /[“”‘’…—]$/.test(before)) && (start || /^[“”‘’…—]/.test(after));
  return isBoth || (!isSpaced && (end || start)) ? '' : ' ';
}

/** A piece of a text, and whether there is a space before it. */
export interface Token {
  readonly text: string;
  readonly spaced: boolean;
}

/** The source of a regular expression that matches a character of a script without spaces. */
export const UNSPACED = String.raw`(?=[\p{L}\p{Nl}])[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]`;

const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set('zh cmn yue wuu nan hak lzh ja th lo km my bo dz'.split(' '));

const OPENERS = '「『（《〈【〔“‘«(\\[';
const CLOSERS = '。！？，、；：」』）》〉】〕…';
const WIDE = String.raw`(?:${UNSPACED}|[\u3000-\u303F\uFF00-\uFFEF])`;
const WIDE_END = new RegExp(`${WIDE}$`, 'u');
const WIDE_START = new RegExp(`^${WIDE}`, 'u');

/**
 * Before and after characters of scripts without spaces. Opening marks stay with what follows, closing marks with what precedes.
 */
const CUT = new RegExp(
  [
    `(?<=[^\\s${OPENERS}])(?=${UNSPACED}|[${OPENERS}])`,
    `(?<=${UNSPACED}\\p{M}*)(?=[\\p{L}\\p{N}])`,
    `(?<=[${CLOSERS}])(?=[\\p{L}\\p{N}])`,
  ].join('|'),
  'u',
);
