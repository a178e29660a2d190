import { digestOriginal, digestSourceMap } from '../../ledger/chain.ts';
import type { ContentDraft } from '../draft/draft.ts';
import { listPublished, type Published } from './published.ts';
import { listRecorded } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';

export const ledgerOriginal: Rule = {
  name: 'ledger-original',
  description: 'The source map is that of the original whose sentences the published ids count.',
  check: (draft) => listPublished(draft).flatMap((published) => checkPublished(published, draft)),
};

function checkPublished({ commentary, ledger }: Published, draft: ContentDraft): Finding[] {
  const { sourceMap } = commentary;
  const last = ledger.value.editions.at(-1);
  const recorded = listRecorded(draft).find((candidate) => candidate.commentary === commentary);
  if (last?.sourceMap !== undefined && recorded?.entry.lastEdition === last.digest) {
    if (recorded.entry.sourceMap !== last.sourceMap) {
      const message = `Unexpected digest of the source map, expected that of edition ${last.number}`;
      return [{ message, hint: 'restore the file from the version history', ...recorded.at('sourceMap') }];
    }
  }
  if (!sourceMap || !last) return [];
  const { sentences } = sourceMap.value;
  // Editions that were sealed before word counts counted do not know them; the record does.
  const known = last.sourceMap ?? recorded?.entry.sourceMap;
  const isSame = digestOriginal(sentences) === last.original;
  if (isSame && (known === undefined || digestSourceMap(sentences) === known)) return [];
  return [
    {
      message: `Unexpected ${isSame ? 'word counts' : 'sentences'} of the original, expected those of edition ${last.number}, which the published ids count`,
      hint: 'restore the file from the version history; where the original itself was corrected and every id still fits: npm run seal -- --new-original',
      ...sourceMap.at('sentences'),
    },
  ];
}
