import { type Flaw, findFlaws, findNamedDigest } from '../../ledger/prove.ts';
import { digestRecords } from '../../ledger/records-file.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { RecordsDraft } from '../draft/draft.ts';
import type { Finding, Rule } from './rule.ts';

export const recordsEdited: Rule = {
  name: 'records-edited',
  description: 'The records of an edition are those that were sealed, as the ledger proves.',
  check: ({ commentaries }) =>
    commentaries.flatMap(({ ledger, records }) =>
      ledger ? [...records].flatMap(([number, file]) => checkFile(file, ledger.value, number)) : [],
    ),
};

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
