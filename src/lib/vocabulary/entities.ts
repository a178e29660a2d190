/** Closed lists for entities, the events they take part in and the relations between them. */
import type { Term } from './term.ts';

/**
 * What kind of thing an entity is. `plural` heads its group in the index; `nature` is whether it acts, is where something
 * happens, or happens itself (or is made) on a day.
 */
export const entityTypes = {
  person: {
    label: 'Person',
    plural: 'People',
    nature: 'actor',
    definition: 'An individual human being.',
    basis: 'ACE PER; schema.org Person',
  },
  group: {
    label: 'Group',
    plural: 'Groups',
    nature: 'actor',
    definition: 'An organisation, movement, faction, network or set of people who act together.',
    basis: 'ACE ORG; schema.org Organization',
  },
  government: {
    label: 'Government',
    plural: 'Governments',
    nature: 'actor',
    definition: 'A state’s government, administration or cabinet.',
    basis: 'ACE ORG/GPE; schema.org GovernmentOrganization',
  },
  place: {
    label: 'Place',
    plural: 'Places',
    nature: 'place',
    definition: 'A country, province, town, region or area.',
    basis: 'ACE GPE/LOC; schema.org Place',
  },
  agreement: {
    label: 'Agreement',
    plural: 'Agreements',
    nature: 'happening',
    definition: 'Terms that parties settle, or propose to each other.',
    basis: 'schema.org CreativeWork',
  },
  document: {
    label: 'Document',
    plural: 'Documents',
    nature: 'happening',
    definition: 'A published or unpublished work: a text, a recording, a study.',
    basis: 'schema.org CreativeWork',
  },
  event: {
    label: 'Event',
    plural: 'Events',
    nature: 'happening',
    definition: 'Something that happened, or is said to have happened.',
    basis: 'ACE Event; schema.org Event',
  },
} as const satisfies Record<string, Term & { plural: string; nature: 'actor' | 'place' | 'happening' }>;

/** The part an entity plays in an event. */
export const roles = {
  agent: { label: 'Agent', definition: 'Does it.', basis: 'PLOVER actor; SEM role' },
  target: { label: 'Target', definition: 'It is done to them.', basis: 'PLOVER recipient; SEM role' },
  party: {
    label: 'Party',
    definition: 'Takes part on equal footing, as the signatory of an agreement does.',
    basis: 'SEM role',
  },
  topic: { label: 'Topic', definition: 'What it is about.', basis: 'SEM role' },
  instrument: { label: 'Instrument', definition: 'What it is done with.', basis: 'ACE argument; SEM role' },
  place: { label: 'Place', definition: 'Where it happens.', basis: 'SEM role' },
  origin: { label: 'Origin', definition: 'Where a movement starts.', basis: 'ACE Movement, origin' },
  destination: { label: 'Destination', definition: 'Where a movement ends.', basis: 'ACE Movement, destination' },
} as const satisfies Record<string, Term>;

/** What kind of event it is. */
export const eventTypes = {
  agreement: {
    label: 'Agreement',
    definition: 'Terms are proposed, accepted, refused or signed.',
    basis: 'PLOVER AGREE, REJECT',
  },
  negotiation: { label: 'Negotiation', definition: 'Parties talk about terms.', basis: 'PLOVER CONSULT' },
  attack: { label: 'Attack', definition: 'Violence is used.', basis: 'PLOVER ASSAULT' },
  accusation: {
    label: 'Accusation',
    definition: 'Somebody is held responsible for something.',
    basis: 'PLOVER ACCUSE',
  },
  killing: { label: 'Killing', definition: 'Somebody is killed.', basis: 'ACE Life.Die' },
  movement: {
    label: 'Movement',
    definition: 'Somebody goes, or is taken, from one place to another.',
    basis: 'ACE Movement',
  },
  publication: {
    label: 'Publication',
    definition: 'Something is made public or said in public.',
    basis: 'project rule',
  },
  decision: {
    label: 'Decision',
    definition: 'Somebody with the power to do so settles something.',
    basis: 'project rule',
  },
  enactment: {
    label: 'Enactment',
    definition: 'A law, rule or resolution is made: proposed, adopted or rejected.',
    basis: 'Akoma Ntoso lifecycle, generation',
  },
  amendment: {
    label: 'Amendment',
    definition: 'A law, rule or resolution is changed.',
    basis: 'Akoma Ntoso lifecycle, amendment',
  },
  repeal: {
    label: 'Repeal',
    definition: 'A law, rule or resolution is ended.',
    basis: 'Akoma Ntoso lifecycle, repeal',
  },
  ruling: {
    label: 'Ruling',
    definition: 'A court or tribunal decides a case.',
    basis: 'ACE Justice; FollowTheMoney CourtCase',
  },
  vote: {
    label: 'Vote',
    definition: 'Members of a body vote on a matter, or the public does in a referendum.',
    basis: 'Popolo VoteEvent',
  },
  election: {
    label: 'Election',
    definition: 'Somebody is chosen for a seat or an office by vote.',
    basis: 'ACE Personnel.Elect',
  },
  appropriation: {
    label: 'Appropriation',
    definition: 'Money is set aside for a purpose; whether it was spent is not said.',
    basis: 'project rule',
  },
  payment: {
    label: 'Payment',
    definition: 'Money is paid.',
    basis: 'ACE Transaction.Transfer-Money; FollowTheMoney Payment',
  },
} as const satisfies Record<string, Term>;

