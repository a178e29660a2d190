/** Picks the annotations of a claim by kind. */
import type { AnnotationName, PropsOf } from '../../schema/annotation.ts';
import type { AnnotationDraft, ClaimDraft } from './draft.ts';

/** The annotations of one kind, as drafts. */
export function listDrafts<N extends AnnotationName>(draft: ClaimDraft, name: N): AnnotationDraft<N>[] {
  // Filtering a union by its discriminant is sound; the type checker does not follow it through a type parameter.
  return draft.annotations.filter((annotation) => annotation.name === name) as unknown as AnnotationDraft<N>[];
}

/** The props of the annotations of one kind. */
export function listAnnotations<N extends AnnotationName>(draft: ClaimDraft, name: N): PropsOf<N>[] {
  return listDrafts(draft, name).map(({ value }) => value);
}
