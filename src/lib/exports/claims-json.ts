/**
 * `claims.json`: every claim with all its fields, ids and addresses, and short records of the entities and sources that they
 * name, so that the file can be used alone. Key order, item order and white space are fixed, and no clock is read, so two builds
 * of the same content give the same bytes.
 */
import { commentaryPath, entityPath, sourcePath, withBase } from '../address/url.ts';
import type { Commentary, Edition, Entity, Source } from '../edition/model.ts';
import { isForeign } from '../wording/language.ts';
import { toClaimJson } from './claim-json.ts';
import { toEnvelope } from './envelope.ts';
import type { CommentaryJson } from './schema/commentary.ts';
import type { EntityJson, SourceJson } from './schema/entity.ts';
import type { FileOf } from './schema/files.ts';

/** The edition as the value of `claims.json`. */
export function toClaimsJson(edition: Edition): FileOf<'claims'> {
  const { address } = edition.site;
  return {
    ...toEnvelope('claims', edition),
    commentaries: edition.commentaries.map((commentary) => toCommentaryJson(commentary, address)),
    claims: edition.claims.map((claim) => toClaimJson(claim, address)),
    entities: edition.entities.map((entity) => toEntityJson(entity, address)),
    sources: edition.sources.map((source) => toSourceJson(source, address)),
  };
}

function toCommentaryJson(
  { slug, original, shortTitle, sections, tongue }: Commentary,
  address: string,
): CommentaryJson {
  return {
    id: slug,
    url: withBase(address, commentaryPath(slug)),
    shortTitle,
    restatedIn: tongue.lang,
    original: {
      title: original.title,
      authors: original.authorNames,
      publisher: original.publisher,
      series: original.series,
      language: original.language,
      issued: original.issued && { edtf: original.issued.edtf, verified: original.issued.verified },
      url: original.url,
    },
    sections: sections.map(({ title, original, anchor }) => ({
      title,
      original,
      url: withBase(address, `${commentaryPath(slug)}#${anchor}`),
    })),
  };
}

function toEntityJson(entity: Entity, address: string): EntityJson {
  return {
    id: entity.id,
    url: withBase(address, entityPath(entity.id)),
    name: entity.name,
    type: entity.type,
    labelledBy: entity.labelledBy,
    otherNames: toOtherNames(entity),
    distinctFrom: entity.distinctFrom.map(({ id }) => id),
  };
}

/** The article’s spellings, aliases, native names and names in other languages, each once. */
function toOtherNames({ name, asWorded, aliases, nativeNames }: Entity): EntityJson['otherNames'] {
  const own = aliases.filter((alias) => !isForeign(alias));
  const spellings = new Set([...asWorded, ...own.map(({ text }) => text)]);
  spellings.delete(name);
  return [
    ...[...spellings].map((text) => ({ text })),
    ...[...nativeNames, ...aliases.filter(isForeign)].map(({ text, lang }) => ({ text, lang })),
  ];
}

/** What the files say of a source itself. */
export function toSourceJson(source: Source, address: string): SourceJson {
  return {
    id: source.id,
    url: withBase(address, sourcePath(source.id)),
    name: source.name,
    voice: source.voice,
    count: source.count,
    entity: source.entity?.id,
    side: source.side.map(({ id }) => id),
    sideAsWorded: source.sideAsWorded,
    asWorded: source.asWorded,
    description: source.description,
  };
}
