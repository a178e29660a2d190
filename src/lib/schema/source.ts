/** `content/sources/<id>.yaml`: one speaking source per file; the file name is its id. */
import { z } from 'zod';
import { FormerIdsSchema, IdSchema, TextSchema, WordsSchema } from './scalar.ts';
import { terms } from './term.ts';

/** Anybody who speaks in the article, its author included. */
export const SourceSchema = z.strictObject({
  name: WordsSchema.describe('Short name, in the article’s words if it has any (“local sources”).'),
  subject: WordsSchema.describe('The name as the subject of a sentence: “one dock worker”.'),
  plural: z.boolean().describe('Whether that subject takes a plural verb.'),
  voice: terms.voice.describe('What kind of voice it is.'),
  count: terms.count.optional().describe('How many it stands for, as worded.'),
  entity: IdSchema.optional().describe(
    'The entity that is this source, if it has a page (the author, an organisation, a document).',
  ),
  side: z
    .array(IdSchema)
    .default([])
    .describe('The entities on whose side it is: what it says counts as said by them or their people.'),
  sideAsWorded: TextSchema.optional().describe(
    'The article’s word for its side, if that is not an entity (“local”, “hostile”).',
  ),
  asWorded: z
    .array(TextSchema)
    .default([])
    .describe('How the article words the source; empty if it does not, as for the author.'),
  description: WordsSchema.describe('What the article alone says about the source.'),
  formerly: FormerIdsSchema,
});
