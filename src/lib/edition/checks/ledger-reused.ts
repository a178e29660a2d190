import { type ClaimId, formatClaimId, parseClaimId, sentenceOf } from '../../address/id.ts';
import { listPublished, type Published } from './published.ts';
import type { Finding, Rule } from './rule.ts';

export const ledgerReused: Rule = {
  name: 'ledger-reused',
  description: 'The id of a withdrawn claim is never used again.',
  check: (draft) => listPublished(draft).flatMap(checkPublished),
};

function checkPublished({ standings, claims }: Published): Finding[] {
  return [...claims.values()].flatMap(({ id, at }) => {
    const withdrawn = standings.get(id)?.withdrawn;
    if (!withdrawn) return [];
    return {
      message: `Unexpected claim "${id}", whose id was withdrawn in edition ${withdrawn.since}, expected an id that was never used`,
      hint: `the next of its sentence is "${nextId(id, [...standings.keys(), ...claims.keys()])}"`,
      ...at('id'),
    };
  });
}

/** The first id of the same sentence, with a letter, after all that were ever used. */
function nextId(id: ClaimId, used: readonly ClaimId[]): ClaimId {
  const { paragraph = 0, sentence = 0 } = parseClaimId(id) ?? {};
  const letters = used
    .filter((other) => sentenceOf(other) === sentenceOf(id))
    .map((other) => parseClaimId(other)?.part ?? '');
  const last = letters.sort().at(-1) ?? '';
  return formatClaimId({ paragraph, sentence, part: last === '' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1) });
}
