/** Finds the lexicon’s words of doubt and attribution in the prose of claims, and marks them for the pages. */
import { type CueKind, findCues, type FoundCue, findWords, type Lexicon, lexiconOf } from '../../lexicon/index.ts';
import type { Certainty } from '../../vocabulary/index.ts';
import type { Inline } from '../model.ts';
import type { DraftStore } from '../draft-store.ts';
import type { ContentDraft } from '../draft/draft.ts';
import { proseLanguage } from './prose-language.ts';

/** The kinds of words that carry doubt. */
export const HEDGES = ['probable', 'possible', 'open', 'hearsay'] as const satisfies readonly CueKind[];
export type HedgeKind = (typeof HEDGES)[number];

/** The prose of a claim, as plain text and as phrasing content. */
export interface Prose {
  readonly text: string;
  readonly body: readonly Inline[];
}

/** Hedges of the given kinds in prose, without those that the claim lists as `unhedged`. */
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

/** Words of attribution, including hearsay. */
export function findAttributions(prose: Prose, lexicon: Lexicon | undefined): FoundCue[] {
  return cuesOf(prose, lexicon).filter(({ kind }) => kind === 'attribution' || kind === 'hearsay');
}

/** All words that could be hedges, including those that the lexicon knows to mean something else there. */
export function findHedgeWords({ text }: Pick<Prose, 'text'>, lexicon: Lexicon): string[] {
  return [...new Set(findWords(text, lexicon, HEDGES).map(({ word }) => word))];
}

/** The kinds of hedges that are marked in a claim of this certainty. */
export function kindsFor(certainty: Certainty): readonly HedgeKind[] {
  return certainty === 'open' ? HEDGES : ['probable', 'possible', 'hearsay'];
}

/** Whether a word of the lexicon contains another as a whole word: “are believed” contains “believed”. */
export function holds(word: string, other: string): boolean {
  return ` ${word} `.includes(` ${other.trim().toLowerCase().replace(/\s+/g, ' ')} `);
}

/** Every word of the lexicon in prose, except in names of entities. Kept, since many checks need them. */
export function cuesOf({ text, body }: Prose, lexicon: Lexicon | undefined): readonly FoundCue[] {
  if (lexicon === undefined) return [];
  const known = found.get(body);
  if (known?.lexicon === lexicon) return known.cues;
  const names = listNames(body);
  const cues = findCues(text, lexicon, [...HEDGES, 'attribution']).filter(
    ({ index, length }) => !names.some(({ start, end }) => index >= start && index + length <= end),
  );
  keepCues(body, lexicon, cues);
  return cues;
}

/** Keeps the words that were found in prose, now or by an earlier check, for {@link cuesOf}. */
function keepCues(body: Prose['body'], lexicon: Lexicon, cues: readonly FoundCue[]): void {
  found.set(body, { lexicon, cues });
}

const found = new WeakMap<readonly Inline[], { readonly lexicon: Lexicon; readonly cues: readonly FoundCue[] }>();

/** Where the text has names of entities. */
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

/** A cue with the kind it is marked as. */
export type MarkedCue = Pick<FoundCue, 'index' | 'length'> & { readonly cue: 'hedge' | 'attribution' };

/**
 * Marks the cues in prose by splitting its text nodes. Positions of cues count from the beginning of the prose. Of two cues that
 * overlap, only the first is marked. Names of entities are left alone.
 */
export function markCues(body: readonly Inline[], cues: readonly MarkedCue[]): Inline[] {
  let end = 0;
  const apart = cues
    .toSorted((a, b) => a.index - b.index)
    .filter(({ index, length }) => {
      if (index < end) return false;
      end = index + length;
      return true;
    });
  return markNodes(body, apart, 0);
}

function markNodes(nodes: readonly Inline[], cues: readonly MarkedCue[], from: number): Inline[] {
  let start = from;
  return nodes.flatMap((node): Inline[] => {
    const at = start;
    start += lengthOf(node);
    if (node.type === 'text') return splitText(node.value, cues, at);
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ ...node, children: markNodes(node.children, cues, at) }];
    return [node];
  });
}

/** Splits the text of a node at the cues in it. The node begins at character `at` of the prose. */
function splitText(text: string, cues: readonly MarkedCue[], at: number): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const { cue, index, length } of cues) {
    const from = Math.max(index - at, 0);
    const to = Math.min(index + length - at, text.length);
    const value = text.slice(from, to);
    if (from >= to || value.trim() === '') continue;
    if (from > end) parts.push({ type: 'text', value: text.slice(end, from) });
    parts.push({ type: 'cue', cue, value });
    end = to;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

/**
 * Finds the words of all claims in advance; `texts` are the content files. Those of unchanged sections are taken from the store,
 * since finding them takes a third of the time of a check.
 */
export function recallCues(draft: ContentDraft, texts: ReadonlyMap<string, string>, store: DraftStore): void {
  for (const commentary of draft.commentaries) {
    const language = proseLanguage(draft, commentary);
    const lexicon = language === undefined ? undefined : lexiconOf(language);
    if (language === undefined || !lexicon) continue;
    for (const { file, claims } of commentary.sections) {
      const text = texts.get(file);
      if (text === undefined) continue;
      const cues = store.recall(
        { path: `${file} cues ${language}`, text },
        () => undefined,
        () => claims.map((claim) => cuesOf(claim, lexicon)),
      );
      claims.forEach(({ body }, index) => keepCues(body, lexicon, cues[index] ?? []));
    }
  }
}
