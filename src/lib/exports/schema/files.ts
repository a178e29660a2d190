/** The schema of each data file, version 1. Plain JSON: records are referred to by id, addresses are absolute. */
import { z } from 'zod';
import { IdSchema } from '../../schema/index.ts';
import { ClaimJsonSchema } from './claim.ts';
import { CommentaryJsonSchema, CommentaryRecordJsonSchema } from './commentary.ts';
import {
  EntityJsonSchema,
  EntityRecordJsonSchema,
  ReferenceJsonSchema,
  SourceJsonSchema,
  SourceRecordJsonSchema,
} from './entity.ts';
import { envelope, type JsonOf, listOf } from './envelope.ts';
import { ClaimAloneSchema, EntityAloneSchema } from './alone.ts';

/** `claims.json`: every claim, and short records of everything that it names. */
const ClaimsFileSchema = z
  .strictObject({
    ...envelope,
    commentaries: listOf(CommentaryJsonSchema, 'The commentaries, sorted by id.'),
    claims: listOf(ClaimJsonSchema, 'Every claim, in reading order.'),
    entities: listOf(EntityJsonSchema, 'Every entity, sorted by name.'),
    sources: listOf(SourceJsonSchema, 'Every speaking source, sorted by name.'),
  })
  .meta({ title: 'Claims', description: 'Every claim with all its fields, and the entities and sources it names.' });

/** `entities.json`: every entity, and the works that facts about entities are based on. */
const EntitiesFileSchema = z
  .strictObject({
    ...envelope,
    entities: listOf(EntityRecordJsonSchema, 'Every entity, sorted by name.'),
    references: listOf(ReferenceJsonSchema, 'Every work that facts and notes are based on, sorted by title.'),
  })
  .meta({ title: 'Entities', description: 'Every entity with its names, facts, references and claims.' });

/** `sources.json`: every speaking source. */
const SourcesFileSchema = z
  .strictObject({
    ...envelope,
    sources: listOf(SourceRecordJsonSchema, 'Every speaking source, sorted by name.'),
  })
  .meta({ title: 'Sources', description: 'Every speaking source with its claims.' });

/** `commentary.json`: every commentary. */
const CommentariesFileSchema = z
  .strictObject({
    ...envelope,
    commentaries: listOf(CommentaryRecordJsonSchema, 'The commentaries, sorted by id.'),
  })
  .meta({
    title: 'Commentaries',
    description: 'Every commentary: the record of its original, its sections, sentences and editions.',
  });

/** `by-id.json`: claims and entities by id. Each record can be used alone. */
const ByIdFileSchema = z
  .strictObject({
    ...envelope,
    claims: z
      .record(z.string(), ClaimAloneSchema)
      .describe('Every claim, by its commentary and its id (`safe-haven/7.3`), in reading order.'),
    entities: z.record(IdSchema, EntityAloneSchema).describe('Every entity, by its id, sorted by name.'),
  })
  .meta({
    title: 'Records by id',
    description: 'Every claim and every entity by its id, in words. Each record can be used alone.',
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
export type FileOf<N extends FileName> = JsonOf<(typeof fileSchemas)[N]>;
