/** Finds names within a query: in any order, with or without titles and words for their kind, the longest first. */
import { entityTypes } from '../vocabulary/index.ts';
import { foldForms, foldWords } from './fold.ts';
import type { NamedKind } from './format.ts';
import { isKindWord } from './kinds.ts';
import type { FoundName, Names } from './names.ts';
import { isStopWord } from './words.ts';

/** The names that the words of a query make, and the places of the words that are in none. */
export async function coverNames(words: readonly string[], names: Names, isOrdinary: IsOrdinary): Promise<Covered> {
  const candidates = await collect(words, names);
  const left = new Set(words.keys());
  const found: CoveredName[] = [];
  for (;;) {
    const open = candidates.filter(({ places }) => places.every((place) => left.has(place)));
    const best = open.toSorted(compareCandidates)[0];
    if (!best) break;
    const same = open.filter(({ places, telling }) => telling === best.telling && places.join() === best.places.join());
    const isWhole = meaningful(words).every((place) => best.places.includes(place));
    const things = await addPerson(toThings(same), best, words, names);
    if (!isWhole && best.telling === 1 && (await isAccidental(best, words, isOrdinary))) {
      for (const one of same) candidates.splice(candidates.indexOf(one), 1);
      continue;
    }
    for (const place of best.places) left.delete(place);
    found.push({ places: best.places, things });
  }
  return { found: found.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0)), left: [...left] };
}

/** Places of the words that say something. */
function meaningful(words: readonly string[]): number[] {
  return [...words.keys()].filter((place) => !isStopWord(words[place] ?? '') && !isKindWord(words[place] ?? ''));
}

/** Every name of which all telling words are in the query. */
async function collect(words: readonly string[], names: Names): Promise<Candidate[]> {
  const keys = new Map<string, number[][]>();
  const add = (key: string, places: number[]): void => {
    keys.set(key, [...(keys.get(key) ?? []), places]);
  };
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 1; length <= LONGEST_RUN && start + length <= words.length; length += 1) {
      const places = Array.from({ length }, (_, index) => start + index);
      const key = places.map((place) => words[place]).join('');
      if (length > 1 || words.length === 1 || !isStopWord(key)) add(key, places);
    }
  }
  const rows = await Promise.all([...keys].map(async ([key, runs]) => ({ runs, rows: await names.at(key) })));
  const known = new Map<string, Candidate>();
  for (const { runs, rows: found } of rows) {
    for (const row of found) {
      if (row.record[0] === 'claim') continue;
      for (const candidate of toCandidates(row, runs, words)) {
        const id = `${row.record[1]} ${row.text} ${candidate.places.join()}`;
        if (!known.has(id)) known.set(id, candidate);
      }
    }
  }
  return [...known.values()];
}

/** A name as a run of the query in one piece, or as words that are all in it. */
function toCandidates(row: FoundName, runs: readonly number[][], words: readonly string[]): Candidate[] {
  const own = foldWords(row.text);
  const isForm = foldForms(row.text).includes(row.key) || isInitials(row.key, own);
  if (isForm) return runs.map((places) => ({ row, places, telling: Math.max(own.length, 1), isForm }));
  const telling = own.filter((word) => !isKindWord(word) && !isStopWord(word));
  if (telling.length === 0) return [];
  const places: number[] = [];
  for (const word of own) {
    const place = words.findIndex((other, index) => other === word && !places.includes(index));
    if (place !== -1) places.push(place);
    else if (telling.includes(word)) return [];
  }
  return [{ row, places: places.sort((a, b) => a - b), telling: telling.length, isForm }];
}

function isInitials(key: string, words: readonly string[]): boolean {
  return words.length > 2 && key === words.map((word) => word.slice(0, 1)).join('');
}

