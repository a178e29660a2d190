/** The name index of an edition: every name of every entity and source, and the number of every claim. */
import { parseClaimId } from '../address/id.ts';
import { claimPath, entityPath, sourcePath } from '../address/url.ts';
import type { Claim, Edition, Entity, Source } from '../edition/model.ts';
import { claimKey } from '../names/format.ts';
import { entityTypes, voices } from '../vocabulary/index.ts';
import { writeNameIndex, type NameEntry, type NameIndexFiles } from './name-index-files.ts';

/** The files of the index, by their path below its folder. */
export function toNameIndex(edition: Edition): NameIndexFiles {
  return writeNameIndex(toNameEntries(edition));
}

/** What can be found by name or number. */
export function toNameEntries({ entities, sources, claims, commentaries }: Edition): NameEntry[] {
  const sayWhere = commentaries.length > 1;
  return [
    ...entities.map(toEntityEntry),
    ...sources.map(toSourceEntry),
    ...claims.map((claim) => toClaimEntry(claim, sayWhere)),
  ];
}

/** Every name of an entity, the displayed one first; native and foreign names with their language. */
export function namesOfEntity({ name, asWorded, aliases, nativeNames }: Entity): Name[] {
  return distinct([{ text: name }, ...[...asWorded].map((text) => ({ text })), ...aliases, ...nativeNames]);
}

/** Every name of a source, the displayed one first. */
export function namesOfSource({ name, subject, asWorded }: Source): Name[] {
  return distinct([name, subject, ...asWorded].map((text) => ({ text })));
}

function toEntityEntry(entity: Entity): NameEntry {
  const { id, name, type, claims } = entity;
  return {
    record: ['entity', entityPath(id), name, entityTypes[type].label, claims.length],
    names: namesOfEntity(entity),
  };
}

function toSourceEntry(source: Source): NameEntry {
  const { id, name, voice, claims } = source;
  return { record: ['source', sourcePath(id), name, voices[voice].label, claims.length], names: namesOfSource(source) };
}

function toClaimEntry({ id, commentary, label }: Claim, sayWhere: boolean): NameEntry {
  const parts = parseClaimId(id);
  return {
    record: [
      'claim',
      claimPath(commentary.slug, id),
      `¶${id}`,
      sayWhere ? `${commentary.shortTitle}: ${label}` : label,
      0,
    ],
    names: [],
    ...(parts && { key: claimKey(parts.paragraph, parts.sentence, parts.part) }),
  };
}

function distinct(names: readonly (Pick<Name, 'text'> & { readonly lang?: string | undefined })[]): Name[] {
  const known = new Set<string>();
  return names.flatMap(({ text, lang }) => {
    if (known.has(text)) return [];
    known.add(text);
    return [lang === undefined ? { text } : { text, lang }];
  });
}

interface Name {
  readonly text: string;
  readonly lang?: string;
}
