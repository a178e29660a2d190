import { type Authored, findChanges } from '../../ledger/compare.ts';
import type { Change } from '../../schema/ledger.ts';
import { toAuthored } from '../draft/authored.ts';
import type { Place } from '../issue/issue.ts';
import { listPublished, type Published } from './published.ts';
import type { Finding, Rule } from './rule.ts';
import { findUnrecorded } from './unrecorded.ts';

export const ledgerUnsealed: Rule = {
  name: 'ledger-unsealed',
  description:
    'The content is what its last edition says, and the ids it names are recorded. Shown where nothing else is wrong: sealing comes last.',
  check: (draft) => [...listPublished(draft).flatMap(checkPublished), ...findUnrecorded(draft)],
};

function checkPublished(published: Published): Finding[] {
  const { ledger, standings } = published;
  const last = ledger.value.editions.length;
  return findChanges(standings, listAuthored(published)).map((change) => ({
    message: describeChange(change, last),
    hint: 'if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ...placeOf(change, published),
  }));
}

function listAuthored({ record, claims }: Published): Authored {
  return {
    claims: [...claims.values()].map(toAuthored),
    withdrawn: record.value.withdrawn.filter(({ id }) => !claims.has(id)),
  };
}

function describeChange({ id, fate }: Change, last: number): string {
  switch (fate) {
    case 'published':
      return `Unexpected claim "${id}", which edition ${last} does not have, expected an edition that does`;
    case 'reworded':
      return `Unexpected wording of "${id}", expected that of edition ${last}`;
    case 'reannotated':
      return `Unexpected annotations of "${id}", expected those of edition ${last}`;
    case 'withdrawn':
      return `Unexpected withdrawal of "${id}", expected what edition ${last} says of it`;
  }
}

function placeOf({ id, fate }: Change, { record, claims }: Published): Place {
  if (fate === 'withdrawn') {
    return record.at(
      'withdrawn',
      record.value.withdrawn.findIndex((withdrawal) => withdrawal.id === id),
    );
  }
  const { at } = claims.get(id) ?? record;
  if (fate === 'reworded') return at('text', 0);
  return fate === 'published' ? at('id') : at();
}
