/**
 * The references that an entity’s facts rest on, in the order in which its page shows them. Names in other languages have
 * a page of their own, which cites theirs.
 */
import type { Entity } from '../edition/model.ts';
import { isForeign } from './language.ts';

/** Ids of the references, as the page cites them; an id may occur more than once. `namesakes` are those it is told apart from. */
export function referenceIdsOf(entity: Entity, namesakes: readonly Cited[]): string[] {
  const { summary, nativeNames, aliases, dates, geography, identifiers } = entity;
  const facts: readonly Cited[] = [
    ...nativeNames,
    ...(summary ? [summary] : []),
    ...aliases.filter((alias) => !isForeign(alias)),
    ...dates,
    ...(geography?.references ? [{ references: geography.references }] : []),
    ...(geography?.coordinates ? [geography.coordinates] : []),
    ...identifiers,
    ...namesakes,
  ];
  return facts.flatMap(({ references }) => references);
}

interface Cited {
  readonly references: readonly string[];
}
