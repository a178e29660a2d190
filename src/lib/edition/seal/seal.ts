/** Makes the next edition of a commentary. */
import { digestOriginal, digestSourceMap } from '../../ledger/chain.ts';
import { type Authored, findChanges } from '../../ledger/compare.ts';
import { standingsAfter } from '../../ledger/history.ts';
import { findNamedDigest } from '../../ledger/prove.ts';
import { digestRecords, formatRecords } from '../../ledger/records-file.ts';
import { type Imprint, sealEdition } from '../../ledger/seal.ts';
import type { Change, EditionRecord, Ledger } from '../../schema/ledger.ts';
import type { Commentary } from '../model.ts';
import { makeRecords } from './records.ts';

/** The ledger with the next edition in it; undefined where the last one says all of it already. */
export function sealCommentary(commentary: Commentary, imprint: Pick<Imprint, 'date' | 'note'>): Ledger | undefined {
  const { sentences, published } = commentary;
  return sealEdition(commentary.ledger, toAuthored(commentary), {
    ...imprint,
    original: digestOriginal(sentences),
    sourceMap: digestSourceMap(sentences),
    sourceMapBefore: published?.sourceMap,
    records: digestRecords(writeRecords(commentary)),
    earlierRecords: listUnnamed(commentary),
  });
}

/** The text of the file of records that belongs to the next edition, whose ledger names it by digest. */
export function writeRecords(commentary: Commentary): string {
  const changed = new Set(listUnsealed(commentary).map(({ id }) => id));
  return formatRecords(makeRecords(commentary, commentary.editions.length + 1, changed));
}

/** The files of earlier records that no edition names yet: those of editions sealed before there were any. */
function listUnnamed({ ledger, records }: Commentary): EditionRecord['earlierRecords'] {
  if (!ledger) return undefined;
  return records
    .filter(({ value }) => findNamedDigest(ledger, value.edition) === undefined)
    .map(({ value, text }) => ({ edition: value.edition, records: digestRecords(text) }));
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
