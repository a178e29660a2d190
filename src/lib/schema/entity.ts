/** `content/entities/<id>.yaml`: one entity per file; the file name is its id. */
import { z } from 'zod';
import { HappenedSchema, refineHappened } from './reference.ts';
import { DaySchema, EdtfSchema, FormerIdsSchema, IdSchema, LanguageSchema, TextSchema, WordsSchema } from './scalar.ts';
import { terms } from './term.ts';
import { keysOf } from '../vocabulary/index.ts';

const RestsOn = z.array(IdSchema).min(1).describe('Ids of the references it rests on; at least one.');
const Remark = TextSchema.optional().describe('Any other remark on it.');

/** Another name (SKOS altLabel). */
export const AliasSchema = z.strictObject({
  text: WordsSchema.describe('The name.'),
  lang: LanguageSchema.optional().describe('BCP 47 tag of its language, if that is not the site’s.'),
  note: TextSchema.optional().describe('What sort of name it is, or who uses it.'),
  references: RestsOn,
});

/** A name in the entity’s own script (SKOS altLabel with a language tag). */
export const NativeNameSchema = z.strictObject({
  text: WordsSchema.describe('The name, in that script.'),
  lang: LanguageSchema.describe('BCP 47 tag of the language.'),
  note: Remark,
  references: RestsOn,
});

/** The pattern of each register’s identifiers, with an example. */
const IDENTIFIERS = {
  wikidata: [/^Q[1-9]\d*$/, 'Q889'],
  'un-sc': [/^[A-Z]{2,3}[a-z]\.\d{3,}$/, 'QDe.118'],
  'un-m49': [/^\d{3}$/, '143'],
  'iso-3166': [/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, 'AF-KAN'],
  loc: [/^[a-z]{1,3}\d+$/, 'n80056678'],
  geonames: [/^[1-9]\d*$/, '1149361'],
  'whos-on-first': [/^[1-9]\d*$/, '85667573'],
  'pa-x': [/^[1-9]\d*$/, '2300'],
} as const satisfies Readonly<Record<string, readonly [pattern: RegExp, example: string]>>;

/** The entity’s identifier in somebody else’s register. */
export const IdentifierSchema = z
  .strictObject({
    scheme: z.enum(keysOf(IDENTIFIERS)).describe('The register.'),
    value: TextSchema.describe('The identifier there.'),
    note: Remark,
    references: RestsOn,
  })
  .check(({ value: { scheme, value }, issues }) => {
    const [pattern, example] = IDENTIFIERS[scheme];
    if (pattern.test(value)) return;
    issues.push({
      code: 'custom',
      path: ['value'],
      message: `expected an identifier such as ${example}`,
      input: value,
    });
  });

/** A date in the entity’s life, from outside the article. */
export const EntityDateSchema = z.strictObject({
  what: WordsSchema.describe(
    'What happened then, as a short noun phrase (“signature”, “announcement by the ministry”).',
  ),
  edtf: EdtfSchema,
  note: Remark,
  references: RestsOn,
});

/** Where a place is. */
export const GeographySchema = z.strictObject({
  kind: TextSchema.describe('Country, province, district, town, region, border …'),
  within: z.array(IdSchema).optional().describe('The places that contain it.'),
  references: RestsOn.optional().describe(
    'Ids of the references that say what kind of place it is and what contains it.',
  ),
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe('Latitude, north positive.'),
      lon: z.number().min(-180).max(180).describe('Longitude, east positive.'),
      point: TextSchema.describe('What the point marks: “label point”, “town”, “peak”.'),
      references: RestsOn,
    })
    .optional()
    .describe('WGS84, decimal degrees.'),
});

/** A remark of the editors on the entity itself, dated and sourced. Notes on claims belong to the claims. */
export const EntityNoteSchema = z
  .strictObject({
    kind: terms.note.describe('What it does for the reader.'),
    happened: HappenedSchema,
    date: DaySchema.describe('The day it was written.'),
    text: WordsSchema.describe('The note, as plain text.'),
    references: RestsOn,
  })
  .check(refineHappened);

/** An entity: a person, group, government, place, agreement, document or event. */
export const EntitySchema = z.strictObject({
  name: WordsSchema.describe(
    'The form the article prints, or a short descriptive one if it prints none (SKOS prefLabel).',
  ),
  type: terms.entity.describe('What kind of thing it is.'),
  labelledBy: z
    .literal('author')
    .optional()
    .describe('A label the author gives a faction or set of people, which is not a name they use.'),
  asWorded: z.array(TextSchema).default([]).describe('The spellings the article uses.'),
  namedIn: z
    .enum(['byline', 'caption', 'heading'])
    .optional()
    .describe('Where the article names it outside its claims; such an entity may have no claims.'),
  summary: z
    .strictObject({ text: WordsSchema.describe('One sentence.'), references: RestsOn })
    .optional()
    .describe('What it is, in one sentence, from the references.'),
  aliases: z.array(AliasSchema).default([]).describe('Other names (SKOS altLabel), each with its references.'),
  nativeNames: z.array(NativeNameSchema).default([]).describe('Names in its own script.'),
  distinctFrom: z
    .array(IdSchema)
    .default([])
    .describe('Entities it must not be confused with. Also allows the two to share an alias.'),
  toldApartBy: RestsOn.optional().describe('Ids of the references that show that it is distinct from those.'),
  identifiers: z.array(IdentifierSchema).default([]).describe('Its identifiers in other registers.'),
  dates: z.array(EntityDateSchema).default([]).describe('Dates in its life, from outside the article.'),
  geography: GeographySchema.optional().describe('Where a place is.'),
  notes: z.array(EntityNoteSchema).default([]).describe('Remarks of the editors on the entity itself.'),
  formerly: FormerIdsSchema,
});
