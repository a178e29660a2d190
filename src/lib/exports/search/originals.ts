/** The articles that entities are: their authors lead to them, and the date of publication is theirs. */
import type { Commentary, Entity } from '../../edition/model.ts';

/** The article that an entity is, which has its title as a name; undefined if it is none. */
export function originalOf(
  { name, asWorded }: Pick<Entity, 'name' | 'asWorded'>,
  commentaries: readonly Commentary[],
): Commentary['original'] | undefined {
  const names = new Set([name, ...asWorded]);
  return commentaries.find(({ original }) => names.has(original.title))?.original;
}
