/**
 * The annotation components that a section may use, each with the schema of its props.
 * Every prop is literal text (or bare, for a flag) and is validated from the syntax tree,
 * because MDX itself accepts a misspelt prop without a message.
 */
import { z } from 'zod';
import type { Role } from '../vocabulary/index.ts';
import { FindSchema, LabelSchema, ThroughSchema, FigurePropsSchema } from './claim-text.ts';
import { HappenedSchema, refineHappened } from './reference.ts';
import {
  ClaimIdSchema,
  ClaimRefSchema,
  DaySchema,
  EdtfSchema,
  FlagSchema,
  IdSchema,
  IdsSchema,
  TextSchema,
} from './scalar.ts';
import { terms } from './term.ts';

/** `<Claim>`: one proposition, from one source set, at one certainty. Contains the prose, then its annotations. */
export const ClaimPropsSchema = z.strictObject({
  id: ClaimIdSchema.describe(
    'Which sentence of the original it restates: `7.3`, or `8.2b` if a sentence contains several claims.',
  ),
  type: terms.type.describe('What kind of statement it is.'),
  label: LabelSchema.optional().describe(
    'A noun phrase of at most ten words that names the matter and asserts nothing (“Why the light was out”). It is used wherever the claim is named; unique in its commentary. Required once the claim is written.',
  ),
  certainty: terms.certainty.describe('How firmly the wording makes it.'),
  cue: TextSchema.optional().describe(
    'The original’s words that carry the hedge. Required unless the claim is `stated`.',
  ),
  negated: FlagSchema.optional().describe('The claim denies what its events and relations say (“have not pledged”).'),
  unhedged: TextSchema.transform((value) => value.split(',').map((word) => word.trim()))
    .optional()
    .describe('Words of the prose that look like a hedge but are not (“appeared at the border”), separated by commas.'),
  unattributed: TextSchema.optional().describe(
    'Why the prose need not say whose statement it is (“the sentence before quotes the same letter”). Only for a claim that is attributed to somebody other than the author and has no words of attribution.',
  ),
  find: FindSchema.optional().describe(
    'Up to five words or phrases of at most three words each, separated by commas: what people remember of the original and type into a search.',
  ),
});

/** `<Entity>`: a mention of an entity, around the words that name it. */
export const EntityPropsSchema = z.strictObject({
  id: IdSchema.describe('The entity’s id.'),
});

/** `<Attribution>`: who says it. Several in a claim say it together. */
export const AttributionPropsSchema = z
  .strictObject({
    source: IdSchema.describe('The source’s id.'),
    count: terms.count.optional().describe('How many speak, as the article words it.'),
    stance: terms.stance.describe('How the author presents what the source says.'),
    cue: TextSchema.optional().describe('The original’s words of attribution. Absent if the sentence has none.'),
    carried: ClaimIdSchema.optional().describe(
      'The earlier claim of the same commentary that this attribution continues, if the sentence continues a report without a cue of its own.',
    ),
    through: ThroughSchema.optional().describe(
      'The sources that this source quotes, outermost first, with the original’s cues: `envoy: told; eyewitnesses: saw`.',
    ),
    stated: EdtfSchema.optional().describe('When the statement was made, in EDTF; not when what it says happened.'),
  })
  .refine(({ cue, carried }) => cue === undefined || carried === undefined, {
    error: 'expected no carried together with a cue: an attribution has its own cue or is carried',
    path: ['carried'],
  });

/** `<Corroboration>`: support or dispute that the article itself asserts. */
export const CorroborationPropsSchema = z.strictObject({
  kind: terms.corroboration.describe('What it amounts to.'),
  source: IdSchema.describe('Who confirms, agrees or disputes.'),
  count: terms.count.optional().describe('How many do, as the article words it.'),
  of: TextSchema.optional().describe('What is confirmed, if it is less than the whole claim (“authenticity”).'),
  cue: TextSchema.describe('The original’s words that say so.'),
});

const roleProps = {
  agent: IdsSchema.optional().describe('Who does it.'),
  target: IdsSchema.optional().describe('Whom it is done to.'),
  party: IdsSchema.optional().describe('Who takes part on equal footing.'),
  topic: IdsSchema.optional().describe('What it is about.'),
  instrument: IdsSchema.optional().describe('What it is done with.'),
  place: IdsSchema.optional().describe('Where it happens.'),
  origin: IdsSchema.optional().describe('Where a movement starts.'),
  destination: IdsSchema.optional().describe('Where a movement ends.'),
} as const satisfies Record<Role, z.ZodType>;

