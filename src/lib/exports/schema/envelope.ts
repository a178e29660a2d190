/** The first fields of every data file, before its records. */
import { z } from 'zod';
import { DaySchema, IdSchema, LanguageSchema, TextSchema, WebUrlSchema } from '../../schema/index.ts';

/** Fields of every data file. */
export const envelope = {
  $schema: WebUrlSchema.describe('The JSON Schema of this file.'),
  schemaVersion: z
    .literal(1)
    .describe('Version of this format. It is raised when a field changes or is removed, not when one is added.'),
  title: TextSchema.describe('Title of the site.'),
  url: WebUrlSchema.describe('Address of the site.'),
  language: LanguageSchema.describe('The language of the restatements and notes.'),
  licence: z
    .strictObject({ name: TextSchema.describe('Its name.'), url: WebUrlSchema.describe('Its text.') })
    .describe('Licence of the data.'),
  editions: z
    .array(
      z
        .strictObject({
          commentary: IdSchema.describe('The commentary.'),
          number: z.int().positive().describe('Number of its last edition.'),
          date: DaySchema.describe('The day it was sealed.'),
        })
        .meta({ id: 'EditionOf', description: 'The last edition of a commentary.' }),
    )
    .describe('The last edition of each commentary in this file. A commentary without a sealed edition is not listed.'),
};

/** A list of records in a data file. */
export function listOf<S extends z.ZodType>(schema: S, description: string): z.ZodArray<S> {
  return z.array(schema).describe(description);
}

/** The type of a record, which may contain parts of the edition and so must not be changed. */
export type JsonOf<Schema extends z.ZodType> = Frozen<z.output<Schema>>;

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
