/** The whole text of an edition, assembled from the records of that edition and earlier ones. */
import { compareClaimIds, type ClaimId, parseClaimId } from '../address/id.ts';
import type { EditionRecord } from '../schema/ledger.ts';
import type { ClaimRecord, Names, Records, SectionRecord } from '../schema/records.ts';
import { type Standing, traceClaims } from './history.ts';
import { listUsed, mergeNames, pickNames } from './names.ts';

/** The state of a claim after an edition, with its record; for a withdrawn claim, its last record. */
export interface RecordedStanding extends Standing {
  readonly record: ClaimRecord;
}

/** What an edition said. */
export interface EditionText {
  readonly sections: readonly SectionText[];
  /** Its claims by id, in the order of the original. */
  readonly claims: Readonly<Record<ClaimId, ClaimRecord>>;
  /** The names at the time of the records that its claims use. */
  readonly names: Names;
}

/** A section in paragraphs of claims. */
export interface SectionText extends SectionRecord {
  readonly paragraphs: readonly { readonly number: number; readonly claims: readonly RecordedStanding[] }[];
}

/** The standings of every claim, oldest first, with their records. Throws if a record is missing. */
export function traceRecords(
  editions: readonly EditionRecord[],
  records: readonly Records[],
): Map<ClaimId, RecordedStanding[]> {
  const files = new Map(
    records.map(({ edition, claims }) => [edition, new Map(claims.map((claim) => [claim.id, claim]))]),
  );
  return new Map(
    [...traceClaims(editions)].map(([id, trace]) => {
      let record: ClaimRecord | undefined;
      const recorded = trace.map((standing) => {
        record = files.get(standing.edition)?.get(id) ?? record;
        if (!record) throw new Error(`Claim "${id}" of edition ${standing.edition} has no record`);
        return { ...standing, record };
      });
      return [id, recorded];
    }),
  );
}

/** The text of edition `number`. */
export function readEdition(
  number: number,
  traces: ReadonlyMap<ClaimId, readonly RecordedStanding[]>,
  records: readonly Records[],
): EditionText {
  const upToThen = records.filter(({ edition }) => edition <= number);
  const claims = [...traces.values()]
    .flatMap((trace) => trace.findLast(({ edition }) => edition <= number) ?? [])
    .filter(({ withdrawn }) => !withdrawn)
    .sort((a, b) => compareClaimIds(a.record.id, b.record.id));
  return {
    sections: divide(claims, upToThen.at(-1)?.sections ?? []),
    claims: Object.fromEntries(claims.map(({ record }) => [record.id, record])),
    names: pickNames(mergeNames(upToThen.map(({ names }) => names)), listUsed(claims.map(({ record }) => record))),
  };
}

/** Claims by section and paragraph. Claims before the first section belong to it. */
function divide(claims: readonly RecordedStanding[], sections: readonly SectionRecord[]): SectionText[] {
  return sections.map((section, index) => {
    const next = sections[index + 1];
    const own = claims.filter(
      ({ record: { id } }) =>
        (index === 0 || compareClaimIds(id, section.from) >= 0) && (!next || compareClaimIds(id, next.from) < 0),
    );
    const paragraphs = Map.groupBy(own, ({ record: { id } }) => parseClaimId(id)?.paragraph ?? 0);
    return { ...section, paragraphs: [...paragraphs].map(([number, inIt]) => ({ number, claims: inIt })) };
  });
}
