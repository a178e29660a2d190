/** Counts what the content holds. */
import { type Coverage, listCoverage, listSentencesWithoutClaim } from './coverage.ts';
import type { ContentDraft } from '../draft/draft.ts';
import { listRulesOff, type RulesOff } from '../prose/prose-language.ts';

/** Numbers for the editor. */
export interface Summary {
  /** Sentences of the originals, and how many of them have a claim. */
  readonly sentences: number;
  readonly covered: number;
  readonly claims: number;
  readonly entities: number;
  readonly sources: number;
  readonly references: number;
  /** Editor’s notes on claims and on entities. */
  readonly editorNotes: number;
  /** Rules on prose that are off for a commentary, because of its language. */
  readonly rulesOff: readonly RulesOff[];
  /** What an editor may still want to look at. Computed when called, since a build does not need it. */
  readonly coverage: () => Coverage;
}

/** Counts what was parsed. */
export function summarise(draft: ContentDraft): Summary {
  const sentences = sum(draft.commentaries.map(({ sourceMap }) => sourceMap?.value.sentences.length ?? 0));
  const claims = draft.commentaries.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
  const notes = claims.flatMap(({ annotations }) => annotations.filter(({ name }) => name === 'EditorNote'));
  return {
    sentences,
    covered: sentences - listSentencesWithoutClaim(draft).length,
    claims: claims.length,
    entities: draft.entities.size,
    sources: draft.sources.size,
    references: draft.references.size,
    editorNotes: notes.length + sum([...draft.entities.values()].map(({ value }) => value.notes.length)),
    rulesOff: listRulesOff(draft),
    coverage: () => listCoverage(draft),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
