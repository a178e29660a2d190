/** Finds terms of the vocabulary in a query, which act as filters: “forecast”, “anonymous sources”, “denied”. */
import {
  certainties,
  claimTypes,
  entityTypes,
  voices,
  type Certainty,
  type ClaimType,
  type EntityType,
  type Voice,
} from '../vocabulary/index.ts';
import type { Facet } from './record.ts';
import { american, splitWords } from './words.ts';

/** The longest term at the start of some words, and its number of words. */
export function findTerm(words: readonly string[]): FoundTerm | undefined {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const term = TERMS.get(words.slice(0, length).map(formOf).join(' '));
    if (term) return { ...term, length };
  }
  return undefined;
}

/** Terms that begin with the typed text, for suggestions; each once. */
export function termsUnder(text: string): Term[] {
  const typed = splitWords(text).join(' ');
  if (typed.length < 3) return [];
  const found = [...BY_WORDS].filter(([words]) => words.startsWith(typed)).map(([, term]) => term);
  return [...new Map(found.map((term) => [`${term.facet} ${term.values.join()}`, term])).values()];
}

/** A facet and one of its values. */
type TermKey =
  | `type ${ClaimType}`
  | `certainty ${Certainty}`
  | `voice ${Voice}`
  | `entity-type ${EntityType}`
  | 'polarity denied';

const OTHER_WORDS: Readonly<Partial<Record<TermKey, readonly string[]>>> = {
  'type forecast': ['prediction', 'forecasts'],
  'type recommendation': ['advice'],
  'type inference': ['conclusion'],
  'certainty open': ['open question', 'unanswered', 'uncertain', 'unsure'],
  'certainty probable': ['likely', 'probably', 'uncertain', 'unsure', 'hedged'],
  'certainty possible': [
    'possibly',
    'uncertain',
    'unsure',
    'hedged',
    'speculation',
    'speculative',
    'guess',
    'low confidence',
  ],
  'voice unnamed-person': ['anonymous person', 'anonymous', 'anonymous sources', 'unnamed sources', 'unnamed'],
  'voice unnamed-people': ['anonymous people', 'anonymous', 'anonymous sources', 'unnamed sources', 'unnamed'],
  'voice named-person': ['named source', 'named sources'],
  'voice media': ['press', 'newspapers'],
  'voice author': ['author', 'own view'],
  'polarity denied': ['denial', 'negated', 'negative'],
  'entity-type person': ['people', 'persons'],
  'entity-type group': ['organisation'],
};

const LISTS: readonly (readonly [Facet, Readonly<Record<string, { readonly label: string }>>])[] = [
  ['type', claimTypes],
  ['certainty', certainties],
  ['entity-type', entityTypes],
  ['voice', voices],
  ['polarity', { denied: { label: 'Denied' } }],
];

/** Terms by their normalised words, and by their words as typed. */
const TERMS = new Map<string, Term>();
const BY_WORDS = new Map<string, Term>();
for (const [facet, list] of LISTS) {
  for (const [value, { label }] of Object.entries(list)) {
    for (const name of [label, ...(OTHER_WORDS[`${facet} ${value}` as TermKey] ?? [])])
      addTerm(name, { facet, values: [value], label });
  }
}

/** Adds a term. The same words may mean several values of one facet. */
function addTerm(name: string, term: Term): void {
  const words = splitWords(name);
  const key = words.map(formOf).join(' ');
  const known = TERMS.get(key);
  if (known && (known.facet !== term.facet || term.values.every((value) => known.values.includes(value)))) return;
  const joined = known
    ? { ...term, values: [...known.values, ...term.values], label: `${known.label}, ${term.label.toLowerCase()}` }
    : term;
  TERMS.set(key, joined);
  for (const [typed, other] of BY_WORDS) if (other === known) BY_WORDS.delete(typed);
  BY_WORDS.set(words.join(' '), joined);
}

const LONGEST = 3;

/** A word in American spelling, in the singular. */
function formOf(word: string): string {
  return american(word).replace(/(?<=.{3})s$/, '');
}

/** Values of a facet, any of which will do. */
export interface Term {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly label: string;
}

export interface FoundTerm extends Term {
  readonly length: number;
}
