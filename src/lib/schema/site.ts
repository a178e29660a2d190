/** `content/site.yaml`: what the site is called and where it is published. */
import { z } from 'zod';
import { LanguageSchema, TextSchema, WebUrlSchema } from './scalar.ts';

export const SiteSchema = z.strictObject({
  title: TextSchema,
  description: TextSchema.describe('One sentence for search engines and the home page.'),
  language: LanguageSchema,
  address: WebUrlSchema.regex(/\/$/, { error: 'expected an address that ends with /' }).describe(
    'Where the site is published, base path included; ends with a slash. The environment variable SITE_ADDRESS overrides it.',
  ),
  editors: z
    .array(z.strictObject({ name: TextSchema, url: WebUrlSchema.optional() }))
    .min(1)
    .describe('Who answers for the edition.'),
  corrections: TextSchema.describe('How to send a correction: one sentence.'),
  licence: z
    .strictObject({ name: TextSchema, url: WebUrlSchema })
    .describe('Licence of the site’s own texts and data.'),
});

export type Site = Readonly<z.output<typeof SiteSchema>>;
