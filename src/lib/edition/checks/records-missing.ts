import type { CommentaryDraft } from '../draft.ts';
import { classify } from '../layout.ts';
import { listRecorded } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';

export const recordsMissing: Rule = {
  name: 'records-missing',
  description: 'Every edition of a ledger has the file of its records, and there is no other such file.',
  check: (draft, { read, unread }) => {
    const files = [...read, ...unread].flatMap((path) => {
      const file = classify(path);
      return file?.kind === 'records' ? [{ path, ...file }] : [];
    });
    const recorded = new Map(listRecorded(draft).map(({ entry, commentary }) => [commentary, entry.editions]));
    return draft.commentaries.flatMap((commentary) => {
      const own = files.filter(({ slug }) => slug === commentary.slug);
      const paths = new Map(own.map(({ edition, path }) => [edition, path]));
      return checkCommentary(commentary, paths, recorded.get(commentary) ?? 0);
    });
  },
};

/**
 * `paths` are those of the files that are there, by edition; `recorded` is the number of editions that `published.json`
 * records. A ledger with mistakes, and one that lacks a recorded edition, are for other rules.
 */
function checkCommentary({ ledger }: CommentaryDraft, paths: ReadonlyMap<number, string>, recorded: number): Finding[] {
  if (!ledger) return [];
  const { editions } = ledger.value;
  const folder = ledger.at().file.replace(/[^/]+$/, 'editions/');
  return [
    ...editions
      .filter(({ number }) => !paths.has(number))
      .map(({ number }) => ({
        message: `Unexpected absence of this file, expected the records of edition ${number}`,
        hint: 'restore it from the version history: it holds what the edition said of each claim',
        ...FIRST,
        file: `${folder}${number}.json`,
      })),
    ...[...paths]
      .filter(([number]) => number > Math.max(editions.length, recorded))
      .map(([number, file]) => ({
        message: `Unexpected records of edition ${number}, expected at most those of edition ${editions.length}, the last in the ledger`,
        hint: 'delete the file, or restore the ledger from the version history',
        ...FIRST,
        file,
      })),
  ];
}

const FIRST = { line: 1, column: 1 };
