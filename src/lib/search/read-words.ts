/** Reads the words of a query: names, terms, words of texts, parts of names, and what is nowhere. */
import { PHRASE, type Concept, type Corrected } from './concept.ts';
import { compareParts, coverNames, type Covered, type CoveredName, type Thing } from './cover.ts';
import { foldWords } from './fold.ts';
import { isKindWord, tellingWords } from './kinds.ts';
import { correctWord, type CorrectedWord } from './correct.ts';
import type { FoundName, Names } from './names.ts';
import { segmentNames } from './segment-names.ts';
import { findTerm, type FoundTerm } from './terms.ts';
import type { WordList } from './word-list.ts';
import { isStopWord, keyOf } from './words.ts';

/** Reads words that are neither signs nor dates. */
export async function readWords(text: string, access: Access, isExact = false): Promise<Read> {
  const query = await correctWords(text, access, isExact);
  const covered = await coverBest(query, access);
  const named = covered.found.map((name) => toNamePiece(name, query));
  const { pieces, unknown, corrected } = await readLeft(covered.left, query, access);
  const all = [...named, ...pieces].sort((a, b) => a.place - b.place);
  // Beside a name, a word for its kind says nothing more.
  const isNamed = all.some(({ concept, isKind }) => !isKind && concept.things.length > 0);
  return {
    concepts: all.map(({ concept, isKind }) => (isKind && isNamed ? { ...concept, isWeak: true } : concept)),
    unknown,
    corrected: [...covered.found.flatMap((name) => toCorrected(name, query)), ...corrected],
    isSentence: query.isSentence,
  };
}

