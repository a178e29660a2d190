import { findMoves, listPublished } from './published.ts';
import type { Rule } from './rule.ts';

export const ledgerMoved: Rule = {
  name: 'ledger-moved',
  description: 'A published claim keeps its id.',
  check: (draft) =>
    listPublished(draft)
      .flatMap(findMoves)
      .map(({ claim: { id, at }, from }) => ({
        message: `Unexpected id "${id}" on the claim that is published as "${from}", expected the id it is cited by`,
        hint: `give it back the id "${from}"; or, where "${from}" is to go, withdraw it with "${id}" among its successors`,
        ...at('id'),
      })),
};
