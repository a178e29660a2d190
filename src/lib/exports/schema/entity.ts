/** An entity as data: in short beside the claims, and in full with the facts and the works they rest on. */
import { z } from 'zod';
import {
  ClaimIdSchema,
  EntitySchema,
  GeographySchema,
  IdentifierSchema,
  IdSchema,
  LanguageSchema,
  ReferenceSchema,
  TextSchema,
  WebUrlSchema,
} from '../../schema/index.ts';
import { InvolvementSchema } from './claim.ts';

const { name, type, labelledBy } = EntitySchema.shape;
const url = WebUrlSchema.describe('Its page.');

/** An entity as `claims.json` names it. */
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
          lang: LanguageSchema.optional().describe('BCP 47 tag of its language, where that is not the site’s.'),
        }),
      )
      .describe('Spellings of the article, aliases, names in its own script and in other languages, each once.'),
    distinctFrom: z.array(IdSchema).describe('Entities it must not be confused with.'),
  })
  .meta({ id: 'Entity', description: 'An entity in short; `entities.json` has all that is known of it.' });

/** A claim, where another record points to it. */
export const ClaimPointerSchema = z
  .strictObject({
    claim: ClaimIdSchema,
    commentary: IdSchema.describe('The commentary it belongs to.'),
    url: WebUrlSchema.describe('Its permalink, by which `claims.json` has it.'),
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
      .array(
        IdentifierSchema.safeExtend({ url: WebUrlSchema.optional().describe('Where its record there can be seen.') }),
      )
      .describe('Its identifiers in other registers.'),
    geography: GeographySchema.extend({ within: z.array(IdSchema).describe('The places that contain it.') })
      .optional()
      .describe('Where a place is.'),
    sources: z.array(IdSchema).describe('Sources that are it or stand on its side; their claims are what it says.'),
    claims: z
      .array(ClaimPointerSchema.extend({ as: z.array(InvolvementSchema).min(1).describe('The parts it plays.') }))
      .describe('Claims that involve it, in reading order.'),
  })
  .meta({
    id: 'EntityRecord',
    description:
      'An entity: its names, the facts about it from outside the commentaries, each with its references, and the claims that involve it.',
  });

/** A work that facts and notes rest on. */
export const ReferenceJsonSchema = ReferenceSchema.extend({ id: IdSchema }).meta({
  id: 'Reference',
  description: 'A work that a fact or an editor’s note rests on.',
});

export type EntityJson = z.output<typeof EntityJsonSchema>;
export type EntityRecordJson = z.output<typeof EntityRecordJsonSchema>;
export type ClaimPointerJson = z.output<typeof ClaimPointerSchema>;
export type ReferenceJson = z.output<typeof ReferenceJsonSchema>;
