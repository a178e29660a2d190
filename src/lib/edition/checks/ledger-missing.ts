import { listRecorded, listWithLedger } from './recorded.ts';
import type { Rule } from './rule.ts';

export const ledgerMissing: Rule = {
  name: 'ledger-missing',
  description: 'Every published commentary has its ledger.',
  check: (draft, paths) => {
    const present = listWithLedger(paths);
    return listRecorded(draft).flatMap(({ entry, at, commentary }) => {
      if (!commentary || present.has(commentary.slug)) return [];
      const [root] = at().file.split('/');
      const count = entry.editions === 1 ? 'the edition' : `the ${entry.editions} editions`;
      return {
        message: `Unexpected absence of this file, expected ${count} of "${commentary.slug}" that published.json records`,
        hint: 'restore it from the version history; to take back an edition that is not online: npm run seal -- --undo',
        file: `${root}/commentaries/${commentary.slug}/ledger.json`,
        line: 1,
        column: 1,
      };
    });
  },
};