/** Whether a name that is an ordinary word, or a little word in capitals, is not meant in a longer query. */
async function isAccidental(
  { row, places }: Candidate,
  words: readonly string[],
  isOrdinary: IsOrdinary,
): Promise<boolean> {
  const word = places.map((place) => words[place]).join('');
  return row.matched !== undefined && word.length > 2 && !/\p{Lu}{2}/u.test(row.text) && (await isOrdinary(word));
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.places.length - a.places.length ||
    b.telling - a.telling ||
    Number(b.isForm) - Number(a.isForm) ||
    spread(a.places) - spread(b.places) ||
    compareNames(a.row, b.row)
  );
}

/** A person who is called so in part: a source that is called by a surname is not who is meant by it first. */
async function addPerson(
  things: readonly Thing[],
  { places, telling }: Candidate,
  words: readonly string[],
  names: Names,
): Promise<readonly Thing[]> {
  if (telling > 1 || things.some(({ kind }) => kind === 'entity')) return things;
  const rows = await names.at(places.map((place) => words[place]).join(''));
  const people = rows.filter(({ record }) => record[0] === 'entity' && isPerson(record));
  return [
    ...people.map(({ record: [kind, path, name, , claims, number] }) => ({
      kind,
      path,
      name,
      claims,
      number,
      isForm: true,
    })),
    ...things,
  ];
}

/** The label of the kind, which is all that the index has of it. */
function isPerson([, , , detail]: FoundName['record']): boolean {
  return detail === entityTypes.person.label;
}

/** Who is called so in part before what is; then as above. */
export function compareParts(a: FoundName, b: FoundName): number {
  const isOne = ({ record }: FoundName): number => Number(record[0] === 'entity' && isPerson(record));
  return isOne(b) - isOne(a) || compareNames(a, b);
}

/** How far apart the words of a name are. */
function spread(places: readonly number[]): number {
  return (places.at(-1) ?? 0) - (places[0] ?? 0);
}

/** Things under their best names; a display name first, then what more claims are about. */
function toThings(candidates: readonly Candidate[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const { row, isForm } of candidates.toSorted(compareThings)) {
    const [kind, path, name, , claims, number] = row.record;
    if (!things.has(path)) things.set(path, { kind, path, name, claims, number, isForm });
  }
  return [...things.values()];
}

function compareThings(a: Candidate, b: Candidate): number {
  return Number(b.isForm) - Number(a.isForm) || compareNames(a.row, b.row);
}

/** An entity before a source, a display name before another, what more claims are about before what fewer are. */
export function compareNames(a: FoundName, b: FoundName): number {
  return (
    KINDS.indexOf(a.record[0]) - KINDS.indexOf(b.record[0]) ||
    Number(a.matched !== undefined) - Number(b.matched !== undefined) ||
    b.record[4] - a.record[4] ||
    a.text.length - b.text.length ||
    (a.record[1] < b.record[1] ? -1 : 1)
  );
}

const KINDS: readonly NamedKind[] = ['entity', 'source', 'claim'];

/** Words that a name in one piece may have been parted into. */
const LONGEST_RUN = 6;

/** Whether a word is one of the running text, in lower case. */
type IsOrdinary = (word: string) => Promise<boolean>;

interface Candidate {
  readonly row: FoundName;
  readonly places: readonly number[];
  /** How many telling words the name has. */
  readonly telling: number;
  /** Whether it is the whole name in one piece, or its initials. */
  readonly isForm: boolean;
}

/** Something that has a name. */
export interface Thing {
  readonly kind: NamedKind;
  readonly path: string;
  readonly name: string;
  readonly claims: number;
  /** The number of its record. */
  readonly number: number;
  /** Whether it was called by the whole name. */
  readonly isForm: boolean;
}

export interface CoveredName {
  readonly places: readonly number[];
  /** What is called so, best first. */
  readonly things: readonly Thing[];
}

export interface Covered {
  readonly found: readonly CoveredName[];
  /** Places of words that are in no name. */
  readonly left: readonly number[];
}
