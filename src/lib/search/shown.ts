/** How a shown record matches a query: phrases, words to mark, and whether a pasted sentence is its wording. */
import { PHRASE, type Understood } from './concept.ts';
import { foldWords } from './fold.ts';
import { keysOf, keyOf, splitWords } from './words.ts';
import { isKindWord } from './kinds.ts';
import { ownText, textOf, type ShownRecord } from './record.ts';
import { diffArrays } from 'diff';

/** Whether a record has a phrase, word for word, in its text, its title, a name, its search words, a note or a fact. */
export function hasPhrase(record: ShownRecord, phrase: string): boolean {
  const { notes = [], facts = [] } = record;
  return [...ownPieces(record), ...notes, ...facts].some((piece) => includesPhrase(piece, phrase));
}

/** The first note that has a phrase or else a word to mark that the rest of the record lacks. */
export function findNote(record: ShownRecord, { keys, phrases = [] }: Marks): string | undefined {
  const { notes = [] } = record;
  const pieces = ownPieces(record);
  const lacked = phrases.filter((phrase) => !pieces.some((piece) => includesPhrase(piece, phrase)));
  const own = new Set(pieces.flatMap(keysOf));
  return (
    notes.find((note) => lacked.some((phrase) => includesPhrase(note, phrase))) ??
    notes.find((note) => keysOf(note).some((key) => keys.has(key) && !own.has(key)))
  );
}

function ownPieces(record: ShownRecord): string[] {
  const { title, names = [], find = [] } = record;
  return [ownText(record), title, ...names.map(textOf), ...find];
}

function includesPhrase(text: string, phrase: string): boolean {
  return ` ${splitWords(text).join(' ')} `.includes(` ${splitWords(phrase).join(' ')} `);
}

/** What to mark in the results of a query. */
export function toMarks({ concepts, phrases }: Pick<Understood, 'concepts' | 'phrases'>): Marks {
  const keys = new Set<string>();
  const paths = new Set<string>();
  for (const { keys: own, things, typed, isName } of concepts) {
    for (const key of own) for (const part of key.replace(PHRASE, '').split(' ')) keys.add(part);
    for (const word of foldWords(typed)) if (!isName || !isKindWord(word)) keys.add(keyOf(word));
    for (const { path, kind, name } of isName || things.length <= 3 ? things : []) {
      paths.add(path);
      // The words of the thing’s own name are marked too: “AQ” marks “Al-Qa’ida”. But a source’s name is only a description.
      if (kind === 'entity' && isName)
        for (const word of foldWords(name)) if (word.length > 3 && !isKindWord(word)) keys.add(keyOf(word));
    }
  }
  return { keys, paths, phrases };
}

/** Splits text at the words to mark, without the punctuation around them. Words at `positions` are always marked. */
export function markText(
  text: string,
  { keys }: Marks,
  positions: ReadonlySet<number> = new Set(),
  first = 0,
): MarkedText[] {
  const pieces: MarkedText[] = [];
  let place = first;
  for (const piece of text.split(/(\s+)/)) {
    if (piece === '') continue;
    if (/^\s/.test(piece)) {
      push(pieces, piece, false);
      continue;
    }
    const isMarked =
      positions.has(place) ||
      keysOf(piece).some((key) => keys.has(key)) ||
      foldWords(piece).some((word) => keys.has(keyOf(word)));
    place += 1;
    if (!isMarked) {
      push(pieces, piece, false);
      continue;
    }
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(piece) ?? [];
    push(pieces, before, false);
    push(pieces, word, true);
    push(pieces, after, false);
  }
  return pieces;
}

function push(pieces: MarkedText[], text: string, marked: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last && !last.marked && !marked) last.text += text;
  else pieces.push({ text, marked });
}

/** Keys of words, paths of entities whose mentions are marked, and phrases asked for. */
export interface Marks {
  readonly keys: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly phrases?: readonly string[];
}

/** A piece of text, and whether it is a matched word. */
export interface MarkedText {
  text: string;
  readonly marked: boolean;
}

/** Compares a sentence with the wordings of a record; undefined if it is not similar to any of them. */
export function compareWording(sentence: string, record: ShownRecord): Wording | undefined {
  const asked = wordsOf(sentence);
  const today = { text: ownText(record), first: 0, last: 0 };
  const versions = [today, ...(record.was ?? []).map(([text, first, last]) => ({ text, first, last }))];
  const compared = versions.map(({ text, first, last }) => ({ words: wordsOf(text), first, last }));
  const exact = compared.find(({ words }) => isRun(asked, words));
  if (exact) {
    const { first, last, words } = exact;
    const isWhole = words.length === asked.length;
    return first === 0 ? { is: 'today', isWhole } : { is: 'earlier', first, last, isWhole };
  }
  const differing = compared.map(({ words, first, last }) => ({ words, first, last, ...compareWords(asked, words) }));
  const [nearest] = differing.toSorted((a, b) => a.added.length - b.added.length);
  if (!nearest) return undefined;
  const { first, last, words, added, missing } = nearest;
  const shared = asked.length - added.length;
  if (shared < asked.length * ALIKE) return undefined;
  return { is: 'altered', first, last, added, missing: shared >= words.length * ALIKE ? missing : [] };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[’ʼ]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu) ?? []
  );
}

/** Whether another text contains the words in sequence. */
function isRun(words: readonly string[], other: readonly string[]): boolean {
  return ` ${other.join(' ').toLowerCase()} `.includes(` ${words.join(' ').toLowerCase()} `);
}

/** The words that only the sentence has, and those that only the wording has. */
function compareWords(sentence: readonly string[], wording: readonly string[]) {
  const pieces = diffArrays([...wording], [...sentence], {
    comparator: (a, b) => a.toLowerCase() === b.toLowerCase(),
  });
  return {
    added: pieces.flatMap(({ added, value }) => (added ? value : [])),
    missing: pieces.flatMap(({ removed, value }) => (removed ? value : [])),
  };
}

/** The least share of common words for a sentence and a wording to count as similar. */
const ALIKE = 0.6;

/** How a sentence compares with a claim. `first` and `last` are the editions that had the wording; 0 for today’s. */
export type Wording =
  | { readonly is: 'today'; readonly isWhole: boolean }
  | { readonly is: 'earlier'; readonly first: number; readonly last: number; readonly isWhole: boolean }
  | {
      readonly is: 'altered';
      readonly first: number;
      readonly last: number;
      /** Words that the wording does not have, and words of it that the sentence leaves out. */
      readonly added: readonly string[];
      readonly missing: readonly string[];
    };
