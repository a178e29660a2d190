/** A schema for every closed list of the vocabulary, with the name and definitions that exports publish. */
import { z } from 'zod';
import { keysOf, type ListName, type Term, vocabulary } from '../vocabulary/index.ts';

/** The names of the lists in JSON Schemas. */
const IDS: Readonly<Record<ListName, string>> = {
  type: 'ClaimType',
  certainty: 'Certainty',
  voice: 'Voice',
  count: 'Count',
  stance: 'Stance',
  corroboration: 'CorroborationKind',
  link: 'ClaimLinkKind',
  by: 'LinkReader',
  entity: 'EntityType',
  role: 'Role',
  event: 'EventType',
  status: 'Status',
  relation: 'RelationType',
  note: 'NoteKind',
};

/** For each list, a schema for one of its terms. */
export const terms = Object.fromEntries(keysOf(IDS).map((list) => [list, termSchema(list)])) as {
  readonly [L in ListName]: z.ZodEnum<{ [K in keyof (typeof vocabulary)[L]['terms'] & string]: K }>;
};

function termSchema(list: ListName) {
  const listed: Readonly<Record<string, Term>> = vocabulary[list].terms;
  const description = Object.entries(listed).map(([key, { definition }]) => `“${key}”: ${definition}`);
  return z.enum(keysOf(listed)).meta({ id: IDS[list], description: description.join(' ') });
}
