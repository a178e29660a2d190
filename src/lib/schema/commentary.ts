/** `content/commentaries/<slug>/commentary.yaml` and the front matter of its sections. */
import { z } from 'zod';
import { ClaimIdSchema, EdtfSchema, IdSchema, LanguageSchema, TextSchema, WebUrlSchema } from './scalar.ts';

/** A published claim that was taken out. Its page stays, and says what it said and why it went. */
export const WithdrawalSchema = z.strictObject({
  /** The id it had. No claim has it ever again. */
  id: ClaimIdSchema,
  /** Why it went: a sentence or two. */
  reason: TextSchema,
  /** Claims that say in its place what was right in it. */
  successors: z.array(ClaimIdSchema).default([]),
});

/** The bibliographic record of the original, and what this edition of it is. */
export const CommentarySchema = z.strictObject({
  /** The original. Field names follow CSL where it has them. */
  original: z.strictObject({
    title: TextSchema,
    /** The title in sentence case, for the citation styles that ask for it (APA, Harvard). */
    sentenceTitle: TextSchema.optional(),
    /** Entity ids of the authors, in order. */
    authors: z.array(IdSchema).min(1),
    /** How authors are cited. */
    authorNames: z.array(z.strictObject({ family: TextSchema, given: TextSchema })).min(1),
    publisher: TextSchema,
    series: TextSchema,
    language: LanguageSchema,
    /** When it was published. `verified: false` shows the year as inferred. */
    issued: z.strictObject({ edtf: EdtfSchema, year: z.int(), verified: z.boolean(), note: TextSchema.optional() }),
    /** Its address; null until somebody has verified it. */
    url: WebUrlSchema.nullable(),
    /** Where a reader may look for it while `url` is not known. */
    findAt: z.strictObject({ label: TextSchema, url: WebUrlSchema }),
  }),
  /** Short title for running heads and search results. */
  shortTitle: TextSchema,
  /** One paragraph: what the commentary argues, in the editors’ words. */
  abstract: TextSchema,
  /** What this is and is not in relation to the original and its publisher. */
  rights: TextSchema,
  /** The source id of the author’s own voice. */
  authorSource: IdSchema,
  /** The claims that, read in order, give the argument in brief. */
  argument: z.array(ClaimIdSchema).default([]),
  /** Published claims that were taken out. */
  withdrawn: z.array(WithdrawalSchema).default([]),
});

/** Front matter of a section. */
export const SectionSchema = z.strictObject({
  /** Its heading. */
  title: TextSchema,
  /** Whether the original has this heading; false where the editors supplied it. */
  original: z.boolean(),
});
