/** `sources.json`: every speaking source, with its claims. */
import { sourcePath, withBase } from '../address/url.ts';
import type { Edition, Source } from '../edition/model.ts';
import { toClaimPointer } from './claim-json.ts';
import { toEnvelope } from './envelope.ts';
import type { FileOf } from './schema/files.ts';
import type { SourceRecordJson } from './schema/source.ts';

/** The edition as the value of `sources.json`. */
export function toSourcesJson(edition: Edition): FileOf<'sources'> {
  return {
    ...toEnvelope('sources', edition),
    sources: edition.sources.map((source) => toSourceRecord(source, edition.site.address)),
  };
}

function toSourceRecord(source: Source, address: string): SourceRecordJson {
  const alone = new Set(source.alone);
  return {
    id: source.id,
    url: withBase(address, sourcePath(source.id)),
    name: source.name,
    subject: source.subject,
    plural: source.plural,
    voice: source.voice,
    count: source.count,
    entity: source.entity?.id,
    side: source.side.map(({ id }) => id),
    sideAsWorded: source.sideAsWorded,
    asWorded: [...source.asWorded],
    description: source.description,
    formerly: [...source.formerly],
    claims: source.claims.map((claim) => ({ ...toClaimPointer(claim, address), alone: alone.has(claim) })),
    corroborates: source.corroborates.map((claim) => toClaimPointer(claim, address)),
    quotedIn: source.quotedIn.map((claim) => toClaimPointer(claim, address)),
  };
}
