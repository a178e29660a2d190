/**
 * What each edition says about each claim. A ledger records only changes, which are added up here. Also finds the changes that
 * the next edition would record.
 */
import { type ClaimId, compareClaimIds } from '../address/id.ts';
import type { EditionRecord, Fate, Change } from '../schema/ledger.ts';

/** The state of a claim after an edition that changed something about it. */
export interface Standing {
  /** Number of that edition. */
  readonly edition: number;
  readonly fate: Fate;
  /** Its wording; for a withdrawn claim, the last. */
  readonly wording: string;
  /** The edition since which it has had that wording. */
  readonly wordingSince: number;
  /** Digest of what is authored about it; for a withdrawn claim, the last. */
  readonly annotation: string;
  /** The edition since which it has had those annotations. */
  readonly annotationSince: number;
  /** The edition that withdrew it, the reason, and the claims that replace it. */
  readonly withdrawn?: { readonly since: number; readonly reason: string; readonly successors: readonly ClaimId[] };
}

/** The standings of every claim in the editions, oldest first. Ids are in the order of publication. */
export function traceClaims(editions: readonly EditionRecord[]): Map<ClaimId, Standing[]> {
  const traces = new Map<ClaimId, Standing[]>();
  for (const { number, changes } of editions) {
    for (const { id, ...change } of changes) {
      const trace = traces.get(id) ?? [];
      traces.set(id, trace);
      trace.push(follow(trace.at(-1), change, number));
    }
  }
  return traces;
}

/** The state of every claim after the last of the editions. */
export function standingsAfter(editions: readonly EditionRecord[]): Map<ClaimId, Standing> {
  return new Map([...traceClaims(editions)].flatMap(([id, trace]) => trace.slice(-1).map((last) => [id, last])));
}

function follow(before: Standing | undefined, change: ChangeToClaim, edition: number): Standing {
  const { fate } = change;
  const wording =
    'wording' in change
      ? { wording: change.wording, wordingSince: edition }
      : { wording: before?.wording ?? '', wordingSince: before?.wordingSince ?? edition };
  const annotation =
    'annotation' in change && change.annotation !== undefined
      ? { annotation: change.annotation, annotationSince: edition }
      : { annotation: before?.annotation ?? '', annotationSince: before?.annotationSince ?? edition };
  const standing = { edition, fate, ...wording, ...annotation };
  if (change.fate !== 'withdrawn') return standing;
  const { reason, successors = [] } = change;
  return { ...standing, withdrawn: { since: before?.withdrawn?.since ?? edition, reason, successors } };
}

/** A change without the id of its claim, for each member of the union. */
type ChangeToClaim = EditionRecord['changes'][number] extends infer C
  ? C extends unknown
    ? Omit<C, 'id'>
    : never
  : never;

/** What a commentary says now, in the form that a ledger records. */
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
 * The changes since the standings, in the order of the original. What an edition may not do (drop an id, or use a
 * withdrawn one again) is not a change; the checks on content refuse it.
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
