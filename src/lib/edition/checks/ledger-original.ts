import { digestOriginal } from '../../ledger/chain.ts';
import { listPublished } from './published.ts';
import type { Rule } from './rule.ts';

export const ledgerOriginal: Rule = {
  name: 'ledger-original',
  description: 'The source map is that of the original which the published ids count.',
  check: (draft) =>
    listPublished(draft).flatMap(({ commentary: { sourceMap }, ledger }) => {
      const last = ledger.value.editions.at(-1);
      if (!sourceMap || digestOriginal(sourceMap.value.sentences) === last?.original) return [];
      return {
        message: `Unexpected sentences of the original, expected those of edition ${last?.number}, which the published ids count`,
        hint: 'restore the file from the version history; where the original itself was corrected and every id still fits: npm run seal -- --new-original',
        ...sourceMap.at('sentences'),
      };
    }),
};
