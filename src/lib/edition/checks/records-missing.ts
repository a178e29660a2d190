import type { CommentaryDraft } from '../draft/draft.ts';
import { classify } from '../read/layout.ts';
import { entryOf } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';

export const recordsMissing: Rule = {
  name: 'records-missing',
  description: 'Every edition of a ledger has the file of its records, and there is no other such file.',
  check: (draft, { read, unread }) => {
    const files = Map.groupBy(
      [...read, ...unread].flatMap((path) => {
        const file = classify(path);
        return file?.kind === 'records' ? [{ path, ...file }] : [];
      }),
      ({ slug }) => slug,
    );
    return draft.commentaries.flatMap((commentary) => {
      // That a published edition is not in the ledger is reported by another rule.
      const published = entryOf(draft, commentary)?.editions ?? 0;
      const sealed = commentary.ledger?.value.editions.length ?? 0;
      const own = (files.get(commentary.slug) ?? []).filter(({ edition }) => edition <= sealed || edition > published);
      return checkCommentary(commentary, new Map(own.map(({ edition, path }) => [edition, path])));
    });
  },
};

/** `paths` are those of the files that are there, by edition. A ledger with mistakes is reported by another rule. */
function checkCommentary({ ledger }: CommentaryDraft, paths: ReadonlyMap<number, string>): Finding[] {
  if (!ledger) return [];
  const { editions } = ledger.value;
  // To ask for a place reads the file once more.
  const folder = (): string => ledger.at().file.replace(/[^/]+$/, 'editions/');
  return [
    ...editions
      .filter(({ number }) => !paths.has(number))
      .map(({ number }) => ({
        message: `Unexpected absence of this file, expected the records of edition ${number}`,
        hint: 'restore it from the version history: it holds what the edition said of each claim',
        ...FIRST,
        file: `${folder()}${number}.json`,
      })),
    ...[...paths]
      .filter(([number]) => number > editions.length)
      .map(([number, file]) => ({
        message: `Unexpected records of edition ${number}, expected at most those of edition ${editions.length}, the last in the ledger`,
        hint: 'delete the file, or restore the ledger from the version history',
        ...FIRST,
        file,
      })),
  ];
}

const FIRST = { line: 1, column: 1 };
