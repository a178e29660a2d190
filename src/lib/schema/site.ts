/** `content/site.yaml`: the title of the site, where it is published, and by whom. */
import { z } from 'zod';
import { FormAddressSchema, LanguageSchema, SiteAddressSchema, TextSchema, WebUrlSchema } from './scalar.ts';

const urlOf = (): z.ZodOptional<typeof WebUrlSchema> =>
  WebUrlSchema.optional().describe('A page with more about them.');

/** An editor: a person, or a body with its own name. */
export const EditorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    given: TextSchema.describe('The rest of the name.'),
    family: TextSchema.describe('The part of the name it is sorted by.'),
    url: urlOf(),
  }),
  z
    .strictObject({
      kind: z.literal('body'),
      name: TextSchema.describe('The name, as pages give it.'),
      citedAs: TextSchema.optional().describe(
        'The name in citations, if different. Without commas and semicolons, at which programs split names.',
      ),
      url: urlOf(),
    })
    .refine(({ name, citedAs = name }) => !/[,;]/.test(citedAs), {
      path: ['citedAs'],
      error: 'expected a name without a comma or semicolon, at which programs for references split names',
    }),
]);

export const SiteSchema = z.strictObject({
  title: TextSchema.describe('The title of the site.'),
  description: TextSchema.describe('One sentence for search engines and the home page.'),
  language: LanguageSchema.describe('BCP 47 tag of the language of the site.'),
  address: SiteAddressSchema.describe(
    'Where the site is published, base path included; ends with a slash. The environment variable SITE_ADDRESS overrides it.',
  ),
  editors: z.array(EditorSchema).min(1).describe('Who is responsible for the edition: persons, or a body.'),
  corrections: TextSchema.describe('How to send a correction: one sentence.'),
  report: z
    .union([z.email({ error: 'expected an email address, or the web address of a form' }), FormAddressSchema])
    .optional()
    .describe(
      'Where errors in claims are reported: an email address, or the web address of a form, with {subject} and {body} as placeholders.',
    ),
  licence: z
    .strictObject({
      name: TextSchema.describe('Its name.'),
      url: WebUrlSchema.describe('The address of its text.'),
    })
    .describe('Licence of the site’s own texts and data.'),
});

export type Site = Readonly<z.output<typeof SiteSchema>>;
export type Editor = Readonly<z.output<typeof EditorSchema>>;
