/** Phrasing content: text with mentions, cues and links at their places. */
import { z } from 'zod';
import type { Inline } from '../../edition/model.ts';
import { IdSchema, WebUrlSchema } from '../../schema/index.ts';

const children = z.lazy(() => z.array(InlineSchema)).describe('Its content.');
const value = z.string().describe('The text.');

/** The schema of {@link Inline}. */
const InlineSchema: z.ZodType<Inline> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value }).describe('Plain text.'),
    z
      .strictObject({ type: z.enum(['emphasis', 'strong']).describe('The degree.'), children })
      .describe('Emphasised text.'),
    z
      .strictObject({ type: z.literal('entity'), id: IdSchema.describe('The entity’s id.'), children })
      .describe('A mention of an entity.'),
    z
      .strictObject({ type: z.literal('cue'), cue: z.enum(['hedge', 'attribution']).describe('Its kind.'), value })
      .describe('Words that express doubt, or attribute the statement to a source.'),
    z
      .strictObject({ type: z.literal('link'), url: WebUrlSchema.describe('Where it leads.'), children })
      .describe('A link; only in notes.'),
  ])
  .meta({ id: 'Inline', description: 'Phrasing content. The texts of all nodes, joined, are the plain text.' });

/** Phrasing content of a claim or a note. */
export const BodySchema = z
  .array(InlineSchema)
  .describe('The same as `text`, with mentions of entities, cues and links at their places.');
