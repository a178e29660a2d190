/** `sources.json`: every speaking source, with its claims. */
import type { Edition, Source } from '../edition/model.ts';
import { toClaimPointer } from './claim-json.ts';
import { toSourceJson } from './claims-json.ts';
import { toEnvelope } from './envelope.ts';
import type { FileOf } from './schema/files.ts';
import type { SourceRecordJson } from './schema/entity.ts';

/** The edition as the value of `sources.json`. */
export function toSourcesJson(edition: Edition): FileOf<'sources'> {
  return {
    ...toEnvelope('sources', edition),
    sources: edition.sources.map((source) => toSourceRecord(source, edition.site.address)),
  };
}

function toSourceRecord(source: Source, address: string): SourceRecordJson {
  const alone = new Set(source.alone);
  const { id, url, name, ...facts } = toSourceJson(source, address);
  return {
    id,
    url,
    name,
    subject: source.subject,
    plural: source.plural,
    ...facts,
    formerly: source.formerly,
    claims: source.claims.map((claim) => ({ ...toClaimPointer(claim, address), alone: alone.has(claim) })),
    corroborates: source.corroborates.map((claim) => toClaimPointer(claim, address)),
    quotedIn: source.quotedIn.map((claim) => toClaimPointer(claim, address)),
  };
}
