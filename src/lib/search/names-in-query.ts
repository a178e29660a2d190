/** Finds names in a query: words in any order, with or without titles and words for a kind, the longest name first. */
import { entityTypes } from '../vocabulary/index.ts';
import { foldForms, foldWords } from './fold.ts';
import type { NamedKind } from './format.ts';
import { isStopWord } from './words.ts';
import { isKindWord } from './kinds.ts';
import type { FoundName, NamedRecord, Names } from './names.ts';

/** The names in the words of a query, and the places of the words that belong to none. */
export async function findNames(
  words: readonly string[],
  names: Names,
  isOrdinary: IsOrdinary,
  initialisms: ReadonlySet<string> = new Set(),
): Promise<NamesInQuery> {
  let candidates = await listCandidates(words, names, initialisms);
  const left = new Set(words.keys());
  const found: NameInQuery[] = [];
  for (;;) {
    const open = candidates.filter(({ places }) => places.every((place) => left.has(place)));
    const [best] = open.toSorted((a, b) => compareCandidates(a, b, words));
    if (!best) break;
    const same = open.filter(
      ({ places, distinctive }) => distinctive === best.distinctive && places.join() === best.places.join(),
    );
    const isWhole = listDistinctive(words).every((place) => best.places.includes(place));
    if (!isWhole && best.distinctive === 1 && (await isAccidental(best, words, isOrdinary))) {
      candidates = candidates.filter((one) => !same.includes(one));
      continue;
    }
    for (const place of best.places) left.delete(place);
    found.push({ places: best.places, things: await addPeople(toThings(same), best, words, names) });
  }
  return { found: found.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0)), left: [...left] };
}

/** Places of the words that are neither stop words nor words for a kind. */
function listDistinctive(words: readonly string[]): number[] {
  return [...words.keys()].filter((place) => !isStopWord(words[place] ?? '') && !isKindWord(words[place] ?? ''));
}

/** All names whose distinctive words are all in the query. */
async function listCandidates(
  words: readonly string[],
  names: Names,
  initialisms: ReadonlySet<string>,
): Promise<Candidate[]> {
  const found = await Promise.all(
    [...listRuns(words, initialisms)].map(async ([key, runs]) =>
      (await names.at(key)).flatMap((row) => (row.record.kind === 'claim' ? [] : toCandidates(row, runs, words))),
    ),
  );
  const candidates = new Map<string, Candidate>();
  for (const candidate of found.flat()) {
    const id = `${candidate.row.record.path} ${candidate.row.text} ${candidate.places.join()}`;
    if (candidate.isForm || !candidates.has(id)) candidates.set(id, candidate);
  }
  return [...candidates.values()];
}

/** The places of every run of words, by the joined words. A stop word alone is a run only if it is the whole query or an initialism. */
function listRuns(words: readonly string[], initialisms: ReadonlySet<string>): Map<string, number[][]> {
  const runs = words.flatMap((word, start) => {
    const first = words.length === 1 || !isStopWord(word) || initialisms.has(word) ? 1 : 2;
    const last = Math.min(LONGEST_RUN, words.length - start);
    const lengths = Array.from({ length: Math.max(0, last - first + 1) }, (_, more) => first + more);
    return lengths.map((length) => Array.from({ length }, (_, step) => start + step));
  });
  return Map.groupBy(runs, (places) => places.map((place) => words[place]).join(''));
}

/** A name that is a run of the query, or whose distinctive words are all in the query. */
function toCandidates(row: FoundName, runs: readonly number[][], words: readonly string[]): Candidate[] {
  const own = foldWords(row.text);
  const isForm = foldForms(row.text).includes(row.key) || isInitials(row.key, own);
  if (isForm) return runs.map((places) => ({ row, places, distinctive: Math.max(own.length, 1), isForm }));
  const distinctive = own.filter((word) => !isKindWord(word) && !isStopWord(word));
  if (distinctive.length === 0) return [];
  const places: number[] = [];
  for (const word of own) {
    const place = words.findIndex((other, index) => other === word && !places.includes(index));
    if (place !== -1) places.push(place);
    else if (distinctive.includes(word)) return [];
  }
  return [{ row, places: places.sort((a, b) => a - b), distinctive: distinctive.length, isForm }];
}

function isInitials(key: string, words: readonly string[]): boolean {
  return words.length > 2 && key === words.map((word) => word.slice(0, 1)).join('');
}

/** Whether a name that is also an ordinary word, and not an initialism, is probably meant as that word. */
async function isAccidental({ row, places }: Candidate, words: readonly string[], isOrdinary: IsOrdinary) {
  const word = places.map((place) => words[place]).join('');
  return row.matched !== undefined && word.length > 2 && !/\p{Lu}{2}/u.test(row.text) && (await isOrdinary(word));
}

