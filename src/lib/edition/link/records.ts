/** Makes entities, sources and references from their drafts and links them to each other; finds their present ids. */
import type { UsedIds } from '../../ledger/names.ts';
import type { Names } from '../../schema/records.ts';
import type { Reference } from '../../schema/reference.ts';
import type { ContentDraft } from '../draft/draft.ts';
import type { Entity, Source, Edition } from '../model.ts';

/** A record under construction: its lists can still grow. */
export type Building<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** All records that claims can name, by id. */
export interface Records {
  readonly entities: ReadonlyMap<string, Building<Entity>>;
  readonly sources: ReadonlyMap<string, Building<Source>>;
  readonly references: ReadonlyMap<string, Reference>;
}

/** Links the records to each other. Claims about them are added later. */
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

/** The names of the records that claims use. */
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

/** The record with an id. The checks have made sure that there is one. */
export function lookUp<K, T>(records: ReadonlyMap<K, T>, id: K): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`Reference to "${String(id)}" was linked before it was checked`);
  return record;
}

/** Functions from a present or former id to the present one; undefined if the record no longer exists. */
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
