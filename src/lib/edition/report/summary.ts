/** Counts what the content holds. */
import { type Coverage, listCoverage, listSentencesWithoutClaim } from './coverage.ts';
import type { ContentDraft } from '../draft/draft.ts';
import type { CheckReport } from '../../schema/check-report.ts';
import { listRulesOff } from '../prose/prose-language.ts';

/** The summary of the report, in which the coverage is only computed when called, since a build does not need it. */
export interface Summary extends Readonly<Omit<CheckReport['summary'], 'coverage'>> {
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
