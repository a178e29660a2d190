/** Rules on the records of editions. */
import type { CommentaryDraft, RecordsDraft } from '../draft/draft.ts';
import { classify } from '../read/layout.ts';
import { entryOf } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';
import { type Flaw, findFlaws, findNamedDigest, digestRecords } from '../../ledger/prove.ts';
import type { Ledger } from '../../schema/ledger.ts';

/** Every edition has its records file, as it was sealed. */
export const editionRecordRules: readonly Rule[] = [
  {
    name: 'records-missing',
    description: 'Every edition of a ledger has a file of its records, and there are no other such files.',
    check: (draft, { read, unread }) => {
      const files = Map.groupBy(
        [...read, ...unread].flatMap((path) => {
          const file = classify(path);
          return file?.kind === 'records' ? [{ path, ...file }] : [];
        }),
        ({ slug }) => slug,
      );
      return draft.commentaries.flatMap((commentary) => {
        // A published edition that the ledger lacks is reported by another rule.
        const published = entryOf(draft, commentary)?.editions ?? 0;
        const sealed = commentary.ledger?.value.editions.length ?? 0;
        const own = (files.get(commentary.slug) ?? []).filter(
          ({ edition }) => edition <= sealed || edition > published,
        );
        return checkCommentary(commentary, new Map(own.map(({ edition, path }) => [edition, path])));
      });
    },
  },
  {
    name: 'records-edited',
    description: 'The records of an edition are those that were sealed, as the ledger proves.',
    check: ({ commentaries }) =>
      commentaries.flatMap(({ ledger, records }) =>
        ledger ? [...records].flatMap(([number, file]) => checkFile(file, ledger.value, number)) : [],
      ),
  },
];

/** `paths` are the paths of the existing files, by edition. A ledger with mistakes is reported by another rule. */
function checkCommentary({ ledger }: CommentaryDraft, paths: ReadonlyMap<number, string>): Finding[] {
  if (!ledger) return [];
  const { editions } = ledger.value;
  // A function, since finding a place reads the file again.
  const folder = (): string => ledger.at().file.replace(/[^/]+$/, 'editions/');
  return [
    ...editions
      .filter(({ number }) => !paths.has(number))
      .map(({ number }) => ({
        message: `Unexpected absence of this file, expected the records of edition ${number}`,
        hint: 'restore it from the version history: it holds what the edition said about each claim',
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

function checkFile(file: RecordsDraft, ledger: Ledger, number: number): Finding[] {
  // A file of an edition that was never sealed is reported by another rule.
  if (number > ledger.editions.length) return [];
  const { value, at, text } = file;
  if (value.edition !== number) {
    const message = `Unexpected records of edition ${value.edition} in this file, expected those of edition ${number}`;
    return [{ message, hint: RESTORE, ...at('edition') }];
  }
  const flaws = findFlaws(value, ledger, number).map((flaw) => ({ ...describe(flaw, file, number), hint: RESTORE }));
  if (flaws.length > 0) return flaws;
  const named = findNamedDigest(ledger, number);
  if (named === undefined || named === digestRecords(text)) return [];
  const message = `Unexpected change in the records of edition ${number}, which is sealed, expected the file as npm run seal wrote it`;
  return [{ message, hint: RESTORE, ...at() }];
}

function describe(flaw: Flaw, { at }: RecordsDraft, number: number): Finding {
  switch (flaw.kind) {
    case 'missing':
      return {
        message: `Unexpected absence of "${flaw.id}", expected its record, since edition ${number} changed it`,
        ...at('claims'),
      };
    case 'foreign':
      return {
        message: `Unexpected record of "${flaw.id}", expected one record of each claim that edition ${number} changed`,
        ...at('claims', flaw.index, 'id'),
      };
    case 'different':
      return {
        message: `Unexpected record of "${flaw.id}", expected the one that edition ${number} sealed, by its digest in the ledger`,
        ...at('claims', flaw.index, 'id'),
      };
    case 'nameless':
      return {
        message: `Unexpected absence of "${flaw.id}" in the names of ${flaw.list}, expected every name that the claims use`,
        ...at('names', flaw.list),
      };
  }
}

const RESTORE = 'restore the file from the version history; make changes in a new edition';
