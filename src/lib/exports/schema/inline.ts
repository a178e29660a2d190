/** Phrasing content: text with its mentions, cues and links where they stand. */
import { z } from 'zod';
import type { Inline } from '../../edition/model.ts';
import { IdSchema, WebUrlSchema } from '../../schema/index.ts';

const children = z.lazy(() => z.array(InlineSchema)).describe('What it holds.');
const value = z.string().describe('The text.');

/** The schema of {@link Inline}. */
const InlineSchema: z.ZodType<Inline> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value }).describe('Plain text.'),
    z
      .strictObject({ type: z.enum(['emphasis', 'strong']).describe('How much.'), children })
      .describe('Text that is stressed.'),
    z
      .strictObject({ type: z.literal('entity'), id: IdSchema.describe('The entity’s id.'), children })
      .describe('A mention of an entity.'),
    z
      .strictObject({ type: z.literal('cue'), cue: z.enum(['hedge', 'attribution']).describe('What it does.'), value })
      .describe('Words that carry doubt, or hand the statement to a source.'),
    z
      .strictObject({ type: z.literal('link'), url: WebUrlSchema.describe('Where it leads.'), children })
      .describe('A link; only in notes.'),
  ])
  .meta({ id: 'Inline', description: 'Phrasing content. The texts of all nodes in a row are the plain text.' });

/** Phrasing content of a claim or a note. */
export const BodySchema = z
  .array(InlineSchema)
  .describe('The same as `text`, with mentions of entities, cues and links where they stand.');
