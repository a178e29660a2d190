/** Suggests entities, sources, claims and terms while a query is typed. Reads only the index of names. */
import { isInitialism as isShouted } from './correct.ts';
import { likenessOf } from './distance.ts';
import { foldForms, foldWords } from './fold.ts';
import { claimKey, type NamedKind } from './format.ts';
import { isStopWord } from './words.ts';
import { isKindWord } from './kinds.ts';
import { findNames, isPerson, type Thing } from './names-in-query.ts';
import type { FoundName, NamedRecord, Names } from './names.ts';
import { parseReference } from './reference.ts';
import { isInitialism } from './rows.ts';
import { termsUnder, type Term } from './terms.ts';

/** The best `limit` suggestions; if nothing matches, the nearest names. */
export async function suggest(text: string, names: Names, limit: number): Promise<Suggestion[]> {
  const words = foldWords(text).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const reference = parseReference(text);
  const isNumber = reference !== undefined && 'paragraph' in reference;
  const [found, whole, claims] = await Promise.all([
    isNumber && reference.isMarked ? [] : fitting(words, names),
    isNumber ? [] : wholeNames(words, names),
    isNumber ? names.under(claimKey(reference.paragraph, reference.sentence, reference.part)) : [],
  ]);
  const terms = termsUnder(text).map(toTerm).slice(0, MOST_TERMS);
  const ranked = best([...found, ...whole]);
  const numbered = claims.map((row) =>
    toSuggestion(row, row.key.length === claimKey(0, 1).length ? 'exact' : 'prefix'),
  );
  const all = [
    ...ranked.slice(0, Math.max(limit - numbered.length - terms.length, limit - MOST_CLAIMS)),
    ...numbered,
    ...terms,
  ];
  return all.length > 0 ? all.slice(0, limit) : await nearest(text, names, limit);
}

/** The names nearest to a query, allowing mistakes; none for initialisms, where a different letter makes a different name. */
export async function nearest(text: string, names: Names, limit: number): Promise<Suggestion[]> {
  if (isShouted(text.trim())) return [];
  const words = foldWords(text).filter((word) => !isStopWord(word));
  const tried = words.filter((word) => word.length > 2 && !isKindWord(word)).toSorted((a, b) => b.length - a.length);
  for (const word of tried.slice(0, MOST_TRIED)) {
    const near = (await names.near(word, word === words.at(-1))).slice(0, MOST_NEAR);
    const rows = await Promise.all(
      near.map(async ([meant, cost]) =>
        (await names.at(meant)).map((row) => ({ row, cost: cost + costOfRest(row, word, words) })),
      ),
    );
    const found = rows
      .flat()
      .filter(({ row, cost }) => row.record.kind !== 'claim' && !isInitialism(row.text) && cost < FAR);
    if (found.length > 0)
      return best(found.map(({ row, cost }) => ({ ...toSuggestion(row, 'near'), cost }))).slice(0, limit);
  }
  return [];
}

/** The cost of the other words of a query: how far they are from the words of a name. */
function costOfRest({ text }: FoundName, found: string, words: readonly string[]): number {
  const own = foldWords(text);
  return words
    .filter((word) => word !== found && !isKindWord(word))
    .reduce((sum, word) => sum + Math.min(1.5, ...own.map((other) => likenessOf(word, other))), own.length / 20);
}

/** Names that begin with the query, or that have, for each word of the query, a word that begins with it. */
async function fitting(words: readonly string[], names: Names): Promise<Suggestion[]> {
  const whole = words.join('');
  const [longest = whole] = words.toSorted((a, b) => b.length - a.length);
  const rows = (await Promise.all([...new Set([whole, longest])].map((key) => names.under(key)))).flat();
  return rows.flatMap((row) => {
    const fit = fitOf(row, words, whole);
    return fit === undefined || row.key.startsWith('#') ? [] : [toSuggestion(row, fit)];
  });
}

