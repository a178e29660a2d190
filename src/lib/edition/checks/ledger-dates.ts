import type { Rule } from './rule.ts';

export const ledgerDates: Rule = {
  name: 'ledger-dates',
  description: 'No edition is older than the one before it.',
  check: ({ commentaries }) =>
    commentaries.flatMap(({ ledger }) =>
      (ledger?.value.editions ?? []).flatMap(({ number, date }, index, editions) => {
        const before = editions[index - 1]?.date;
        if (!ledger || before === undefined || date >= before) return [];
        return {
          message: `Unexpected date ${date} of edition ${number}, expected ${before}, that of edition ${number - 1}, or later`,
          hint: 'restore the file from the version history; an edition that is not online can be taken back and sealed again: npm run seal -- --undo',
          ...ledger.at('editions', index, 'date'),
        };
      }),
    ),
};
