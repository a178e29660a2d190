/** What of a shown record a query matches: phrases, and the words to be marked. */
import { PHRASE, type Understood } from './concept.ts';
import { foldWords } from './fold.ts';
import { isKindWord } from './kinds.ts';
import { ownText, textOf, type ShownRecord } from './record.ts';
import { keysOf, keyOf, splitWords } from './words.ts';

/** Whether a record has a phrase, word for word, in its text, its title, a name or its search words. */
export function hasPhrase(record: ShownRecord, phrase: string): boolean {
  const { title, names = [], find = [] } = record;
  const wanted = ` ${splitWords(phrase).join(' ')} `;
  return [ownText(record), title, ...names.map(textOf), ...find].some((piece) =>
    ` ${splitWords(piece).join(' ')} `.includes(wanted),
  );
}

/** What is marked in results of a query. */
export function toMarks({ concepts }: Pick<Understood, 'concepts'>): Marks {
  const keys = new Set<string>();
  const paths = new Set<string>();
  for (const { keys: own, things, typed, isName } of concepts) {
    for (const key of own) for (const part of key.replace(PHRASE, '').split(' ')) keys.add(part);
    for (const word of foldWords(typed)) if (!isName || !isKindWord(word)) keys.add(keyOf(word));
    for (const { path, kind, name } of isName || things.length <= 3 ? things : []) {
      paths.add(path);
      // Also the words of the name itself: a search for “AQ” marks “Al-Qa’ida”. A source’s name is only a description.
      if (kind === 'entity' && isName)
        for (const word of foldWords(name)) if (word.length > 3 && !isKindWord(word)) keys.add(keyOf(word));
    }
  }
  return { keys, paths };
}

/** Splits text at its marked words, without the punctuation around them. Words at `positions` are always marked. */
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

/** Keys of words, and paths of entities whose mentions are marked. */
export interface Marks {
  readonly keys: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

/** A piece of text, and whether it is a matched word. */
export interface MarkedText {
  text: string;
  readonly marked: boolean;
}
