import type { CommentaryDraft, Unparsed } from '../draft/draft.ts';
import { refsAt } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';
import { findUnknown } from './unknown.ts';

export const unknownSuccessor: Rule = {
  name: 'unknown-successor',
  description: 'The successor of a withdrawn claim is another claim of the commentary, or was one.',
  check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkCommentary(commentary, unparsed)),
};

function checkCommentary({ record, sections }: CommentaryDraft, unparsed: Unparsed): Finding[] {
  if (!record || sections.some(({ idsKnown }) => !idsKnown)) return [];
  const { withdrawn } = record.value;
  const ids = [...sections.flatMap((section) => section.claims), ...withdrawn].map(({ id }) => id);
  return withdrawn.flatMap(({ id }, index) =>
    findUnknown(refsAt(record, ['withdrawn', index, 'successors']), {
      noun: 'successor',
      expected: 'the id of another claim of this commentary',
      known: ids.filter((other) => other !== id),
      unparsed: unparsed.words,
      mayMean: () => false,
    }),
  );
}
