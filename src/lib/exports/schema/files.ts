/** The shape of each data file, version 1. Plain JSON: ids stand for records, addresses are absolute. */
import { z } from 'zod';
import { IdSchema } from '../../schema/index.ts';
import { ClaimJsonSchema } from './claim.ts';
import { CommentaryJsonSchema, CommentaryRecordJsonSchema } from './commentary.ts';
import { EntityJsonSchema, EntityRecordJsonSchema, ReferenceJsonSchema } from './entity.ts';
import { envelope, listOf } from './envelope.ts';
import { ClaimAloneSchema, EntityAloneSchema } from './alone.ts';
import { SourceJsonSchema, SourceRecordJsonSchema } from './source.ts';

/** `claims.json`: every claim, and what it takes to read it alone. */
const ClaimsFileSchema = z
  .strictObject({
    ...envelope,
    commentaries: listOf(CommentaryJsonSchema, 'The commentaries, in the order of their ids.'),
    claims: listOf(ClaimJsonSchema, 'Every claim, in reading order.'),
    entities: listOf(EntityJsonSchema, 'Every entity, in the order of their names.'),
    sources: listOf(SourceJsonSchema, 'Every speaking source, in the order of their names.'),
  })
  .meta({ title: 'Claims', description: 'Every claim with all its fields, and the entities and sources it names.' });

/** `entities.json`: every entity, and the works that the facts about them rest on. */
const EntitiesFileSchema = z
  .strictObject({
    ...envelope,
    entities: listOf(EntityRecordJsonSchema, 'Every entity, in the order of their names.'),
    references: listOf(ReferenceJsonSchema, 'Every work that facts and notes rest on, in the order of their titles.'),
  })
  .meta({ title: 'Entities', description: 'Every entity with its names, facts, references and claims.' });

/** `sources.json`: every speaking source. */
const SourcesFileSchema = z
  .strictObject({
    ...envelope,
    sources: listOf(SourceRecordJsonSchema, 'Every speaking source, in the order of their names.'),
  })
  .meta({ title: 'Sources', description: 'Every speaking source with the claims that rest on it.' });

/** `commentary.json`: every commentary. */
const CommentariesFileSchema = z
  .strictObject({
    ...envelope,
    commentaries: listOf(CommentaryRecordJsonSchema, 'The commentaries, in the order of their ids.'),
  })
  .meta({
    title: 'Commentaries',
    description: 'Every commentary: the record of its original, its sections, sentences and editions.',
  });

/** `by-id.json`: claims and entities by their ids, each complete by itself. */
const ByIdFileSchema = z
  .strictObject({
    ...envelope,
    claims: z
      .record(z.string(), ClaimAloneSchema)
      .describe('Every claim, by its commentary and its id (`safe-haven/7.3`), in reading order.'),
    entities: z.record(IdSchema, EntityAloneSchema).describe('Every entity, by its id, in the order of their names.'),
  })
  .meta({
    title: 'Records by id',
    description: 'Every claim and every entity by its id, in words, each complete by itself.',
  });

/** The schemas by the name of their file. */
export const fileSchemas = {
  claims: ClaimsFileSchema,
  'by-id': ByIdFileSchema,
  entities: EntitiesFileSchema,
  sources: SourcesFileSchema,
  commentary: CommentariesFileSchema,
} as const;

export type FileName = keyof typeof fileSchemas;
export type FileOf<N extends FileName> = z.output<(typeof fileSchemas)[N]>;
