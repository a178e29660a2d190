/** Lists claims that have no text yet, and removes them from content. */
import type { ClaimId, ClaimRef } from '../../address/id.ts';
import type { ClaimDraft, CommentaryDraft, ContentDraft, SectionDraft } from './draft.ts';

/** The ids of a commentary’s claims that are still to be written. */
export function listUnwritten({ sections }: Pick<CommentaryDraft, 'sections'>): ClaimId[] {
  return sections.flatMap(({ unwritten }) => unwritten.map(({ id }) => id));
}

/** Whether claims are still to be written. They may use records that nothing else uses yet. */
export function isBeingWritten({ commentaries }: ContentDraft): boolean {
  return commentaries.some((commentary) => listUnwritten(commentary).length > 0);
}

/** Whether any claim is written. Before that, there is nothing to show. */
export function hasClaims({ commentaries }: ContentDraft): boolean {
  return commentaries.some(({ sections }) => sections.some(isWritten));
}

/**
 * The content as far as it is written, to show it during writing: without empty sections and commentaries, and without
 * references to claims that are still to be written.
 */
export function withoutUnwritten(draft: ContentDraft): ContentDraft {
  if (!isBeingWritten(draft)) return draft;
  const pending = new Set(draft.commentaries.flatMap(listPending));
  return {
    ...draft,
    commentaries: draft.commentaries
      .filter((one) => one.sections.some(isWritten))
      .map((one) => trim(one, (ref) => pending.has(refWithin(one, ref)))),
  };
}

/** The claims of a commentary that are still to be written, each with its folder before its id. */
function listPending(commentary: CommentaryDraft): ClaimRef[] {
  const written = new Set(commentary.sections.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return listUnwritten(commentary)
    .filter((id) => !written.has(id))
    .map((id) => refWithin(commentary, id));
}

/** A reference to a claim with the folder before the id. A commentary omits the folder for its own claims. */
function refWithin({ slug }: CommentaryDraft, ref: ClaimRef): ClaimRef {
  return ref.includes('/') ? ref : `${slug}/${ref as ClaimId}`;
}

/** Whether a claim, as the commentary names it, is still to be written. */
type IsPending = (ref: ClaimRef) => boolean;

function trim(commentary: CommentaryDraft, isPending: IsPending): CommentaryDraft {
  const { record, sections } = commentary;
  return {
    ...commentary,
    record: record && {
      ...record,
      value: { ...record.value, argument: record.value.argument.filter((id) => !isPending(id)) },
    },
    sections: sections.filter(isWritten).map((section) => ({
      ...section,
      claims: section.claims.map((claim) => ({
        ...claim,
        annotations: claim.annotations.flatMap((annotation) => trimAnnotation(annotation, isPending)),
      })),
    })),
  };
}

/** The annotation without references to claims that are still to be written. */
function trimAnnotation(annotation: Annotation, isPending: IsPending): Annotation[] {
  if (annotation.name === 'Relates') return isPending(annotation.value.to) ? [] : [annotation];
  if (annotation.name !== 'Attribution') return [annotation];
  const { carried, ...rest } = annotation.value;
  return [carried !== undefined && isPending(carried) ? { ...annotation, value: rest } : annotation];
}

function isWritten({ claims }: SectionDraft): boolean {
  return claims.length > 0;
}

type Annotation = ClaimDraft['annotations'][number];
