/** Schemas of props with a special form: labels, search words, quoted sources, and figures. */
import { z } from 'zod';
import { IdSchema, TextSchema, EdtfSchema, FlagSchema, WordsSchema } from './scalar.ts';

const LABEL_WORDS = 10;
const FIND_PHRASES = 5;
const FIND_WORDS = 3;

/** The title of a claim. */
export const LabelSchema = WordsSchema.refine((text) => countWords(text) <= LABEL_WORDS, {
  error: 'expected a noun phrase of at most ten words',
})
  .refine((text) => !/[.!?…]$/.test(text), { error: 'expected a noun phrase without punctuation at its end' })
  .refine((text) => !/[<>{}*_`[\]]/.test(text), { error: 'expected plain text, without markup' });

/** Search words and phrases, separated by commas. Yields a list. */
export const FindSchema = TextSchema.transform((value) => value.split(',').map((phrase) => phrase.trim()))
  .refine((phrases) => phrases.length <= FIND_PHRASES, { error: 'expected at most five words or phrases' })
  .refine((phrases) => phrases.every((phrase) => phrase !== ''), { error: 'expected a word between the commas' })
  .refine((phrases) => phrases.every((phrase) => countWords(phrase) <= FIND_WORDS), {
    error: 'expected phrases of at most three words, separated by commas',
  });

/** A source that another quotes, with the words that attribute the statement to it. */
export const QuotedSourceSchema = z.strictObject({
  source: IdSchema.describe('The source’s id.'),
  cue: TextSchema.describe('The original’s words that attribute the statement to it.'),
});

/** Sources that quote each other, outermost first, as `source: cue; source: cue`. Yields a list. */
export const ThroughSchema = TextSchema.transform((value, context) =>
  value.split(';').map((part) => {
    const [, source, cue] = QUOTED_SOURCE.exec(part) ?? [];
    if (source !== undefined && cue !== undefined) return { source, cue };
    context.addIssue({ code: 'custom', message: 'expected source: cue, separated by semicolons' });
    return z.NEVER;
  }),
).pipe(z.array(QuotedSourceSchema).min(1));

/** `eyewitnesses: saw` */
const QUOTED_SOURCE = /^\s*([^\s:]+)\s*:\s*(\S.*?)\s*$/s;

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

/** A number as it is written: digits, with a point before decimals. Kept as text, so that `2.50` stays `2.50`. */
const NumberTextSchema = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, {
    error: 'expected a number in plain digits, such as 1200, -3 or 62.5; the unit has a prop of its own',
    abort: true,
  })
  // A number with more digits than JSON numbers can represent would be published as a different number.
  .refine((number) => number.replace(/\D/g, '').length <= 15, { error: 'expected a number of at most 15 digits' });

export const FigurePropsSchema = z
  .strictObject({
    value: NumberTextSchema.optional().describe('The number, in plain digits: `1200`, `62.5`.'),
    low: NumberTextSchema.optional().describe('The least it can be: alone for “at least”, with `high` for a range.'),
    high: NumberTextSchema.optional().describe('The most it can be: alone for “at most”, with `low` for a range.'),
    approximate: FlagSchema.optional().describe('The article gives it as a rough number (“about”, “some”, “nearly”).'),
    unit: TextSchema.describe('What it is counted in, as a word or a code: `people`, `%`, `USD`.'),
    of: TextSchema.optional().describe('What is counted or measured, in the language of the site (“turnout”).'),
    on: EdtfSchema.optional().describe('The day or period that the number is for, as far as the article says.'),
  })
  .refine(({ value, low, high }) => [value, low, high].some((number) => number !== undefined), {
    error: 'expected at least one of the props value, low, high',
  })
  .refine(({ value, low, high }) => isNoMore(low, value) && isNoMore(low, high), {
    error: 'expected at most value and high',
    path: ['low'],
  })
  .refine(({ value, high }) => isNoMore(value, high), { error: 'expected at most high', path: ['value'] });

/** Whether two numbers are in order, or one of them is absent. */
function isNoMore(less: string | undefined, more: string | undefined): boolean {
  return less === undefined || more === undefined || Number(less) <= Number(more);
}
