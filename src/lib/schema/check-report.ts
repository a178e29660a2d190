/** The output of `npm run check -- --json`. */
import { z } from 'zod';

/** An issue, with everything that the report for people says about it. */
export const ReportedIssueSchema = z.strictObject({
  rule: z.string().describe('Name of the rule that is broken.'),
  message: z.string().describe('“Unexpected X, expected Y”.'),
  expected: z.string().optional().describe('What is expected, taken from the message.'),
  hint: z.string().optional().describe('How to fix it.'),
  suggestion: z.string().optional().describe('What was probably meant, if one known name is near enough.'),
  file: z.string().describe('The file, relative to the folder in which the command runs.'),
  line: z.int().describe('Line, from 1.'),
  column: z.int().describe('Column in UTF-16 units, from 1.'),
  endLine: z.int().describe('Line where the word, value or tag ends.'),
  endColumn: z.int().describe('Column after its last character.'),
  docs: z.string().describe('Address of the page that explains the rule.'),
});

/** A record to look at. */
export const ReportedRecordSchema = z.strictObject({
  id: z.string().describe('Id of the sentence, claim, entity or source.'),
  commentary: z.string().optional().describe('Folder of its commentary; absent if it belongs to all.'),
  words: z.array(z.string()).optional().describe('The words in question, if it is about words.'),
  file: z.string().describe('The file that contains it.'),
  line: z.int().describe('Line, from 1.'),
  column: z.int().describe('Column, from 1.'),
});

const records = z.array(ReportedRecordSchema);

export const CheckReportSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Version of this format.'),
  ok: z.boolean().describe('Whether there are no issues.'),
  issues: z.array(ReportedIssueSchema).describe('All issues, by file, line and column.'),
  warnings: z.array(z.string()).describe('What is allowed but should change: a placeholder as the address.'),
  summary: z
    .strictObject({
      sentences: z.int().describe('Sentences of the originals.'),
      covered: z.int().describe('Those that have a claim.'),
      claims: z.int().describe('Claims.'),
      entities: z.int().describe('Entities.'),
      sources: z.int().describe('Sources.'),
      references: z.int().describe('References.'),
      editorNotes: z.int().describe('Editor’s notes on claims and entities.'),
      rulesOff: z
        .array(
          z.strictObject({
            commentary: z.string().describe('Folder of the commentary.'),
            language: z.string().describe('The language of its prose, as a BCP 47 tag.'),
            rules: z.array(z.string()).describe('The rules.'),
            listed: z.boolean().describe('Whether `proseToCompare` lists what they would find.'),
          }),
        )
        .describe('Rules on prose that are off, because its language has no complete lexicon.'),
      coverage: z
        .strictObject({
          sentencesWithoutClaim: records.describe('Sentences that no claim restates.'),
          claimsWithoutSource: records.describe('Claims without a source.'),
          claimsWithoutDate: records.describe('Claims that do not say when what they claim happened.'),
          entitiesWithoutDescription: records.describe('Entities without a summary.'),
          sourcesUsedOnce: records.describe('Sources that only one claim rests on.'),
          hedgesUnmarked: records.describe('Claims with hedge words that are not marked as hedges.'),
          proseToCompare: records.describe(
            'Claims without a known word of doubt or attribution, in a language whose lexicon is incomplete.',
          ),
          namesUnrecorded: records.describe(
            'Commentaries without recorded sections, and former ids without what replaced them: the next seal records both.',
          ),
        })
        .describe('What an editor may still want to look at; none of it is an issue.'),
    })
    .describe('Counts and lists of what the content has, even if there are issues.'),
});

export type CheckReport = z.output<typeof CheckReportSchema>;
export type ReportedIssue = z.output<typeof ReportedIssueSchema>;
export type ReportedRecord = z.output<typeof ReportedRecordSchema>;
