/** The name index of an edition: every name of every entity and source, and the number and label of every claim. */
import { claimPath, entityPath, sourcePath } from '../../address/url.ts';
import type { Claim, Edition, Entity, Source } from '../../edition/model.ts';
import type { NameEntry } from '../../search/format.ts';
import { entityTypes, voices } from '../../vocabulary/index.ts';

/** Everything that can be found by name or number, in the order of the records. */
export function toNameEntries({ entities, sources, claims, commentaries }: Edition): NameEntry[] {
  const sayWhere = commentaries.length > 1;
  const [afterEntities, afterSources] = [entities.length, entities.length + sources.length];
  return [
    ...entities.map(toEntityEntry),
    ...sources.map((source, index) => toSourceEntry(source, afterEntities + index)),
    ...claims.map((claim, index) => toClaimEntry(claim, sayWhere, afterSources + index)),
  ];
}

/** Every name of an entity, the displayed one first. Native and foreign names have their language. */
export function namesOfEntity({ name, asWorded, aliases, nativeNames }: Entity): Name[] {
  return distinct([{ text: name }, ...[...asWorded].map((text) => ({ text })), ...aliases, ...nativeNames]);
}

/** Every name of a source, the displayed one first. */
export function namesOfSource({ name, subject, asWorded }: Source): Name[] {
  return distinct([name, subject, ...asWorded].map((text) => ({ text })));
}

function toEntityEntry(entity: Entity, number: number): NameEntry {
  const { id, name, type, claims } = entity;
  return [
    ['entity', entityPath(id), name, entityTypes[type].label, claims.length, number],
    namesOfEntity(entity).map(({ text, lang }) => (lang === undefined ? text : [text, lang])),
  ];
}

function toSourceEntry(source: Source, number: number): NameEntry {
  const { id, name, voice, claims } = source;
  return [
    ['source', sourcePath(id), name, voices[voice].label, claims.length, number],
    namesOfSource(source).map(({ text }) => text),
  ];
}

function toClaimEntry({ id, commentary, label }: Claim, sayWhere: boolean, number: number): NameEntry {
  return [
    ['claim', claimPath(commentary.slug, id), `¶${id}`, sayWhere ? commentary.shortTitle : '', 0, number],
    [label],
  ];
}

function distinct(names: readonly (Pick<Name, 'text'> & { readonly lang?: string | undefined })[]): Name[] {
  const known = new Set<string>();
  return names.flatMap(({ text, lang }) => {
    if (known.has(text)) return [];
    known.add(text);
    return [lang === undefined ? { text } : { text, lang }];
  });
}

export interface Name {
  readonly text: string;
  readonly lang?: string;
}
