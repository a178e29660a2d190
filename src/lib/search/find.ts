/** Finds the records that match a query, ranked, before filters are applied. */
import { PHRASE, type Concept, type Understood } from './concept.ts';
import { foldWords } from './fold.ts';
import { claimKey } from './format.ts';
import type { Index, IndexParts, Part } from './index-parts.ts';
import { compareFit, findSynonyms, matchConcept, type Matches, preferType, rankRecords, type Ranked } from './match.ts';
import type { FoundName, Names } from './names.ts';
import type { Reference } from './reference.ts';
import { isInSpan, type Span } from './spans.ts';
import { ownText } from './record.ts';
import { hasPhrase } from './shown.ts';
import { withoutQuotes } from './syntax.ts';
import { isStopWord, keyOf, splitWords } from './words.ts';
import { understand } from './understand.ts';

/** All records that match a query, best first; for the empty query, all records in their own order. */
export async function findRecords(query: string, index: Index): Promise<Found> {
  const missing = new Set<Part>();
  if (query === '') return { read: undefined, ranked: listAll(index), missing };
  const parts = index.open(missing);
  const names = parts.names();
  const access = { names, words: () => parts.words(query) };
  const read = await understand(query, access);
  if (read.reference && 'spans' in read.reference)
    return { ...(await findSpans(read, read.reference, names)), missing };
  if (read.reference) {
    const { reference } = read;
    const ranked = await findReference(reference, names, parts);
    if (ranked.length > 0 || !('paragraph' in reference) || reference.sentence === undefined)
      return { read, ranked, missing };
    const unknown = [`${reference.paragraph}.${reference.sentence}${reference.part}`];
    // A sentence may have had the claim in an earlier edition.
    const others = reference.part === '' ? [] : await findReference({ ...reference, part: '' }, names, parts);
    return { read: { ...read, unknown }, ranked: others, missing };
  }
  // A query of only stop words finds everything.
  if (isSilent(read)) return { read, ranked: /[\p{L}\p{N}]/u.test(query) ? listAll(index) : [], missing };
  const ranked = await findConcepts(read, index, parts);
  if (ranked.length > 0) return { read, ranked, missing };
  // The words of the article itself are not searched, so a quotation from it is rarely found word for word.
  const absent: string[] = [];
  for (const phrase of read.phrases) {
    const alone = await findConcepts(await understand(`"${phrase}"`, access), index, parts);
    if (alone.length === 0) absent.push(phrase);
  }
  if (absent.length === 0) return { read, ranked, missing };
  const loose = await understand(withoutQuotes(query, absent), access, true);
  if (loose.reference || loose.concepts.length === 0) return { read, ranked, missing };
  return { read: { ...loose, isLoose: true }, ranked: await findConcepts(loose, index, parts), missing };
}

async function findConcepts(read: Understood, index: Index, parts: IndexParts): Promise<Ranked[]> {
  const { concepts, excluded, phrases, isSentence, unknown } = read;
  const isClaim = (number: number): boolean => index.kindOf(number) === 'claim';
  // If the query is only a kind of thing or a time, records with more claims come first.
  const isGeneral = concepts.every(({ term, when, isWeak }) => term ?? when ?? isWeak);
  const [matches, left, claims] = await Promise.all([
    Promise.all(concepts.map((concept) => matchConcept(concept, parts, isClaim, isGeneral))),
    Promise.all(excluded.map((concept) => matchConcept(concept, parts, isClaim))),
    isGeneral ? parts.claims() : [],
  ]);
  const all = isSentence ? await addEarlierWordings(concepts, matches, parts) : matches;
  const out = new Set(
    left.flatMap((found) => [...found].flatMap(([number, strength]) => (strength >= SAID ? [number] : []))),
  );
  // Phrases in quotation marks and claims with a number are required.
  const quoted = phrases.map((phrase) => `“${phrase}”`);
  const required = [...concepts.keys()].filter(
    (place) => concepts[place]?.numbers ?? quoted.includes(concepts[place]?.typed ?? ''),
  );
  const isOnlyExcluding = concepts.length + unknown.length === 0;
  const found = isOnlyExcluding
    ? listAll(index)
    : rankRecords(concepts, preferType(concepts, all), index.total, claims);
  const synonyms = await Promise.all(
    concepts.map((concept, place) => findSynonyms(concept, all[place] ?? new Map(), parts)),
  );
  const ranked = found
    .filter(({ number, has }) => !out.has(number) && required.every((place) => has.includes(place)))
    .map((one) => ({ ...one, like: one.has.filter((place) => synonyms[place]?.has(one.number)) }));
  return phrases.length > 0 ? keepPhrases(ranked, phrases, index) : ranked;
}

/** The claims with several numbers, and the numbers that no claim has. */
async function findSpans(read: Understood, { spans }: { spans: readonly Span[] }, names: Names | undefined) {
  const found = await Promise.all(
    spans.map(async (span) => {
      const rows = await Promise.all(span.prefixes.map(async (prefix) => (await names?.under(prefix)) ?? []));
      return rows.flat().filter(({ key }) => isInSpan(key, span));
    }),
  );
  const unknown = spans.flatMap(({ typed }, place) => (found[place]?.length === 0 ? [typed] : []));
  return { read: { ...read, unknown }, ranked: rankRows(found.flat()) };
}

