/** A claim or an entity by itself, for whoever takes one record and nothing else. Built from the schemas of the content. */
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

/** The edition that a record is of. */
const EditionSchema = z
  .strictObject({
    number: z.int().positive().describe('Its number.'),
    date: DaySchema.describe('The day it was sealed.'),
    url: WebUrlSchema.describe('Its page.'),
  })
  .describe('The last edition of its commentary; absent while none has been sealed.');

/** A note of the editors, as every form numbers it. */
const NoteSchema = z
  .strictObject({
    number: z
      .int()
      .positive()
      .describe('Its place among the notes on the claim: the same on pages, on paper and in books.'),
    kind: z
      .enum([...EditorNoteJsonSchema.shape.kind.options, 'reading'])
      .describe('What kind of note it is; `reading` tells how the editors read the sentence.'),
    heading: TextSchema.describe('What stands above it.'),
    text: TextSchema.describe('The note, as plain text.'),
    references: z.array(TextSchema).describe('The works it rests on, by their titles.'),
  })
  .meta({ id: 'RecordNote', description: 'A note of the editors, in their own voice: no part of the claim.' });

/** A claim with who says it. */
export const ClaimAloneSchema = z
  .strictObject({
    id: ClaimIdSchema,
    commentary: IdSchema.describe('The commentary it belongs to.'),
    url: WebUrlSchema.describe('The permalink: what is cited.'),
    label: LabelSchema.describe('What it is called: a noun phrase that names the matter and asserts nothing.'),
    statement: TextSchema.describe(
      'Who says it and how firmly, the claim, and the same again: whatever this is cut into keeps its source.',
    ),
    text: TextSchema.describe('The claim, with what its pronouns mean in square brackets.'),
    saidBy: TextSchema.describe('Who says it.'),
    firmness: ClaimPropsSchema.shape.certainty,
    said: TextSchema.describe('Who says it, how firmly, and how the author stands to it, as a sentence.'),
    type: ClaimPropsSchema.shape.type,
    when: z
      .array(
        z.strictObject({
          edtf: EdtfSchema.optional().describe('The date, where there is one.'),
          words: TextSchema.describe('The same in words, with the article’s own.'),
        }),
      )
      .describe('When what it tells of happened, as far as the article says.'),
    figures: z
      .array(TextSchema)
      .describe('Numbers that it gives, with unit and date, in words that are no firmer than the claim.'),
    notes: z.array(NoteSchema).describe('What the editors add, in the order of the page.'),
    work: TextSchema.describe('The article that it restates, with its author and year.'),
    edition: EditionSchema.optional(),
    wordingSince: z.int().positive().optional().describe('Number of the edition in which this wording began.'),
  })
  .meta({ id: 'ClaimAlone', description: 'A claim that can be used without anything else.' });

/** An entity with what it is called. */
export const EntityAloneSchema = z
  .strictObject({
    id: IdSchema,
    url: WebUrlSchema.describe('Its page.'),
    name: EntitySchema.shape.name,
    type: EntitySchema.shape.type,
    labelledBy: EntitySchema.shape.labelledBy,
    otherNames: z.array(TextSchema).describe('Everything else it is called, each once.'),
    summary: z
      .strictObject({
        text: TextSchema.describe('What it is, in the editors’ words.'),
        references: z.array(TextSchema).describe('The works that this rests on, by their titles.'),
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
          label: LabelSchema.describe('What the claim is called.'),
          saidBy: TextSchema.describe('Who says it.'),
          firmness: ClaimPropsSchema.shape.certainty,
        }),
      )
      .describe('The claims that involve it, in reading order.'),
  })
  .meta({ id: 'EntityAlone', description: 'An entity that can be used without anything else.' });

export type ClaimAlone = z.output<typeof ClaimAloneSchema>;
export type EntityAlone = z.output<typeof EntityAloneSchema>;
