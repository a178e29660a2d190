/** A claim as data. Built from the schemas of the annotation components, whose descriptions it reuses. */
import { z } from 'zod';
import type { Inline } from '../../edition/model.ts';
import {
  AttributionPropsSchema,
  ClaimIdSchema,
  ClaimPropsSchema,
  CorroborationPropsSchema,
  EditorNotePropsSchema,
  EntitySchema,
  EventPropsSchema,
  FigurePropsSchema,
  IdSchema,
  LabelSchema,
  QuotedSourceSchema,
  ReferenceSchema,
  RelatesPropsSchema,
  RelationPropsSchema,
  terms,
  SectionSchema,
  SentenceIdSchema,
  SourceSchema,
  TextSchema,
  WebUrlSchema,
  WhenPropsSchema,
} from '../../schema/index.ts';
import { type JsonOf, listOf } from './envelope.ts';

const children = z.lazy(() => z.array(InlineSchema)).describe('Its content.');
const value = z.string().describe('The text.');

/** The schema of {@link Inline}: text with mentions, cues and links at their places. */
const InlineSchema: z.ZodType<Inline> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value }).describe('Plain text.'),
    z
      .strictObject({ type: z.enum(['emphasis', 'strong']).describe('The degree.'), children })
      .describe('Emphasised text.'),
    z
      .strictObject({ type: z.literal('entity'), id: IdSchema.describe('The entity’s id.'), children })
      .describe('A mention of an entity.'),
    z
      .strictObject({ type: z.literal('cue'), cue: z.enum(['hedge', 'attribution']).describe('Its kind.'), value })
      .describe('Words that express doubt, or attribute the statement to a source.'),
    z
      .strictObject({ type: z.literal('link'), url: WebUrlSchema.describe('Where it leads.'), children })
      .describe('A link; only in notes.'),
  ])
  .meta({ id: 'Inline', description: 'Phrasing content. The texts of all nodes, joined, are the plain text.' });

/** Phrasing content of a claim or a note. */
const BodySchema = z
  .array(InlineSchema)
  .describe('The same as `text`, with mentions of entities, cues and links at their places.');

const SourceNameSchema = SourceSchema.shape.name.describe('Its name.');

/** Who says a claim. */
const AttributionJsonSchema = z
  .strictObject({
    ...AttributionPropsSchema.shape,
    carriedFrom: ClaimIdSchema.optional().describe('The claim with the cue, at the start of the chain.'),
    through: z
      .array(QuotedSourceSchema.extend({ name: SourceNameSchema }))
      .min(1)
      .optional()
      .describe('The sources that it quotes, outermost first.'),
    name: SourceNameSchema,
    voice: SourceSchema.shape.voice,
    side: z.array(IdSchema).describe('The entities whose side the source is on.'),
  })
  .meta({ id: 'Attribution', description: 'Who says a claim. More than one: they say it together.' });

/** Support or dispute that the article asserts. */
const CorroborationJsonSchema = CorroborationPropsSchema.extend({ name: SourceNameSchema }).meta({
  id: 'Corroboration',
  description: 'Support or dispute that the article itself asserts.',
});

/** Something that happens in a claim. */
const EventJsonSchema = EventPropsSchema.pick({ type: true, status: true, event: true })
  .extend({
    roles: z
      .array(z.strictObject({ role: terms.role.describe('The role.'), entity: IdSchema.describe('Who has it.') }))
      .describe('Who has which role.'),
    unstated: z.array(terms.role).describe('Roles that the article leaves unnamed.'),
  })
  .meta({ id: 'Event', description: 'Something that happens in the claim.' });

/** A relation that a claim asserts. */
const RelationJsonSchema = RelationPropsSchema.extend({
  subject: IdSchema.describe('The entity it starts from.'),
  object: IdSchema.describe('The entity it leads to.'),
}).meta({ id: 'Relation', description: 'A lasting relation between two entities that the claim asserts.' });

/** When it happened. */
const WhenJsonSchema = z.strictObject(WhenPropsSchema.shape).meta({
  id: 'When',
  description:
    'When the thing claimed happened, as far as the article says. Has at least one of `edtf`, `after`, `before`, `ref`.',
});

const numberOf = (prop: 'value' | 'low' | 'high') =>
  z
    .number()
    .optional()
    .describe(FigurePropsSchema.shape[prop].description ?? '');

/** A number that a claim gives. */
const FigureJsonSchema = z
  .strictObject({ ...FigurePropsSchema.shape, value: numberOf('value'), low: numberOf('low'), high: numberOf('high') })
  .meta({
    id: 'Figure',
    description: 'A number that the claim gives, with its unit and date. Has at least one of `value`, `low`, `high`.',
  });

