import { toSpan } from '../../date/span.ts';
import { type CommentaryDraft, type ContentDraft, listDrafts } from '../draft/draft.ts';
import { listClaims } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';

export const notSince: Rule = {
  name: 'not-since',
  description: 'What a note of the kind since reports happened after the article was published.',
  check: (draft) => [...checkClaims(draft), ...checkEntities(draft)],
};

function checkClaims(draft: ContentDraft): Finding[] {
  return listClaims(draft).flatMap(({ claim, commentary }) => {
    const issued = issuedOf(commentary);
    return listDrafts(claim, 'EditorNote').flatMap(({ value: { happened }, at }) =>
      happened !== undefined && issued !== undefined && !isAfter(happened, issued)
        ? [describe(happened, issued, () => at('happened'))]
        : [],
    );
  });
}

/** An entity belongs to every commentary: what its notes report happened after the first of them. */
function checkEntities({ commentaries, entities }: ContentDraft): Finding[] {
  const [first] = commentaries
    .flatMap((commentary) => issuedOf(commentary) ?? [])
    .sort((a, b) => startOf(a) - startOf(b));
  if (first === undefined) return [];
  return [...entities.values()].flatMap(({ value: { notes }, at }) =>
    notes.flatMap(({ happened }, index) =>
      happened !== undefined && !isAfter(happened, first)
        ? [describe(happened, first, () => at('notes', index, 'happened'))]
        : [],
    ),
  );
}

function describe(happened: string, issued: string, place: () => Pick<Finding, 'file' | 'line' | 'column'>): Finding {
  const message = `Unexpected date "${happened}" of what happened since, expected one after the article (${issued})`;
  return { message, hint: 'what came before it is a note of another kind', ...place() };
}

/** Whether a date lies after the first day on which the article can have been published. */
function isAfter(happened: string, issued: string): boolean {
  return startOf(happened) > startOf(issued);
}

function startOf(date: string): number {
  return toSpan(date).from ?? -Infinity;
}

function issuedOf({ record }: CommentaryDraft): string | undefined {
  return record?.value.original.issued?.edtf;
}
