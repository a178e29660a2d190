/** Scalars that several records share. */
import { parse } from 'edtf';
import { z } from 'zod';
import { CLAIM_ID, CLAIM_REF, isClaimId, parseClaimRef, type ClaimId, type ClaimRef } from '../address/id.ts';
import { expectedOfSiteAddress, expectedOfWebAddress, toIri } from '../address/web.ts';
import { isInCalendar, isReversed, namesYear } from '../date/span.ts';
import { expectedOfPlainText } from './plain-text.ts';

function inScripts(names: string): string {
  return `[${names
    .split(' ')
    .map((name) => `\\p{Script_Extensions=${name}}`)
    .join('')}]`;
}

const RIGHT_TO_LEFT = inScripts('Arab Hebr Syrc Nkoo Thaa Adlm Rohg');

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of an entity, source, reference or commentary, equal to its file name. */
export const IdSchema = z
  .string()
  .regex(ID, { error: 'expected an id: lower-case letters, digits and single hyphens' })
  .describe('An id: lower-case words joined by hyphens.');

/** The ids that a record had before. */
export const FormerIdsSchema = z
  .array(IdSchema)
  .default([])
  .describe(
    'Ids it had before it was renamed, and ids of records that were merged into it. Their addresses keep a page that leads here.',
  );

/** One or more ids, separated by spaces (`party="taliban imu"`). Yields a list. */
export const IdsSchema = z
  .string()
  .transform((value) => value.trim().split(/\s+/))
  .pipe(z.array(IdSchema).min(1));

/** A claim of the same commentary. */
export const ClaimIdSchema = z
  .custom<ClaimId>((value) => typeof value === 'string' && isClaimId(value), {
    error: 'expected a claim id: paragraph.sentence and perhaps a letter, such as 7.3 or 8.2b',
  })
  .meta({
    id: 'ClaimId',
    // A JSON Schema cannot express a custom check.
    type: 'string',
    pattern: CLAIM_ID.source,
    description:
      'A claim, unique within its commentary: paragraph.sentence of the original and, if a sentence contains several, a letter (`7.3`, `8.2b`).',
  });

/** A claim of any commentary. For a claim of another commentary, the folder comes before the id. */
export const ClaimRefSchema = z
  .custom<ClaimRef>((value) => typeof value === 'string' && parseClaimRef(value) !== undefined, {
    error: 'expected a claim id such as 7.3 or, for a claim of another commentary, its folder and id: harbour/7.3',
  })
  .meta({
    id: 'ClaimRef',
    type: 'string',
    pattern: CLAIM_REF.source,
    description: 'A claim: `7.3` or, if of another commentary, with its folder: `harbour/7.3`.',
  });

/** A sentence of the original, `paragraph.sentence`. */
export const SentenceIdSchema = z
  .string()
  .regex(/^(0|[1-9]\d*)\.[1-9]\d*$/, { error: 'expected a sentence id, paragraph.sentence' })
  .meta({
    id: 'SentenceId',
    description: 'A sentence of the original: paragraph.sentence; the stand-first is paragraph 0.',
  });

/**
 * Characters that no text may contain, as the source of a pattern with the flags `u` and `g`: controls, characters that Unicode
 * says are not shown (and others that show as nothing), characters that reorder others, and halves of surrogate pairs. Joiners
 * and direction marks are allowed where a script needs them.
 */
export const HIDDEN = [
  // All controls except tab, line feed, and a carriage return before a line feed.
  '[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]|\\r(?!\\n)',
  // Ignorable characters except the four below; line separators; the empty Braille pattern; annotations; objects.
  '(?![\\u200C-\\u200F])\\p{Default_Ignorable_Code_Point}|[\\u2028-\\u202E\\u2066-\\u2069\\u061C\\u2800\\uFFF9-\\uFFFC]',
  '[\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}]',
  // Joiners are allowed after letters that join or stack.
  `(?<!${inScripts('Arab Syrc Mong Nkoo Thaa Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt')})[\\u200C\\u200D]`,
  // Direction marks are allowed next to right-to-left letters; punctuation, digits or spaces may come between.
  `(?<!${RIGHT_TO_LEFT}[\\p{P}\\p{S}\\p{N}\\s]{0,3})[\\u200E\\u200F](?![\\p{P}\\p{S}\\p{N}\\s]{0,3}${RIGHT_TO_LEFT})`,
].join('|');

