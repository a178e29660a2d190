/**
 * Entities and speaking sources as data: short records for `claims.json`, and full ones, for an entity with facts and references,
 * for a source with its claims.
 */
import { z } from 'zod';
import {
  ClaimIdSchema,
  EntitySchema,
  GeographySchema,
  IdentifierSchema,
  IdSchema,
  LanguageSchema,
  ReferenceSchema,
  SourceSchema,
  TextSchema,
  WebUrlSchema,
} from '../../schema/index.ts';
import { InvolvementSchema } from './claim.ts';
import type { JsonOf } from './envelope.ts';

const { name, type, labelledBy } = EntitySchema.shape;
const url = WebUrlSchema.describe('Its page.');

/** An entity in `claims.json`. */
export const EntityJsonSchema = z
  .strictObject({
    id: IdSchema,
    url,
    name,
    type,
    labelledBy,
    otherNames: z
      .array(
        z.strictObject({
          text: TextSchema.describe('The name.'),
          lang: LanguageSchema.optional().describe('BCP 47 tag of its language, if it is not the site’s.'),
        }),
      )
      .describe('The article’s spellings, aliases, names in its own script and in other languages, each once.'),
    distinctFrom: z.array(IdSchema).describe('Entities it must not be confused with.'),
  })
  .meta({ id: 'Entity', description: 'A short record of an entity; `entities.json` has the full one.' });

/** A pointer to a claim in another record. */
export const ClaimPointerSchema = z
  .strictObject({
    claim: ClaimIdSchema,
    commentary: IdSchema.describe('The commentary it belongs to.'),
    url: WebUrlSchema.describe('Its permalink, which identifies it in `claims.json`.'),
  })
  .meta({ id: 'ClaimPointer', description: 'A claim, by id and address.' });

/** An entity in full. */
export const EntityRecordJsonSchema = EntitySchema.pick({
  name: true,
  type: true,
  labelledBy: true,
  asWorded: true,
  namedIn: true,
  summary: true,
  aliases: true,
  nativeNames: true,
  distinctFrom: true,
  toldApartBy: true,
  dates: true,
  notes: true,
  formerly: true,
})
  .extend({
    id: IdSchema,
    url,
    identifiers: z
      .array(IdentifierSchema.safeExtend({ url: WebUrlSchema.optional().describe('Its page in that register.') }))
      .describe('Its identifiers in other registers.'),
    geography: GeographySchema.extend({ within: z.array(IdSchema).describe('The places that contain it.') })
      .optional()
      .describe('Where a place is.'),
    sources: z.array(IdSchema).describe('Sources that are this entity or on its side; their claims are what it says.'),
    claims: z
      .array(ClaimPointerSchema.extend({ as: z.array(InvolvementSchema).min(1).describe('Its roles.') }))
      .describe('Claims that involve it, in reading order.'),
  })
  .meta({
    id: 'EntityRecord',
    description:
      'An entity: its names, the facts about it from outside the commentaries, each with its references, and the claims that involve it.',
  });

/** A work that facts and notes are based on. */
export const ReferenceJsonSchema = ReferenceSchema.extend({ id: IdSchema }).meta({
  id: 'Reference',
  description: 'A work that a fact or an editor’s note is based on.',
});

/** A source in `claims.json`. */
export const SourceJsonSchema = SourceSchema.omit({ subject: true, plural: true, formerly: true })
  .extend({ id: IdSchema, url })
  .meta({ id: 'Source', description: 'A speaking source; `sources.json` has its claims.' });

/** A source in full. */
export const SourceRecordJsonSchema = SourceSchema.extend({
  id: IdSchema,
  url,
  claims: z
    .array(
      ClaimPointerSchema.extend({ alone: z.boolean().describe('Whether the claim is attributed to no other source.') }),
    )
    .describe('Claims attributed to it, in reading order.'),
  corroborates: z
    .array(ClaimPointerSchema)
    .describe('Claims that the article says it corroborates or disputes; `claims.json` says which.'),
  quotedIn: z.array(ClaimPointerSchema).describe('Claims in which another source quotes it.'),
}).meta({ id: 'SourceRecord', description: 'A speaker in an article. The author is one too.' });

export type EntityJson = JsonOf<typeof EntityJsonSchema>;
export type EntityRecordJson = JsonOf<typeof EntityRecordJsonSchema>;
export type ClaimPointerJson = JsonOf<typeof ClaimPointerSchema>;
export type ReferenceJson = JsonOf<typeof ReferenceJsonSchema>;
export type SourceJson = JsonOf<typeof SourceJsonSchema>;
export type SourceRecordJson = JsonOf<typeof SourceRecordJsonSchema>;
