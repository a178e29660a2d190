/**
 * The possible spellings of one sentence: quotation marks, apostrophes, dashes, ellipses, footnote numbers, words split at the
 * end of a line. One of them has the digest, so they are tried, the likeliest first.
 */
import { BREAK } from './copy.ts';

/** A style for each kind of mark. */
type MarkStyles = ReadonlyMap<Kind, string>;

/**
 * The spellings of a sentence, at most {@link MOST}, each with its styles: first with one style for all marks of a kind; then with
 * a style for every single mark.
 */
export function* listSpellings(text: string): Generator<{ text: string; styles: MarkStyles }> {
  const pieces = split(text);
  const spots = pieces.filter((piece) => typeof piece !== 'string');
  const kinds = [...new Set(spots.map(({ kind }) => kind))];
  const seen = new Set<string>();
  for (const isEach of [false, true]) {
    const choices = isEach
      ? product(spots.map(({ kind }) => STYLES[kind].slice(0, EACH)))
      : likeliestFirst(kinds.map((kind) => STYLES[kind]));
    for (const choice of choices) {
      const styles = new Map(kinds.map((kind, index) => [kind, choice[index] ?? 'raw']));
      let spot = 0;
      const spelling = join(pieces, ({ kind }) => (isEach ? choice[spot++] : styles.get(kind)) ?? 'raw');
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      yield { text: spelling, styles: isEach ? new Map() : styles };
      if (seen.size >= MOST) return;
    }
  }
}

/** A sentence in the given styles. */
export function spell(text: string, styles: MarkStyles): string {
  return join(split(text), ({ kind }) => styles.get(kind) ?? 'raw');
}

function join(pieces: readonly (string | Spot)[], styleOf: (spot: Spot) => string): string {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : set(piece, styleOf(piece)))).join('');
  return text.replace(/\s+/g, ' ').trim();
}

/** A mark that can be written in several styles. */
interface Spot {
  readonly kind: Kind;
  readonly raw: string;
  /** For a quotation mark: whether it is an opening one. */
  readonly opens: boolean;
}

function split(text: string): (string | Spot)[] {
  const pieces: (string | Spot)[] = [];
  let at = 0;
  let isOpen = false;
  for (const { 0: raw, index } of text.matchAll(MARK)) {
    const before = text.slice(0, index);
    const opens = /(?:^|[\s([{–—―-])$/.test(before);
    const isSingle = /^['’‘ʼ`´′‚‹›]$/.test(raw);
    const kind = isSingle ? (opens || isOpen ? 'single' : 'apostrophe') : kindOf(raw);
    if (kind === 'single') isOpen = opens;
    pieces.push(text.slice(at, index), { kind, raw, opens });
    at = index + raw.length;
  }
  return [...pieces, text.slice(at)];
}

function kindOf(raw: string): Kind {
  if (raw === BREAK) return 'hyphen';
  if (/\.|…/.test(raw)) return 'ellipsis';
  if (/[–—―−-]/.test(raw)) return 'dash';
  if (/[\w*†‡¹²³⁰-⁹]/.test(raw)) return 'note';
  return 'quote';
}

/** A mark in a style; `raw` leaves it as it is. */
function set({ kind, raw, opens }: Spot, style: string): string {
  if (style === 'raw') return raw === BREAK ? '' : raw;
  return kind === 'quote' || kind === 'single' ? (style[opens ? 0 : 1] ?? '') : style;
}

/** All combinations of one option from each list; the first list changes fastest. */
function* product(options: readonly (readonly string[])[]): Generator<string[]> {
  const digits = options.map(() => 0);
  for (;;) {
    yield digits.map((digit, index) => options[index]?.[digit] ?? 'raw');
    let place = 0;
    while (place < digits.length && (digits[place] ?? 0) + 1 >= (options[place]?.length ?? 0)) digits[place++] = 0;
    if (place >= digits.length) return;
    digits[place] = (digits[place] ?? 0) + 1;
  }
}

/** All combinations, sorted by how early their options are in the lists. */
function likeliestFirst(options: readonly (readonly string[])[]): string[][] {
  const far = (choice: readonly string[]): number =>
    choice.reduce((sum, style, index) => sum + (options[index]?.indexOf(style) ?? 0), 0);
  return [...product(options)].sort((a, b) => far(a) - far(b));
}

const STYLES = {
  apostrophe: ['raw', '’', "'"],
  quote: ['raw', '“”', '‘’', '""', "''", '«»', '„“', ''],
  single: ['raw', '‘’', "''", '“”', '""', ''],
  dash: ['raw', ' – ', '—', ' — ', '–', ' - ', '-', ' -- ', '--'],
  ellipsis: ['raw', '…', '...', ' . . .'],
  note: ['raw', ''],
  hyphen: ['raw', '-'],
} as const;

type Kind = keyof typeof STYLES;

/** Marks with several spellings. Hyphens inside words are not; a number is one only if it directly follows a word. */
const MARK =
  /\uE000|['’‘ʼ`´′‚‹›]|["“”„«»″]|\s?\.\s\.\s\.|\.{3}|…|\s*(?:[–—―−]|--+)\s*|\s-\s|\[\w{1,3}\]|[*†‡¹²³⁰-⁹]+|(?<=\p{L}["'’”)]?[.,;:!?]?["'’”)]?|\p{N}[.!?]["'’”)]?)\d{1,3}(?=\s|$)/gu;

/** How many styles of a single mark are tried. */
const EACH = 4;

/** The most spellings that are tried. */
const MOST = 600;
