/**
 * `edition.json`: everything that one edition says, as a file to keep. It is made only from the ledger and the records up to
 * that edition, and its addresses are relative. So no later edition, and no move of the site, changes a byte of it, and its
 * SHA-256 can be cited.
 *
 * Version 1 has wordings and digests of annotations. It is kept for editions that were published in it: those whose entry
 * in the ledger does not name a records file. Version 2 has whole records.
 */
import { type ClaimId, compareClaimIds } from '../address/id.ts';
import { claimPath, claimWordingPath, editionFilePath, relativePath } from '../address/url.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { ClaimRecord, Names, SectionRecord } from '../schema/records.ts';
import { formatRecord } from './seal.ts';
import { type Standing, standingsAfter } from './history.ts';
import type { EditionText } from './text-of-edition.ts';

/** The value of the file; `commentary` is the slug. */
export interface EditionFile {
  /** Version of this format. */
  readonly schemaVersion: 1 | 2;
  readonly edition: number;
  readonly date: string;
  readonly note: string;
  /** SHA-256 of the ids and digests of the original’s sentences. */
  readonly original: string;
  /** SHA-256 of their ids, word counts and digests; absent in editions sealed before it was recorded. */
  readonly sourceMap?: string;
  /** Digest of the ledger’s record of the edition before; null in the first. */
  readonly previous: string | null;
  /** Digest of the ledger’s record of this edition. */
  readonly digest: string;
  /** Its sections, in order; from version 2. */
  readonly sections?: readonly SectionRecord[];
  /** Its claims, in the order of the original. */
  readonly claims: readonly ClaimInFile[];
  /** Claims of earlier editions that it no longer has. */
  readonly withdrawn: readonly WithdrawalInFile[];
  /** The names at the time of the records that the claims use; from version 2. */
  readonly names?: Names;
}

interface WordingInFile {
  readonly id: ClaimId;
  /** Relative to the file. */
  readonly address: string;
  readonly wording: string;
  /** The edition since which it has had that wording. */
  readonly wordingSince: number;
}

/** Includes the record of the claim from version 2. */
interface ClaimInFile extends WordingInFile, Partial<Omit<ClaimRecord, 'id'>> {
  /** Digest of what is authored about the claim, and the edition since which it has had that. */
  readonly annotation: string;
  readonly annotationSince: number;
}

interface WithdrawalInFile extends WordingInFile {
  readonly withdrawnIn: number;
  readonly reason: string;
  readonly successors: readonly ClaimId[];
}

/** The file of edition `number`, whose text is given; undefined if the ledger has no such edition. */
export function toEditionFile(
  commentary: string,
  { editions }: Ledger,
  number: number,
  text: EditionText,
): EditionFile | undefined {
  const record = editions.find((edition) => edition.number === number);
  if (!record) return undefined;
  const { date, note, original, sourceMap, previous, digest } = record;
  const file = editionFilePath(commentary, number);
  const standings = [...standingsAfter(editions.slice(0, editions.indexOf(record) + 1))].sort(([a], [b]) =>
    compareClaimIds(a, b),
  );
  const relative = (path: string): string => relativePath(file, path);
  const isWhole = record.records !== undefined;
  return {
    schemaVersion: isWhole ? 2 : 1,
    edition: number,
    date,
    note,
    original,
    ...(sourceMap !== undefined && { sourceMap }),
    previous,
    digest,
    ...(isWhole && {
      sections: text.sections.map(({ title, original: own, from }) => ({ title, original: own, from })),
    }),
    claims: standings.flatMap(([id, { wording, wordingSince, annotation, annotationSince, withdrawn }]) => {
      if (withdrawn) return [];
      const address = relative(claimWordingPath(commentary, id, number));
      const { id: _, ...whole } = text.claims[id] ?? {};
      return [{ id, address, wording, wordingSince, annotation, annotationSince, ...(isWhole && whole) }];
    }),
    withdrawn: standings.flatMap(([id, standing]) => toWithdrawal(id, standing, relative(claimPath(commentary, id)))),
    ...(isWhole && { names: text.names }),
  };
}

/** The text of the file. */
export function formatEditionFile(file: EditionFile): string {
  return `${formatRecord(file)}\n`;
}

function toWithdrawal(id: ClaimId, standing: Standing, address: string): WithdrawalInFile[] {
  const { wording, wordingSince, withdrawn } = standing;
  if (!withdrawn) return [];
  const { since, reason, successors } = withdrawn;
  return [{ id, address, wording, wordingSince, withdrawnIn: since, reason, successors }];
}
