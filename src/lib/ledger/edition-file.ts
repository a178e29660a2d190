/**
 * `edition.json`: everything that one edition says, as a file to keep. It is made from the ledger up to that edition
 * and from nothing else, and its addresses are relative, so that no later edition, and no move of the site, changes a
 * byte of it: its SHA-256 can be cited.
 */
import { type ClaimId, compareClaimIds } from '../address/id.ts';
import { claimPath, claimWordingPath, editionFilePath, relativePath } from '../address/url.ts';
import type { Ledger } from '../schema/ledger.ts';
import { formatRecord } from './format.ts';
import { type Standing, standingsAfter } from './history.ts';

/** The value of the file; `commentary` is the slug. */
export interface EditionFile {
  /** Version of this format. */
  readonly schemaVersion: 1;
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
  /** Its claims, in the order of the original. */
  readonly claims: readonly ClaimInFile[];
  /** Claims of earlier editions that it does not have any more. */
  readonly withdrawn: readonly WithdrawalInFile[];
}

interface WordingInFile {
  readonly id: ClaimId;
  /** Relative to the file. */
  readonly address: string;
  readonly wording: string;
  /** The edition in which that wording began. */
  readonly wordingSince: number;
}

interface ClaimInFile extends WordingInFile {
  /** Digest of what is authored about the claim, and the edition in which it began. */
  readonly annotation: string;
  readonly annotationSince: number;
}

interface WithdrawalInFile extends WordingInFile {
  readonly withdrawnIn: number;
  readonly reason: string;
  readonly successors: readonly ClaimId[];
}

/** What edition `number` says; undefined where the ledger has no such edition. */
export function toEditionFile(commentary: string, { editions }: Ledger, number: number): EditionFile | undefined {
  const record = editions.find((edition) => edition.number === number);
  if (!record) return undefined;
  const { date, note, original, sourceMap, previous, digest } = record;
  const file = editionFilePath(commentary, number);
  const standings = [...standingsAfter(editions.slice(0, editions.indexOf(record) + 1))].sort(([a], [b]) =>
    compareClaimIds(a, b),
  );
  const relative = (path: string): string => relativePath(file, path);
  return {
    schemaVersion: 1,
    edition: number,
    date,
    note,
    original,
    ...(sourceMap !== undefined && { sourceMap }),
    previous,
    digest,
    claims: standings.flatMap(([id, { wording, wordingSince, annotation, annotationSince, withdrawn }]) => {
      if (withdrawn) return [];
      const address = relative(claimWordingPath(commentary, id, number));
      return [{ id, address, wording, wordingSince, annotation, annotationSince }];
    }),
    withdrawn: standings.flatMap(([id, standing]) => toWithdrawal(id, standing, relative(claimPath(commentary, id)))),
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
