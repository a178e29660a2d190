/** The references that an entity’s page cites, in the order in which the page shows its facts. */
import type { Entity } from '../edition/model.ts';
import { isForeign } from './language.ts';

/** Ids of the references of an entity’s facts, as the page cites them; an id may occur more than once. */
export function referenceIdsOf(entity: Entity): string[] {
  const { summary, toldApartBy = [], nativeNames, aliases, dates, geography, identifiers, notes, claimNotes } = entity;
  const facts = [
    ...nativeNames,
    ...aliases.filter((alias) => !isForeign(alias)),
    ...aliases.filter(isForeign),
    ...dates,
    ...(geography?.references ? [{ references: geography.references }] : []),
    ...(geography?.coordinates ? [geography.coordinates] : []),
    ...identifiers,
    ...notes,
  ];
  return [
    ...(summary?.references ?? []),
    ...toldApartBy,
    ...facts.flatMap(({ references }) => references),
    ...claimNotes.flatMap(({ note }) => note.references.map(({ id }) => id)),
  ];
}
