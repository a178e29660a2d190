/** `content/commentaries/<slug>/commentary.yaml` and the front matter of its sections. */
import { z } from 'zod';
import { RESERVED_ANCHOR } from '../address/url.ts';
import { touchesYear } from '../date/span.ts';
import {
  ClaimIdSchema,
  EdtfSchema,
  FormerIdsSchema,
  IdSchema,
  LanguageSchema,
  TextSchema,
  WebUrlSchema,
  WordsSchema,
} from './scalar.ts';

/** Marks an issue with a number whose value is wrong, so that no hint suggests to quote it. */
const NUMBER = { code: 'custom', params: { number: true } } as const;

/** A published claim that was withdrawn. Its page stays, and shows what it said and why it was withdrawn. */
export const WithdrawalSchema = z.strictObject({
  id: ClaimIdSchema.describe('The id it had, which is never used again.'),
  reason: WordsSchema.describe('Why it was withdrawn: a sentence or two.'),
  successors: z.array(ClaimIdSchema).default([]).describe('Claims that replace what was right in it.'),
});

/** How an author is cited, in the fields of CSL: a person by the parts of the name, anything else as one whole. */
export const AuthorNameSchema = z
  .strictObject({
    family: TextSchema.optional().describe('The part of the name it is sorted by; a single name as a whole.'),
    given: TextSchema.optional().describe('The rest of the name.'),
    'non-dropping-particle': TextSchema.optional().describe('A particle that stays with the family name: “van”.'),
    'dropping-particle': TextSchema.optional().describe('A particle used only in the full name: “de”, “von”.'),
    suffix: TextSchema.optional().describe('What follows the name: “Jr.”, “III”.'),
    literal: TextSchema.optional().describe('The name of an organisation, instead of all other parts.'),
  })
  .check(({ value, issues }) => {
    const { literal, ...parts } = value;
    const isBoth = literal !== undefined && Object.values(parts).some((part) => part !== undefined);
    if (isBoth)
      issues.push({
        code: 'custom',
        path: ['literal'],
        input: literal,
        message: 'expected a whole name without family or other parts',
      });
    else if (literal === undefined && value.family === undefined)
      issues.push({ code: 'invalid_type', expected: 'string', path: ['family'], input: undefined });
  });

/** Who owns the wording of an original. */
export const OwnershipSchema = z.enum(['owned', 'public-domain', 'unowned', 'unknown']);

/** The original. Field names follow CSL where it has them. */
export const OriginalSchema = z.strictObject({
  // The author’s title may consist only of marks, such as “?!”.
  title: TextSchema.describe('Its title.'),
  sentenceTitle: TextSchema.optional().describe(
    'The title in sentence case, for the citation styles that ask for it (APA, Harvard).',
  ),
  authors: z.array(IdSchema).describe('Entity ids of the authors, in order; `[]` if nobody is named.'),
  authorNames: z.array(AuthorNameSchema).describe('How authors are cited, in the same order; `[]` if nobody is named.'),
  publisher: TextSchema.optional().describe('Who published it.'),
  series: TextSchema.optional().describe('The series, journal or site that it belongs to.'),
  language: LanguageSchema.describe('The language it is written in.'),
  issued: z
    .strictObject({
      edtf: EdtfSchema,
      year: z.int().describe('The year to cite.'),
      verified: z.boolean().describe('False if the date is inferred; references then show the year in brackets.'),
      note: TextSchema.optional().describe('How the date is known, or what it was inferred from.'),
    })
    .check(({ value: { edtf, year }, issues }) => {
      if (touchesYear(edtf, year)) return;
      issues.push({ ...NUMBER, path: ['year'], input: year, message: `expected a year of its date, ${edtf}` });
    })
    .optional()
    .describe(
      'When it was published. `verified: false` shows the year as inferred. Left out if not even the year can be inferred.',
    ),
  ownership: OwnershipSchema.optional().describe(
    'Who owns its wording, if not its author and publisher. `public-domain`: the rights have ended or were given up. `unowned`: nobody ever had any, as in laws. `unknown`: it is not known who has them.',
  ),
  url: WebUrlSchema.nullable().describe('Its address; null until somebody has verified it.'),
  findAt: z
    .strictObject({
      label: TextSchema.describe('What the address leads to.'),
      url: WebUrlSchema.describe('The address.'),
    })
    .describe('Where a reader may look for it while `url` is not known.'),
});

/** The bibliographic record of the original, and what this edition of it is. */
export const CommentarySchema = z.strictObject({
  original: OriginalSchema.describe('The original. Field names follow CSL where it has them.'),
  language: LanguageSchema.optional().describe(
    'The language of its claims, labels, headings and notes, if that is not the site’s. Texts in this file are in the site’s language.',
  ),
  shortTitle: WordsSchema.describe('Short title for running heads and search results.'),
  abstract: WordsSchema.describe('One paragraph: what the commentary argues, in the editors’ words.'),
  rights: TextSchema.optional().describe(
    'What this is, and is not, in relation to the original and its publisher. Without it, pages say what follows from the record of the original.',
  ),
  authorSource: IdSchema.describe('The source id of the author’s own voice.'),
  argument: z.array(ClaimIdSchema).default([]).describe('The claims that, read in order, give the argument in brief.'),
  withdrawn: z.array(WithdrawalSchema).default([]).describe('Published claims that were withdrawn.'),
  identifiers: z
    .array(
      z.strictObject({
        edition: z.int().min(1).describe('The edition that it names.'),
        doi: z
          .string()
          .regex(/^10\.\d{4,9}\/\S+$/, { error: 'expected a DOI without its address, such as 10.5281/zenodo.123' })
          .optional()
          .describe('Its DOI: `10.5281/zenodo.123`.'),
        ark: z
          .string()
          .regex(/^ark:\/?\d{5,}\/\S+$/, { error: 'expected an ARK, such as ark:/12345/x1' })
          .optional()
          .describe('Its ARK: `ark:/12345/x1`.'),
      }),
    )
    .default([])
    .describe('Registered identifiers of editions.'),
  formerly: FormerIdsSchema.describe('Former names of its folder. All of their addresses keep a page that leads here.'),
});

/** Front matter of a section. */
export const SectionSchema = z.strictObject({
  title: WordsSchema.describe('Its heading.'),
  original: z.boolean().describe('Whether the original has this heading; false if the editors supplied it.'),
  formerly: z
    .array(
      IdSchema.refine((name) => !RESERVED_ANCHOR.test(name), {
        error: 'expected a name that its page does not use for something else',
      }),
    )
    .default([])
    .describe(
      'Former names of its file, and names of sections that were merged into it. Links to their places on the page still work.',
    ),
});
