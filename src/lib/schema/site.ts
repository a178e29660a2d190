/** `content/site.yaml`: what the site is called and where it is published. */
import { z } from 'zod';
import { LanguageSchema, TextSchema, WebUrlSchema } from './scalar.ts';

export const SiteSchema = z.strictObject({
  title: TextSchema.describe('What the site is called.'),
  description: TextSchema.describe('One sentence for search engines and the home page.'),
  language: LanguageSchema.describe('BCP 47 tag of the language of the site.'),
  address: WebUrlSchema.regex(/\/$/, { error: 'expected an address that ends with /' }).describe(
    'Where the site is published, base path included; ends with a slash. The environment variable SITE_ADDRESS overrides it.',
  ),
  editors: z
    .array(
      z.strictObject({
        name: TextSchema.describe('The name.'),
        url: WebUrlSchema.optional().describe('Where more is to be found of them.'),
      }),
    )
    .min(1)
    .describe('Who answers for the edition.'),
  corrections: TextSchema.describe('How to send a correction: one sentence.'),
  report: z
    .union([z.email(), WebUrlSchema])
    .optional()
    .describe(
      'Where errors in claims are reported: an email address, or the web address of a form, in which {subject} and {body} stand for what is filled in.',
    ),
  licence: z
    .strictObject({
      name: TextSchema.describe('Its name.'),
      url: WebUrlSchema.describe('The address of its text.'),
    })
    .describe('Licence of the site’s own texts and data.'),
});

export type Site = Readonly<z.output<typeof SiteSchema>>;