/** Compiled once, since compiling a pattern takes time. */
export const HIDDEN_CHARACTER = new RegExp(HIDDEN, 'u');

const hasHidden = (text: string): boolean => HIDDEN_CHARACTER.test(text);

/**
 * Plain text that is not blank. Hidden characters are checked here too, since escapes and character references can produce
 * them. Markdown is refused, since it would be published as it is written.
 */
export const TextSchema = z
  .string()
  .trim()
  .min(1, { error: 'expected some text', abort: true })
  .refine((text) => !hasHidden(text), { error: 'expected text without invisible characters' })
  .check(({ value, issues }) => {
    const message = expectedOfPlainText(value);
    if (message !== undefined) issues.push({ code: 'custom', message, input: value });
  });

/** A name, a title or a statement, which must have words and not only marks. */
export const WordsSchema = TextSchema.refine(hasWords, { error: 'expected words' });

/** Whether a text contains a letter, a digit, or a symbol that can replace a word, such as €. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text);
}

/** A date in the Extended Date/Time Format. */
export const EdtfSchema = z
  .string()
  .refine(isEdtf, {
    error: 'expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07',
    abort: true,
  })
  .refine(isInCalendar, { error: 'expected a day that exists', abort: true })
  .refine(namesYear, { error: 'expected a date that names a year', abort: true })
  .refine((date) => !isReversed(date), { error: 'expected a span whose first date is not after its last' })
  .meta({
    id: 'Edtf',
    description:
      'A date in the Extended Date/Time Format (ISO 8601-2), level 0 or 1: `2020-11`, `2019-22` (summer 2019), `2021-05/2021-07`.',
  });

/** A day, `YYYY-MM-DD`. */
export const DaySchema = z.iso.date({
  error: ({ input }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(String(input)) ? 'expected a day that exists' : 'expected a day as YYYY-MM-DD',
});

/** Makes a refinement from a function that says what a text should be instead. */
const refuse =
  (expected: (text: string) => string | undefined) =>
  ({ value, issues }: { value: string; issues: z.core.$ZodRawIssue[] }): void => {
    const message = hasHidden(value) ? 'expected an address without invisible characters' : expected(value);
    if (message !== undefined) issues.push({ code: 'custom', message, input: value });
  };

/** A web address; only http and https, so that it cannot be a script. Yields an IRI. */
export const WebUrlSchema = z
  .string()
  .check(refuse(expectedOfWebAddress))
  .overwrite((text) => (expectedOfWebAddress(text) === undefined ? toIri(text) : text))
  .meta({ format: 'uri', pattern: '^https?://' });

/** The address of a form, in which words in braces are placeholders. */
export const FormAddressSchema = z.string().check(refuse(expectedOfWebAddress)).meta({ pattern: '^https?://' });

/** The address that a site is published at. */
export const SiteAddressSchema = z
  .string()
  .check(refuse(expectedOfSiteAddress))
  .meta({ format: 'uri', pattern: '^https?://' });

/** SHA-256, hex. */
export const DigestSchema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 digest in hex' });

/** A flag: written bare (`negated`), never with a value. */
export const FlagSchema = z.literal(true, { error: 'expected the bare prop, without a value' });

/** A BCP 47 language tag. */
export const LanguageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'expected a BCP 47 language tag, such as ar, ps, prs, fa or ur',
  })
  .describe('A BCP 47 language tag.');

function isEdtf(value: string): boolean {
  const known = judged.get(value) ?? canParse(value);
  judged.set(value, known);
  return known;
}

function canParse(value: string): boolean {
  try {
    parse(value, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

/** Few dates occur, each of them often, and the parser rebuilds its grammar for each. */
const judged = new Map<string, boolean>();
