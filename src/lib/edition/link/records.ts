/** Makes entities, sources and references of their drafts and links them to each other; and tells which ids they have today. */
import type { UsedIds } from '../../ledger/names.ts';
import type { Names } from '../../schema/records.ts';
import type { Reference } from '../../schema/reference.ts';
import type { ContentDraft } from '../draft/draft.ts';
import type { Entity, Source, Edition } from '../model.ts';

/** A record under construction: its lists can still grow. */
export type Building<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Everything that a reference may lead to, by id. */
export interface Records {
  readonly entities: ReadonlyMap<string, Building<Entity>>;
  readonly sources: ReadonlyMap<string, Building<Source>>;
  readonly references: ReadonlyMap<string, Reference>;
}

/** Links the records. What claims say of them is still to come. */
export function linkRecords(draft: ContentDraft): Records {
  const entities = new Map<string, Building<Entity>>();
  for (const [id, { value }] of draft.entities) {
    entities.set(id, { ...value, id, distinctFrom: [], claims: [], sources: [], says: [], claimNotes: [] });
  }
  for (const [id, { value }] of draft.entities) {
    lookUp(entities, id).distinctFrom = value.distinctFrom.map((other) => lookUp(entities, other));
  }

  const sources = new Map<string, Building<Source>>();
  for (const [id, { value }] of draft.sources) {
    const { entity, side, ...rest } = value;
    const self = entity === undefined ? undefined : lookUp(entities, entity);
    const sides = side.map((other) => lookUp(entities, other));
    const source: Building<Source> = {
      ...rest,
      id,
      side: sides,
      claims: [],
      alone: [],
      corroborates: [],
      quotedIn: [],
    };
    if (self) source.entity = self;
    sources.set(id, source);
    for (const party of new Set(self ? [self, ...sides] : sides)) party.sources.push(source);
  }

  const references = new Map([...draft.references].map(([id, { value }]) => [id, { ...value, id }]));
  return { entities, sources, references };
}

/** What the records that claims use are called. */
export function nameUsed(used: UsedIds, { entities, sources, references }: Records): Names {
  const name = <T, N>(ids: ReadonlySet<string>, records: ReadonlyMap<string, T>, toName: (record: T) => N) =>
    Object.fromEntries([...ids].sort().map((id) => [id, toName(lookUp(records, id))]));
  return {
    entities: name(used.entities, entities, (entity) => entity.name),
    sources: name(used.sources, sources, ({ name: called, subject, plural, voice, asWorded }) => ({
      name: called,
      subject,
      plural,
      voice,
      asWorded,
    })),
    references: name(used.references, references, ({ id: _, ...reference }) => reference),
  };
}

/** The record of an id. The checks have seen to it that there is one. */
export function lookUp<K, T>(records: ReadonlyMap<K, T>, id: K): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`Reference to "${String(id)}" was linked before it was checked`);
  return record;
}

/** Each gives the id of today; undefined where there is no such record any more. */
export interface PresentIds {
  readonly entity: (id: string) => string | undefined;
  readonly source: (id: string) => string | undefined;
}

/** Leaves ids as they are, for names that are not links. */
export const SAME_IDS: PresentIds = { entity: (id) => id, source: (id) => id };

/** The present ids of an edition’s records. */
export function presentIds({ entities, sources }: Pick<Edition, 'entities' | 'sources'>): PresentIds {
  return { entity: finder(entities), source: finder(sources) };
}

function finder(
  records: readonly { readonly id: string; readonly formerly: readonly string[] }[],
): PresentIds['entity'] {
  const present = new Map(records.flatMap(({ id, formerly }) => [id, ...formerly].map((old) => [old, id] as const)));
  return (id) => present.get(id);
}
