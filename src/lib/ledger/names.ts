/** The ids that records use, and their names. */
import { fieldOf } from '../schema/authored-fields.ts';
import type { ClaimRecord, Names } from '../schema/records.ts';

/** The lists of names, by the kind of value that a field has according to `authored-fields.ts`. */
const LISTS = { entity: 'entities', source: 'sources', reference: 'references' } as const;

/** Ids, by the list of names they belong to. */
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

/** The names of several files. If they differ, the later file counts. */
export function mergeNames(files: readonly Names[]): Names {
  const merge = <K extends keyof Names>(list: K): Names[K] =>
    Object.assign({}, ...files.map((names) => names[list])) as Names[K];
  return { entities: merge('entities'), sources: merge('sources'), references: merge('references') };
}

/** Only the names of ids that are used. */
export function pickNames(names: Names, used: UsedIds): Names {
  const pick = <K extends keyof Names>(list: K): Names[K] =>
    Object.fromEntries(Object.entries(names[list]).filter(([id]) => used[list].has(id)));
  return { entities: pick('entities'), sources: pick('sources'), references: pick('references') };
}

function isNamed(holds: string): holds is keyof typeof LISTS {
  return Object.hasOwn(LISTS, holds);
}
