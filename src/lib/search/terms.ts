/** Terms of the vocabulary in a query, each of which is a filter: “forecast”, “anonymous sources”, “person”, “denied”. */
import { certainties, claimTypes, entityTypes, voices } from '../vocabulary/index.ts';
import type { Facet } from './facets.ts';
import { american, splitWords } from './words.ts';

/** The term that stands at a place of a query, and how many of its words it has; the longest there is. */
export function findTerm(words: readonly string[], start = 0): FoundTerm | undefined {
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
    const key = words
      .slice(start, start + length)
      .map(formOf)
      .join(' ');
    const term = TERMS.get(key);
    if (term) return { ...term, length };
  }
  return undefined;
}

/** Terms that begin with what was typed, for suggestions. */
export function termsBeginning(text: string): Term[] {
  const typed = splitWords(text).join(' ');
  if (typed.length < 3) return [];
  const seen = new Map<string, Term>();
  for (const [words, term] of BY_WORDS)
    if (words.startsWith(typed)) seen.set(`${term.facet} ${term.values.join()}`, term);
  return [...seen.values()];
}

/** What people call a term besides its label. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  'type forecast': ['prediction', 'forecasts'],
  'type recommendation': ['advice'],
  'type inference': ['conclusion'],
  'certainty open': ['open question', 'unanswered'],
  'certainty probable': ['likely', 'probably'],
  'certainty possible': ['possibly'],
  'voice unnamed-person': ['anonymous person', 'anonymous', 'anonymous sources', 'unnamed sources', 'unnamed'],
  'voice unnamed-people': ['anonymous people', 'anonymous', 'anonymous sources', 'unnamed sources', 'unnamed'],
  'voice named-person': ['named source', 'named sources'],
  'voice media': ['press', 'newspapers'],
  'voice author': ['own view'],
  'polarity denied': ['denial', 'negated', 'negative'],
  'entity-type person': ['people', 'persons'],
};

const TERMS = new Map<string, Term>();
const BY_WORDS: [words: string, term: Term][] = [];
const LISTS: readonly (readonly [Facet, Readonly<Record<string, { readonly label: string }>>])[] = [
  ['type', claimTypes],
  ['certainty', certainties],
  ['entity-type', entityTypes],
  ['voice', voices],
  ['polarity', { denied: { label: 'Denied' } }],
];
for (const [facet, list] of LISTS) {
  for (const [value, { label }] of Object.entries(list)) {
    for (const name of [label, ...(OTHER_WORDS[`${facet} ${value}`] ?? [])]) {
      const words = splitWords(name);
      const key = words.map(formOf).join(' ');
      const known = TERMS.get(key);
      // One word may stand for several values of a facet.
      if (known && (known.facet !== facet || known.values.includes(value))) continue;
      const term: Term = known
        ? { facet, values: [...known.values, value], label: `${known.label}, ${label.toLowerCase()}` }
        : { facet, values: [value], label };
      TERMS.set(key, term);
      if (known) BY_WORDS.splice(0, BY_WORDS.length, ...BY_WORDS.filter(([, other]) => other !== known));
      BY_WORDS.push([words.join(' '), term]);
    }
  }
}

const LONGEST = 3;

/** A word in one of its spellings, without the ending of a plural. */
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
