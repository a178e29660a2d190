/** Rules on labels. */
import { listClaims } from '../draft/references.ts';
import type { Rule, Finding } from './rule.ts';
import { foldName } from '../../search/fold.ts';
import type { CommentaryDraft } from '../draft/draft.ts';

/** Every claim has a label of its own. */
export const labelRules: readonly Rule[] = [
  {
    name: 'missing-label',
    description: 'Every claim has a label.',
    check: (draft) =>
      listClaims(draft)
        .filter(({ claim }) => claim.value.label === undefined)
        .map(({ claim: { id, at } }) => ({
          message: `Unexpected claim "${id}" without a label, expected a noun phrase that names its subject`,
          hint: 'label="…": at most ten words, which assert nothing',
          ...at('id'),
        })),
  },
  {
    name: 'shared-label',
    description: 'No two claims of a commentary have the same label.',
    check: ({ commentaries }) => commentaries.flatMap(checkCommentary),
  },
];

function checkCommentary({ sections }: CommentaryDraft): Finding[] {
  const bearers = new Map<string, string>();
  return sections
    .flatMap(({ claims }) => claims)
    .flatMap(({ id, value: { label }, at }) => {
      if (label === undefined) return [];
      const key = foldName(label) || label;
      const bearer = bearers.get(key);
      if (bearer === undefined) bearers.set(key, id);
      // A second claim with the same id is reported by another rule.
      if (bearer === undefined || bearer === id) return [];
      const message = `Unexpected label "${label}", which claim "${bearer}" has, expected one of its own`;
      return [{ message, hint: 'name what distinguishes the two', ...at('label') }];
    });
}
