/**
 * The vocabulary: every closed list of the site, in one module. It types the annotation
 * components, the schemas and the exports, and is published at /guide/vocabulary/.
 */
import { certainties, claimLinks, claimTypes, corroborations, noteKinds, linkReaders, stances } from './claims.ts';
import { entityTypes, eventTypes, relations, roles, statuses } from './entities.ts';
import { counts, voices } from './sources.ts';

export * from './claims.ts';
export * from './entities.ts';
export * from './sources.ts';
export { keysOf, type Term } from './term.ts';
export { words, type Word } from './words.ts';

export type ClaimType = keyof typeof claimTypes;
export type Certainty = keyof typeof certainties;
export type Stance = keyof typeof stances;
export type CorroborationKind = keyof typeof corroborations;
export type ClaimLinkKind = keyof typeof claimLinks;
export type LinkReader = keyof typeof linkReaders;
export type Voice = keyof typeof voices;
export type Count = keyof typeof counts;
export type EntityType = keyof typeof entityTypes;
export type Role = keyof typeof roles;
export type EventType = keyof typeof eventTypes;
export type Status = keyof typeof statuses;
export type RelationType = keyof typeof relations;

/** All lists, by their names in addresses (`/guide/vocabulary/#certainty-probable`), in reading order. */
export const vocabulary = {
  type: { title: 'Kinds of statement', about: 'What a claim does. One claim, one kind.', terms: claimTypes },
  certainty: {
    title: 'How firmly',
    about: 'What the wording shows, never whether the claim is true.',
    terms: certainties,
  },
  voice: { title: 'Kinds of source', about: 'Who makes the claim.', terms: voices },
  count: { title: 'Number of sources', about: 'As the article words it.', terms: counts },
  stance: { title: 'The author’s stance', about: 'How the author presents what a source says.', terms: stances },
  corroboration: { title: 'Corroboration', about: 'Only where the article itself asserts it.', terms: corroborations },
  link: { title: 'Relations between claims', about: 'What one claim does to another.', terms: claimLinks },
  by: {
    title: 'Who relates them',
    about: 'Whether the article or the editors assert a relation between claims.',
    terms: linkReaders,
  },
  entity: { title: 'Kinds of name', about: 'What kind of thing a name stands for.', terms: entityTypes },
  role: { title: 'Roles', about: 'The part that an entity plays in an event.', terms: roles },
  event: { title: 'Events', about: 'What kind of event a claim reports.', terms: eventTypes },
  status: {
    title: 'Status',
    about: 'Which stage an event or a connection has reached, according to the claim.',
    terms: statuses,
  },
  relation: {
    title: 'Connections between names',
    about: 'A lasting connection between two names that a claim asserts.',
    terms: relations,
  },
  note: { title: 'Editors’ notes', about: 'What an editors’ note is for.', terms: noteKinds },
} as const;

/** The name of a list. */
export type ListName = keyof typeof vocabulary;
