/**
 * What an editor may still want to look at: nothing here is wrong, but each is a place where something could be missing.
 * One pure function each.
 */
import { sentenceOf } from '../address/id.ts';
import { listAnnotations } from './annotations.ts';
import { listClaims, listSourcesOfClaim } from './checks/references.ts';
import { findHedges, listsFor } from './cues.ts';
import type { ClaimDraft, ContentDraft } from './draft.ts';
import type { Place } from './issue.ts';

/** A record to look at, and where it stands. */
export interface Found extends Place {
  readonly id: string;
  /** The commentary it belongs to; absent where it belongs to all. */
  readonly commentary?: string;
  /** The words that are meant, where it is some of them. */
  readonly words?: readonly string[];
}

/** All of them, by what they have in common. */
export interface Coverage {
  readonly sentencesWithoutClaim: readonly Found[];
  readonly claimsWithoutSource: readonly Found[];
  readonly claimsWithoutDate: readonly Found[];
  readonly entitiesWithoutDescription: readonly Found[];
  readonly sourcesUsedOnce: readonly Found[];
  readonly hedgesUnmarked: readonly Found[];
}

/** Lists everything there is to look at, in the order of the content. */
export function listCoverage(draft: ContentDraft): Coverage {
  return {
    sentencesWithoutClaim: listSentencesWithoutClaim(draft),
    claimsWithoutSource: listClaimsWithoutSource(draft),
    claimsWithoutDate: listClaimsWithoutDate(draft),
    entitiesWithoutDescription: listEntitiesWithoutDescription(draft),
    sourcesUsedOnce: listSourcesUsedOnce(draft),
    hedgesUnmarked: listHedgesUnmarked(draft),
  };
}

/** Sentences of the source map that no claim restates. */
export function listSentencesWithoutClaim({ commentaries }: Pick<ContentDraft, 'commentaries'>): Found[] {
  return commentaries.flatMap(({ slug, sourceMap, sections }) => {
    if (!sourceMap) return [];
    const claimed = new Set<string>(sections.flatMap(({ claims }) => claims.map(({ id }) => sentenceOf(id))));
    return sourceMap.value.sentences.flatMap(({ id }, index) =>
      claimed.has(id) ? [] : [{ id, commentary: slug, ...sourceMap.at('sentences', index, 'id') }],
    );
  });
}

/** Claims of which nobody is said to make them. */
function listClaimsWithoutSource(draft: ContentDraft): Found[] {
  return findClaims(draft, (claim) => listAnnotations(claim, 'Attribution').length === 0);
}

/** Claims that do not say when what they claim happened. Most have no reason to. */
function listClaimsWithoutDate(draft: ContentDraft): Found[] {
  return findClaims(draft, (claim) => listAnnotations(claim, 'When').length === 0);
}

/** Entities that no sentence says what they are. */
function listEntitiesWithoutDescription({ entities }: ContentDraft): Found[] {
  return [...entities].flatMap(([id, { value, at }]) => (value.summary === undefined ? [{ id, ...at() }] : []));
}

/** Sources that a single claim rests on: perhaps another source under a second name. */
function listSourcesUsedOnce(draft: ContentDraft): Found[] {
  const uses = new Map<string, number>();
  for (const { claim } of listClaims(draft)) {
    for (const id of new Set(listSourcesOfClaim(claim).map((ref) => ref.id))) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...draft.sources].flatMap(([id, { at }]) => (uses.get(id) === 1 ? [{ id, ...at() }] : []));
}

/** Claims with words of the lexicon that pages do not mark as a hedge: set aside by `unhedged`, or of another kind. */
function listHedgesUnmarked(draft: ContentDraft): Found[] {
  return listClaims(draft).flatMap(({ claim, commentary }) => {
    const words = findUnmarked(claim);
    return words.length > 0 ? [{ id: claim.id, commentary: commentary.slug, words, ...claim.at() }] : [];
  });
}

function findUnmarked({ text, value: { certainty, unhedged } }: ClaimDraft): string[] {
  const marked = certainty === 'stated' ? [] : findHedges(text, listsFor(certainty), unhedged);
  const places = new Set(marked.map(({ index }) => index));
  const found = findHedges(text, ['probable', 'possible', 'open']).filter(({ index }) => !places.has(index));
  return [...new Set(found.map(({ word }) => word))];
}

function findClaims(draft: ContentDraft, isMeant: (claim: ClaimDraft) => boolean): Found[] {
  return listClaims(draft)
    .filter(({ claim }) => claim.complete && isMeant(claim))
    .map(({ claim: { id, at }, commentary }) => ({ id, commentary: commentary.slug, ...at() }));
}