/** The claims that a number means, or the thing whose page an address leads to. */
async function findReference(
  reference: Exclude<Reference, { spans: unknown }>,
  names: Names | undefined,
  parts: IndexParts,
): Promise<Ranked[]> {
  const rows =
    'path' in reference
      ? await findByPath(reference.path, names)
      : ((await names?.under(claimKey(reference.paragraph, reference.sentence, reference.part))) ?? []);
  const { commentary = '', isFolder = false } = 'paragraph' in reference ? reference : {};
  const own = rows.filter(({ record: { path } }) => path.startsWith(`/${commentary}/`));
  if (commentary === '' || own.length > 0 || rows.length === 0) return rankRows(own.length > 0 ? own : rows);
  // The folder before a fragment may be that of a whole site, not of a commentary.
  return isFolder && !(commentary in (await parts.facet('commentary'))) ? rankRows(rows) : [];
}

/** The records of rows, each once, in the same order. */
function rankRows(rows: readonly FoundName[]): Ranked[] {
  const numbers = new Set(rows.map(({ record }) => record.number));
  return [...numbers].map((number) => ({ number, has: [], coverage: 1, strength: 1 }));
}

/** Rows of the thing with a path: the id at the end of a path consists of words of the name. */
async function findByPath(path: string, names: Names | undefined) {
  const words = foldWords(path.split('/').at(-2) ?? '');
  const rows = await Promise.all(words.map(async (word) => (await names?.at(word)) ?? []));
  return rows.flat().filter(({ record }) => record.path === path);
}

/** Only the records that have the phrases in their text. */
async function keepPhrases(ranked: readonly Ranked[], phrases: readonly string[], index: Index): Promise<Ranked[]> {
  const kept = await Promise.all(
    ranked.slice(0, MOST_READ).map(async (one) => {
      const record = await index.load(one.number);
      return phrases.every((phrase) => hasPhrase(record, phrase)) ? [one] : [];
    }),
  );
  return kept.flat();
}

/** Among the best records, those with more of the query’s words next to each other come first. */
export async function sortByOrder(
  query: string,
  read: Understood | undefined,
  ranked: readonly Ranked[],
  index: Index,
): Promise<readonly Ranked[]> {
  const wanted = read?.concepts.filter(({ isWeak }) => isWeak !== true) ?? [];
  if (wanted.length < 2 || (read?.phrases.length ?? 0) > 0) return ranked;
  const asked = [...new Set(pairsOf(query))];
  const best = await Promise.all(
    ranked.slice(0, MOST_COMPARED).map(async (one) => {
      const record = await index.load(one.number);
      const pairs = new Set([record.title.replace(/^¶\S+/u, ''), ownText(record)].flatMap(pairsOf));
      return { ...one, coverage: one.coverage * (1 + PAIR * asked.filter((pair) => pairs.has(pair)).length) };
    }),
  );
  return [...best.sort(compareFit), ...ranked.slice(MOST_COMPARED)];
}

/** Every two words that are next to each other, by their keys, unless both are stop words. */
function pairsOf(text: string): string[] {
  const words = splitWords(text);
  return words.slice(1).flatMap((word, place) => {
    const before = words[place] ?? '';
    return isStopWord(before) && isStopWord(word) ? [] : [`${keyOf(before)} ${keyOf(word)}`];
  });
}

/** Adds records that had the words in an earlier wording. */
function addEarlierWordings(
  concepts: readonly Concept[],
  matches: readonly Matches[],
  parts: IndexParts,
): Promise<Matches[]> {
  return Promise.all(
    matches.map(async (found, place) => {
      const [key] = concepts[place]?.keys ?? [];
      if (key === undefined || key.startsWith(PHRASE)) return found;
      const earlier = await parts.find(key, 'was');
      return new Map([...earlier.map((number) => [number, EARLIER] as const), ...found]);
    }),
  );
}

function listAll({ total }: Index): Ranked[] {
  return Array.from({ length: total }, (_, number) => ({ number, has: [], coverage: 0, strength: 0 }));
}

function isSilent({ concepts, phrases, excluded, unknown }: Understood): boolean {
  return [concepts, phrases, excluded, unknown].every(({ length }) => length === 0);
}

/** The least strength of a match that excludes a record. */
const SAID = 0.4;

/** The strength of a match with an earlier wording. */
const EARLIER = 0.3;

/** How many of the best records are compared by the order of words, and how much two words in the same order add. */
const MOST_COMPARED = 10;
const PAIR = 0.06;

/** The most records whose texts are read to find a phrase. */
const MOST_READ = 400;

export interface Found {
  /** The query as it was understood; undefined if it was empty. */
  readonly read: Understood | undefined;
  readonly ranked: readonly Ranked[];
  /** Parts of the index that could not be loaded. */
  readonly missing: ReadonlySet<Part>;
}
