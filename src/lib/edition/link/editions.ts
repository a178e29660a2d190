/** Links a commentary to its editions: what each changed, the history of every claim, and what was withdrawn. */
import { type ClaimId, compareClaimIds, parseClaimId } from '../../address/id.ts';
import type { Standing } from '../../ledger/history.ts';
import { readEdition, traceRecords } from '../../ledger/text-of-edition.ts';
import type { CommentaryRecord } from '../../schema/index.ts';
import type { CommentaryDraft } from '../draft/draft.ts';
import type { Claim, Commentary, EditionChange, HistoryEntry, SealedEdition, WithdrawnClaim } from '../model.ts';
import { hasNewHeadings, listUnsealed } from '../seal/seal.ts';
import { type Building, lookUp } from './records.ts';

/** Adds to a commentary and its claims what the ledger says about them. Without a ledger, it is a draft. */
export function linkEditions(
  commentary: Building<Commentary>,
  claims: ReadonlyMap<ClaimId, Building<Claim>>,
  draft: CommentaryDraft,
): void {
  const ledger = draft.ledger?.value;
  const withdrawals = draft.record?.value.withdrawn ?? [];
  if (!ledger) return;
  commentary.ledger = ledger;
  commentary.records = ledger.editions.map(({ number }) => {
    const { value, text } = lookUp(draft.records, number);
    return { value, text };
  });
  const records = commentary.records.map(({ value }) => value);
  const traces = traceRecords(ledger.editions, records);
  commentary.texts = ledger.editions.map(({ number }) => readEdition(number, traces, records));
  commentary.editions = ledger.editions.map(({ number, date, note, digest, changes }) => ({
    number,
    date,
    note,
    digest,
    changes: changes.map(({ id }) => linkChange(id, number, traces.get(id) ?? [], claims.get(id))),
  }));
  for (const claim of claims.values()) {
    const trace = traces.get(claim.id) ?? [];
    const last = trace.at(-1);
    claim.history = linkHistory(trace, commentary.editions);
    if (last?.wording === claim.text) claim.wordingSince = last.wordingSince;
  }
  commentary.withdrawn = withdrawals
    .map((withdrawal) => linkWithdrawal(withdrawal, commentary, lookUp(traces, withdrawal.id), listSuccessors))
    .sort((a, b) => compareClaimIds(a.id, b.id));
  commentary.unsealed = listUnsealed(commentary).length > 0 || hasNewHeadings(commentary);

  /** The present claims that replace a withdrawn one; for a successor that was withdrawn too, its successors. */
  function listSuccessors(id: ClaimId, seen = new Set<ClaimId>()): Claim[] {
    if (seen.size === seen.add(id).size) return [];
    const claim = claims.get(id);
    if (claim) return [claim];
    return withdrawals.find((other) => other.id === id)?.successors.flatMap((next) => listSuccessors(next, seen)) ?? [];
  }
}

function linkChange(id: ClaimId, number: number, trace: readonly Standing[], claim: Claim | undefined): EditionChange {
  const index = trace.findIndex(({ edition }) => edition === number);
  const standing = trace[index];
  const before = trace[index - 1];
  if (!standing) throw new Error(`Edition ${number} was linked before it was traced`);
  const { fate, wording, withdrawn } = standing;
  return {
    id,
    fate,
    wording,
    ...(before && before.wording !== wording && { before: before.wording }),
    ...(withdrawn && { reason: withdrawn.reason }),
    ...(claim && { claim }),
  };
}

function linkHistory(trace: readonly Standing[], editions: readonly SealedEdition[]): HistoryEntry[] {
  return trace.flatMap(({ edition: number, fate, wording, annotation }) => {
    const edition = editions[number - 1];
    return edition ? [{ edition, fate, wording, annotation }] : [];
  });
}

function linkWithdrawal(
  { id, reason, successors }: CommentaryRecord['withdrawn'][number],
  commentary: Commentary,
  trace: readonly Standing[],
  listSuccessors: (id: ClaimId) => Claim[],
): WithdrawnClaim {
  const last = trace.at(-1);
  const withdrawnIn = commentary.editions[(last?.withdrawn?.since ?? 0) - 1];
  return {
    id,
    commentary,
    paragraph: parseClaimId(id)?.paragraph ?? 0,
    reason,
    successors: listSuccessors(id),
    successorIds: successors,
    wording: last?.wording ?? '',
    history: linkHistory(trace, commentary.editions),
    ...(withdrawnIn && { withdrawnIn }),
  };
}
