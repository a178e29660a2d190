/** Closed lists for entities, the events they take part in and the relations between them. */
import { term, type Term } from './term.ts';

/**
 * What kind of thing an entity is. `plural` is the heading of its group in the index. `nature` says whether it acts, is where
 * something happens, or is something that happens or is made on a day.
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

/** The role of an entity in an event. */
export const roles = {
  agent: term('Agent', 'Does it.', 'PLOVER actor; SEM role'),
  target: term('Target', 'Whom or what it is done to.', 'PLOVER recipient; SEM role'),
  party: term('Party', 'Takes part on equal footing, as the signatory of an agreement does.', 'SEM role'),
  topic: term('Topic', 'What it is about.', 'SEM role'),
  instrument: term('Instrument', 'What it is done with.', 'ACE argument; SEM role'),
  place: term('Place', 'Where it happens.', 'SEM role'),
  origin: term('Origin', 'Where a movement starts.', 'ACE Movement, origin'),
  destination: term('Destination', 'Where a movement ends.', 'ACE Movement, destination'),
} as const satisfies Record<string, Term>;

/** What kind of event it is. */
export const eventTypes = {
  agreement: term('Agreement', 'Terms are proposed, accepted, refused or signed.', 'PLOVER AGREE, REJECT'),
  negotiation: term('Negotiation', 'Parties talk about terms.', 'PLOVER CONSULT'),
  attack: term('Attack', 'Violence is used.', 'PLOVER ASSAULT'),
  accusation: term('Accusation', 'Somebody is held responsible for something.', 'PLOVER ACCUSE'),
  killing: term('Killing', 'Somebody is killed.', 'ACE Life.Die'),
  movement: term('Movement', 'Somebody goes, or is taken, from one place to another.', 'ACE Movement'),
  publication: term('Publication', 'Something is made public or said in public.'),
  decision: term('Decision', 'Somebody with the power to do so settles something.'),
  enactment: term(
    'Enactment',
    'A law, rule or resolution is made: proposed, adopted or rejected.',
    'Akoma Ntoso lifecycle, generation',
  ),
  amendment: term('Amendment', 'A law, rule or resolution is changed.', 'Akoma Ntoso lifecycle, amendment'),
  repeal: term('Repeal', 'A law, rule or resolution is ended.', 'Akoma Ntoso lifecycle, repeal'),
  ruling: term('Ruling', 'A court or tribunal decides a case.', 'ACE Justice; FollowTheMoney CourtCase'),
  vote: term('Vote', 'Members of a body vote on a matter, or the public does in a referendum.', 'Popolo VoteEvent'),
  election: term('Election', 'Somebody is chosen for a seat or an office by vote.', 'ACE Personnel.Elect'),
  appropriation: term('Appropriation', 'Money is set aside for a purpose; whether it was spent is not said.'),
  payment: term('Payment', 'Money is paid.', 'ACE Transaction.Transfer-Money; FollowTheMoney Payment'),
} as const satisfies Record<string, Term>;

/** A status with its stage. */
interface Status extends Term {
  stage: 'open' | 'done' | 'failed';
}

/* @__NO_SIDE_EFFECTS__ */
function status(stage: Status['stage'], label: string, definition: string): Status {
  return { stage, ...term(label, definition) };
}

/** The status of an event or relation according to the claim. `stage` says whether it came about, failed, or neither yet. */
export const statuses = {
  proposed: status('open', 'Proposed', 'Put forward.'),
  'agreed-to-sign': status('open', 'Agreed to sign', 'Consented to; a signature is not asserted.'),
  signed: status('done', 'Signed', 'Signed.'),
  refused: status('failed', 'Refused', 'Turned down.'),
  adopted: status('done', 'Adopted', 'Passed by those who decide on it.'),
  rejected: status('failed', 'Rejected', 'Voted down or dismissed by those who decide on it.'),
  stalled: status('open', 'Stalled', 'Drawn out or held up.'),
  announced: status('open', 'Announced', 'Made known as settled or to come; whether it took place is not said.'),
  suspended: status('open', 'Suspended', 'Broken off for a time.'),
  deferred: status('open', 'Deferred', 'Put off to a later time.'),
  resumed: status('done', 'Resumed', 'Taken up again.'),
  sought: status('open', 'Sought', 'Wanted or worked for; whether it was reached is not said.'),
} as const satisfies Record<string, Status>;

/** A lasting relation that a claim asserts between two entities. */
export const relations = {
  'member-of': term('member of', 'Belongs to.', 'FollowTheMoney Membership'),
  'part-of': term('part of', 'Is a component of.', 'schema.org parentOrganization'),
  leads: term('leads', 'Heads or commands.', 'FollowTheMoney Directorship'),
  'allied-with': term('allied with', 'Works with, to shared ends.', 'FollowTheMoney UnknownLink'),
  hosts: term('hosts', 'Gives shelter or protection to.'),
  opposes: term('opposes', 'Works against.'),
  'negotiates-with': term('negotiates with', 'Is in talks with.', 'PLOVER CONSULT'),
  'located-in': term('located in', 'Is in or at.', 'schema.org containedInPlace'),
  'elected-to': term('elected to', 'Holds a seat or an office in, by election.', 'Popolo Membership'),
  funds: term('funds', 'Gives money to.', 'schema.org funder'),
  regulates: term('regulates', 'Sets rules for.'),
} as const satisfies Record<string, Term>;
