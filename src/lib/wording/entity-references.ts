/**
 * The references that an entity’s page cites, in the order in which the page shows its facts. Names in other languages
 * have a page of their own, which cites theirs.
 */
import type { Entity } from '../edition/model.ts';
import { isForeign } from './language.ts';
import { notesOnEntity, restsOn } from './notes.ts';

/** Ids of the references of an entity’s facts, as the page cites them; an id may occur more than once. */
export function referenceIdsOf(entity: Entity): string[] {
  const { summary, toldApartBy = [], nativeNames, aliases, dates, geography, identifiers } = entity;
  const facts = [
    ...nativeNames,
    ...aliases.filter((alias) => !isForeign(alias)),
    ...dates,
    ...(geography?.references ? [{ references: geography.references }] : []),
    ...(geography?.coordinates ? [geography.coordinates] : []),
    ...identifiers,
  ];
  const { article, since } = notesOnEntity(entity);
  return [
    ...(summary?.references ?? []),
    ...toldApartBy,
    ...facts.flatMap(({ references }) => references),
    ...[...article, ...since].flatMap(restsOn),
  ];
}
