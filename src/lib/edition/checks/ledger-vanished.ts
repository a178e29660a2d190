import type { ClaimId } from '../../address/id.ts';
import type { Unparsed } from '../draft/draft.ts';
import type { Place } from '../issue/issue.ts';
import { findMoves, listPublished, type Published } from './published.ts';
import type { Finding, Rule } from './rule.ts';

export const ledgerVanished: Rule = {
  name: 'ledger-vanished',
  description: 'Every published id is that of a claim, or of one that the record withdraws.',
  check: (draft) => listPublished(draft).flatMap((published) => checkPublished(published, draft.unparsed)),
};

function checkPublished(published: Published, { words }: Unparsed): Finding[] {
  const { commentary, record, ledger, standings, claims } = published;
  if (commentary.sections.length === 0 || commentary.sections.some(({ idsKnown }) => !idsKnown)) return [];
  const withdrawn = new Set(record.value.withdrawn.map(({ id }) => id));
  // A claim that has moved is reported by another rule.
  const moved = new Set(findMoves(published).map(({ from }) => from));
  return [...standings].flatMap(([id, standing]) => {
    if (claims.has(id) || withdrawn.has(id) || moved.has(id) || words.has(id)) return [];
    const place = findLastChange(ledger, id);
    const { file } = record.at();
    return standing.withdrawn
      ? {
          message: `Unexpected absence of "${id}", withdrawn in edition ${standing.withdrawn.since}, expected it among the withdrawn`,
          hint: `put it back under withdrawn in ${file}, which its page shows`,
          ...place,
        }
      : {
          message: `Unexpected absence of the published claim "${id}", expected it in a section or among the withdrawn`,
          hint: `put it back, or withdraw it in ${file}: - { id: '${id}', reason: … }`,
          ...place,
        };
  });
}

/** Where the ledger says the last of a claim. */
function findLastChange({ value, at }: Published['ledger'], id: ClaimId): Place {
  const edition = value.editions.findLastIndex(({ changes }) => changes.some((change) => change.id === id));
  const change = value.editions[edition]?.changes.findIndex((candidate) => candidate.id === id) ?? 0;
  return at('editions', edition, 'changes', change);
}
