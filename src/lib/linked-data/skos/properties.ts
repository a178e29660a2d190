/** The properties and classes that join the terms of the vocabulary to claims; the file of the vocabulary defines them. */
import type { Claim } from '../../edition/model.ts';
import type { Certainty, ListName } from '../../vocabulary/index.ts';

/** Kinds of thing that a claim’s graphs hold beside claims, entities and sources. */
export const classes = {
  Event: { label: 'event told', definition: 'An event as one claim tells it, or denies it. Not a fact by itself.' },
  Relation: {
    label: 'relation told',
    definition: 'A relation as one claim puts it, or denies it. Not a fact by itself.',
  },
  Time: { label: 'time told', definition: 'When something happened, as far as the article says.' },
  Corroboration: { label: 'corroboration told', definition: 'Support or dispute that the article itself asserts.' },
} as const satisfies Record<string, Definition>;

/** Properties; `list` names the list of the vocabulary from which the value is taken. */
export const properties = {
  tells: { label: 'tells', definition: 'The claim says that this event or relation is, was or will be so.' },
  denies: { label: 'denies', definition: 'The claim says that this event or relation is not so.' },
  negated: { label: 'negated', definition: 'Whether the claim denies what its events and relations say.' },
  eventType: { label: 'type of event', definition: 'What kind of event it is.', list: 'event' },
  relationType: { label: 'type of relation', definition: 'What kind of relation it is.', list: 'relation' },
  status: { label: 'status', definition: 'How far it has come, as the claim puts it.', list: 'status' },
  unstated: { label: 'unstated', definition: 'A part that the article leaves unnamed.', list: 'role' },
  entity: { label: 'entity', definition: 'The entity that is this event.' },
  subject: { label: 'subject', definition: 'The entity from which the relation starts.' },
  object: { label: 'object', definition: 'The entity to which the relation leads.' },
  place: { label: 'place', definition: 'Where the relation holds.' },
  when: { label: 'when', definition: 'When the thing claimed happened; never when it was said.' },
  date: { label: 'date', definition: 'The date in the Extended Date/Time Format.' },
  partOfDate: { label: 'part of the date', definition: 'START, MID or END of that span, after TIMEX3.' },
  after: { label: 'after', definition: 'An entity that it came after.' },
  before: { label: 'before', definition: 'An entity that it came before.' },
  countedFrom: { label: 'counted from', definition: 'What the article’s words for the time count from.' },
  statementType: { label: 'kind of statement', definition: 'What the claim does.', list: 'type' },
  certainty: {
    label: 'certainty',
    definition: 'How firmly the wording makes the claim; never whether it is true.',
    list: 'certainty',
  },
  factuality: {
    label: 'certainty and polarity',
    definition:
      'Certainty and negation in one value, as FactBank writes them: relative to the source, never a verdict.',
  },
  voice: { label: 'voice', definition: 'What kind of voice a source is.', list: 'voice' },
  side: { label: 'side', definition: 'An entity on whose side the source stands.' },
  count: { label: 'how many', definition: 'How many speak, as the article words it.', list: 'count' },
  stance: { label: 'stance', definition: 'How the author presents what the source says.', list: 'stance' },
  cue: { label: 'cue', definition: 'The article’s own words that carry the hedge, the attribution or the support.' },
  wording: { label: 'wording', definition: 'The article’s own words for it.' },
  corroboratedBy: { label: 'corroborated', definition: 'Support or dispute that the article itself asserts.' },
  corroboration: { label: 'corroboration', definition: 'What kind of support it is.', list: 'corroboration' },
  aspect: { label: 'aspect', definition: 'What exactly is supported or disputed.' },
} as const satisfies Record<string, Definition & { readonly list?: ListName }>;

/** The value of a claim. What is left open has no polarity. */
export function factualityOf({ certainty, negated }: Pick<Claim, 'certainty' | 'negated'>): Factuality {
  return certainty === 'open' ? 'open' : `${certainty}-${negated ? 'negated' : 'affirmed'}`;
}

export type ClassName = keyof typeof classes;
export type PropertyName = keyof typeof properties;
export type Factuality = keyof typeof factualities;

/** Certainty and polarity in one value (FactBank, Saurí and Pustejovsky 2009), for those who know its codes. */
export const factualities = {
  'stated-affirmed': { notation: 'CT+', certainty: 'stated', label: 'Stated, affirmed' },
  'stated-negated': { notation: 'CT-', certainty: 'stated', label: 'Stated, negated' },
  'probable-affirmed': { notation: 'PR+', certainty: 'probable', label: 'Probable, affirmed' },
  'probable-negated': { notation: 'PR-', certainty: 'probable', label: 'Probable, negated' },
  'possible-affirmed': { notation: 'PS+', certainty: 'possible', label: 'Possible, affirmed' },
  'possible-negated': { notation: 'PS-', certainty: 'possible', label: 'Possible, negated' },
  open: { notation: 'Uu', certainty: 'open', label: 'Left open' },
} as const satisfies Record<string, { notation: string; certainty: Certainty; label: string }>;

interface Definition {
  readonly label: string;
  readonly definition: string;
}
