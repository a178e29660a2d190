import { foldName } from '../../search/fold.ts';
import type { ContentDraft } from '../draft/draft.ts';
import type { Place } from '../issue/issue.ts';
import type { Finding, Rule } from './rule.ts';

export const sharedAlias: Rule = {
  name: 'shared-alias',
  description: 'Two entities with one name say that they are distinct.',
  check: (draft) =>
    [...Map.groupBy(listNames(draft), ({ text }) => foldName(text) || text).values()].flatMap((names) =>
      checkNames(draft, names),
    ),
};

/** Names that are the same once folded. */
function checkNames({ entities }: ContentDraft, names: readonly Name[]): Finding[] {
  const distinct = (a: string, b: string): boolean => entities.get(a)?.value.distinctFrom.includes(b) ?? false;
  const reported = new Set<string>();
  return names.flatMap(({ id, text, place }, index) => {
    const other = names
      .slice(0, index)
      .find((name) => name.id !== id && !distinct(name.id, id) && !distinct(id, name.id));
    if (!other || reported.has(id)) return [];
    reported.add(id);
    const { file, line, column } = other.place();
    const message = `Unexpected name "${text}", which "${other.id}" also has, expected a name of its own`;
    const hint = `if both have it, add distinctFrom: [${other.id}]; the other is at ${file}:${line}:${column}`;
    return [{ message, hint, ...place() }];
  });
}

function listNames({ entities }: ContentDraft): Name[] {
  return [...entities].flatMap(([id, { value, at }]) => [
    { id, text: value.name, place: () => at('name') },
    ...value.aliases.map(({ text }, index) => ({ id, text, place: () => at('aliases', index, 'text') })),
    ...value.nativeNames.map(({ text }, index) => ({ id, text, place: () => at('nativeNames', index, 'text') })),
  ]);
}

interface Name {
  readonly id: string;
  readonly text: string;
  readonly place: () => Place;
}
