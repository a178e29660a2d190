/**
 * The annotation components that a section may use, each with the schema of its props.
 * Every prop is literal text (or bare, for a flag) and is validated from the syntax tree,
 * because MDX itself lets a misspelt prop through without a word.
 */
import { z } from 'zod';
import {
  certainties,
  claimLinks,
  claimTypes,
  corroborations,
  counts,
  eventTypes,
  keysOf,
  noteKinds,
  relations,
  stances,
  statuses,
} from '../vocabulary/index.ts';
import { ClaimIdSchema, DaySchema, EdtfSchema, IdSchema, IdsSchema, TextSchema } from './scalar.ts';

/** A flag: written bare (`negated`), never with a value. */
const FlagSchema = z.literal(true, { error: 'expected the bare prop, without a value' });

/** `<Claim>`: one proposition, from one source set, at one certainty. Holds the prose, then its annotations. */
export const ClaimPropsSchema = z.strictObject({
  /** Which sentence of the original it restates: `7.3`, or `8.2b` where a sentence holds several claims. */
  id: ClaimIdSchema,
  /** What kind of statement it is. */
  type: z.enum(keysOf(claimTypes)),
  /** How firmly the wording makes it. */
  certainty: z.enum(keysOf(certainties)),
  /** The original’s words that carry the hedge. Required unless the claim is `stated`. */
  cue: TextSchema.optional(),
  /** The claim denies what its events and relations say (“have not pledged”). */
  negated: FlagSchema.optional(),
  /** Words of the prose that look like a hedge and are none (“appeared at the border”), parted by commas. */
  unhedged: TextSchema.transform((value) => value.split(',').map((word) => word.trim())).optional(),
});

/** `<Entity>`: a mention of an entity, around the words that name it. */
export const EntityPropsSchema = z.strictObject({
  /** The entity’s id. */
  id: IdSchema,
});

/** `<Attribution>`: who says it. More than one in a claim: they say it together. */
export const AttributionPropsSchema = z.strictObject({
  /** The source’s id. */
  source: IdSchema,
  /** How many speak, as the article words it. */
  count: z.enum(keysOf(counts)).optional(),
  /** How the author presents what the source says. */
  stance: z.enum(keysOf(stances)),
  /** The original’s words that hand the statement over. Absent where the sentence has none of its own. */
  cue: TextSchema.optional(),
});

/** `<Corroboration>`: support or dispute that the article itself asserts. */
export const CorroborationPropsSchema = z.strictObject({
  /** What it amounts to. */
  kind: z.enum(keysOf(corroborations)),
  /** Who confirms, agrees or disputes. */
  source: IdSchema,
  /** How many do, as the article words it. */
  count: z.enum(keysOf(counts)).optional(),
  /** What is confirmed, where it is less than the whole claim (“authenticity”). */
  of: TextSchema.optional(),
  /** The original’s words that say so. */
  cue: TextSchema,
});

/** `<Event>`: something that happens in the claim; the other props say who plays which role. */
export const EventPropsSchema = z.strictObject({
  /** What kind of event it is. */
  type: z.enum(keysOf(eventTypes)),
  /** The event’s own entity, when it has a page. */
  event: IdSchema.optional(),
  /** How far it has come, as the claim puts it. */
  status: z.enum(keysOf(statuses)).optional(),
  /** Who does it. */
  agent: IdsSchema.optional(),
  /** Whom it is done to. */
  target: IdsSchema.optional(),
  /** Who takes part on equal footing. */
  party: IdsSchema.optional(),
  /** What it is about. */
  topic: IdsSchema.optional(),
  /** What it is done with. */
  instrument: IdsSchema.optional(),
  /** Where it happens. */
  place: IdsSchema.optional(),
  /** Where a movement starts. */
  origin: IdsSchema.optional(),
  /** Where a movement ends. */
  destination: IdsSchema.optional(),
  /** Roles that the article leaves unnamed (`unstated="agent"`). */
  unstated: z
    .string()
    .transform((value) => value.trim().split(/\s+/))
    .pipe(z.array(z.enum(['agent', 'target', 'party', 'topic', 'instrument', 'place', 'origin', 'destination'])))
    .optional(),
});

/** `<Relation>`: a lasting relation between two entities that the claim asserts. */
export const RelationPropsSchema = z.strictObject({
  /** What connects them; read as “subject type object”. */
  type: z.enum(keysOf(relations)),
  /** The entity or entities it starts from. */
  subject: IdsSchema,
  /** The entity or entities it leads to. */
  object: IdsSchema,
  /** Where it holds. */
  place: IdSchema.optional(),
  /** How far it has come, as the claim puts it. */
  status: z.enum(keysOf(statuses)).optional(),
});

/** `<Relates>`: how this claim bears on another claim of the same commentary. */
export const RelatesPropsSchema = z.strictObject({
  /** In which way. */
  rel: z.enum(keysOf(claimLinks)),
  /** The other claim. */
  to: ClaimIdSchema,
});

/** `<When>`: when the thing claimed happened, as far as the article says. Never when it was said. */
export const WhenPropsSchema = z
  .strictObject({
    /** The date in EDTF level 0 or 1. */
    edtf: EdtfSchema.optional(),
    /** Part of that span (TIMEX3 `mod`): “early 2021” is `2021` with `START`. */
    mod: z.enum(['START', 'MID', 'END']).optional(),
    /** An entity that it came after. */
    after: IdSchema.optional(),
    /** An entity that it came before. */
    before: IdSchema.optional(),
    /** Counted from the article’s publication (“now”, “just days ago”). */
    ref: z.literal('publication').optional(),
    /** The article’s own words for it. */
    text: TextSchema,
  })
  .refine(({ edtf, after, before, ref }) => [edtf, after, before, ref].some((value) => value !== undefined), {
    error: 'expected at least one of the props edtf, after, before, ref',
  });

/** `<ScopeNote>`: how the editors read a sentence that can be read in more than one way (SKOS scopeNote). Holds prose. */
export const ScopeNotePropsSchema = z.strictObject({});

/** `<EditorNote>`: what the editors add, in their own voice. Holds prose. */
export const EditorNotePropsSchema = z.strictObject({
  /** What it does for the reader. */
  kind: z.enum(keysOf(noteKinds)),
  /** The day it was written. */
  date: DaySchema,
  /** The references it rests on. */
  references: IdsSchema,
  /** The entities it concerns, which show it on their pages as well. */
  entities: IdsSchema.optional(),
});

/** Components that annotate the claim they stand in, by name. */
export const annotations = {
  Attribution: AttributionPropsSchema,
  Corroboration: CorroborationPropsSchema,
  Event: EventPropsSchema,
  Relation: RelationPropsSchema,
  Relates: RelatesPropsSchema,
  When: WhenPropsSchema,
  ScopeNote: ScopeNotePropsSchema,
  EditorNote: EditorNotePropsSchema,
} as const;

/** Every component a section may use, by name. */
export const components = { Claim: ClaimPropsSchema, Entity: EntityPropsSchema, ...annotations } as const;

export type ComponentName = keyof typeof components;
export type AnnotationName = keyof typeof annotations;
export type PropsOf<N extends ComponentName> = z.output<(typeof components)[N]>;
