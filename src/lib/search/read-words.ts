/** Reads the words of a query: names, terms, ordinary words, parts of names, and unknown words. */
import { isOnly, PHRASE, type Concept, type Corrected } from './concept.ts';
import { correctWord, type CorrectedWord } from './correct.ts';
import { foldWords } from './fold.ts';
import { COMMON_KEYS, isStopWord, keyOf } from './words.ts';
import { isKindOf, isKindWord, distinctiveWords } from './kinds.ts';
import {
  compareNames,
  findNames,
  isPerson,
  type NameInQuery,
  type NamesInQuery,
  type Thing,
} from './names-in-query.ts';
import type { FoundName, Names } from './names.ts';
import { joinHyphenated } from './join-hyphenated.ts';
import { segmentNames } from './segment-names.ts';
import { findTerm, type FoundTerm } from './terms.ts';
import type { WordList } from './word-list.ts';

/** Reads the words of a query, without its signs and dates. */
export async function readWords(text: string, access: Access, isExact = false): Promise<Read> {
  const query = await correctWords(text, access, isExact);
  const inQuery = await findBestNames(query, access);
  const { pieces, unknown, corrected } = await readLeft(inQuery.left, query, access);
  const all = [...inQuery.found.map((name) => toNamePiece(name, query)), ...pieces].sort((a, b) => a.place - b.place);
  // Next to a name, a word for its kind adds nothing; nor does “say” or “think” next to a source, or “named” next to “people”.
  const named = all.flatMap(({ concept, kind }) => (kind === undefined ? concept.things : []));
  const isSaid = !query.isSentence && all.some(({ concept }) => isSpeaker(concept));
  const terms = all.filter(({ concept }) => concept.term);
  const isList = terms.length === 1 && all.every(({ concept }) => concept.term ?? isOnly(concept, NAMING));
  // But in “which groups signed”, the groups are what is asked for.
  const isAsked = (place: number): boolean => /^(?:which|what)$/.test(query.meant[place - 1] ?? '');
  const isWeak = ({ concept, kind, place }: Piece): boolean =>
    (kind !== undefined && !isAsked(place) && named.some(({ detail }) => isKindOf(kind, detail))) ||
    (isSaid && isSaying(concept)) ||
    (!concept.term && (isList || (terms.length > 0 && kind !== undefined && isKindOf(kind, ''))));
  return {
    concepts: all.map((piece) => (isWeak(piece) ? { ...piece.concept, isWeak: true } : piece.concept)),
    unknown,
    corrected: [...inQuery.found.flatMap((name) => toCorrected(name, query)), ...corrected],
    isSentence: query.isSentence,
  };
}

/** Whether a concept is a source or a kind of source. */
function isSpeaker({ things, isName, term }: Concept): boolean {
  return term?.facet === 'voice' || (isName && things.some(({ kind }) => kind === 'source'));
}

/** Whether a concept is a word for what every source does. */
function isSaying({ keys, term }: Concept): boolean {
  return !term && keys.some((key) => SAYING.has(key));
}

