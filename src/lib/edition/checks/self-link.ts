import { type ContentDraft, listDrafts } from '../draft/draft.ts';
import { listClaims, refsAt } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';

export const selfLink: Rule = {
  name: 'self-link',
  description: 'Nothing relates to itself.',
  check: (draft) => [...checkClaims(draft), ...checkEntities(draft)],
};

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
