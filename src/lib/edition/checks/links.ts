/** Rules on what relates claims and entities to each other. */
import { type CommentaryDraft, listAnnotations, type Unparsed, type ContentDraft, listDrafts } from '../draft/draft.ts';
import { listUnwritten } from '../draft/unwritten.ts';
import type { Finding, Rule } from './rule.ts';
import { listClaims, refsAt } from '../draft/references.ts';

/** An inference rests on another claim, and nothing on itself. */
export const linkRules: readonly Rule[] = [
  {
    name: 'ungrounded-inference',
    description: 'An inference has its ground: another claim that supports it.',
    check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkGrounds(commentary, unparsed)),
  },
  {
    name: 'self-link',
    description: 'Nothing relates to itself.',
    check: (draft) => [...checkClaims(draft), ...checkEntities(draft)],
  },
];

function checkGrounds(commentary: CommentaryDraft, { words }: Unparsed): Finding[] {
  // Its ground may be among what is still to be written.
  if (listUnwritten(commentary).length > 0) return [];
  const claims = commentary.sections.flatMap((section) => section.claims);
  const grounded = new Set(
    claims.flatMap((claim) =>
      listAnnotations(claim, 'Relates').flatMap(({ rel, to }) => (rel === 'supports' && to !== claim.id ? [to] : [])),
    ),
  );
  return claims
    .filter(({ id, value }) => value.type === 'inference' && !grounded.has(id) && !words.has(id))
    .map(({ id, at }) => ({
      message: `Unexpected inference "${id}" without its ground, expected another claim that supports it`,
      hint: `<Relates rel="supports" to="${id}" /> in the claim that is its ground`,
      ...at('type'),
    }));
}

function checkClaims(draft: ContentDraft): Finding[] {
  return listClaims(draft).flatMap(({ claim }) =>
    listDrafts(claim, 'Relates')
      .filter(({ value }) => value.to === claim.id)
      .map(({ at }) => ({
        message: `Unexpected link from claim "${claim.id}" to itself, expected another claim`,
        ...at('to'),
      })),
  );
}

function checkEntities({ entities }: ContentDraft): Finding[] {
  return [...entities].flatMap(([id, entity]) =>
    [...refsAt(entity, ['distinctFrom']), ...refsAt(entity, ['geography', 'within'])]
      .filter((ref) => ref.id === id)
      .map(({ place }) => ({
        message: `Unexpected reference from entity "${id}" to itself, expected another entity`,
        ...place(),
      })),
  );
}
