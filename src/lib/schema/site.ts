/** `content/site.yaml`: what the site is called and where it is published. */
import { z } from 'zod';
import { LanguageSchema, TextSchema, WebUrlSchema } from './scalar.ts';

export const SiteSchema = z.strictObject({
  title: TextSchema,
  /** One sentence for search engines and the home page. */
  description: TextSchema,
  language: LanguageSchema,
  /** Where the site is published, base path included; ends with a slash. The environment variable SITE_ADDRESS overrides it. */
  address: WebUrlSchema.regex(/\/$/, { error: 'expected an address that ends with /' }),
  /** Who answers for the edition. */
  editors: z.array(z.strictObject({ name: TextSchema, url: WebUrlSchema.optional() })).min(1),
  /** How to send a correction: one sentence. */
  corrections: TextSchema,
  /** Licence of the site’s own texts and data. */
  licence: z.strictObject({ name: TextSchema, url: WebUrlSchema }),
});

export type Site = Readonly<z.output<typeof SiteSchema>>;
