/** Texts in the props of a claim that have a form of their own. */
import { z } from 'zod';
import { IdSchema, TextSchema } from './scalar.ts';

const LABEL_WORDS = 10;
const FIND_PHRASES = 5;
const FIND_WORDS = 3;

/** What a claim is called. */
export const LabelSchema = TextSchema.refine((text) => countWords(text) <= LABEL_WORDS, {
  error: 'expected a noun phrase of at most ten words',
})
  .refine((text) => !/[.!?…]$/.test(text), { error: 'expected a noun phrase without a stop at its end' })
  .refine((text) => !/[<>{}*_`[\]]/.test(text), { error: 'expected plain text, without markup' });

/** Search words and phrases, separated by commas. Yields a list. */
export const FindSchema = TextSchema.transform((value) => value.split(',').map((phrase) => phrase.trim()))
  .refine((phrases) => phrases.length <= FIND_PHRASES, { error: 'expected at most five words or phrases' })
  .refine((phrases) => phrases.every((phrase) => phrase !== ''), { error: 'expected a word between the commas' })
  .refine((phrases) => phrases.every((phrase) => countWords(phrase) <= FIND_WORDS), {
    error: 'expected phrases of at most three words, separated by commas',
  });

/** A source that another quotes, with the words that hand the statement over to it. */
export const QuotedSourceSchema = z.strictObject({
  source: IdSchema.describe('The source’s id.'),
  cue: TextSchema.describe('The original’s words that hand the statement to it.'),
});

/** Sources that quote each other, outermost first, as `source: cue; source: cue`. Yields a list. */
export const ThroughSchema = TextSchema.transform((value, context) =>
  value.split(';').map((rung) => {
    const [, source, cue] = RUNG.exec(rung) ?? [];
    if (source !== undefined && cue !== undefined) return { source, cue };
    context.addIssue({ code: 'custom', message: 'expected source: cue, separated by semicolons' });
    return z.NEVER;
  }),
).pipe(z.array(QuotedSourceSchema).min(1));

/** `eyewitnesses: saw` */
const RUNG = /^\s*([^\s:]+)\s*:\s*(\S.*?)\s*$/s;

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
