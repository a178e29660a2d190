import type { ContentDraft } from '../draft/draft.ts';
import { type Formers, listFormer, RENAMED } from './former.ts';
import type { Finding, Rule } from './rule.ts';

export const recordReused: Rule = {
  name: 'record-reused',
  description:
    'A former id of an entity or source, or name of a commentary, belongs to one of them, and none has it again.',
  check: (draft) => [
    ...RENAMED.flatMap(({ noun, folder }) =>
      checkKind(draft[folder], {
        noun,
        isThere: (id) => draft[folder].has(id) || draft.unparsed[folder].has(id),
        instead: (id) => `merge content/${folder}/${id}.yaml into this file, or give it another id`,
      }),
    ),
    ...checkKind(recordsOf(draft), {
      noun: 'commentary',
      isThere: (id) => draft.commentaries.some(({ slug }) => slug === id),
      instead: () => 'give that folder another name',
    }),
  ],
};

/** What differs between the kinds of record. */
interface Kind {
  readonly noun: string;
  readonly isThere: (id: string) => boolean;
  /** What to do where an id is in use again. */
  readonly instead: (id: string) => string;
}

function checkKind(records: Formers, { noun, isThere, instead }: Kind): Finding[] {
  const owners = new Map<string, string>();
  return listFormer(records).flatMap(({ id, owner, place }) => {
    const other = owners.get(id);
    owners.set(id, owner);
    if (id === owner) {
      return { message: `Unexpected former id "${id}", which the ${noun} has now, expected another`, ...place() };
    }
    if (isThere(id)) {
      const message = `Unexpected former id "${id}", which another ${noun} has now, expected an id that no file has`;
      const hint = `what was at that address must not become something else: ${instead(id)}`;
      return { message, hint, ...place() };
    }
    if (other === undefined) return [];
    const message = `Unexpected former id "${id}", which "${other}" also had, expected it once`;
    return { message, hint: 'an address leads to one page: take one of them out', ...place() };
  });
}

function recordsOf({ commentaries }: ContentDraft): Formers {
  return new Map(commentaries.flatMap(({ slug, record }) => (record ? [[slug, record] as const] : [])));
}
