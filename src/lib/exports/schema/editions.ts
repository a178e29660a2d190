/** The shape of the files of an edition, and of the ledger. What they hold is fixed when an edition is sealed. */
import { z } from 'zod';
import {
  ClaimIdSchema,
  ClaimRecordSchema,
  DaySchema,
  DigestSchema,
  EditionRecordSchema,
  LedgerSchema,
  NamesSchema,
  RecordsSchema,
  SectionRecordSchema,
  TextSchema,
} from '../../schema/index.ts';

const { body, authored, notes } = ClaimRecordSchema.shape;

const wording = {
  id: ClaimIdSchema,
  address: TextSchema.describe('The address of its page, relative to the file.'),
  wording: TextSchema.describe('The restatement, as plain text.'),
  wordingSince: z.int().positive().describe('The edition in which that wording began.'),
};

const ClaimInEditionSchema = z
  .strictObject({
    ...wording,
    annotation: DigestSchema.describe('SHA-256 of what is authored about the claim, as canonical JSON (RFC 8785).'),
    annotationSince: z.int().positive().describe('The edition in which that began.'),
    body: body.optional(),
    authored: authored.optional(),
    notes,
  })
  .meta({ id: 'ClaimInEdition', description: 'A claim; from version 2 with its whole record.' });

const WithdrawnInEditionSchema = z
  .strictObject({
    ...wording,
    withdrawnIn: z.int().positive().describe('The edition that does not have it any more.'),
    reason: TextSchema.describe('Why it went.'),
    successors: z.array(ClaimIdSchema).describe('Claims that say in its place what was right in it.'),
  })
  .meta({ id: 'WithdrawnInEdition', description: 'A claim of earlier editions that this one does not have any more.' });

/** `edition.json`. */
const EditionFileSchema = z
  .strictObject({
    schemaVersion: z
      .union([z.literal(1), z.literal(2)])
      .describe('Version of this format: 1 has wordings and digests of annotations, 2 has whole records besides.'),
    edition: z.int().positive().describe('Number of the edition.'),
    date: DaySchema.describe('The day it was sealed.'),
    note: EditionRecordSchema.shape.note,
    original: EditionRecordSchema.shape.original,
    sourceMap: EditionRecordSchema.shape.sourceMap,
    previous: DigestSchema.nullable().describe(
      'Digest of the ledger’s entry of the edition before; null in the first.',
    ),
    digest: DigestSchema.describe('Digest of the ledger’s entry of this edition.'),
    sections: z.array(SectionRecordSchema).optional().describe('Its sections, in order; from version 2.'),
    claims: z.array(ClaimInEditionSchema).describe('Its claims, in the order of the original.'),
    withdrawn: z.array(WithdrawnInEditionSchema).describe('Claims of earlier editions that it does not have any more.'),
    names: NamesSchema.optional().describe('What its claims name, as it was called then; from version 2.'),
  })
  .meta({ title: 'Edition', description: 'Everything that an edition says.' });

/** The schemas by the name of their file. */
export const editionSchemas = {
  edition: EditionFileSchema,
  records: RecordsSchema.meta({
    title: 'Records',
    description: 'The whole record of every claim that an edition changed, proved by the digests of the ledger.',
  }),
  ledger: LedgerSchema.meta({ title: 'Ledger', description: 'What every edition changed, in a chain of digests.' }),
} as const;

export type EditionFileName = keyof typeof editionSchemas;
