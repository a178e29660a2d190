/** Groups entities for an index: by type, and long lists by letter. */
import type { Entity } from '../edition/model.ts';
import { entityTypes, keysOf, type EntityType } from '../vocabulary/index.ts';

/** A list with at least this many entities is grouped by letter. */
const LONG = 12;

/** Entities of one type. */
export type TypeGroup = ReturnType<typeof indexEntities>[number];

/** Entities whose names begin with the same letter. */
export interface LetterGroup {
  readonly letter?: string;
  /** HTML id, made of the type and the letter: `group-a`. A short list has one group without a letter. */
  readonly anchor: string;
  readonly members: readonly Entity[];
}

/** All entities, in the order of the vocabulary and, within a type, of the edition. */
export function indexEntities(entities: readonly Entity[]) {
  const byType = Map.groupBy(entities, ({ type }) => type);
  return keysOf(entityTypes).flatMap((type) => {
    const members = byType.get(type) ?? [];
    if (members.length === 0) return [];
    return [{ type, label: entityTypes[type].plural, total: members.length, letters: byLetter(type, members) }];
  });
}

/** The letter that a name is listed under, ignoring accents, quotation marks and apostrophes. All digits share one group. */
export function letterOf(name: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD')) ?? [];
  return /\p{N}/u.test(first) ? DIGITS : first.toLocaleUpperCase('en');
}

const DIGITS = '0–9';

function byLetter(type: EntityType, members: readonly Entity[]): LetterGroup[] {
  if (members.length < LONG) return [{ anchor: type, members }];
  const groups = Map.groupBy(members, ({ name }) => letterOf(name));
  return [...groups]
    .sort(([a], [b]) => (a === DIGITS ? -1 : b === DIGITS ? 1 : a.localeCompare(b, 'en')))
    .map(([letter, own]) => ({
      letter,
      anchor: `${type}-${letter === DIGITS ? '0' : letter.toLocaleLowerCase('en')}`,
      members: own,
    }));
}
