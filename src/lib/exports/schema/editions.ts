/** The schemas of the files of an edition, and of the ledger. Their content is fixed when an edition is sealed. */
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
  wordingSince: z.int().positive().describe('The edition since which the claim has had this wording.'),
};

const ClaimInEditionSchema = z
  .strictObject({
    ...wording,
    annotation: DigestSchema.describe('SHA-256 of the annotation of the claim, as canonical JSON (RFC 8785).'),
    annotationSince: z.int().positive().describe('The edition since which the claim has had this annotation.'),
    body: body.optional(),
    authored: authored.optional(),
    notes,
  })
  .meta({ id: 'ClaimInEdition', description: 'A claim; since version 2 with its whole record.' });

const WithdrawnInEditionSchema = z
  .strictObject({
    ...wording,
    withdrawnIn: z.int().positive().describe('The edition that withdrew it.'),
    reason: TextSchema.describe('Why it was withdrawn.'),
    successors: z.array(ClaimIdSchema).describe('Claims that now say what was right in it.'),
  })
  .meta({ id: 'WithdrawnInEdition', description: 'A claim of earlier editions that this one no longer has.' });

/** `edition.json`. */
const EditionFileSchema = z
  .strictObject({
    schemaVersion: z
      .union([z.literal(1), z.literal(2)])
      .describe('Version of this format: 1 has wordings and digests of annotations, 2 also has whole records.'),
    edition: z.int().positive().describe('Number of the edition.'),
    date: DaySchema.describe('The day it was sealed.'),
    note: EditionRecordSchema.shape.note,
    original: EditionRecordSchema.shape.original,
    sourceMap: EditionRecordSchema.shape.sourceMap,
    previous: DigestSchema.nullable().describe(
      'Digest of the ledger’s entry for the previous edition; null in the first.',
    ),
    digest: DigestSchema.describe('Digest of the ledger’s entry for this edition.'),
    sections: z.array(SectionRecordSchema).optional().describe('Its sections, in order; since version 2.'),
    claims: z.array(ClaimInEditionSchema).describe('Its claims, in the order of the original.'),
    withdrawn: z.array(WithdrawnInEditionSchema).describe('Claims of earlier editions that it no longer has.'),
    names: NamesSchema.optional().describe(
      'The records that its claims name, with their names at the time; since version 2.',
    ),
  })
  .meta({ title: 'Edition', description: 'The full text of an edition.' });

/** The schemas by the name of their file. */
export const editionSchemas = {
  edition: EditionFileSchema,
  records: RecordsSchema.meta({
    title: 'Records',
    description: 'The whole record of every claim that an edition changed. The digests in the ledger verify it.',
  }),
  ledger: LedgerSchema.meta({ title: 'Ledger', description: 'The changes of every edition, in a chain of digests.' }),
} as const;

export type EditionFileName = keyof typeof editionSchemas;
