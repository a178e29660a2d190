/** Measures how much of an original’s wording texts repeat, except what may be repeated. */
import type { Article } from '../source-map/index.ts';

/** A run of the original’s words that a file repeats. */
export interface Run {
  readonly file: string;
  /** Its offset in the file. */
  readonly offset: number;
  readonly words: readonly string[];
}

/** What files repeat of an original. */
export interface Copying {
  /** Every run that counts, listed once, the longest first. */
  readonly runs: readonly Run[];
  /** The number of words of the original. */
  readonly total: number;
  /** The share of these words that are in such runs. */
  readonly share: number;
}

/** What may be repeated: whole names, and titles or parts of them. */
export interface Free {
  readonly names: readonly string[];
  readonly titles: readonly string[];
}

/** Measures files against an original. */
export function measureCopying(
  original: string,
  files: readonly { readonly path: string; readonly text: string }[],
  free: Free,
): Copying {
  const body = foldWording(original);
  const starts = indexRuns(body);
  const isFree = findFree(body, free);
  const covered = new Set<number>();
  const runs = new Map<string, Run>();
  for (const { path, text } of files) {
    const placed = listWordsOf(text);
    const words = placed.map(({ word }) => word);
    for (let at = 0; at + limits.countsFrom <= words.length; at++) {
      const found = findLongest(words, at, body, starts);
      if (!found) continue;
      const run = body.slice(found.start, found.start + found.length);
      const key = run.join(' ');
      if (!isFree(found)) {
        for (let index = found.start; index < found.start + found.length; index++) covered.add(index);
        if (!runs.has(key)) runs.set(key, { file: path, offset: placed[at]?.offset ?? 0, words: run });
      }
      at += found.length - 1;
    }
  }
  const longestFirst = [...runs.values()].sort((a, b) => b.words.length - a.words.length);
  return { runs: longestFirst, total: body.length, share: body.length === 0 ? 0 : covered.size / body.length };
}

/** A function that tells whether a run of the original consists only of names and joining words, or is part of a title. */
function findFree(body: readonly string[], { names, titles }: Free): (run: Stretch) => boolean {
  const byFirst = Map.groupBy(
    [...names, ...titles].map(foldWording).filter((name) => name.length > 0),
    ([first]) => first,
  );
  const named = new Set<number>();
  for (const [at, word] of body.entries()) {
    for (const name of byFirst.get(word) ?? []) {
      if (name.every((part, step) => body[at + step] === part)) name.forEach((_, step) => named.add(at + step));
    }
  }
  const whole = titles.map((title) => ` ${foldWording(title).join(' ')} `);
  return ({ start, length }) => {
    const run = body.slice(start, start + length);
    const isPart = whole.some((title) => title.includes(` ${run.join(' ')} `));
    return isPart || run.every((word, step) => named.has(start + step) || JOINS.has(word));
  };
}

const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'the']);

/** The places of every sequence of `countsFrom` words in the original. */
function indexRuns(body: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (let at = 0; at + limits.countsFrom <= body.length; at++) {
    const key = keyAt(body, at);
    const known = starts.get(key);
    if (known) known.push(at);
    else starts.set(key, [at]);
  }
  return starts;
}

/** The longest run of the original that a text repeats from a word on; if several are as long, the first. */
function findLongest(
  words: readonly string[],
  at: number,
  body: readonly string[],
  starts: ReadonlyMap<string, readonly number[]>,
): Stretch | undefined {
  let longest: Stretch | undefined;
  for (const start of starts.get(keyAt(words, at)) ?? []) {
    let length: number = limits.countsFrom;
    while (start + length < body.length && body[start + length] === words[at + length]) length++;
    if (length > (longest?.length ?? 0)) longest = { start, length };
  }
  return longest;
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + limits.countsFrom).join(' ');
}

interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** The wording of an article: everything from its first sentence to its last, headings and captions included. */
export function wordingOf({ blocks }: Article): string {
  const first = blocks.findIndex(({ paragraph }) => paragraph !== undefined);
  const last = blocks.findLastIndex(({ paragraph }) => paragraph !== undefined);
  const inside = blocks.slice(Math.max(0, first), last + 1);
  return inside
    .filter(({ role }) => role !== 'furniture' && role !== 'title')
    .map(({ text }) => text)
    .join('\n\n');
}

/** Terms that the article itself has in quotation marks. Anything longer is a quotation. */
export function quotedTerms(wording: string): string[] {
  return [...wording.matchAll(/“[^”]+”|‘(?:[^’]|’(?=\p{L}))+’|"[^"]+"/gu)]
    .map(([term]) => term)
    .filter((term) => foldWording(term).length <= limits.run);
}

/** A word, and its offset in the file. */
export interface Word {
  readonly word: string;
  readonly offset: number;
}

/** The words of a file’s text. Tags are not wording: their props contain ids and the original’s cues. */
export function listWordsOf(text: string): Word[] {
  const bare = text.replace(MARKUP, (tag) => ' '.repeat(tag.length));
  return [...bare.matchAll(/\S+/g)].flatMap(({ 0: piece, index: offset }) =>
    foldPiece(piece).map((word) => ({ word, offset })),
  );
}

/** The words of a text in the form in which they are compared: without marks, case, diacritics and apostrophes. */
function foldWording(text: string): string[] {
  return listWordsOf(text).map(({ word }) => word);
}

function foldPiece(piece: string): readonly string[] {
  const bare = piece.normalize('NFKD').replace(/[\u0300-\u036f\u2018\u2019'ʿʾ]/g, '');
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const MARKUP = /<[^>]*>|&[a-z#0-9]+;/gi;

/** How much of an original’s wording may be repeated. Defined only here. */
export const limits = {
  /** The most words of a run, apart from names and titles. */
  run: 8,
  /** The least words of a run that counts towards the share. Shorter runs are common phrases. */
  countsFrom: 5,
  /** The share of the original’s words that such runs may cover. */
  share: 0.1,
} as const;
