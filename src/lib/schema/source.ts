/** `content/sources/<id>.yaml`: one speaking source a file; the file name is its id. */
import { z } from 'zod';
import { FormerIdsSchema, IdSchema, TextSchema, WordsSchema } from './scalar.ts';
import { CountSchema, VoiceSchema } from './term.ts';

/** A voice that the article lets speak, its author included. */
export const SourceSchema = z.strictObject({
  name: WordsSchema.describe('Short name, as the article words it where it does (“local sources”).'),
  subject: WordsSchema.describe('The name as the subject of a sentence: “one dock worker”.'),
  plural: z.boolean().describe('Whether that subject takes a plural verb.'),
  voice: VoiceSchema.describe('What kind of voice it is.'),
  count: CountSchema.optional().describe('How many it stands for, as worded.'),
  entity: IdSchema.optional().describe(
    'The entity that is this source, where it is one that has a page (the author, an organisation, a document).',
  ),
  side: z
    .array(IdSchema)
    .default([])
    .describe('The entities on whose side it stands: what it says is what they, or their people, say.'),
  sideAsWorded: TextSchema.optional().describe(
    'The article’s word for its side, where that is no entity (“local”, “hostile”).',
  ),
  asWorded: z
    .array(TextSchema)
    .default([])
    .describe('How the article words the source; nothing where it speaks without a mark, as the author does.'),
  description: WordsSchema.describe('What can be said of the source from the article alone.'),
  formerly: FormerIdsSchema,
});