/** `<Event>`: something that happens in the claim; the other props say who plays which role. */
export const EventPropsSchema = z.strictObject({
  type: terms.event.describe('What kind of event it is.'),
  event: IdSchema.optional().describe('The event’s own entity, if it has a page.'),
  status: terms.status.optional().describe('Which stage it has reached, according to the claim.'),
  ...roleProps,
  unstated: z
    .string()
    .transform((value) => value.trim().split(/\s+/))
    .pipe(z.array(terms.role))
    .optional()
    .describe('Roles for which the article names nobody (`unstated="agent"`).'),
});

/** `<Relation>`: a lasting relation between two entities that the claim asserts. */
export const RelationPropsSchema = z.strictObject({
  type: terms.relation.describe('What connects them; read as “subject type object”.'),
  subject: IdsSchema.describe('The entity or entities it starts from.'),
  object: IdsSchema.describe('The entity or entities it leads to.'),
  place: IdSchema.optional().describe('Where it holds.'),
  status: terms.status.optional().describe('Which stage it has reached, according to the claim.'),
});

/** `<Relates>`: how this claim bears on another claim, of the same commentary or of another. */
export const RelatesPropsSchema = z
  .strictObject({
    rel: terms.link.describe('In which way.'),
    to: ClaimRefSchema.describe('The other claim; if of another commentary, with its folder before it: `harbour/7.4`.'),
    why: TextSchema.optional().describe('The reason, in a sentence.'),
    by: terms.by.optional().describe('Who relates the two.'),
  })
  .refine(({ why, by }) => (why === undefined) === (by === undefined), {
    error: 'expected the props why and by together, or neither',
  });

/** `<When>`: when what is claimed happened, as far as the article says. Never when it was said. */
export const WhenPropsSchema = z
  .strictObject({
    edtf: EdtfSchema.optional().describe('The date in EDTF level 0 or 1.'),
    mod: z
      .enum(['START', 'MID', 'END'])
      .optional()
      .describe('Part of that span (TIMEX3 `mod`): “early 2021” is `2021` with `START`.'),
    after: IdSchema.optional().describe('An entity that it came after.'),
    before: IdSchema.optional().describe('An entity that it came before.'),
    ref: z
      .literal('publication')
      .optional()
      .describe('Counted from the article’s publication (“now”, “just days ago”).'),
    text: TextSchema.describe('The article’s own words for it.'),
  })
  .refine(({ edtf, after, before, ref }) => [edtf, after, before, ref].some((value) => value !== undefined), {
    error: 'expected at least one of the props edtf, after, before, ref',
  });

/** `<ScopeNote>`: how the editors read a sentence that can be read in more than one way (SKOS scopeNote). Contains prose. */
export const ScopeNotePropsSchema = z.strictObject({});

/** `<EditorNote>`: what the editors add, in their own voice. Contains prose. */
export const EditorNotePropsSchema = z
  .strictObject({
    kind: terms.note.describe('What it does for the reader.'),
    happened: HappenedSchema,
    date: DaySchema.describe('The day it was written.'),
    references: IdsSchema.describe('The references it rests on.'),
    entities: IdsSchema.optional().describe('The entities it concerns, which show it on their pages as well.'),
  })
  .check(refineHappened);

/** Components that annotate the claim that contains them, by name. */
export const annotations = {
  Attribution: AttributionPropsSchema,
  Corroboration: CorroborationPropsSchema,
  Event: EventPropsSchema,
  Relation: RelationPropsSchema,
  Relates: RelatesPropsSchema,
  When: WhenPropsSchema,
  Figure: FigurePropsSchema,
  ScopeNote: ScopeNotePropsSchema,
  EditorNote: EditorNotePropsSchema,
} as const;

/** Every component a section may use, by name. */
export const components = { Claim: ClaimPropsSchema, Entity: EntityPropsSchema, ...annotations } as const;

export type ComponentName = keyof typeof components;
export type AnnotationName = keyof typeof annotations;
export type PropsOf<N extends ComponentName> = z.output<(typeof components)[N]>;
