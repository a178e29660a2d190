/**
 * `content/references/<id>.yaml`: an outside work on which facts and editors’ notes rest, one per file; and what all kinds of
 * notes have in common.
 */
import { z } from 'zod';
import { keysOf } from '../vocabulary/index.ts';
import { DaySchema, TextSchema, WebUrlSchema, EdtfSchema, WordsSchema } from './scalar.ts';

/** What kind of work a reference is, to be shown beside it. It is not a grade of reliability. */
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
  title: WordsSchema.describe('Title, with publisher and date where known.'),
  url: WebUrlSchema.optional().describe('Where it can be read.'),
  strength: z.enum(keysOf(strengths)).describe('What kind of work it is; not a grade of reliability.'),
  archived: z
    .strictObject({
      url: WebUrlSchema.describe('The address of the copy.'),
      date: DaySchema.describe('The day it was made.'),
    })
    .optional()
    .describe('A copy in an archive, which somebody has read.'),
  seen: TextSchema.optional().describe('The form in which it was consulted.'),
  note: TextSchema.optional().describe('Any other remark on it.'),
});

export type Reference = Readonly<z.output<typeof ReferenceSchema> & { id: string }>;

/** When it happened. */
export const HappenedSchema = EdtfSchema.optional().describe(
  'When it happened, in EDTF: required for the kind `since`, and for no other.',
);

/** A `since` note says when it happened, and no other note does. */
export function refineHappened({ value: { kind, happened }, issues, value }: NotePayload): void {
  if ((kind === 'since') === (happened !== undefined)) return;
  const message =
    kind === 'since'
      ? 'expected the date of what happened since, in EDTF'
      : 'expected no happened: only a note of the kind since has one';
  issues.push({ code: 'custom', message, input: value, path: ['happened'] });
}

type NotePayload = z.core.ParsePayload<{ readonly kind: string; readonly happened?: string | undefined }>;
