/** Which of the names that a query fits is meant, as far as can be told: the order of suggestions. */
import { foldForms, foldWords } from './fold.ts';
import type { NamedKind, NameRecord, NameRow } from './format.ts';

/** How a name fits a query: it is it, begins with it, has its words, or is near it. */
export type Fit = 'exact' | 'prefix' | 'word' | 'near';

/** A name that fits a query. */
export interface FittingName {
  readonly kind: NamedKind;
  readonly path: string;
  /** Display name of the record. */
  readonly name: string;
  readonly detail: string;
  readonly claims: number;
  /** The name that fits, where it is another. */
  readonly matched?: string;
  /** Its language, where it is not that of the site. */
  readonly lang?: string;
  readonly match: Fit;
  /** Of a near name: what the mistakes cost. */
  readonly cost: number;
}

/** How a name fits a query, mistakes apart; undefined when it does not. */
export function fitName(name: string, query: FoldedQuery): Exclude<Fit, 'near'> | undefined {
  const forms = foldForms(name);
  if (forms.includes(query.name)) return 'exact';
  if (forms.some((form) => form.startsWith(query.name))) return 'prefix';
  const words = foldWords(name);
  return query.words.every((word) => words.some((candidate) => candidate.startsWith(word))) ? 'word' : undefined;
}

/** A query, folded once. */
export function foldQuery(text: string): FoldedQuery {
  const words = foldWords(text).slice(0, MOST_WORDS);
  return { words, name: words.join('') };
}

/** Words of a query that are looked at; nobody types a longer name. */
const MOST_WORDS = 12;

/** A row of the index as a name that fits. */
export function toFitting(row: NameRow, record: NameRecord, match: Fit, cost = 0): FittingName {
  const [kind, path, name, detail, claims] = record;
  const [, , matched, lang] = row;
  return {
    kind,
    path,
    name,
    detail,
    claims,
    match,
    cost,
    ...(matched !== undefined && { matched }),
    ...(lang !== undefined && { lang }),
  };
}

/** Each record once, under the name that fits best; best first. */
export function rankNames(names: readonly FittingName[]): FittingName[] {
  const best = new Map<string, FittingName>();
  for (const name of names) {
    const other = best.get(name.path);
    if (!other || compareFit(name, other) < 0) best.set(name.path, name);
  }
  return [...best.values()].sort(compareFit);
}

/**
 * Better fit first, then fewer mistakes; a display name before other names, an entity before a source, what more claims
 * are about before what fewer are, a short name before a long one.
 */
export function compareFit(a: FittingName, b: FittingName): number {
  return (
    FITS.indexOf(a.match) - FITS.indexOf(b.match) ||
    a.cost - b.cost ||
    Number(a.matched !== undefined) - Number(b.matched !== undefined) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    b.claims - a.claims ||
    (a.matched ?? a.name).length - (b.matched ?? b.name).length ||
    compareText(a.name, b.name) ||
    compareText(a.path, b.path)
  );
}

const FITS: readonly Fit[] = ['exact', 'prefix', 'word', 'near'];
const KINDS: readonly NamedKind[] = ['entity', 'source', 'claim'];

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface FoldedQuery {
  readonly words: readonly string[];
  /** The words in one piece. */
  readonly name: string;
}