function fitOf({ text, record }: FoundName, words: readonly string[], whole: string): Suggestion['match'] | undefined {
  const own = foldWords(text);
  if (record.kind !== 'claim') {
    const forms = foldForms(text);
    const isInitials = own.length > 2 && whole === own.map((word) => word.slice(0, 1)).join('');
    if (isInitials || forms.includes(whole)) return 'exact';
    if (forms.some((form) => form.startsWith(whole))) return 'prefix';
  }
  return words.every((word) => own.some((other) => other.startsWith(word))) ? 'word' : undefined;
}

/** Names that the whole query consists of, in any order, with or without titles. */
async function wholeNames(words: readonly string[], names: Names): Promise<Suggestion[]> {
  const { found, left } = await findNames(words, names, () => Promise.resolve(false));
  const isAll = left.every((place) => isKindWord(words[place] ?? '') || isStopWord(words[place] ?? ''));
  const [only] = found;
  return !isAll || !only || found.length > 1 ? [] : only.things.map(toWhole);
}

function toWhole({ isForm: _, ...thing }: Thing): Suggestion {
  // If the same name was also found in the index, that row comes first, since it has the detail.
  return { ...thing, detail: '', match: 'exact', cost: 0.01 };
}

function toTerm({ label, facet, values }: Term): Suggestion {
  const query = new URLSearchParams(values.map((value) => [facet, value]));
  return { kind: 'term', path: `/search/?${query}`, name: label, detail: '', claims: 0, match: 'word', cost: 0 };
}

function toSuggestion({ record, matched, lang }: FoundName, match: Suggestion['match']): Suggestion {
  const isClaim = record.kind === 'claim';
  const detail = isClaim ? [record.detail, matched ?? ''].filter((part) => part !== '').join(': ') : record.detail;
  return {
    ...record,
    detail,
    match,
    cost: 0,
    ...(matched !== undefined && !isClaim && { matched }),
    ...(lang !== undefined && { lang }),
  };
}

/** Each thing once, under the name that matches best; best first. */
function best(suggestions: readonly Suggestion[]): Suggestion[] {
  const byPath = new Map<string, Suggestion>();
  for (const one of suggestions) {
    const other = byPath.get(one.path);
    const [better, worse] = !other || compare(one, other) < 0 ? [one, other] : [other, one];
    byPath.set(one.path, { ...better, detail: better.detail === '' ? (worse?.detail ?? '') : better.detail });
  }
  const ranked = [...byPath.values()].sort(compare);
  const claims = ranked.filter(({ kind }) => kind === 'claim').slice(0, MOST_CLAIMS);
  return [...ranked.filter(({ kind }) => kind !== 'claim'), ...claims];
}

function compare(a: Suggestion, b: Suggestion): number {
  return (
    Number(a.kind === 'claim') - Number(b.kind === 'claim') ||
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    a.cost - b.cost ||
    Number(isBearer(b)) - Number(isBearer(a)) ||
    Number(a.matched !== undefined) - Number(b.matched !== undefined) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    b.claims - a.claims ||
    (a.matched ?? a.name).length - (b.matched ?? b.name).length ||
    (a.path < b.path ? -1 : 1)
  );
}

/** Whether a suggestion is a person with the word as a name: a surname means the person before an event of that name. */
function isBearer(suggestion: Suggestion): boolean {
  return isPerson(suggestion) && suggestion.match !== 'prefix';
}

const MATCHES = ['exact', 'prefix', 'word', 'near'] as const;
const KINDS: readonly Suggestion['kind'][] = ['entity', 'source', 'claim', 'term'];

const MOST_WORDS = 12;
const MOST_TERMS = 2;
const MOST_CLAIMS = 3;
const MOST_TRIED = 3;
const MOST_NEAR = 3;

/** From this cost, more than one word of a name is wrong. */
const FAR = 2.6;

export interface Suggestion extends Omit<NamedRecord, 'kind' | 'number'> {
  readonly kind: NamedKind | 'term';
  /** The alias that matched, if it is not the name, and its language, if that is not the site’s. */
  readonly matched?: string;
  readonly lang?: string;
  readonly match: (typeof MATCHES)[number];
  /** For a near name: the cost of the mistakes. */
  readonly cost: number;
}
