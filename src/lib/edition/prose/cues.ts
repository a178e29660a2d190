/** Finds the words of a lexicon in the prose of claims: words of doubt and words of attribution. */
import { type CueKind, findCues, type FoundCue, findWords, type Lexicon } from '../../lexicon/index.ts';
import type { Certainty } from '../../vocabulary/index.ts';
import type { Inline } from '../model.ts';

/** The kinds of words that carry doubt. */
export const HEDGES = ['probable', 'possible', 'open', 'hearsay'] as const satisfies readonly CueKind[];
export type HedgeKind = (typeof HEDGES)[number];

/** The prose of a claim: as plain text, and as the phrasing content that it is the text of. */
export interface Prose {
  readonly text: string;
  readonly body: readonly Inline[];
}

/** Hedges in prose, of the given kinds; without those that the claim says are none. */
export function findHedges(
  prose: Prose,
  lexicon: Lexicon | undefined,
  kinds: readonly HedgeKind[],
  unhedged: readonly string[] = [],
): FoundCue[] {
  return cuesOf(prose, lexicon).filter(
    ({ kind, word }) => isOneOf(kind, kinds) && !unhedged.some((none) => holds(word, none)),
  );
}

/** Words that hand the statement to somebody else, hearsay included. */
export function findAttributions(prose: Prose, lexicon: Lexicon | undefined): FoundCue[] {
  return cuesOf(prose, lexicon).filter(({ kind }) => kind === 'attribution' || kind === 'hearsay');
}

/** Whatever could be meant as a hedge, also where the lexicon knows that it is none. */
export function findHedgeWords({ text }: Pick<Prose, 'text'>, lexicon: Lexicon): string[] {
  return [...new Set(findWords(text, lexicon, HEDGES).map(({ word }) => word))];
}

/** The kinds of words that a claim of a certainty is read for. */
export function kindsFor(certainty: Certainty): readonly HedgeKind[] {
  return certainty === 'open' ? HEDGES : ['probable', 'possible', 'hearsay'];
}

/** Whether a word of the lexicon has another in it, as whole words: “are believed” has “believed”. */
export function holds(word: string, other: string): boolean {
  return ` ${word} `.includes(` ${other.trim().toLowerCase().replace(/\s+/g, ' ')} `);
}

/** Every word of the lexicon in prose; those in names of entities mean nothing. Read once: many checks ask. */
function cuesOf({ text, body }: Prose, lexicon: Lexicon | undefined): readonly FoundCue[] {
  if (lexicon === undefined) return [];
  const known = found.get(body);
  if (known?.lexicon === lexicon) return known.cues;
  const names = listNames(body);
  const cues = findCues(text, lexicon, [...HEDGES, 'attribution']).filter(
    ({ index, length }) => !names.some(({ start, end }) => index >= start && index + length <= end),
  );
  found.set(body, { lexicon, cues });
  return cues;
}

const found = new WeakMap<readonly Inline[], { readonly lexicon: Lexicon; readonly cues: readonly FoundCue[] }>();

/** Where the names of entities stand in the text. */
function listNames(nodes: readonly Inline[], from = 0): { start: number; end: number }[] {
  let start = from;
  return nodes.flatMap((node) => {
    const end = start + lengthOf(node);
    const names = node.type === 'entity' ? [{ start, end }] : 'children' in node ? listNames(node.children, start) : [];
    start = end;
    return names;
  });
}

function lengthOf(node: Inline): number {
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : node.value.length;
}

function isOneOf(kind: CueKind, kinds: readonly CueKind[]): boolean {
  return kinds.includes(kind);
}
