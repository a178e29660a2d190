/** Finds the records that fit a query, ranked, whatever filters there are. */
import type { GuardedIndex, Index, Part } from './access.ts';
import { PHRASE, type Concept, type Understood } from './concept.ts';
import { foldWords } from './fold.ts';
import { claimKey } from './format.ts';
import { matchConcept, type Matches } from './match.ts';
import type { Names } from './names.ts';
import { rankRecords, type Ranked } from './rank.ts';
import { hasPhrase } from './shown.ts';
import { understand } from './understand.ts';

/** Everything that fits a query, best first; for the empty one everything, in its own order. */
export async function findRecords(query: string, index: Index): Promise<Found> {
  const missing = new Set<Part>();
  if (query === '') return { read: undefined, ranked: everythingIn(index), missing };
  const parts = index.guard(missing);
  const names = parts.names();
  const read = await understand(query, { names, words: () => parts.words(query) });
  const { reference } = read;
  if (reference) return { read, ranked: await findReference(reference, names), missing };
  // Who asks with words that say nothing asks for anything.
  if (isSilent(read)) return { read, ranked: /[\p{L}\p{N}]/u.test(query) ? everythingIn(index) : [], missing };
  return { read, ranked: await findConcepts(read, index, parts), missing };
}

async function findConcepts(read: Understood, index: Index, parts: GuardedIndex): Promise<Ranked[]> {
  const { concepts, excluded, phrases, isSentence } = read;
  const isGeneral = concepts.every(({ term, when }) => term ?? when);
  const [matches, left, claims] = await Promise.all([
    Promise.all(concepts.map((concept) => matchConcept(concept, parts, isGeneral))),
    Promise.all(excluded.map((concept) => matchConcept(concept, parts))),
    // Who asks for a kind of thing, or for a time, asks for no one thing.
    isGeneral ? parts.claims() : [],
  ]);
  const all = isSentence ? await addEarlierWordings(concepts, matches, parts) : matches;
  const out = new Set(
    left.flatMap((found) => [...found].flatMap(([number, strength]) => (strength >= SAID ? [number] : []))),
  );
  // What is in quotation marks is required.
  const required = concepts.flatMap(({ typed }, place) =>
    phrases.some((phrase) => typed === `“${phrase}”`) ? [place] : [],
  );
  const ranked = rankRecords(concepts, all, index.total, claims).filter(
    ({ number, has }) => !out.has(number) && required.every((place) => has.includes(place)),
  );
  return phrases.length > 0 ? keepPhrases(ranked, phrases, index) : ranked;
}

/** The claims that a reference means, or the thing whose page it is. */
async function findReference(
  reference: NonNullable<Understood['reference']>,
  names: Names | undefined,
): Promise<Ranked[]> {
  const isPath = 'path' in reference;
  const words = isPath ? foldWords(reference.path.split('/').at(-2) ?? '') : [];
  const rows = isPath
    ? (await Promise.all(words.map((word) => names?.at(word) ?? Promise.resolve([])))).flat()
    : ((await names?.under(claimKey(reference.paragraph, reference.sentence, reference.part))) ?? []);
  const meant = rows.filter(({ record: [, path] }) =>
    isPath
      ? path === reference.path
      : reference.commentary === undefined || path.startsWith(`/${reference.commentary}/`),
  );
  return [...new Set(meant.map(({ record }) => record[5]))].map((number) => ({
    number,
    has: [],
    coverage: 1,
    strength: 1,
  }));
}

/** Records in whose text the phrases stand. */
async function keepPhrases(ranked: readonly Ranked[], phrases: readonly string[], index: Index): Promise<Ranked[]> {
  const looked = ranked.slice(0, MOST_READ);
  const records = await Promise.all(looked.map(({ number }) => index.load(number)));
  return looked.filter((_one, place) => {
    const record = records[place];
    return record !== undefined && phrases.every((phrase) => hasPhrase(record, phrase));
  });
}

/** The same matches, with records that had the words in an earlier wording. */
function addEarlierWordings(
  concepts: readonly Concept[],
  matches: readonly Matches[],
  parts: GuardedIndex,
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

function everythingIn({ total }: Index): Ranked[] {
  return Array.from({ length: total }, (_, number) => ({ number, has: [], coverage: 0, strength: 0 }));
}

/** Whether a query has nothing but words that say nothing. */
function isSilent({ concepts, phrases, excluded, unknown }: Understood): boolean {
  return [concepts, phrases, excluded, unknown].every(({ length }) => length === 0);
}

/** From how plainly on a record that is left out says so itself. */
const SAID = 0.6;

/** How plainly a record says what only an earlier wording said. */
const EARLIER = 0.3;

/** Records whose texts are read for a phrase. */
const MOST_READ = 400;

export interface Found {
  /** The query as it was understood; absent where there was none. */
  readonly read: Understood | undefined;
  readonly ranked: readonly Ranked[];
  /** Parts of the index that could not be loaded. */
  readonly missing: ReadonlySet<Part>;
}
