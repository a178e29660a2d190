/** A commentary as data: a short record for `claims.json`, and a full one with its structure, sentences and editions. */
import { z } from 'zod';
import {
  ClaimIdSchema,
  CommentarySchema,
  EditionRecordSchema,
  IdSchema,
  OriginalSchema,
  SectionSchema,
  SentenceIdSchema,
  SourceMapSchema,
  TextSchema,
  WebUrlSchema,
  WithdrawalSchema,
} from '../../schema/index.ts';
import { type JsonOf, listOf } from './envelope.ts';

const { title, publisher, series, language, url, authorNames } = OriginalSchema.shape;
const issued = OriginalSchema.shape.issued.unwrap().shape;
const address = WebUrlSchema.describe('Its reading page.');
const { date, digest, note, number } = EditionRecordSchema.shape;

/** A commentary in `claims.json`. */
export const CommentaryJsonSchema = z
  .strictObject({
    id: IdSchema,
    url: address,
    shortTitle: CommentarySchema.shape.shortTitle,
    restatedIn: language.optional().describe('The language of its claims, if it is not the site’s.'),
    original: z
      .strictObject({
        title,
        authors: authorNames,
        publisher,
        series,
        language,
        issued: z
          .strictObject({ edtf: issued.edtf, verified: issued.verified })
          .optional()
          .describe('When it was published. `verified: false`: the date is inferred.'),
        url,
      })
      .describe('The original.'),
    sections: listOf(
      SectionSchema.omit({ formerly: true }).extend({ url: WebUrlSchema.describe('The section on the reading page.') }),
      'Its sections.',
    ),
  })
  .meta({ id: 'Commentary', description: 'A short record of a commentary; `commentary.json` has the full one.' });

const ParagraphSchema = z
  .strictObject({
    number: z.int().nonnegative().describe('Its number in the original; 0 is the stand-first.'),
    url: WebUrlSchema.describe('The paragraph on the reading page.'),
    claims: z.array(ClaimIdSchema).describe('Its claims, in reading order.'),
  })
  .meta({ id: 'Paragraph', description: 'A paragraph of the original, as its claims.' });

const SentenceSchema = SourceMapSchema.shape.sentences.element
  .pick({ words: true, sha256: true })
  .extend({ id: SentenceIdSchema, claims: z.array(ClaimIdSchema).describe('The claims that restate it.') })
  .meta({
    id: 'Sentence',
    description: 'A sentence of the original without its text. Anyone with the original can check the digest.',
  });

const SealedEditionSchema = z
  .strictObject({
    number,
    date,
    note,
    digest,
    url: WebUrlSchema.describe('Its page, with all that it changed.'),
    file: WebUrlSchema.describe('Its full text, as a file that never changes.'),
    changes: z
      .strictObject({
        published: z.int().nonnegative().describe('Claims that are new.'),
        reworded: z.int().nonnegative().describe('Claims whose wording changed.'),
        reannotated: z.int().nonnegative().describe('Claims of which only the annotation changed.'),
        withdrawn: z.int().nonnegative().describe('Claims that were withdrawn.'),
      })
      .describe('How many claims it changed, and how.'),
  })
  .meta({ id: 'SealedEdition', description: 'The state of a commentary on a day.' });

/** A commentary in full. */
export const CommentaryRecordJsonSchema = CommentarySchema.pick({
  original: true,
  shortTitle: true,
  abstract: true,
  rights: true,
  authorSource: true,
  argument: true,
  formerly: true,
})
  .extend({
    id: IdSchema,
    url: address,
    rights: TextSchema.describe('What this is and is not in relation to the original and its publisher.'),
    sections: listOf(
      SectionSchema.extend({
        id: IdSchema.describe('Id of the section on the reading page.'),
        url: WebUrlSchema.describe('The section on the reading page.'),
        paragraphs: listOf(ParagraphSchema, 'Its paragraphs. One that is split by a heading is in both sections.'),
      }).meta({ id: 'Section', description: 'A section: a heading and paragraphs of claims.' }),
      'Its sections, in reading order.',
    ),
    sentences: listOf(SentenceSchema, 'The sentences of the original, in its order; the ids of claims count them.'),
    editions: listOf(SealedEditionSchema, 'Its editions, the first edition first; none while it is a draft.'),
    ledger: WebUrlSchema.optional().describe('The record of all editions, as a file.'),
    feed: WebUrlSchema.optional().describe('The feed of changes (Atom).'),
    withdrawn: z
      .array(
        WithdrawalSchema.extend({
          url: WebUrlSchema.describe('Its page, which stays.'),
          wording: TextSchema.describe('Its last wording.'),
          withdrawnIn: number
            .optional()
            .describe('Number of the edition that withdrew it; absent until that is sealed.'),
        }).meta({ id: 'Withdrawal', description: 'A published claim that was withdrawn.' }),
      )
      .describe('Published claims that were withdrawn, in the order of the original.'),
  })
  .meta({
    id: 'CommentaryRecord',
    description: 'A commentary: the record of its original, its order, and its editions.',
  });

export type CommentaryJson = JsonOf<typeof CommentaryJsonSchema>;
export type CommentaryRecordJson = JsonOf<typeof CommentaryRecordJsonSchema>;
