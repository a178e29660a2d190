/** Reads a query: which of its words are names, dates, terms, ordinary words, and which say nothing. */
import type { Concept, Mended, Understood } from './concept.ts';
import { compareParts, coverNames, type Covered, type Thing } from './cover.ts';
import { foldWords } from './fold.ts';
import { isKindWord } from './kinds.ts';
import { mendWord, type MendedWord } from './mend.ts';
import type { FoundName, Names } from './names.ts';
import { segmentNames } from './segment-names.ts';
import { parseReference } from './reference.ts';
import { parseSyntax } from './syntax.ts';
import { findTerm } from './terms.ts';
import { findDate } from './when.ts';
import type { WordList } from './word-list.ts';
import { isStopWord, keyOf, keysOf } from './words.ts';

/** What a query asks for. Without the index of names every word is a word; without the list of words none is unknown. */
export async function understand(query: string, access: Access): Promise<Understood> {
  const nothing = { concepts: [], phrases: [], excluded: [], unknown: [], mended: [], ignored: [], isSentence: false };
  const reference = parseReference(query);
  if (reference && (!('paragraph' in reference) || reference.isMarked || (await isParagraph(query, reference, access))))
    return { ...nothing, reference };
  const { text, phrases, excluded, ignored } = parseSyntax(query);
  const date = findDate(text);
  const read = await readWords(date?.rest ?? text, access);
  const when: Concept[] = date ? [{ typed: date.when.words, things: [], isName: false, keys: [], when: date.when }] : [];
  const left = await Promise.all(excluded.map((word) => readWords(word, access, true)));
  return {
    concepts: [...read.concepts, ...when, ...phrases.map(toPhrase)],
    phrases,
    excluded: left.flatMap(({ concepts }) => concepts),
    unknown: read.unknown,
    mended: read.mended,
    ignored,
    isSentence: read.isSentence,
  };
}

/** A number by itself is a paragraph, unless it is a year or a name. */
async function isParagraph(query: string, { paragraph }: { paragraph: number }, { names }: Access): Promise<boolean> {
  return paragraph < 1000 && ((await names?.at(foldWords(query).join(''))) ?? []).length === 0;
}

/** A phrase is looked for by all its words first; that they stand together is seen in the text. */
function toPhrase(phrase: string): Concept {
  return { typed: `“${phrase}”`, things: [], isName: false, keys: [PHRASE + keysOf(phrase).filter((key) => !isStopWord(key)).join(' ')] };
}

/** A key that stands for several keys, all of which are wanted. */
export const PHRASE = '"';

