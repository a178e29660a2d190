/**
 * `content/published.json`: everything that was ever published at its own address. `npm run seal` writes it, and the check
 * compares it with the content in both directions. Version 1 had no commentaries; the next seal upgrades it.
 */
import { z } from 'zod';
import { ClaimIdSchema, DigestSchema, IdSchema } from './scalar.ts';

/** A commentary that has a sealed edition. */
export const PublishedCommentarySchema = z.strictObject({
  slug: IdSchema.describe('Its folder, and the first part of its addresses.'),
  formerly: z.array(IdSchema).describe('Its former folders.'),
  editions: z.int().positive().describe('How many editions its ledger has.'),
  lastEdition: DigestSchema.describe('Digest of the last edition.'),
  sourceMap: DigestSchema.describe('Digest of ids, word counts and digests of the original’s sentences.'),
  sections: z
    .array(
      z.strictObject({
        anchor: IdSchema.describe('The name of its file, which is its HTML id on the reading page.'),
        from: ClaimIdSchema.describe('The claim that it begins with, or began with when it last had that name.'),
        edition: z
          .int()
          .positive()
          .describe(
            'The edition that recorded it, or if that is not known, an earlier one that began a section there.',
          ),
      }),
    )
    .optional()
    .describe('Every section that was published; absent until the first seal with a version that records them.'),
  undo: z
    .array(
      z.strictObject({
        edition: z.int().positive().describe('Its number.'),
        entities: z.array(IdSchema).describe('Entities that were recorded with it.'),
        sources: z.array(IdSchema).describe('Sources that were recorded with it.'),
        sourceMap: DigestSchema.nullable().describe('`sourceMap` before it; null if there was none.'),
        sections: z
          .array(z.strictObject({ anchor: IdSchema, from: ClaimIdSchema }))
          .optional()
          .describe('Sections that began elsewhere before it, with the claim that they began with.'),
      }),
    )
    .describe(
      'What `npm run seal -- --undo` removes together with an edition, first edition first; editions for which this is unknown have no entry.',
    ),
});

export const PublishedSchema = z
  .strictObject({
    schemaVersion: z.literal([2, 1]).describe('Version of this format.'),
    commentaries: z
      .array(PublishedCommentarySchema)
      .optional()
      .describe('Every commentary with a sealed edition, by slug. Version 1 has none.'),
    entities: z.array(IdSchema).describe('Every id of an entity that was published, in alphabetical order.'),
    sources: z.array(IdSchema).describe('Every id of a source that was published, in alphabetical order.'),
    replaced: z
      .strictObject({ entities: z.record(IdSchema, IdSchema), sources: z.record(IdSchema, IdSchema) })
      .optional()
      .describe('The former ids among them, each with the id that lists it; absent if the last seal found none.'),
  })
  .refine(({ schemaVersion, commentaries }) => (schemaVersion === 2) === (commentaries !== undefined), {
    error: 'expected commentaries in version 2, and none in version 1',
  });

export type PublishedCommentary = Readonly<z.output<typeof PublishedCommentarySchema>>;
/** The record as it is read, in any version. */
export type Published = Readonly<z.output<typeof PublishedSchema>>;
/** The record as it is written. */
export type PublishedRecord = Published & {
  readonly schemaVersion: 2;
  readonly commentaries: readonly PublishedCommentary[];
};