/** How far an event or relation has come, as the claim puts it. `stage` is whether it came about, came to nothing, or neither. */
export const statuses = {
  proposed: { label: 'Proposed', stage: 'open', definition: 'Put forward.', basis: 'project rule' },
  'agreed-to-sign': {
    label: 'Agreed to sign',
    stage: 'open',
    definition: 'Consented to; a signature is not asserted.',
    basis: 'project rule',
  },
  signed: { label: 'Signed', stage: 'done', definition: 'Signed.', basis: 'project rule' },
  refused: { label: 'Refused', stage: 'failed', definition: 'Turned down.', basis: 'project rule' },
  adopted: { label: 'Adopted', stage: 'done', definition: 'Passed by those who decide on it.', basis: 'project rule' },
  rejected: {
    label: 'Rejected',
    stage: 'failed',
    definition: 'Voted down or dismissed by those who decide on it.',
    basis: 'project rule',
  },
  stalled: { label: 'Stalled', stage: 'open', definition: 'Drawn out or held up.', basis: 'project rule' },
  announced: {
    label: 'Announced',
    stage: 'open',
    definition: 'Made known as settled or to come; whether it took place is not said.',
    basis: 'project rule',
  },
  suspended: { label: 'Suspended', stage: 'open', definition: 'Broken off for a time.', basis: 'project rule' },
  deferred: { label: 'Deferred', stage: 'open', definition: 'Put off to a later time.', basis: 'project rule' },
  resumed: { label: 'Resumed', stage: 'done', definition: 'Taken up again.', basis: 'project rule' },
  sought: {
    label: 'Sought',
    stage: 'open',
    definition: 'Wanted or worked for; whether it was reached is not said.',
    basis: 'project rule',
  },
} as const satisfies Record<string, Term & { stage: 'open' | 'done' | 'failed' }>;

/** A lasting relation that a claim asserts between two entities. */
export const relations = {
  'member-of': {
    label: 'member of',
    definition: 'Belongs to.',
    basis: 'FollowTheMoney Membership',
  },
  'part-of': {
    label: 'part of',
    definition: 'Is a component of.',
    basis: 'schema.org parentOrganization',
  },
  leads: { label: 'leads', definition: 'Heads or commands.', basis: 'FollowTheMoney Directorship' },
  'allied-with': {
    label: 'allied with',
    definition: 'Works with, to shared ends.',
    basis: 'FollowTheMoney UnknownLink',
  },
  hosts: { label: 'hosts', definition: 'Gives shelter or protection to.', basis: 'project rule' },
  opposes: { label: 'opposes', definition: 'Works against.', basis: 'project rule' },
  'negotiates-with': {
    label: 'negotiates with',
    definition: 'Is in talks with.',
    basis: 'PLOVER CONSULT',
  },
  'located-in': {
    label: 'located in',
    definition: 'Is in or at.',
    basis: 'schema.org containedInPlace',
  },
  'elected-to': {
    label: 'elected to',
    definition: 'Holds a seat or an office in, by election.',
    basis: 'Popolo Membership',
  },
  funds: { label: 'funds', definition: 'Gives money to.', basis: 'schema.org funder' },
  regulates: { label: 'regulates', definition: 'Sets rules for.', basis: 'project rule' },
} as const satisfies Record<string, Term>;
