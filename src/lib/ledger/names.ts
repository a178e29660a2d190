/** The ids that records use, and what the records call them. */
import { fieldOf } from '../schema/authored-fields.ts';
import type { ClaimRecord, Names } from '../schema/records.ts';

/** The lists of names, by what `authored-fields.ts` says that a field holds. */
const LISTS = { entity: 'entities', source: 'sources', reference: 'references' } as const;

/** Ids by the list of names that they stand in. */
export type UsedIds = Readonly<Record<keyof Names, ReadonlySet<string>>>;

/** The ids that claims use. */
export function listUsed(claims: readonly Pick<ClaimRecord, 'authored'>[]): UsedIds {
  const used = { entities: new Set<string>(), sources: new Set<string>(), references: new Set<string>() };
  const visit = (record: object, list: string): void => {
    for (const [key, value] of Object.entries<unknown>({ ...record })) {
      const { holds } = fieldOf(list, key);
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (typeof item === 'object' && item !== null) visit(item, key);
        else if (typeof item === 'string' && isNamed(holds)) used[LISTS[holds]].add(item);
      }
    }
  };
  for (const { authored } of claims) visit(authored, 'claim');
  return used;
}

/** Names as several files have them; the later file is right. */
export function mergeNames(files: readonly Names[]): Names {
  const merge = <K extends keyof Names>(list: K): Names[K] =>
    Object.assign({}, ...files.map((names) => names[list])) as Names[K];
  return { entities: merge('entities'), sources: merge('sources'), references: merge('references') };
}

/** The names of the ids that are used. */
export function pickNames(names: Names, used: UsedIds): Names {
  const pick = <K extends keyof Names>(list: K): Names[K] =>
    Object.fromEntries(Object.entries(names[list]).filter(([id]) => used[list].has(id)));
  return { entities: pick('entities'), sources: pick('sources'), references: pick('references') };
}

function isNamed(holds: string): holds is keyof typeof LISTS {
  return Object.hasOwn(LISTS, holds);
}