/** Sorts the longest first, then those without other words inside: “Taliban leaders” in Pakistan, not “Taliban in Pakistan”. */
function compareCandidates(a: Candidate, b: Candidate, words: readonly string[]): number {
  const count = ({ places }: Candidate): number => places.filter((place) => !isStopWord(words[place] ?? '')).length;
  return (
    count(b) - count(a) ||
    othersInside(a, words) - othersInside(b, words) ||
    b.places.length - a.places.length ||
    b.distinctive - a.distinctive ||
    Number(b.isForm) - Number(a.isForm) ||
    spread(a.places) - spread(b.places) ||
    compareNames(a.row, b.row)
  );
}

/** How many distinctive words of the query are between the words of a name. */
function othersInside({ places }: Candidate, words: readonly string[]): number {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return listDistinctive(words).filter((place) => place > first && place < last && !places.includes(place)).length;
}

/**
 * Adds people to the things of a name. A single word may be a surname, whose bearers come before sources of that name. A name
 * of several words that lacks its word for a kind may be a person’s, so people with that surname are added; those with all the
 * words come first: “Usama bin Laden” does not only mean the “Usama bin Laden Network”.
 */
async function addPeople(
  things: readonly Thing[],
  { row, places, distinctive, isForm }: Candidate,
  words: readonly string[],
  names: Names,
): Promise<readonly Thing[]> {
  const typed = places.map((place) => words[place] ?? '');
  if (distinctive === 1) {
    if (things.some(({ kind }) => kind === 'entity')) return things;
    return [
      ...(await findPeople(typed.join(''), names)).map((person) => ({ ...person.record, isForm: true })),
      ...things,
    ];
  }
  const own = foldWords(row.text);
  if (isForm || own.every((word) => typed.includes(word)) || things.some(isPerson)) return things;
  const people = await findPeople(own.findLast((word) => !isKindWord(word)) ?? '', names);
  const hasAll = ({ text }: FoundName): boolean => typed.every((word) => foldWords(text).includes(word));
  const toThing = ({ record }: FoundName): Thing => ({ ...record, isForm: false });
  const all = [...people.filter(hasAll).map(toThing), ...things, ...people.slice(0, MOST_SHARING).map(toThing)];
  return [...Map.groupBy(all, ({ path }) => path).values()].flatMap(([first]) => first ?? []);
}

/** People with a word in their names. */
async function findPeople(word: string, names: Names): Promise<FoundName[]> {
  return (await names.at(word)).filter(({ record }) => isPerson(record));
}

/** Whether a record is a person. The index has only the label of a type. */
export function isPerson({ kind, detail }: Pick<NamedRecord, 'detail'> & { readonly kind: string }): boolean {
  return kind === 'entity' && detail === entityTypes.person.label;
}

/** The things of candidates, each under its best name; those with more claims first. */
function toThings(candidates: readonly Candidate[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const { row, isForm } of candidates.toSorted(compareThings))
    if (!things.has(row.record.path)) things.set(row.record.path, { ...row.record, isForm });
  return [...things.values()];
}

function compareThings(a: Candidate, b: Candidate): number {
  return Number(b.isForm) - Number(a.isForm) || compareNames(a.row, b.row);
}

/** Sorts entities before sources, display names before others, and things with more claims first. */
export function compareNames(a: FoundName, b: FoundName): number {
  return (
    KINDS.indexOf(a.record.kind) - KINDS.indexOf(b.record.kind) ||
    Number(a.matched !== undefined) - Number(b.matched !== undefined) ||
    b.record.claims - a.record.claims ||
    a.text.length - b.text.length ||
    (a.record.path < b.record.path ? -1 : 1)
  );
}

/** How far apart the words of a name are. */
function spread(places: readonly number[]): number {
  return (places.at(-1) ?? 0) - (places[0] ?? 0);
}

const KINDS: readonly NamedKind[] = ['entity', 'source', 'claim'];

/** The most words of the query that are joined to look up a name. */
const LONGEST_RUN = 6;

/** The most people that are added because they share a surname. */
const MOST_SHARING = 3;

/** Whether a word is an ordinary word of the texts, in lower case. */
type IsOrdinary = (word: string) => Promise<boolean>;

interface Candidate {
  readonly row: FoundName;
  readonly places: readonly number[];
  /** How many distinctive words the name has. */
  readonly distinctive: number;
  /** Whether the query has the whole name as one run, or its initials. */
  readonly isForm: boolean;
}

/** Something that a query names. */
export interface Thing extends NamedRecord {
  /** Whether the query has the whole name. */
  readonly isForm: boolean;
}

export interface NameInQuery {
  readonly places: readonly number[];
  /** The things with the name, best first. */
  readonly things: readonly Thing[];
}

export interface NamesInQuery {
  readonly found: readonly NameInQuery[];
  /** Places of words that belong to no name. */
  readonly left: readonly number[];
}
