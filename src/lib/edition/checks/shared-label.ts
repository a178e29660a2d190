import { foldName } from '../../search/fold.ts';
import type { CommentaryDraft } from '../draft/draft.ts';
import type { Finding, Rule } from './rule.ts';

export const sharedLabel: Rule = {
  name: 'shared-label',
  description: 'A label names one claim of its commentary, however it is written.',
  check: ({ commentaries }) => commentaries.flatMap(checkCommentary),
};

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
      return [{ message, hint: 'name what sets the two apart', ...at('label') }];
    });
}
