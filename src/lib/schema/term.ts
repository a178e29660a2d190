/** A schema for every closed list of the vocabulary, with the name and definitions that exports publish. */
import { z } from 'zod';
import {
  certainties,
  claimLinks,
  claimTypes,
  corroborations,
  counts,
  entityTypes,
  eventTypes,
  keysOf,
  noteKinds,
  linkReaders,
  relations,
  roles,
  stances,
  statuses,
  type Term,
  voices,
} from '../vocabulary/index.ts';

export const CertaintySchema = termSchema('Certainty', certainties);
export const ClaimLinkKindSchema = termSchema('ClaimLinkKind', claimLinks);
export const ClaimTypeSchema = termSchema('ClaimType', claimTypes);
export const CorroborationKindSchema = termSchema('CorroborationKind', corroborations);
export const CountSchema = termSchema('Count', counts);
export const EntityTypeSchema = termSchema('EntityType', entityTypes);
export const EventTypeSchema = termSchema('EventType', eventTypes);
export const NoteKindSchema = termSchema('NoteKind', noteKinds);
export const LinkReaderSchema = termSchema('LinkReader', linkReaders);
export const RelationTypeSchema = termSchema('RelationType', relations);
export const RoleSchema = termSchema('Role', roles);
export const StanceSchema = termSchema('Stance', stances);
export const StatusSchema = termSchema('Status', statuses);
export const VoiceSchema = termSchema('Voice', voices);

/** One of the keys of a list; `id` names the definition in a JSON Schema. */
function termSchema<K extends string>(id: string, terms: Readonly<Record<K, Term>>) {
  const keys = keysOf(terms);
  const description = keys.map((key) => `“${key}”: ${terms[key].definition}`).join(' ');
  return z.enum(keys).meta({ id, description });
}
