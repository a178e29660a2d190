/** Makes the next edition of a commentary. */
import { digestOriginal, digestSourceMap } from '../ledger/chain.ts';
import { type Authored, findChanges } from '../ledger/compare.ts';
import { standingsAfter } from '../ledger/history.ts';
import { type Imprint, sealEdition } from '../ledger/seal.ts';
import type { Change, Ledger } from '../schema/ledger.ts';
import type { Commentary } from './model.ts';

/** The ledger with the next edition in it; undefined where the last one says all of it already. */
export function sealCommentary(commentary: Commentary, imprint: Pick<Imprint, 'date' | 'note'>): Ledger | undefined {
  const { sentences, published } = commentary;
  const digests = { original: digestOriginal(sentences), sourceMap: digestSourceMap(sentences) };
  const sourceMapBefore = published?.sourceMap;
  return sealEdition(commentary.ledger, toAuthored(commentary), { ...imprint, ...digests, sourceMapBefore });
}

/** What the commentary says that its last edition does not. */
export function listUnsealed(commentary: Commentary): Change[] {
  return findChanges(standingsAfter(commentary.ledger?.editions ?? []), toAuthored(commentary));
}

function toAuthored({ claims, withdrawn }: Commentary): Authored {
  return {
    claims: claims.map(({ id, text, annotationDigest }) => ({ id, wording: text, annotation: annotationDigest })),
    withdrawn: withdrawn.map(({ id, reason, successorIds }) => ({ id, reason, successors: successorIds })),
  };
}
