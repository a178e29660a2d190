import type { ContentDraft } from '../draft.ts';
import { listFormer, RENAMED } from './former.ts';
import type { Finding, Rule } from './rule.ts';

export const recordReused: Rule = {
  name: 'record-reused',
  description: 'A former id of an entity or source belongs to one record, and no file has it again.',
  check: (draft) => RENAMED.flatMap((kind) => checkKind(draft, kind)),
};

function checkKind(draft: ContentDraft, { noun, folder }: (typeof RENAMED)[number]): Finding[] {
  const records = draft[folder];
  const owners = new Map<string, string>();
  return listFormer(records).flatMap(({ id, owner, place }) => {
    const other = owners.get(id);
    owners.set(id, owner);
    if (id === owner) {
      return { message: `Unexpected former id "${id}", which the ${noun} has now, expected another`, ...place() };
    }
    if (records.has(id) || draft.unparsed[folder].has(id)) {
      const message = `Unexpected former id "${id}", which another ${noun} has now, expected an id that no file has`;
      const hint = `what was at that address must not become something else: merge content/${folder}/${id}.yaml into this file, or give it another id`;
      return { message, hint, ...place() };
    }
    if (other === undefined) return [];
    const message = `Unexpected former id "${id}", which "${other}" also had, expected it once`;
    return { message, hint: 'an address leads to one page: take one of them out', ...place() };
  });
}
