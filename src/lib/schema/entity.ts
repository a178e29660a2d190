/** `content/entities/<id>.yaml`: one entity a file; the file name is its id. */
import { z } from 'zod';
import { entityTypes, keysOf, noteKinds } from '../vocabulary/index.ts';
import { DaySchema, EdtfSchema, IdSchema, LanguageSchema, TextSchema } from './scalar.ts';

/** The references a fact rests on; at least one. */
const RestsOn = z.array(IdSchema).min(1);

/** Another name (SKOS altLabel). */
export const AliasSchema = z.strictObject({
  /** The name. */
  text: TextSchema,
  /** What sort of name it is, or who uses it. */
  note: TextSchema.optional(),
  references: RestsOn,
});

/** A name in the entity’s own script (SKOS altLabel with a language tag). */
export const NativeNameSchema = z.strictObject({
  text: TextSchema,
  /** BCP 47 tag of the language. */
  lang: LanguageSchema,
  note: TextSchema.optional(),
  references: RestsOn,
});

/** The entity’s identifier in somebody else’s register. */
export const IdentifierSchema = z.strictObject({
  /** The register. */
  scheme: z.enum(['wikidata', 'un-sc', 'geonames', 'iso-3166', 'whos-on-first', 'pa-x']),
  value: TextSchema,
  note: TextSchema.optional(),
  references: RestsOn,
});

/** A date in the entity’s life, from outside the article. */
export const EntityDateSchema = z.strictObject({
  /** What happened then, as a short noun phrase (“signature”, “announcement by the NDS”). */
  what: TextSchema,
  edtf: EdtfSchema,
  note: TextSchema.optional(),
  references: RestsOn,
});

/** Where a place is. */
export const GeographySchema = z.strictObject({
  /** Country, province, district, town, region, border … */
  kind: TextSchema,
  /** The places that contain it. */
  within: z.array(IdSchema).optional(),
  /** WGS84, decimal degrees. */
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      /** What the point stands for: “label point”, “town”, “peak”. */
      point: TextSchema,
      references: RestsOn,
    })
    .optional(),
});

/** A remark of the editors on the entity itself, dated and sourced. Notes on a claim stand beside the claim. */
export const EntityNoteSchema = z.strictObject({
  kind: z.enum(keysOf(noteKinds)),
  date: DaySchema,
  text: TextSchema,
  references: RestsOn,
});

/** An entity: a person, group, government, place, agreement, document or event. */
export const EntitySchema = z.strictObject({
  /** The form the article prints, or a short descriptive one where it prints none (SKOS prefLabel). */
  name: TextSchema,
  type: z.enum(keysOf(entityTypes)),
  /** A label the author gives a faction or set of people, which is not a name they bear. */
  labelledBy: z.literal('author').optional(),
  /** The spellings the article uses. */
  asWorded: z.array(TextSchema).default([]),
  /** Where the article names it outside its claims; such an entity may be without claims. */
  namedIn: z.enum(['byline', 'caption', 'heading']).optional(),
  /** What it is, in one sentence, from the references. */
  summary: z.strictObject({ text: TextSchema, references: RestsOn }).optional(),
  aliases: z.array(AliasSchema).default([]),
  nativeNames: z.array(NativeNameSchema).default([]),
  /** Entities it must not be confused with. Also lets the two share an alias. */
  distinctFrom: z.array(IdSchema).default([]),
  identifiers: z.array(IdentifierSchema).default([]),
  dates: z.array(EntityDateSchema).default([]),
  geography: GeographySchema.optional(),
  notes: z.array(EntityNoteSchema).default([]),
});