/** A link to a claim. */
const ClaimLinkJsonSchema = z
  .strictObject({
    rel: RelatesPropsSchema.shape.rel,
    claim: ClaimIdSchema.describe('The other claim.'),
    commentary: IdSchema.optional().describe('The commentary of the other claim, if it is a different one.'),
    url: WebUrlSchema.describe('Its address.'),
    record: WebUrlSchema.describe('The address of the relation itself, to cite.'),
    why: RelatesPropsSchema.shape.why,
    by: RelatesPropsSchema.shape.by,
  })
  .meta({ id: 'ClaimLink', description: 'How a claim bears on another claim.' });

/** A note of the editors on a claim. */
export const EditorNoteJsonSchema = z
  .strictObject({
    kind: EditorNotePropsSchema.shape.kind,
    happened: EditorNotePropsSchema.shape.happened,
    date: EditorNotePropsSchema.shape.date,
    text: TextSchema.describe('The note, as plain text.'),
    body: BodySchema,
    references: z
      .array(
        ReferenceSchema.pick({ title: true, url: true, archived: true, strength: true }).extend({
          id: IdSchema.describe('The reference’s id; `entities.json` has its record.'),
        }),
      )
      .min(1)
      .describe('The works that it is based on.'),
    entities: z.array(IdSchema).describe('The entities it concerns.'),
  })
  .meta({ id: 'EditorNote', description: 'A note of the editors, in their own voice; not part of the claim.' });

/** The role of an entity in a claim. */
export const InvolvementSchema = z
  .enum([...terms.role.options, 'event', 'subject', 'object', 'mention'])
  .meta({ id: 'Involvement', description: 'The role of an entity in a claim; `mention` if it is only named.' });

/** A claim. */
export const ClaimJsonSchema = z
  .strictObject({
    id: ClaimIdSchema,
    commentary: IdSchema.describe('The commentary it belongs to.'),
    url: WebUrlSchema.describe('The permalink, to cite. Unique in the whole file.'),
    context: WebUrlSchema.describe('The claim on the reading page.'),
    section: SectionSchema.shape.title.describe('Heading of its section.'),
    paragraph: z.int().nonnegative().describe('Paragraph of the original; 0 is the stand-first.'),
    label: LabelSchema.describe('Its label: a noun phrase that names the topic and asserts nothing.'),
    sentence: SentenceIdSchema,
    type: ClaimPropsSchema.shape.type,
    certainty: ClaimPropsSchema.shape.certainty,
    cue: ClaimPropsSchema.shape.cue,
    negated: z.boolean().describe('Whether the claim denies what its events and relations say (“have not pledged”).'),
    find: z
      .array(TextSchema)
      .min(1)
      .optional()
      .describe('Words that people may remember from the original and search for.'),
    text: TextSchema.describe('The claim, restated in the editors’ words, as plain text.'),
    standalone: TextSchema.describe(
      'The claim as it reads out of context: `text`, with the meaning of pronouns and references added in square brackets by the editors. The same as `text` if nothing needs adding.',
    ),
    body: BodySchema,
    wordingSince: z
      .int()
      .positive()
      .optional()
      .describe('Number of the edition since which the claim has had this wording; absent if no edition has it yet.'),
    attributions: listOf(AttributionJsonSchema, 'Who says it: at least one.').min(1),
    corroborations: listOf(CorroborationJsonSchema, 'Support or dispute that the article itself asserts.'),
    events: listOf(EventJsonSchema, 'What happens in it.'),
    relations: listOf(RelationJsonSchema, 'Lasting relations that it asserts.'),
    when: listOf(WhenJsonSchema, 'When it happened.'),
    figures: listOf(FigureJsonSchema, 'Numbers that it gives.'),
    links: listOf(ClaimLinkJsonSchema, 'How it bears on other claims.'),
    incoming: listOf(ClaimLinkJsonSchema, 'Links of other claims to this one; `rel` is read from the other claim.'),
    scopeNotes: z
      .array(z.strictObject({ text: TextSchema.describe('The note, as plain text.'), body: BodySchema }))
      .describe('How the editors read the sentence if it can be read in more than one way.'),
    editorNotes: listOf(EditorNoteJsonSchema, 'The editors’ notes.'),
    entities: z
      .array(
        z
          .strictObject({
            id: IdSchema.describe('The entity.'),
            name: EntitySchema.shape.name.describe('Its name.'),
            type: EntitySchema.shape.type,
            as: z.array(InvolvementSchema).min(1).describe('Its roles.'),
          })
          .meta({ id: 'Involved', description: 'An entity in a claim.' }),
      )
      .describe('Every entity the claim involves, in order of appearance.'),
  })
  .meta({
    id: 'Claim',
    description:
      'A claim: one proposition, from one set of sources, at one certainty. Optional fields can be absent; lists cannot.',
  });

export type ClaimJson = JsonOf<typeof ClaimJsonSchema>;

/** A part of a claim, by the list that has it. */
export type PartOf<List extends keyof ClaimJson> = ClaimJson[List] extends readonly (infer Part)[] ? Part : never;
