/** A speaking source as data: a short record for `claims.json`, and a full one with its claims. */
import { z } from 'zod';
import { IdSchema, SourceSchema, WebUrlSchema } from '../../schema/index.ts';
import { ClaimPointerSchema } from './entity.ts';
import type { JsonOf } from './envelope.ts';

const fields = { id: IdSchema, url: WebUrlSchema.describe('Its page.') };

/** A source in `claims.json`. */
export const SourceJsonSchema = SourceSchema.omit({ subject: true, plural: true, formerly: true })
  .extend(fields)
  .meta({ id: 'Source', description: 'A speaking source; `sources.json` has its claims.' });

/** A source in full. */
export const SourceRecordJsonSchema = SourceSchema.extend({
  ...fields,
  claims: z
    .array(
      ClaimPointerSchema.extend({ alone: z.boolean().describe('Whether the claim is attributed to no other source.') }),
    )
    .describe('Claims attributed to it, in reading order.'),
  corroborates: z
    .array(ClaimPointerSchema)
    .describe('Claims that the article says it corroborates or disputes; `claims.json` says which.'),
  quotedIn: z.array(ClaimPointerSchema).describe('Claims in which another source quotes it.'),
}).meta({ id: 'SourceRecord', description: 'A speaker in an article. The author is one too.' });

export type SourceJson = JsonOf<typeof SourceJsonSchema>;
export type SourceRecordJson = JsonOf<typeof SourceRecordJsonSchema>;
