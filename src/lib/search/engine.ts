/** Search: from a query and filters to ranked records, with what there is to say of it. Knows neither page nor network. */
import type { Concept, Understood } from './concept.ts';
import type { Thing } from './cover.ts';
import { foldWords } from './fold.ts';
import { claimKey } from './format.ts';
import type { Names } from './names.ts';
import { matchConcept, openRecordFiles, type Matches, type MatchSources } from './match.ts';
import { compareFit, rankRecords, type Ranked } from './rank.ts';
import {
  textFile,
  unpackNumbers,
  wordFile,
  type Field,
  type RecordsManifest,
  type SearchKind,
  type ShownRecord,
} from './record.ts';
import { hasPhrase } from './shown.ts';
import { understand } from './understand.ts';
import { readWords, type WordFile, type WordList } from './word-list.ts';

/** A search over what `access` gives. */
export function openEngine(access: EngineAccess): Engine {
  const { manifest, read, find } = access;
  const { kinds, texts } = manifest;
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const files = openRecordFiles(read, manifest.links);
  const everything = (): number[] => Array.from({ length: total }, (_, number) => number);
  const lists = new Map<string, Promise<WordList>>();

  const kindOf = (number: number): SearchKind => {
    let end = 0;
    return kinds.find(([, count]) => number < (end += count))?.[0] ?? 'claim';
  };

  /** Gives what a part of the index has, or nothing, and remembers that it could not be had. */
  const orNothing = async <T>(part: Part, missing: Set<Part>, get: () => Promise<T>, nothing: T): Promise<T> => {
    try {
      return await get();
    } catch (error) {
      if (error instanceof MovedError) throw error;
      missing.add(part);
      return nothing;
    }
  };

  const sourcesFor = (missing: Set<Part>): MatchSources => ({
    find: (key, field) => orNothing('words', missing, () => find(key, field), []),
    links: (number) => orNothing('links', missing, () => files.links(number), [[], [], []] as const),
    facet: (facet) => orNothing('filters', missing, () => files.facet(facet), {}),
    dates: () => orNothing('dates', missing, () => files.dates(), []),
    isClaim: (number) => kindOf(number) === 'claim',
  });

  const namesFor = (missing: Set<Part>): Names | undefined => {
    const { names } = access;
    if (!names) {
      missing.add('names');
      return undefined;
    }
    return {
      at: (key) => orNothing('names', missing, () => names.at(key), []),
      under: (beginning) => orNothing('names', missing, () => names.under(beginning), []),
      near: (word, isLast) => orNothing('names', missing, () => names.near(word, isLast), []),
    };
  };

  /** The list of words that has a word; without it no word is known to be unknown. */
  const wordsFor = (query: string, missing: Set<Part>) => (): Promise<WordList | undefined> => {
    const names = [...new Set(foldWords(query).map((word) => wordFile(word, manifest.letters)))];
    return orNothing(
      'spelling',
      missing,
      async () => {
        const all = await Promise.all(
          names.map((name) => {
            const list = lists.get(name) ?? read(name).then((file) => readWords((file ?? NO_WORDS) as WordFile));
            lists.set(name, list);
            list.catch(() => lists.delete(name));
            return list;
          }),
        );
        return joinLists(all);
      },
      undefined,
    );
  };

  const load = async (number: number): Promise<ShownRecord> => {
    const block = (await read(textFile(number, texts))) as readonly ShownRecord[] | undefined;
    const record = block?.[number % texts];
    if (!record) throw new MovedError('The record is gone.');
    return record;
  };

  /** Everything that fits a query, before filters. */
  const findRecords = async (query: string): Promise<Found> => {
    const missing = new Set<Part>();
    const sources = sourcesFor(missing);
    if (query === '') {
      const ranked = everything().map((number) => ({ number, has: [], coverage: 0, strength: 0 }));
      return { read: undefined, ranked, missing };
    }
    const names = namesFor(missing);
    const readQuery = await understand(query, { names, words: wordsFor(query, missing) });
    const { concepts, excluded, reference, phrases, isSentence } = readQuery;
    if (reference) return { read: readQuery, ranked: await findReference(reference, names), missing };
    const isGeneral = concepts.every(({ term, when }) => term ?? when);
    const matches: Matches[] = await Promise.all(concepts.map((concept) => matchConcept(concept, sources, isGeneral)));
    if (isSentence) await addEarlierWordings(concepts, matches, sources);
    const left = await Promise.all(excluded.map((concept) => matchConcept(concept, sources)));
    const out = new Set(left.flatMap((found) => [...found].flatMap(([number, strength]) => (strength >= SAID ? [number] : []))));
    // What is in quotation marks is required.
    const required = concepts.flatMap(({ typed }, index) => (phrases.some((phrase) => typed === `“${phrase}”`) ? [index] : []));
    // Who asks for a kind of thing, or for a time, asks for no one thing.
    const claims = isGeneral ? await orNothing('filters', missing, () => files.claims(), []) : [];
    let ranked = rankRecords(concepts, matches, total, claims).filter(
      ({ number, has }) => !out.has(number) && required.every((index) => has.includes(index)),
    );
    if (phrases.length > 0) ranked = await keepPhrases(ranked, phrases);
    return { read: readQuery, ranked, missing };
  };

  /** The claims that a reference means, or the thing whose page it is. */
  const findReference = async (
    reference: NonNullable<Understood['reference']>,
    names: Names | undefined,
  ): Promise<Ranked[]> => {
    const wanted =
      'path' in reference
        ? (await Promise.all(foldWords(reference.path.split('/').at(-2) ?? '').map((word) => names?.at(word) ?? []))).flat()
        : ((await names?.under(claimKey(reference.paragraph, reference.sentence, reference.part))) ?? []);
    const rows = wanted.filter(({ record }) => {
      if ('path' in reference) return record[1] === reference.path;
      return reference.commentary === undefined || record[1].startsWith(`/${reference.commentary}/`);
    });
    return [...new Set(rows.map(({ record }) => record[5]))].map((number) => ({ number, has: [], coverage: 1, strength: 1 }));
  };

  const keepPhrases = async (ranked: readonly Ranked[], phrases: readonly string[]): Promise<Ranked[]> => {
    const looked = await Promise.all(ranked.slice(0, MOST_READ).map(({ number }) => load(number)));
    return ranked.slice(0, MOST_READ).filter((_one, index) => {
      const record = looked[index];
      return record !== undefined && phrases.every((phrase) => hasPhrase(record, phrase));
    });
  };

  /** Last result without filters, which counting needs again. */
  let last: { readonly query: string; readonly found: Promise<Found> } | undefined;
  const findOnce = (query: string): Promise<Found> => {
    if (last?.query !== query) last = { query, found: findRecords(query) };
    const { found } = last;
    const forget = (): void => {
      if (last?.found === found) last = undefined;
    };
    // What was not whole is tried again.
    found.then(({ missing }) => missing.size > 0 && forget(), forget);
    return found;
  };

  const allowedBy = async (filters: Filters, missing: Set<Part>, but?: string): Promise<(number: number) => boolean> => {
    const tests = await Promise.all(
      Object.entries(filters).map(async ([facet, values]) => {
        if (facet === but) return () => true;
        if (facet === 'kind') return (number: number) => values.includes(kindOf(number));
        const file = await orNothing('filters', missing, () => files.facet(facet), {});
        const numbers = new Set(values.flatMap((value) => unpackNumbers(file[value] ?? [])));
        return (number: number) => numbers.has(number);
      }),
    );
    return (number) => tests.every((test) => test(number));
  };

  return {
    totals: {
      ...manifest.counts,
      kind: Object.fromEntries(kinds.map(([kind, count]) => [kind, count])),
    },
    async search({ query, filters }) {
      const { read: readQuery, ranked, missing } = await findOnce(query);
      const ownMissing = new Set(missing);
      const isAllowed = await allowedBy(filters, ownMissing);
      const strong = readQuery?.concepts.flatMap(({ isWeak }, index) => (isWeak === true ? [] : [index])) ?? [];
      const isComplete = ({ has }: Ranked): boolean => strong.every((index) => has.includes(index)) || readQuery?.reference !== undefined;
      const kept = ranked.filter(({ number }) => isAllowed(number));
      const groups = [...Map.groupBy(kept, ({ number }) => kindOf(number))];
      const toHit = (one: Ranked): SearchHit => ({
        number: one.number,
        without: isComplete(one)
          ? []
          : strong.flatMap((index) => (one.has.includes(index) ? [] : [readQuery?.concepts[index]?.typed ?? ''])),
        load: () => load(one.number),
      });
      return {
        total: kept.length,
        complete: kept.filter(isComplete).length,
        groups: groups
          .toSorted(([, [a]], [, [b]]) => (a && b ? compareFit(a, b) || a.number - b.number : 0))
          .map(([kind, members]) => ({ kind, hits: members.map(toHit) })),
        ...(readQuery && { read: readQuery }),
        missing: [...ownMissing],
      };
    },
    async count({ query, filters }, facets) {
      const { ranked, missing } = await findOnce(query);
      const counts: Record<string, Record<string, number>> = {};
      await Promise.all(
        facets.map(async (facet) => {
          const isAllowed = await allowedBy(filters, new Set(missing), facet);
          const numbers = new Set(ranked.flatMap(({ number }) => (isAllowed(number) ? [number] : [])));
          counts[facet] = facet === 'kind' ? countKinds(numbers, kindOf) : countValues(await files.facet(facet), numbers);
        }),
      );
      return counts;
    },
    load,
  };
}