async function readWords(text: string, access: Access, isExact = false): Promise<Read> {
  const { names, words } = access;
  const folded = foldWords(text).slice(0, MOST_WORDS);
  const typed = names ? await segmentNames(folded, names) : folded;
  const isSentence = typed.length >= SENTENCE;
  const raws = new Map(text.split(/[\s\p{Pd}]+/u).map((raw) => [foldWords(raw).join(''), raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')]));
  const rawOf = (word: string): string => raws.get(word) ?? word;
  const taken: MendedWord[] = await Promise.all(
    typed.map((word, index) =>
      mendWord(word, {
        raw: rawOf(word),
        isLast: index === typed.length - 1 && !/\s$/.test(text),
        isExact: isExact || isSentence,
        names,
        words,
      }),
    ),
  );
  const meant = taken.map(({ word }) => word);
  const isOrdinary = async (word: string): Promise<boolean> => {
    const listed = (await words())?.get(keyOf(word));
    return listed !== undefined && !/^\p{Lu}/u.test(listed.word);
  };
  const cover = (): Promise<Covered> =>
    names ? coverNames(meant, names, isOrdinary) : Promise.resolve({ found: [], left: [...meant.keys()] });
  let covered = await cover();
  // Of words that are about as near, the one that makes a longer name with the others.
  for (const [place, { word, others = [] }] of taken.entries()) {
    if (meant.length < 2) break;
    let best = word;
    for (const other of others) {
      meant[place] = other;
      const changed = await cover();
      if (longestOf(changed) > longestOf(covered)) [best, covered] = [other, changed];
    }
    meant[place] = best;
  }

  const pieces: Piece[] = covered.found.map(({ places, things }) => ({
    place: places[0] ?? 0,
    concept: {
      typed: places.map((place) => rawOf(typed[place] ?? '')).join(' '),
      things,
      isName: true,
      // Links lead to all that names it or says its words, so the index of words is not needed.
      keys: [],
    },
  }));
  const mended: Mended[] = covered.found.flatMap(({ places, things }) =>
    places.some((place) => taken[place]?.how === 'name')
      ? [{ typed: places.map((place) => rawOf(typed[place] ?? '')).join(' '), meant: things[0]?.name ?? '' }]
      : [],
  );
  const unknown: string[] = [];
  for (let index = 0; index < covered.left.length; index += 1) {
    const place = covered.left[index] ?? 0;
    const word = meant[place] ?? '';
    const raw = rawOf(typed[place] ?? '');
    const how = taken[place]?.how ?? 'as typed';
    if (isStopWord(word) && (typed.length > 1 || !isLonely(word))) continue;
    const run = covered.left.slice(index).filter((other, step) => other === place + step);
    const term = isSentence ? undefined : findTerm(run.map((other) => meant[other] ?? ''));
    const length = term?.length ?? 1;
    const concept = await toWord(word, how, access, run.slice(0, length).map((other) => rawOf(typed[other] ?? '')).join(' '));
    const isKind = isKindWord(word);
    index += length - 1;
    if (term) {
      const { length: _length, ...offered } = term;
      const keys = length === 1 ? concept.keys : [PHRASE + run.slice(0, length).map((other) => keyOf(meant[other] ?? '')).join(' ')];
      pieces.push({ place, concept: { ...concept, keys, term: offered }, isKind });
    } else if ((concept.keys.length === 0 && concept.things.length === 0) || isChance(taken[place], typed)) {
      if (!isKind) unknown.push(raw);
    } else {
      pieces.push({ place, concept, isKind });
      if (how === 'name') mended.push({ typed: raw, meant: concept.things[0]?.name ?? word });
      if (how === 'word') mended.push({ typed: raw, meant: taken[place]?.shown ?? word });
    }
  }
  pieces.sort((a, b) => a.place - b.place);
  // Beside a name, a word for its kind says nothing more.
  const isNamed = pieces.some(({ concept, isKind }) => isKind !== true && concept.things.length > 0);
  const concepts = pieces.map(({ concept, isKind }) => (isKind === true && isNamed ? { ...concept, isWeak: true } : concept));
  return { concepts, unknown, mended, isSentence };
}

/** Whether a short word of a longer query is like a part of a name by chance. */
function isChance(taken: MendedWord | undefined, typed: readonly string[]): boolean {
  return taken?.how === 'name' && taken.word.length < 6 && typed.length > 2;
}

/** How many words the longest name has. */
function longestOf({ found }: Covered): number {
  return Math.max(0, ...found.map(({ places }) => places.length));
}

/** A word that is in no whole name: in texts, in parts of names, or what begins so. */
async function toWord(word: string, how: MendedWord['how'], { names, words }: Access, typed: string): Promise<Concept> {
  const list = await words();
  const key = keyOf(word);
  const isBeginning = how === 'beginning';
  const rows = how === 'unknown' ? [] : ((await (isBeginning ? names?.under(word) : names?.at(word))) ?? []);
  const keys = isBeginning
    ? (list?.beginning(word) ?? []).slice(0, MOST_BEGINNINGS).map((listed) => listed.key)
    : list && !list.get(key)
      ? []
      : [key];
  return { typed, things: toThings(rows, isBeginning), isName: false, keys };
}

/** What has the word in its name: where that is much, it tells nothing of what is meant. */
function toThings(rows: readonly FoundName[], isBeginning: boolean): Thing[] {
  const things = new Map<string, Thing>();
  const isWhole = (row: FoundName): boolean => foldWords(row.text).length === 1;
  const ordered = rows
    .filter(({ record }) => record[0] !== 'claim')
    .toSorted((a, b) => (isBeginning ? Number(isWhole(b)) - Number(isWhole(a)) : 0) || compareParts(a, b));
  for (const { record } of ordered) {
    const [kind, path, name, , claims, number] = record;
    if (!things.has(path)) things.set(path, { kind, path, name, claims, number, isForm: false });
  }
  // Of what begins so, what is called so in one word is meant.
  const [first] = ordered;
  return [...things.values()].slice(0, isBeginning && first && isWhole(first) ? 1 : undefined);
}

/** Whether a word that says nothing in a sentence may be meant where it stands alone. */
function isLonely(word: string): boolean {
  return word.length > 1;
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
  readonly isKind?: boolean;
}

interface Read {
  readonly concepts: readonly Concept[];
  readonly unknown: readonly string[];
  readonly mended: readonly Mended[];
  readonly isSentence: boolean;
}

/** What a query is read with. */
export interface Access {
  /** Absent where it could not be loaded. */
  readonly names: Names | undefined;
  /** The list of words; undefined where it could not be loaded. */
  readonly words: () => Promise<WordList | undefined>;
}