/** The words of a query, and what each is taken for. */
async function correctWords(text: string, { names, words }: Access, isExact: boolean): Promise<Words> {
  const folded = foldWords(text).slice(0, MOST_WORDS);
  const typed = names ? await segmentNames(folded, names) : folded;
  const isSentence = typed.length >= SENTENCE;
  const raws = new Map(
    text
      .split(/[\s\p{Pd}]+/u)
      .map((raw) => [foldWords(raw).join(''), raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')]),
  );
  const raw = typed.map((word) => raws.get(word) ?? word);
  const taken = await Promise.all(
    typed.map((word, place) =>
      correctWord(word, {
        raw: raw[place] ?? word,
        isLast: place === typed.length - 1 && !/\s$/.test(text),
        isExact: isExact || isSentence,
        names,
        words,
      }),
    ),
  );
  return { raw, taken, meant: taken.map(({ word }) => word), isSentence };
}

/** The names in the words; of words that are about as near, with those that make a longer name with the others. */
async function coverBest({ taken, meant }: Words, { names, words }: Access): Promise<Covered> {
  if (!names) return { found: [], left: [...meant.keys()] };
  const isOrdinary = async (word: string): Promise<boolean> => {
    const listed = (await words())?.get(keyOf(word));
    return listed !== undefined && !/^\p{Lu}/u.test(listed.word);
  };
  let covered = await coverNames(meant, names, isOrdinary);
  for (const [place, { word, others = [] }] of taken.entries()) {
    if (meant.length < 2) break;
    let best = word;
    for (const other of others) {
      meant[place] = other;
      const changed = await coverNames(meant, names, isOrdinary);
      if (longestOf(changed) > longestOf(covered)) [best, covered] = [other, changed];
    }
    meant[place] = best;
  }
  return covered;
}

/** Links lead to all that names a thing or says its words, so that the index of words is not needed for it. */
function toNamePiece({ places, things }: CoveredName, query: Words): Piece {
  return {
    place: places[0] ?? 0,
    concept: { typed: typedAt(places, query), things, isName: true, keys: [] },
    isKind: false,
  };
}

function toCorrected({ places, things }: CoveredName, query: Words): Corrected[] {
  const isCorrected = places.some((place) => query.taken[place]?.how === 'name');
  return isCorrected ? [{ typed: typedAt(places, query), meant: things[0]?.name ?? '' }] : [];
}

function typedAt(places: readonly number[], { raw }: Words): string {
  return places.map((place) => raw[place] ?? '').join(' ');
}

/** The words that are in no whole name: terms, words of texts, parts of names, and what is nowhere. */
async function readLeft(left: readonly number[], query: Words, access: Access): Promise<Left> {
  const pieces: Piece[] = [];
  const unknown: string[] = [];
  const corrected: Corrected[] = [];
  for (let index = 0; index < left.length; index += 1) {
    const place = left[index] ?? 0;
    const { word, how = 'as typed' } = { ...query.taken[place], word: query.meant[place] ?? '' };
    if (isStopWord(word)) continue;
    const run = left.slice(index).filter((other, step) => other === place + step);
    const term = query.isSentence ? undefined : findTerm(run.map((other) => query.meant[other] ?? ''));
    const places = run.slice(0, term?.length ?? 1);
    index += places.length - 1;
    const concept = await toWord(word, how, access, typedAt(places, query));
    const isKind = isKindWord(word);
    const isNowhere = concept.keys.length === 0 && concept.things.length === 0;
    if (term) pieces.push({ place, concept: withTerm(concept, term, places, query), isKind });
    else if (isNowhere || isChance(query.taken[place], query.meant)) unknown.push(...(isKind ? [] : [concept.typed]));
    else {
      pieces.push({ place, concept, isKind });
      if (how === 'name') corrected.push({ typed: concept.typed, meant: concept.things[0]?.name ?? word });
      if (how === 'word') corrected.push({ typed: concept.typed, meant: query.taken[place]?.shown ?? word });
    }
  }
  return { pieces, unknown, corrected };
}

/** A word that is a term as well; a term of several words is looked for by all of them. */
function withTerm(
  concept: Concept,
  { length, ...term }: FoundTerm,
  places: readonly number[],
  { meant }: Words,
): Concept {
  const keys = length === 1 ? concept.keys : [PHRASE + places.map((place) => keyOf(meant[place] ?? '')).join(' ')];
  return { ...concept, keys, term };
}

/** Whether a short word of a longer query is like a part of a name by chance. */
function isChance(taken: CorrectedWord | undefined, words: readonly string[]): boolean {
  return taken?.how === 'name' && taken.word.length < 6 && words.length > 2;
}

/** How many words the longest name has. */
function longestOf({ found }: Covered): number {
  return Math.max(0, ...found.map(({ places }) => places.length));
}

/** A word that is in no whole name: in texts, in parts of names, or what begins so. */
async function toWord(
  word: string,
  how: CorrectedWord['how'],
  { names, words }: Access,
  typed: string,
): Promise<Concept> {
  const list = await words();
  const key = keyOf(word);
  const isBeginning = how === 'beginning';
  const rows = how === 'unknown' ? [] : ((await (isBeginning ? names?.under(word) : names?.at(word))) ?? []);
  const things = toThings(rows, word, isBeginning);
  // A name that begins so is what is meant, and two letters may become anything: no word is looked for yet.
  const isName = isBeginning && word.length > 2 && things.length === 1;
  const beginning = isName || (word.length < 3 && things.length > 0) ? [] : (list?.beginning(word) ?? []);
  const keys = isBeginning
    ? beginning.slice(0, MOST_BEGINNINGS).map((listed) => listed.key)
    : list && !list.get(key)
      ? []
      : [key];
  return { typed, things, isName, keys };
}

/** What has the word in its name: where that is much, it tells nothing of what is meant. */
function toThings(rows: readonly FoundName[], word: string, isBeginning: boolean): Thing[] {
  const things = new Map<string, Thing>();
  const isWhole = (row: FoundName): boolean => tellingWords(foldWords(row.text)).length === 1;
  const ordered = rows
    .filter(({ record }) => record[0] !== 'claim')
    .toSorted((a, b) => (isBeginning ? Number(isWhole(b)) - Number(isWhole(a)) : 0) || compareParts(a, b));
  for (const { record } of ordered) {
    const [kind, path, name, , claims, number] = record;
    if (!things.has(path)) things.set(path, { kind, path, name, claims, number, isForm: false });
  }
  // Of what begins so, what is called so in one word is meant.
  const [first] = ordered;
  return [...things.values()].slice(0, isBeginning && word.length > 2 && first && isWhole(first) ? 1 : undefined);
}

/** Words of a query that are looked at; from so many on it is a sentence. */
const MOST_WORDS = 80;
const SENTENCE = 8;
const MOST_BEGINNINGS = 6;

interface Piece {
  /** Where it stands in the query. */
  readonly place: number;
  readonly concept: Concept;
  /** Whether it is a word for a kind of thing. */
  readonly isKind: boolean;
}

/** The words of a query. */
interface Words {
  /** As they were typed. */
  readonly raw: readonly string[];
  readonly taken: readonly CorrectedWord[];
  /** What they are taken for, folded. */
  readonly meant: string[];
  readonly isSentence: boolean;
}

interface Left {
  readonly pieces: readonly Piece[];
  readonly unknown: readonly string[];
  readonly corrected: readonly Corrected[];
}

export interface Read {
  readonly concepts: readonly Concept[];
  readonly unknown: readonly string[];
  readonly corrected: readonly Corrected[];
  readonly isSentence: boolean;
}

/** What a query is read with. */
export interface Access {
  /** Absent where it could not be loaded. */
  readonly names: Names | undefined;
  /** The list of words; undefined where it could not be loaded. */
  readonly words: () => Promise<WordList | undefined>;
}
