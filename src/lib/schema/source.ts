/** `content/sources/<id>.yaml`: one speaking source a file; the file name is its id. */
import { z } from 'zod';
import { counts, keysOf, voices } from '../vocabulary/index.ts';
import { IdSchema, TextSchema } from './scalar.ts';

/** A voice that the article lets speak, its author included. */
export const SourceSchema = z.strictObject({
  /** Short name, as the article words it where it does (“Taliban sources”). */
  name: TextSchema,
  /** The name as the subject of a sentence: “One Al-Qa’ida source”. */
  subject: TextSchema,
  /** Whether that subject takes a plural verb. */
  plural: z.boolean(),
  voice: z.enum(keysOf(voices)),
  /** How many it stands for, as worded. */
  count: z.enum(keysOf(counts)).optional(),
  /** The entity that is this source, where it is one that has a page (the author, an organisation, a document). */
  entity: IdSchema.optional(),
  /** The entities on whose side it stands: what it says is what they, or their people, say. */
  side: z.array(IdSchema).default([]),
  /** The article’s word for its side, where that is no entity (“local”, “hostile”). */
  sideAsWorded: TextSchema.optional(),
  /** How the article words the source; nothing where it speaks without a mark, as the author does. */
  asWorded: z.array(TextSchema).default([]),
  /** What can be said of the source from the article alone. */
  description: TextSchema,
});
