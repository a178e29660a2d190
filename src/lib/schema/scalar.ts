/** Scalars that several records share. */
import { parse } from 'edtf';
import { z } from 'zod';
import { CLAIM_ID, isClaimId, type ClaimId } from '../address/id.ts';

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
    'Ids it had before it was renamed, and those of records that were merged into it. Their addresses keep a page that leads here.',
  );

/** One or more ids, parted by spaces (`party="taliban imu"`). Yields a list. */
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
    // A custom check says nothing of itself to a JSON Schema.
    type: 'string',
    pattern: CLAIM_ID.source,
    description:
      'A claim, unique within its commentary: paragraph.sentence of the original and, where a sentence holds several, a letter (`7.3`, `8.2b`).',
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
 * Characters that no text may hold, as the source of a pattern with the flags `u` and `g`: controls, invisible ones,
 * those that reorder others, and halves of a pair; the two joiners where a Latin letter stands before them.
 */
export const HIDDEN =
  '[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\xAD\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}\\u{E0000}-\\u{E0FFF}]' +
  '|\\r(?!\\n)|(?<=\\p{Script=Latin})[\\u200C\\u200D]';

const hasHidden = (text: string): boolean => new RegExp(HIDDEN, 'u').test(text);

/** Text that is not blank. Escapes and character references can write what no file may hold. */
export const TextSchema = z
  .string()
  .trim()
  .min(1, { error: 'expected some text' })
  .refine((text) => !hasHidden(text), { error: 'expected text without characters that nobody sees' });

/** A date in the Extended Date/Time Format. */
export const EdtfSchema = z
  .string()
  .refine(isEdtf, {
    error: 'expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07',
  })
  .meta({
    id: 'Edtf',
    description:
      'A date in the Extended Date/Time Format (ISO 8601-2), level 0 or 1: `2020-11`, `2019-22` (summer 2019), `2021-05/2021-07`.',
  });

/** A day, `YYYY-MM-DD`. */
export const DaySchema = z.iso.date({ error: 'expected a day as YYYY-MM-DD' });

/** An address on the web; http and https only, so that no content can carry a script. */
export const WebUrlSchema = z
  .url({
    protocol: /^https?$/,
    error: 'expected a web address that starts with https:// or http://',
  })
  .refine((text) => !hasHidden(text), { error: 'expected an address without characters that nobody sees' })
  .meta({ pattern: '^https?://' });

/** A BCP 47 language tag. */
export const LanguageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'expected a BCP 47 language tag, such as ar, ps, prs, fa or ur',
  })
  .describe('A BCP 47 language tag.');

function isEdtf(value: string): boolean {
  try {
    parse(value, { level: 1 });
    return true;
  } catch {
    return false;
  }
}