/** The words of a query, and what each is read as. */
async function correctWords(text: string, { names, words }: Access, isExact: boolean): Promise<Words> {
  const folded = foldWords(text).slice(0, MOST_WORDS);
  const parts = names ? await segmentNames(folded, names) : folded;
  const typed = await joinHyphenated(parts, text, { names, words });
  const isSentence = typed.length >= SENTENCE;
  const raws = new Map(
    [...text.split(/\s+/u), ...text.split(/[\s\p{Pd}]+/u)].map((raw) => [
      foldWords(raw).join(''),
      raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    ]),
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
  if (isLoosePart(taken, text)) taken[taken.length - 1] = { word: typed.at(-1) ?? '', how: 'unknown' };
  return { raw, taken, meant: taken.map(({ word }) => word), isSentence };
}

/** Whether the last word is a single letter that belongs to an unknown word or stop word before it: ISIS-K, IS-K. */
function isLoosePart(taken: readonly CorrectedWord[], text: string): boolean {
  const [before, last] = taken.slice(-2);
  if (last?.how !== 'prefix' || last.word.length > 1) return false;
  return before?.how === 'unknown' || (isStopWord(before?.word ?? '') && /\p{L}\p{Pd}\p{L}$/u.test(text));
}

/** The names in the words. Of several corrections of a word, chooses the one that makes the longest name with other words. */
async function findBestNames({ raw, taken, meant }: Words, { names, words }: Access): Promise<NamesInQuery> {
  if (!names) return { found: [], left: [...meant.keys()] };
  const isOrdinary = async (word: string): Promise<boolean> => {
    const listed = (await words())?.get(keyOf(word));
    return listed !== undefined && !/^\p{Lu}/u.test(listed.word);
  };
  // “LeT” is not the stop word “let”. In a query all in capitals, they say nothing.
  const isInitials = (typed = ''): boolean => /\p{Lu}.*\p{Lu}/u.test(typed) && /\p{Ll}/u.test(raw.join(''));
  const initialisms = new Set(meant.filter((_, place) => isInitials(raw[place])));
  let inQuery = await findNames(meant, names, isOrdinary, initialisms);
  if (meant.length < 2) return inQuery;
  for (const [place, { word, others = [] }] of taken.entries()) {
    let best = word;
    for (const other of others) {
      meant[place] = other;
      const changed = await findNames(meant, names, isOrdinary);
      if (longestOf(changed) > longestOf(inQuery)) [best, inQuery] = [other, changed];
    }
    meant[place] = best;
  }
  // A longer name may contain the display name or the initials of what is named: “AQ source”, “killing of Asim Omar”.
  for (const { places, things } of inQuery.found) {
    const [first = 0] = places;
    const end = (places.at(-1) ?? 0) + 1;
    if (things[0]?.kind !== 'entity' || !things[0].isForm || end - first > places.length) continue;
    const display = foldWords(things[0].name);
    for (const own of [display, [display.map((word) => word.charAt(0)).join('')]]) {
      const changed = await findNames([...meant.slice(0, first), ...own, ...meant.slice(end)], names, isOrdinary);
      const toOld = (place: number): readonly number[] =>
        place < first ? [place] : place < first + own.length ? places : [place - own.length + places.length];
      const unchange = (all: readonly number[]): number[] => [...new Set(all.flatMap(toOld))];
      const found = changed.found.map((name) => ({ ...name, places: unchange(name.places) }));
      if (longestOf({ found, left: [] }) > longestOf(inQuery)) inQuery = { found, left: unchange(changed.left) };
    }
  }
  return inQuery;
}

/** How many words the longest name has. */
function longestOf({ found }: NamesInQuery): number {
  return Math.max(0, ...found.map(({ places }) => places.length));
}

/** A name as a concept without keys: its links lead to all records that name it, so the index of words is not needed. */
function toNamePiece({ places, things }: NameInQuery, query: Words): Piece {
  const concept = { typed: typedAt(places, query), things, isName: true, keys: [] };
  return { place: places[0] ?? 0, concept };
}

/** The correction of a misspelt name: to the first thing of that name, or to the first two if the second is an entity. */
function toCorrected({ places, things }: NameInQuery, query: Words): Corrected[] {
  if (!places.some((place) => query.taken[place]?.how === 'name')) return [];
  const meant = things.slice(0, things[1]?.kind === 'entity' ? 2 : 1);
  return meant.map(({ name }) => ({ typed: typedAt(places, query), meant: name }));
}

function typedAt(places: readonly number[], { raw }: Words): string {
  return places.map((place) => raw[place] ?? '').join(' ');
}

/** Reads the words that belong to no whole name: terms, ordinary words, parts of names, and unknown words. */
async function readLeft(left: readonly number[], query: Words, access: Access): Promise<Left> {
  const pieces: Piece[] = [];
  const unknown: string[] = [];
  const corrected: Corrected[] = [];
  for (let index = 0; index < left.length; index += 1) {
    const place = left[index] ?? 0;
    const { word, how = 'as typed', shown } = { ...query.taken[place], word: query.meant[place] ?? '' };
    if (isStopWord(word) || (how === 'foreign' && query.meant.length > 1)) continue;
    const run = left.slice(index).filter((other, step) => other === place + step);
    const term = query.isSentence ? undefined : findTerm(run.map((other) => query.meant[other] ?? ''));
    const places = run.slice(0, term?.length ?? 1);
    index += places.length - 1;
    const concept = await readWord(word, how, access, typedAt(places, query));
    const piece = { place, concept, ...(isKindWord(word) && { kind: word }) };
    const isNowhere = concept.keys.length === 0 && concept.things.length === 0;
    if (term) pieces.push({ ...piece, concept: withTerm(concept, term, places, query) });
    else if (isNowhere || isChance(query.taken[place], query.meant)) unknown.push(concept.typed);
    else {
      pieces.push(piece);
      if (how === 'name') corrected.push({ typed: concept.typed, meant: concept.things[0]?.name ?? word });
      if (how === 'word') corrected.push({ typed: concept.typed, meant: shown ?? word });
    }
  }
  return { pieces, unknown, corrected };
}

/** Adds a term to a concept. The words of a term of several words are searched for together. */
function withTerm(
  concept: Concept,
  { length, ...term }: FoundTerm,
  places: readonly number[],
  { meant }: Words,
): Concept {
  const keys = length === 1 ? concept.keys : [PHRASE + places.map((place) => keyOf(meant[place] ?? '')).join(' ')];
  return { ...concept, keys, term };
}

/** Whether a short word in a longer query probably resembles part of a name only by chance. */
function isChance(taken: CorrectedWord | undefined, words: readonly string[]): boolean {
  return taken?.how === 'name' && taken.word.length < 6 && words.length > 2;
}

/** Reads a word that belongs to no whole name: a word of texts or part of a name, or a prefix of either. */
async function readWord(
  word: string,
  how: CorrectedWord['how'],
  { names, words }: Access,
  typed: string,
): Promise<Concept> {
  const list = await words();
  const key = keyOf(word);
  if (how !== 'prefix') {
    // In a name, a common word says nothing.
    const rows = how === 'unknown' || COMMON_KEYS.has(key) ? [] : ((await names?.at(word)) ?? []);
    return {
      typed,
      things: toThings(rows.toSorted(comparePeople)),
      isName: false,
      keys: list && !list.get(key) ? [] : [key],
    };
  }
  const things = await completeName(word, names);
  // No words are searched for if only one name has the prefix, which is what is meant, or if two letters begin some name.
  const isName = word.length > 2 && things.length === 1;
  const listed = isName || (word.length < 3 && things.length > 0) ? [] : (list?.under(word) ?? []);
  return { typed, things, isName, keys: listed.slice(0, MOST_COMPLETED).map((one) => one.key) };
}

/** Things with a name that has a prefix; only the first, if its name is a single word. */
async function completeName(prefix: string, names: Names | undefined): Promise<Thing[]> {
  const isOneWord = (row: FoundName): number => Number(distinctiveWords(foldWords(row.text)).length === 1);
  const rows = ((await names?.under(prefix)) ?? []).toSorted(
    (a, b) => isOneWord(b) - isOneWord(a) || comparePeople(a, b),
  );
  const first = rows.find(({ record }) => record.kind !== 'claim');
  return toThings(rows).slice(0, prefix.length > 2 && first && isOneWord(first) ? 1 : undefined);
}

/** Sorts people before other things with the word in their names. */
function comparePeople(a: FoundName, b: FoundName): number {
  return Number(isPerson(b.record)) - Number(isPerson(a.record)) || compareNames(a, b);
}

/** The things that rows lead to, each once. */
function toThings(rows: readonly FoundName[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const { record } of rows)
    if (record.kind !== 'claim' && !things.has(record.path)) things.set(record.path, { ...record, isForm: false });
  return [...things.values()];
}

/** The most words of a query that are read, and the least that count as a sentence. */
const MOST_WORDS = 80;
const SENTENCE = 8;
const MOST_COMPLETED = 6;

/** Words that add nothing to a word for a kind: “people named in the article”. */
const NAMING: ReadonlySet<string> = new Set(
  ['name', 'mention', 'list', 'article', 'commentary', 'text', 'essay', 'piece', 'overview'].map(keyOf),
);

const SAYING: ReadonlySet<string> = new Set(['say', 'think', 'believe', 'argue', 'write', 'tell'].map(keyOf));

interface Piece {
  /** The place of its first word in the query. */
  readonly place: number;
  readonly concept: Concept;
  /** The word for a kind of thing that it is, with its spelling corrected. */
  readonly kind?: string;
}

interface Words {
  /** The words as they were typed. */
  readonly raw: readonly string[];
  readonly taken: readonly CorrectedWord[];
  /** The folded words that they are read as. */
  readonly meant: string[];
  readonly isSentence: boolean;
}

interface Left {
  readonly pieces: readonly Piece[];
  readonly unknown: readonly string[];
  readonly corrected: readonly Corrected[];
}

export interface Read extends Omit<Left, 'pieces'> {
  readonly concepts: readonly Concept[];
  readonly isSentence: boolean;
}

/** What a query is read with. */
export interface Access {
  /** Undefined if it could not be loaded. */
  readonly names: Names | undefined;
  /** The list of words; undefined if it could not be loaded. */
  readonly words: () => Promise<WordList | undefined>;
}
