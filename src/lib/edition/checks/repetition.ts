/** Rules against repetition. */
import type { ClaimDraft, ContentDraft } from '../draft/draft.ts';
import { listClaims } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';
import { foldName } from '../../search/fold.ts';
import type { Placed } from '../issue/issue.ts';

/** No annotation, name or list item is repeated. */
export const repetitionRules: readonly Rule[] = [
  {
    name: 'duplicate-annotation',
    description:
      'A claim makes each annotation once, one attribution to each source, and one relation of each kind to another claim.',
    check: (draft) => listClaims(draft).flatMap(({ claim }) => checkClaim(claim)),
  },
  {
    name: 'said-twice',
    description: 'A list has each of its items once, and an entity each of its names.',
    check: (draft) => [...listRecords(draft).flatMap(checkLists), ...checkNames(draft)],
  },
];

function checkClaim({ annotations }: ClaimDraft): Finding[] {
  const seen = new Set<string>();
  return annotations.flatMap(({ name, value, text, at }) => {
    const said = name === 'Relates' ? { rel: value.rel, to: value.to } : value;
    const key = JSON.stringify([name, name === 'Attribution' ? value.source : said, text]);
    if (seen.size < seen.add(key).size) return [];
    return [{ message: `Unexpected second <${name}> that says the same, expected it once`, ...at() }];
  });
}

function listRecords(draft: ContentDraft): Placed<unknown>[] {
  return [
    ...draft.commentaries.flatMap(({ record }) => record ?? []),
    ...draft.entities.values(),
    ...draft.sources.values(),
    ...listClaims(draft).flatMap(({ claim }): Placed<unknown>[] => [claim, ...claim.annotations]),
  ];
}

/** Lists of ids and words, however deep. */
function checkLists({ value, at }: Placed<unknown>): Finding[] {
  return findLists(value).flatMap(({ path, items }) => {
    const name = path.filter((step) => typeof step === 'string').at(-1) ?? 'list';
    return items.flatMap((item, index) =>
      items.indexOf(item) === index
        ? []
        : [{ message: `Unexpected second "${item}" in ${name}, expected it once`, ...at(...path, index) }],
    );
  });
}

function findLists(value: unknown, path: Path = []): { path: Path; items: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'string')) {
    return [{ path, items: value }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    findLists(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Names in two languages may have the same spelling. Different spellings are different names. */
function checkNames({ entities }: ContentDraft): Finding[] {
  return [...entities.values()].flatMap(({ value: { name, aliases, nativeNames }, at }) => {
    const seen = new Map([[keyOf(name), 'its name']]);
    return [
      ...aliases.map((alias, index) => ({ ...alias, list: 'aliases', index })),
      ...nativeNames.map((alias, index) => ({ ...alias, list: 'nativeNames', index })),
    ].flatMap(({ text, lang, list, index }) => {
      const key = keyOf(text, lang);
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, 'an alias already');
        return [];
      }
      const message = `Unexpected alias "${text}", which is ${before}, expected every name once`;
      return [{ message, hint: 'delete one of them, and keep the references of both', ...at(list, index, 'text') }];
    });
  });
}

/** A key that is the same for names that differ only in capitals, spaces and composed characters. */
function keyOf(text: string, lang = ''): string {
  return `${text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()} ${lang}`;
}

type Path = readonly (string | number)[];

/** Two entities can have one name only if they say so. */
export const sharedAlias: Rule = {
  name: 'shared-alias',
  description: 'Two entities with one name say that they are distinct.',
  check: (draft) =>
    [...Map.groupBy(listNames(draft), ({ text }) => foldName(text) || text).values()].flatMap((names) =>
      checkShared(draft, names),
    ),
};

/** Names that are the same once folded. */
function checkShared({ entities }: ContentDraft, names: readonly Name[]): Finding[] {
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

function listNames({ entities }: ContentDraft) {
  return [...entities].flatMap(([id, { value, at }]) => [
    { id, text: value.name, place: () => at('name') },
    ...value.aliases.map(({ text }, index) => ({ id, text, place: () => at('aliases', index, 'text') })),
    ...value.nativeNames.map(({ text }, index) => ({ id, text, place: () => at('nativeNames', index, 'text') })),
  ]);
}

type Name = ReturnType<typeof listNames>[number];
