/** Reads a ledger. One that is not what was sealed is reported, and not read. */
import { findBroken } from '../../ledger/chain.ts';
import { LedgerSchema, type Ledger } from '../../schema/ledger.ts';
import type { Placed } from '../issue/issue.ts';
import type { Report, TextFile } from '../read/text-file.ts';
import { parseJson } from './yaml.ts';

/** The ledger of a file; undefined when it has problems, which are reported. */
export function parseLedger(file: TextFile, report: Report): Placed<Ledger> | undefined {
  const ledger = parseJson(file, LedgerSchema, 'ledger', report);
  const broken = ledger && findBroken(ledger.value);
  if (!ledger || broken === undefined) return ledger;
  report({
    rule: 'ledger-edited',
    message: `Unexpected change in edition ${broken + 1}, which is sealed, expected its record as npm run seal wrote it`,
    hint: 'restore the file from the version history; what is to be different makes a new edition',
    ...ledger.at('editions', broken, 'number'),
  });
  return undefined;
}
