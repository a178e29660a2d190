/** Shared by the rules on the ledger: what was published, together with the present content. */
import type { ClaimId } from '../../address/id.ts';
import { type Standing, standingsAfter } from '../../ledger/history.ts';
import type { CommentaryRecord, Ledger } from '../../schema/index.ts';
import type { ClaimDraft, CommentaryDraft, ContentDraft } from '../draft/draft.ts';
import type { Placed } from '../issue/issue.ts';

/** A commentary that has been published. */
export interface Published {
  readonly commentary: CommentaryDraft;
  readonly record: Placed<CommentaryRecord>;
  readonly ledger: Placed<Ledger>;
  /** The state of every claim after the last edition. */
  readonly standings: ReadonlyMap<ClaimId, Standing>;
  /** The claims in the sections. */
  readonly claims: ReadonlyMap<ClaimId, ClaimDraft>;
}

/** A claim whose wording is published under another id, which no longer has that wording. */
export interface Move {
  readonly claim: ClaimDraft;
  /** The id under which the wording is published. */
  readonly from: ClaimId;
}

/** The commentaries that have a ledger. */
export function listPublished({ commentaries }: ContentDraft): Published[] {
  return commentaries.flatMap((commentary) => {
    const { record, ledger, sections } = commentary;
    if (!record || !ledger) return [];
    const claims = new Map<ClaimId, ClaimDraft>();
    for (const claim of sections.flatMap((section) => section.claims)) {
      if (!claims.has(claim.id)) claims.set(claim.id, claim);
    }
    return [{ commentary, record, ledger, standings: standingsAfter(ledger.value.editions), claims }];
  });
}

/** Finds claims whose id has changed. It is no move if the old id is withdrawn with the new one as its successor. */
export function findMoves({ record, standings, claims }: Published): Move[] {
  const published = [...standings].filter(([, { withdrawn }]) => !withdrawn);
  const byWording = Map.groupBy(published, ([, { wording }]) => wording);
  const successors = new Map(record.value.withdrawn.map(({ id, successors: ids }) => [id, ids]));
  return [...claims.values()].flatMap((claim) => {
    const before = standings.get(claim.id);
    if (before?.withdrawn || before?.wording === claim.text) return [];
    const [origin] = (byWording.get(claim.text) ?? []).filter(
      ([id, { wording }]) => claims.get(id)?.text !== wording && !successors.get(id)?.includes(claim.id),
    );
    return origin ? [{ claim, from: origin[0] }] : [];
  });
}
