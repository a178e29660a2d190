import { continues, listRecorded } from './recorded.ts';
import type { Rule } from './rule.ts';

export const ledgerShortened: Rule = {
  name: 'ledger-shortened',
  description: 'A ledger has every edition that was published.',
  check: (draft) =>
    listRecorded(draft).flatMap(({ entry, commentary }) => {
      const ledger = commentary?.ledger;
      if (!ledger || ledger.value.editions.length >= entry.editions) return [];
      // The ledger of another commentary is reported by another rule.
      if (listRecorded(draft).some((other) => other.entry !== entry && continues(commentary, other.entry))) return [];
      const last = ledger.value.editions.length;
      return {
        message: `Unexpected end of the ledger after edition ${last}, expected edition ${entry.editions}, which published.json records`,
        hint: 'restore the file from the version history; to take back an edition that is not online: npm run seal -- --undo',
        ...ledger.at('editions', last - 1, 'number'),
      };
    }),
};
