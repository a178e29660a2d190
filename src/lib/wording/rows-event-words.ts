/**
 * The words for events. Where a deed may be under way or to come, its verb is not finite: “moving to …” says no more
 * than the claim does, “moved to …” might. An empty word stands where a name follows as it is.
 */
import type { EventType, Role, Status } from '../vocabulary/index.ts';

/** What stands before the names of those who play each role, in this order. */
export type Complements = Readonly<Partial<Record<Role, string>>>;

/** A deed or an event, and the words that lead on to the others in it. */
export interface Act {
  readonly head: string;
  readonly with: Complements;
  /** What follows at the end. */
  readonly end?: string;
}

/** From where an event is seen: a role in it, or the event itself. */
export type View = Role | 'event';

/** `unfinished` is used where the claim has a status for it. */
interface Acts {
  readonly plain: Act;
  readonly unfinished?: Act;
}

const act = (head: string, complements: Complements): Act => ({ head, with: complements });

/** Roles that read alike with every event. */
export const PLACES: Complements = {
  instrument: 'by means of',
  place: 'in',
  origin: 'from',
  destination: 'to',
};

/** Events as nouns, for those who neither act nor are acted upon. */
export const NOUNS = {
  agreement: act('the agreement', { agent: 'by', party: 'between', target: 'with', topic: 'on', instrument: 'in' }),
  negotiation: act('the talks', { agent: 'of', party: 'between', target: 'with', topic: 'about' }),
  attack: act('the attack', { target: 'on', agent: 'by', topic: 'over' }),
  accusation: act('the accusation', { target: 'against', agent: 'by', topic: 'over' }),
  killing: act('the killing', { target: 'of', agent: 'by', topic: 'over' }),
  movement: act('the move', { target: 'of', agent: 'by', topic: 'over' }),
  publication: act('the publication', { agent: 'by', topic: 'about', target: 'to', instrument: 'in' }),
  decision: act('the decision', { agent: 'by', target: 'concerning', topic: 'on', instrument: 'in' }),
} as const satisfies Record<EventType, Act>;

const TALKS = act('in talks', { agent: 'with', target: 'with', party: 'with', topic: 'about' });
const TERMS = { target: 'with', party: 'with', agent: 'with', topic: 'on', instrument: 'in' };

/** Deeds, for those who do them or have them done to them. */
export const ACTS: Readonly<Record<EventType, Readonly<Partial<Record<View, Acts>>>>> = {
  agreement: {
    agent: { plain: act('agreeing terms', TERMS) },
    party: { plain: act('agreeing terms', TERMS) },
    target: { plain: act('given terms', { agent: 'by', topic: 'on', instrument: 'in' }) },
    topic: {
      plain: act('the subject of terms', { agent: 'agreed by', party: 'agreed by', target: 'with', instrument: 'in' }),
    },
    instrument: { plain: act('holding terms', { agent: 'agreed by', party: 'agreed by', topic: 'on', target: 'for' }) },
  },
  negotiation: {
    agent: { plain: TALKS },
    party: { plain: TALKS },
    target: { plain: TALKS },
  },
  attack: {
    agent: { plain: act('attacking', { target: '', topic: 'over' }) },
    target: {
      plain: act('attacked', { agent: 'by', topic: 'over' }),
      unfinished: act('being attacked', { agent: 'by' }),
    },
  },
  accusation: {
    agent: { plain: act('accusing', { target: '', topic: 'over' }) },
    target: {
      plain: act('accused', { agent: 'by', topic: 'over' }),
      unfinished: act('being accused', { agent: 'by', topic: 'over' }),
    },
    topic: { plain: act('the subject of an accusation', { target: 'against', agent: 'by' }) },
  },
  killing: {
    agent: { plain: act('killed', { target: '', topic: 'over' }), unfinished: act('killing', { target: '' }) },
    target: { plain: act('killed', { agent: 'by', topic: 'over' }), unfinished: act('being killed', { agent: 'by' }) },
  },
  movement: {
    agent: { plain: act('moving', { target: '' }) },
    target: { plain: act('being moved', { agent: 'by' }) },
  },
  publication: {
    agent: { plain: act('speaking in public', { topic: 'of', target: 'to', instrument: 'in' }) },
    topic: { plain: act('spoken of in public', { agent: 'by', target: 'to', instrument: 'in' }) },
    instrument: { plain: act('made public', { agent: 'by', topic: ', speaking of', target: 'to' }) },
  },
  // What a decision is to those in it only the claim’s own words tell: see rows-told.ts.
  decision: {},
};

/** Publications of a work, as against speaking of something. */
export const PUBLISHED: Readonly<Partial<Record<View, Act>>> = {
  agent: act('making public', { topic: '', target: 'to' }),
  topic: act('made public', { agent: 'by', target: 'to' }),
  event: act('the publication', { topic: 'of', agent: 'by', target: 'to' }),
};

const PARTNERS = { topic: '', party: ', along with', agent: ', along with', target: 'with', instrument: 'in' };
const SIGNERS = { party: 'by', agent: 'by', target: 'with', instrument: 'in' };

/** The claim does not say that a signature followed. */
const NOT_SIGNED = ' (a signature is not asserted)';

type Stages = Readonly<Partial<Record<Status, Readonly<Partial<Record<View, Act>>>>>>;

/** Agreements that have come so far that a verb says it. */
const AGREEMENTS: Stages = {
  signed: {
    agent: act('signed', PARTNERS),
    party: act('signed', PARTNERS),
    topic: act('signed', SIGNERS),
    event: act('the signing', { topic: 'of', ...SIGNERS }),
  },
  'agreed-to-sign': {
    agent: { ...act('agreed to sign', PARTNERS), end: NOT_SIGNED },
    party: { ...act('agreed to sign', PARTNERS), end: NOT_SIGNED },
    topic: { ...act('agreed to be signed', SIGNERS), end: NOT_SIGNED },
  },
  refused: {
    agent: act('refused', PARTNERS),
    party: act('refused', PARTNERS),
    topic: act('refused', SIGNERS),
  },
  proposed: {
    agent: act('proposed', { topic: '', target: 'to', party: 'with', instrument: 'in' }),
    target: act('offered', { topic: '', agent: 'by', party: 'by', instrument: 'in' }),
    topic: act('proposed', { agent: 'by', party: 'by', target: 'to', instrument: 'in' }),
  },
  stalled: {
    topic: act('left in limbo', SIGNERS),
    event: act('left in limbo', SIGNERS),
  },
};

/** Nobody who is asked to go, or is told to be ready to, is told as going. */
const MOVEMENTS: Stages = {
  proposed: {
    agent: act('proposed: going', {}),
    target: act('proposed: going', {}),
  },
};

/** Events whose words hold how far they have come. */
export const SETTLED: Readonly<Partial<Record<EventType, Stages>>> = {
  agreement: AGREEMENTS,
  movement: MOVEMENTS,
};

/** Who or what is not named. */
export const UNNAMED = {
  agent: 'by whom',
  target: 'to whom',
  party: 'between whom',
  topic: 'about what',
  instrument: 'by what means',
  place: 'where',
  origin: 'where from',
  destination: 'where to',
} as const satisfies Record<Role, string>;