/** The words of earlier wordings, for a sentence that may be one of these. */
async function addEarlierWordings(concepts: readonly Concept[], matches: Matches[], sources: MatchSources): Promise<void> {
  await Promise.all(
    concepts.map(async ({ keys }, index) => {
      const [key] = keys;
      if (key === undefined || key.startsWith('"')) return;
      const found = new Map(matches[index]);
      for (const number of await sources.find(key, 'was')) if (!found.has(number)) found.set(number, 0.3);
      matches[index] = found;
    }),
  );
}

function countKinds(numbers: ReadonlySet<number>, kindOf: (number: number) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const number of numbers) counts[kindOf(number)] = (counts[kindOf(number)] ?? 0) + 1;
  return counts;
}

function countValues(values: Readonly<Record<string, readonly number[]>>, numbers: ReadonlySet<number>): Record<string, number> {
  const counted = Object.entries(values).map(
    ([value, packed]) => [value, unpackNumbers(packed).filter((number) => numbers.has(number)).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

function joinLists(lists: readonly WordList[]): WordList {
  return {
    get: (key) => lists.map((list) => list.get(key)).find((listed) => listed !== undefined),
    beginning: (start) => lists.flatMap((list) => list.beginning(start)),
    near: (word) => lists.flatMap((list) => list.near(word)).sort((a, b) => a.cost - b.cost),
  };
}

const NO_WORDS: WordFile = { words: '', counts: [] };

/** From how plainly on a record that is left out says so itself. */
const SAID = 0.6;

/** Records whose texts are read for a phrase. */
const MOST_READ = 400;

/** The index that is read is of another publication than its files. */
export class MovedError extends Error {}

/** A part of the index that could not be loaded. */
export type Part = 'names' | 'words' | 'spelling' | 'links' | 'filters' | 'dates';

type Filters = Readonly<Record<string, readonly string[]>>;

interface Found {
  readonly read: Understood | undefined;
  readonly ranked: readonly Ranked[];
  readonly missing: ReadonlySet<Part>;
}

/** What a search is made from. */
export interface EngineAccess {
  readonly manifest: RecordsManifest;
  /** Absent where the index of names could not be loaded. */
  readonly names: Names | undefined;
  /** A file of records by name; undefined when there is none. It rejects when it cannot be had. */
  readonly read: (file: string) => Promise<unknown>;
  /** The numbers of the records that have a word in a field. */
  readonly find: (key: string, field: Field) => Promise<readonly number[]>;
}

export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchHit {
  readonly number: number;
  /** What of the query it does not have, as typed. */
  readonly without: readonly string[];
  load(): Promise<ShownRecord>;
}

export interface SearchResponse {
  readonly total: number;
  /** How many have everything that was asked for. */
  readonly complete: number;
  /** Hits by kind of record, best first, and so the groups. */
  readonly groups: readonly { readonly kind: SearchKind; readonly hits: readonly SearchHit[] }[];
  /** The query as it was understood; absent where there was none. */
  readonly read?: Understood;
  /** Parts of the index that could not be loaded, so that something may be missing. */
  readonly missing: readonly Part[];
}

export interface Engine {
  /** How many records of the whole index have each value, for kinds and the facets with closed lists. */
  readonly totals: FacetCounts;
  search(state: SearchState): Promise<SearchResponse>;
  /** How many results each choice in some facets would give, its own facet left aside. */
  count(state: SearchState, facets: readonly string[]): Promise<FacetCounts>;
  load(number: number): Promise<ShownRecord>;
}

export type { Thing };
