/** What a query may become while it is typed: things, sources, claims by number and label, terms. Asks for names only. */
import { entityTypes } from '../vocabulary/index.ts';
import { coverNames, type Thing } from './cover.ts';
import { likenessOf } from './distance.ts';
import { foldForms, foldWords } from './fold.ts';
import { claimKey, type NamedKind } from './format.ts';
import { isKindWord } from './kinds.ts';
import type { FoundName, Names } from './names.ts';
import { parseReference } from './reference.ts';
import { isInitialism } from './rows.ts';
import { termsBeginning, type Term } from './terms.ts';
import { isStopWord } from './words.ts';

/** The best `limit` suggestions; names that are near where nothing begins so. */
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
  const terms = termsBeginning(text).map(toTerm).slice(0, MOST_TERMS);
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

/** The names nearest to a query, allowing mistakes; never somebody else’s initials. */
export async function nearest(text: string, names: Names, limit: number): Promise<Suggestion[]> {
  // With another letter, initials are another thing's.
  if (/^[\p{Lu}.]{2,6}$/u.test(text.trim())) return [];
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
      .filter(({ row, cost }) => row.record[0] !== 'claim' && !isInitialism(row.text) && cost < FAR);
    if (found.length > 0)
      return best(found.map(({ row, cost }) => ({ ...toSuggestion(row, 'near'), cost }))).slice(0, limit);
  }
  return [];
}

/** What the other words of a query cost: those that no word of the name is near. */
function costOfRest({ text }: FoundName, found: string, words: readonly string[]): number {
  const own = foldWords(text);
  return words
    .filter((word) => word !== found && !isKindWord(word))
    .reduce((sum, word) => sum + Math.min(1.5, ...own.map((other) => likenessOf(word, other))), own.length / 20);
}

/** Names that begin with the query, or each word of which a word of the query begins. */
async function fitting(words: readonly string[], names: Names): Promise<Suggestion[]> {
  const whole = words.join('');
  const [longest = whole] = words.toSorted((a, b) => b.length - a.length);
  const rows = (await Promise.all([...new Set([whole, longest])].map((key) => names.under(key)))).flat();
  return rows.flatMap((row) => {
    const fit = fitOf(row, words, whole);
    return fit === undefined || row.key.startsWith('#') ? [] : [toSuggestion(row, fit)];
  });
}

function fitOf(
  { text, record, key }: FoundName,
  words: readonly string[],
  whole: string,
): Suggestion['match'] | undefined {
  const own = foldWords(text);
  if (record[0] !== 'claim') {
    const forms = [...foldForms(text), ...(own.length > 2 ? [own.map((word) => word.slice(0, 1)).join('')] : [])];
    if (forms.includes(whole)) return 'exact';
    if (foldForms(text).some((form) => form.startsWith(whole))) return 'prefix';
  }
  const isFitting = words.every((word) => own.some((other) => other.startsWith(word)));
  return isFitting && (key.startsWith(whole) || words.length > 0) ? 'word' : undefined;
}

/** Names that the whole query makes, in any order, with or without titles. */
async function wholeNames(words: readonly string[], names: Names): Promise<Suggestion[]> {
  const { found, left } = await coverNames(words, names, () => Promise.resolve(false));
  const isAll = left.every((place) => isKindWord(words[place] ?? '') || isStopWord(words[place] ?? ''));
  const [only] = found;
  return !isAll || !only || found.length > 1 ? [] : only.things.map(toWhole);
}

function toWhole({ kind, path, name, claims }: Thing): Suggestion {
  // A name that was found by itself says more than one that was put together.
  return { kind, path, name, detail: '', claims, match: 'exact', cost: 0.01 };
}

function toTerm({ label, facet, values }: Term): Suggestion {
  const query = new URLSearchParams(values.map((value) => [facet, value]));
  return { kind: 'term', path: `/search/?${query}`, name: label, detail: '', claims: 0, match: 'word', cost: 0 };
}

function toSuggestion({ record, matched, lang }: FoundName, match: Suggestion['match']): Suggestion {
  const [kind, path, name, detail, claims] = record;
  const isClaim = kind === 'claim';
  return {
    kind,
    path,
    name,
    detail: isClaim ? [detail, matched].filter((part) => part !== undefined && part !== '').join(': ') : detail,
    claims,
    match,
    cost: 0,
    ...(matched !== undefined && !isClaim && { matched }),
    ...(lang !== undefined && { lang }),
  };
}

/** Each once, under the name that fits best; best first. */
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
    Number(isPerson(b)) - Number(isPerson(a)) ||
    Number(a.matched !== undefined) - Number(b.matched !== undefined) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    b.claims - a.claims ||
    (a.matched ?? a.name).length - (b.matched ?? b.name).length ||
    (a.path < b.path ? -1 : 1)
  );
}

/** A surname means its bearer before an event of that name. */
function isPerson({ kind, detail, match }: Suggestion): boolean {
  return kind === 'entity' && detail === entityTypes.person.label && match !== 'prefix';
}

const MATCHES = ['exact', 'prefix', 'word', 'near'] as const;
const KINDS: readonly Suggestion['kind'][] = ['entity', 'source', 'claim', 'term'];

const MOST_WORDS = 12;
const MOST_TERMS = 2;
const MOST_CLAIMS = 3;
const MOST_TRIED = 3;
const MOST_NEAR = 3;

/** What more than one word of a name amiss costs. */
const FAR = 2.6;

export interface Suggestion {
  readonly kind: NamedKind | 'term';
  /** From the site’s root, without its base. */
  readonly path: string;
  /** As shown; of a claim `¶7.3`. */
  readonly name: string;
  /** The alias that matched, where it is not the name; and its language, where that is not the site’s. */
  readonly matched?: string;
  readonly lang?: string;
  /** “Group”, “Unnamed people”; of a claim its label. */
  readonly detail: string;
  /** How many claims involve it, or rest on it. */
  readonly claims: number;
  readonly match: (typeof MATCHES)[number];
  /** Of a near name: what the mistakes cost. */
  readonly cost: number;
}
