/** A claim or an entity as a record that can be used alone. Built from the schemas of the content. */
import { z } from 'zod';
import {
  ClaimIdSchema,
  ClaimPropsSchema,
  DaySchema,
  EdtfSchema,
  EntitySchema,
  IdSchema,
  LabelSchema,
  TextSchema,
  WebUrlSchema,
} from '../../schema/index.ts';
import { EditorNoteJsonSchema } from './claim.ts';
import type { JsonOf } from './envelope.ts';

/** The edition of a record. */
const EditionSchema = z
  .strictObject({
    number: z.int().positive().describe('Its number.'),
    date: DaySchema.describe('The day it was sealed.'),
    url: WebUrlSchema.describe('Its page.'),
  })
  .describe('The last edition of its commentary; absent if none has been sealed.');

/** A note of the editors, with the number that it has in every format. */
const NoteSchema = z
  .strictObject({
    number: z
      .int()
      .positive()
      .describe('Its place among the notes on the claim: the same on pages, on paper and in books.'),
    kind: z
      .enum([...EditorNoteJsonSchema.shape.kind.options, 'reading'])
      .describe('The kind of note; `reading` says how the editors read the sentence.'),
    heading: TextSchema.describe('Its heading.'),
    text: TextSchema.describe('The note, as plain text.'),
    references: z.array(TextSchema).describe('The titles of the works that it is based on.'),
  })
  .meta({ id: 'RecordNote', description: 'A note of the editors, in their own voice; not part of the claim.' });

/** A claim with who says it. */
export const ClaimAloneSchema = z
  .strictObject({
    id: ClaimIdSchema,
    commentary: IdSchema.describe('The commentary it belongs to.'),
    url: WebUrlSchema.describe('The permalink, to cite.'),
    label: LabelSchema.describe('Its label: a noun phrase that names the topic and asserts nothing.'),
    statement: TextSchema.describe(
      'The claim, with who says it and how firmly both before and after it, so that excerpts keep the source.',
    ),
    text: TextSchema.describe('The claim, with what its pronouns mean in square brackets.'),
    saidBy: TextSchema.describe('Who says it.'),
    firmness: ClaimPropsSchema.shape.certainty,
    said: TextSchema.describe('A sentence: who says it, how firmly, and how the author presents it.'),
    type: ClaimPropsSchema.shape.type,
    when: z
      .array(
        z.strictObject({
          edtf: EdtfSchema.optional().describe('The date, if there is one.'),
          words: TextSchema.describe('The time in words, including the article’s own.'),
        }),
      )
      .describe('When the events of the claim happened, as far as the article says.'),
    figures: z
      .array(TextSchema)
      .describe('Numbers that it gives, with unit and date, in words that are no firmer than the claim.'),
    notes: z.array(NoteSchema).describe('The editors’ notes, in the order of the page.'),
    work: TextSchema.describe('The article that it restates, with its author and year.'),
    edition: EditionSchema.optional(),
    wordingSince: z.int().positive().optional().describe('Number of the edition in which this wording began.'),
  })
  .meta({ id: 'ClaimAlone', description: 'A claim that can be used without other records.' });

/** An entity with its names. */
export const EntityAloneSchema = z
  .strictObject({
    id: IdSchema,
    url: WebUrlSchema.describe('Its page.'),
    name: EntitySchema.shape.name,
    type: EntitySchema.shape.type,
    labelledBy: EntitySchema.shape.labelledBy,
    otherNames: z.array(TextSchema).describe('All its other names, each once.'),
    summary: z
      .strictObject({
        text: TextSchema.describe('What it is, in the editors’ words.'),
        references: z.array(TextSchema).describe('The titles of the works that this is based on.'),
      })
      .optional()
      .describe('What it is, from outside the commentaries.'),
    dates: z
      .array(
        z.strictObject({
          edtf: EdtfSchema.describe('The date.'),
          words: TextSchema.describe('What happened then, and the date in words.'),
        }),
      )
      .describe('Dates of its life, from outside the commentaries.'),
    claims: z
      .array(
        z.strictObject({
          id: TextSchema.describe('The key of the claim in this file.'),
          label: LabelSchema.describe('The label of the claim.'),
          saidBy: TextSchema.describe('Who says it.'),
          firmness: ClaimPropsSchema.shape.certainty,
        }),
      )
      .describe('The claims that involve it, in reading order.'),
  })
  .meta({ id: 'EntityAlone', description: 'An entity that can be used without other records.' });

export type ClaimAlone = JsonOf<typeof ClaimAloneSchema>;
export type EntityAlone = JsonOf<typeof EntityAloneSchema>;
