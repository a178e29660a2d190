/** The chain of digests that shows whether a ledger is what was sealed. */
import type { EditionRecord, Ledger } from '../schema/ledger.ts';
import type { SourceSentence } from '../schema/source-map.ts';
import { digestText, digestValue } from './digest.ts';

/** The digest of an edition: of everything in its record but the digest itself. A field that is absent adds nothing. */
export function digestEdition(record: Omit<EditionRecord, 'digest'>): string {
  const { number, date, note, original, sourceMap, changes, previous, records, earlierRecords } = record;
  return digestValue({ number, date, note, original, sourceMap, changes, previous, records, earlierRecords });
}

/** The field `original` of an edition: the digest of the ids of the original’s sentences, and of what they say. */
export function digestOriginal(sentences: readonly Pick<SourceSentence, 'id' | 'sha256'>[]): string {
  return digestText(sentences.map(({ id, sha256 }) => `${id} ${sha256}\n`).join(''));
}

/** The field `sourceMap` of an edition: as {@link digestOriginal}, with the word counts that pages show. */
export function digestSourceMap(sentences: readonly Pick<SourceSentence, 'id' | 'words' | 'sha256'>[]): string {
  return digestText(sentences.map(({ id, words, sha256 }) => `${id} ${words} ${sha256}\n`).join(''));
}

/** Position in the ledger of the first edition that is not what was sealed; undefined when all are. */
export function findBroken({ editions }: Ledger): number | undefined {
  const index = editions.findIndex(
    (record, at) =>
      record.number !== at + 1 ||
      record.previous !== (editions[at - 1]?.digest ?? null) ||
      record.digest !== digestEdition(record),
  );
  return index === -1 ? undefined : index;
}
