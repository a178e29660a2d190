/** Finds what is different between a ledger and the content: what the next edition would record. */
import { compareClaimIds, type ClaimId } from '../address/id.ts';
import type { Change } from '../schema/ledger.ts';
import type { Standing } from './history.ts';

/** What a commentary says now, as far as a ledger records it. */
export interface Authored {
  readonly claims: readonly AuthoredClaim[];
  readonly withdrawn: readonly AuthoredWithdrawal[];
}

export interface AuthoredClaim {
  readonly id: ClaimId;
  readonly wording: string;
  /** Digest of what is authored about it. */
  readonly annotation: string;
}

export interface AuthoredWithdrawal {
  readonly id: ClaimId;
  readonly reason: string;
  readonly successors: readonly ClaimId[];
}

/**
 * The changes since the standings, in the order of the original. What no edition may do (an id that vanished, or
 * is used again) is no change; the checks on content refuse it.
 */
export function findChanges(standings: ReadonlyMap<ClaimId, Standing>, { claims, withdrawn }: Authored): Change[] {
  return [
    ...claims.flatMap((claim) => changeOf(claim, standings.get(claim.id)) ?? []),
    ...withdrawn.flatMap((withdrawal) => withdrawalOf(withdrawal, standings.get(withdrawal.id)) ?? []),
  ].sort((a, b) => compareClaimIds(a.id, b.id));
}

function changeOf({ id, wording, annotation }: AuthoredClaim, before: Standing | undefined): Change | undefined {
  if (!before) return { id, fate: 'published', wording, annotation };
  if (before.withdrawn) return undefined;
  const reannotated = annotation !== before.annotation;
  if (wording !== before.wording) return { id, fate: 'reworded', wording, ...(reannotated && { annotation }) };
  return reannotated ? { id, fate: 'reannotated', annotation } : undefined;
}

function withdrawalOf(
  { id, reason, successors }: AuthoredWithdrawal,
  before: Standing | undefined,
): Change | undefined {
  const same = before?.withdrawn?.reason === reason && before.withdrawn.successors.join() === successors.join();
  if (!before || same) return undefined;
  return { id, fate: 'withdrawn', reason, ...(successors.length > 0 && { successors: [...successors] }) };
}
