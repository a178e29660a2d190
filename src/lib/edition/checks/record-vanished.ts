import type { ContentDraft } from '../draft/draft.ts';
import { suggest } from '../issue/nearest.ts';
import { mapFormer, RENAMED } from './former.ts';
import type { Finding, Rule } from './rule.ts';

export const recordVanished: Rule = {
  name: 'record-vanished',
  description: 'Every published id of an entity or source is that of a file, or a former id of one.',
  check: (draft) => RENAMED.flatMap((kind) => checkKind(draft, kind)),
};

function checkKind(draft: ContentDraft, { noun, folder }: (typeof RENAMED)[number]): Finding[] {
  const { published, unparsed } = draft;
  if (!published) return [];
  const records = draft[folder];
  const former = mapFormer(records);
  return published.value[folder].flatMap((id, index) => {
    // A file with mistakes may be the one that names it.
    if (records.has(id) || former.has(id) || unparsed[folder].has(id) || unparsed.words.has(id)) return [];
    const message = `Unexpected absence of the published ${noun} "${id}", expected its file, or its id under formerly in the file of another ${noun}`;
    const { hint = '' } = suggest(id, records.keys());
    return {
      message,
      hint: `put content/${folder}/${id}.yaml back, or add formerly: [${id}] to the file that replaces it${hint && `; ${hint}`}`,
      ...published.at(folder, index),
    };
  });
}
