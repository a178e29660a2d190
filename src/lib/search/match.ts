/** Which records have what a query asks for, and how plainly each says so. */
import { PHRASE, type Concept } from './concept.ts';
import {
  CLAIMS_FILE,
  DATES_FILE,
  facetFile,
  linkFile,
  unpackNumbers,
  type DatesFile,
  type FacetFile,
  type Field,
  type Links,
} from './record.ts';
import { meets } from './when.ts';
import type { WordFile } from './word-list.ts';

/** The records that a piece of a query fits, with how plainly: from 1, the thing itself, towards 0. */
export async function matchConcept(concept: Concept, sources: MatchSources, isAlone = false): Promise<Matches> {
  const matches = new Map<number, number>();
  const add = (numbers: Iterable<number>, strength: number): void => {
    for (const number of numbers) if ((matches.get(number) ?? 0) < strength) matches.set(number, strength);
  };
  const { things, isName, keys, term, when } = concept;
  await Promise.all([
    ...things.map(async ({ number, isForm }, index) => {
      // Of things that are as good as each other the first is a little better.
      add(
        [number],
        (isName ? (isForm ? 1 : 0.99) : things.length <= MOST_LED_FROM ? 0.97 : 0.6) - Math.min(index, 9) / 1000,
      );
      if (!isName && things.length > MOST_LED_FROM) return;
      const [named, involved, says] = await sources.links(number);
      add(unpackNumbers(named), STRENGTH.named);
      add(unpackNumbers(involved), STRENGTH.involved);
      add(unpackNumbers(says), STRENGTH.says);
    }),
    ...keys.map(async (key, index) => {
      const found = key.startsWith(PHRASE)
        ? [await findAll(key.slice(PHRASE.length).split(' '), sources)]
        : await Promise.all(
            WORD_FIELDS.map(async (field) => [await sources.find(key, field), STRENGTH[field]] as const),
          );
      for (const [numbers, strength] of found) {
        const own = strength - Math.min(index, 9) / 100;
        const [claims, others] = [
          [...numbers].filter(sources.isClaim),
          [...numbers].filter((number) => !sources.isClaim(number)),
        ];
        add(claims, own);
        // What a claim says comes before what is said of a thing in passing.
        add(others, own * 0.9);
      }
    }),
    term &&
      sources.facet(term.facet).then((values) =>
        add(
          term.values.flatMap((value) => unpackNumbers(values[value] ?? [])),
          isAlone ? STRENGTH.term : STRENGTH.termAmong,
        ),
      ),
    when &&
      sources.dates().then((rows) => {
        for (const [number, from, days, isFromReference] of rows)
          if (meets(when, { from, to: days === 0 ? Infinity : from + days }))
            add([number], (isFromReference ? STRENGTH.reference : STRENGTH.date) + closeness(when, from, days) / 5);
      }),
  ]);
  return matches;
}

/** What part two spans have in common of what they cover together. */
function closeness(when: { readonly from: number; readonly to: number }, from: number, days: number): number {
  const to = days === 0 ? Infinity : from + days;
  const union = Math.max(when.to, to) - Math.min(when.from, from);
  return union === Infinity ? 0 : (Math.min(when.to, to) - Math.max(when.from, from)) / union;
}

/** Records that have all of some words, wherever they have them. */
async function findAll(keys: readonly string[], sources: MatchSources): Promise<readonly [Iterable<number>, number]> {
  const sets = await Promise.all(
    keys.map(async (key) => new Set((await Promise.all(WORD_FIELDS.map((field) => sources.find(key, field)))).flat())),
  );
  const [first = new Set<number>(), ...others] = sets;
  return [[...first].filter((number) => others.every((set) => set.has(number))), keys.length > 1 ? 0.5 : STRENGTH.text];
}

/** A part of a name leads to everything about its bearer only where it tells who that is. */
const MOST_LED_FROM = 3;

const STRENGTH = {
  label: 0.9,
  find: 0.88,
  named: 0.8,
  text: 0.75,
  term: 0.92,
  termAmong: 0.6,
  date: 0.7,
  reference: 0.5,
  involved: 0.6,
  was: 0.3,
  says: 0.4,
} as const;

const WORD_FIELDS: readonly Exclude<Field, 'was'>[] = ['text', 'label', 'find'];

/** Reads the files of records. Each is fetched when it is first wanted, and rejects when it cannot be had. */
export function openRecordFiles(read: (file: string) => Promise<unknown>, linkSize: number): RecordFiles {
  // All of these are there, so one that is not is missing.
  const readAll = async <T>(file: string): Promise<T> => {
    const content = await read(file);
    if (content === undefined) throw new Error(`${file} is missing.`);
    return content as T;
  };
  return {
    links: async (number) => {
      const links = await readAll<readonly Links[]>(linkFile(number, linkSize));
      return links[number % linkSize] ?? [[], [], []];
    },
    facet: (facet) => readAll<FacetFile>(facetFile(facet)),
    dates: () => readAll<DatesFile>(DATES_FILE),
    claims: () => readAll<readonly number[]>(CLAIMS_FILE),
    words: (file) => readAll<WordFile>(file),
  };
}

/** Records by number, with how plainly they fit. */
export type Matches = ReadonlyMap<number, number>;

export interface RecordFiles {
  /** Where an entity or a source leads. */
  readonly links: (number: number) => Promise<Links>;
  readonly facet: (facet: string) => Promise<FacetFile>;
  readonly dates: () => Promise<DatesFile>;
  /** How many claims there are of each entity and each source. */
  readonly claims: () => Promise<readonly number[]>;
  /** A list of words. */
  readonly words: (file: string) => Promise<WordFile>;
}

export interface MatchSources extends Omit<RecordFiles, 'claims' | 'words'> {
  /** The records that have a word, by its key, in a field. */
  readonly find: (key: string, field: Field) => Promise<readonly number[]>;
  readonly isClaim: (number: number) => boolean;
}
