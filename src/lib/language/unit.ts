/**
 * The unit of a text’s length: words, or characters where a language writes no spaces between words.
 * Browser-safe: the page beside the original counts a reader’s copy as the source map was counted.
 */
export type Unit = 'word' | 'character';

/** The unit of a language, by its BCP 47 tag. */
export function unitOf(language: string | undefined): Unit {
  return UNSPACED_LANGUAGES.has(language?.toLowerCase().split('-')[0] ?? '') ? 'character' : 'word';
}

/** A text of single spaces as tokens: what stands between spaces, and in character scripts each letter with its marks. */
export function splitTokens(text: string, unit: Unit): Token[] {
  return text.split(' ').flatMap((piece, index) => {
    const parts = unit === 'word' ? [piece] : piece.split(CUT);
    return parts.map((part, place) => ({ text: part, spaced: index > 0 && place === 0 }));
  });
}

/** Tokens as the text they were. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');
}

/** What goes between two lines of a paragraph: nothing between two characters of a script without spaces. */
export function lineGap(before: string, after: string, unit: Unit): '' | ' ' {
  return unit === 'character' && WIDE_END.test(before) && WIDE_START.test(after) ? '' : ' ';
}

/** A piece of a text, and whether a space stands before it. */
export interface Token {
  readonly text: string;
  readonly spaced: boolean;
}

/** A character of a script without spaces, as the source of a pattern. */
export const UNSPACED = String.raw`(?=[\p{L}\p{Nl}])[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]`;

const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set('zh cmn yue wuu nan hak lzh ja th lo km my bo dz'.split(' '));

const OPENERS = '「『（《〈【〔“‘«(\\[';
const CLOSERS = '。！？，、；：」』）》〉】〕…';
const WIDE = String.raw`(?:${UNSPACED}|[\u3000-\u303F\uFF00-\uFFEF])`;
const WIDE_END = new RegExp(`${WIDE}$`, 'u');
const WIDE_START = new RegExp(`^${WIDE}`, 'u');

/** Between characters, and between a character and what stands beside it; an opening mark goes with what follows. */
const CUT = new RegExp(
  [
    `(?<=[^\\s${OPENERS}])(?=${UNSPACED}|[${OPENERS}])`,
    `(?<=${UNSPACED}\\p{M}*)(?=[\\p{L}\\p{N}])`,
    `(?<=[${CLOSERS}])(?=[\\p{L}\\p{N}])`,
  ].join('|'),
  'u',
);
