/** `content/references/<id>.yaml`: one outside work a file; facts and editor’s notes rest on them. */
import { z } from 'zod';
import { DaySchema, TextSchema, WebUrlSchema } from './scalar.ts';

/** What kind of work a reference is, to be shown beside it; no grade, nobody’s reliability is judged. */
export const strengths = {
  primary: 'Primary document',
  reputable: 'News report, database or study',
  gazetteer: 'Gazetteer',
  secondary: 'Secondary account',
  mirror: 'Copy of another work',
  weak: 'Little-known outlet',
} as const;

/** A work that a fact or an editor’s note rests on. */
export const ReferenceSchema = z.strictObject({
  title: TextSchema.describe('Title, with publisher and date where known.'),
  url: WebUrlSchema.optional().describe('Where it can be read.'),
  strength: z
    .enum(Object.keys(strengths) as [keyof typeof strengths, ...(keyof typeof strengths)[]])
    .describe('What kind of work it is; no grade, nobody’s reliability is judged.'),
  archived: z
    .strictObject({
      url: WebUrlSchema.describe('The address of the copy.'),
      date: DaySchema.describe('The day it was made.'),
    })
    .optional()
    .describe('A copy in an archive, which somebody read.'),
  seen: TextSchema.optional().describe('In what form it was consulted.'),
  note: TextSchema.optional().describe('What else is to be said of it.'),
});

export type Reference = Readonly<z.output<typeof ReferenceSchema> & { id: string }>;
