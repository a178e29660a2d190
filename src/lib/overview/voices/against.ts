/** Where voices contradict each other: claims that speak against claims, and sources that dispute one. */
import type { Claim, Commentary, Corroboration } from '../../edition/model.ts';

/** A claim, and what stands against it. */
export interface Dispute {
  readonly claim: Claim;
  /** The claims that challenge it, in reading order. */
  readonly challengers: readonly { readonly claim: Claim; readonly sameVoice: boolean }[];
  /** The sources that the article says dispute it. */
  readonly disputed: readonly Corroboration[];
}

/** Every claim that something in the commentary speaks against, in reading order. */
export function findDisputes({ claims }: Pick<Commentary, 'claims'>): Dispute[] {
  return claims
    .map((claim) => ({
      claim,
      challengers: claim.incoming
        .filter(({ rel }) => rel === 'challenges')
        .map((link) => ({ claim: link.claim, sameVoice: haveSameVoice(claim, link.claim) })),
      disputed: claim.corroborations.filter(({ kind }) => kind === 'disputed'),
    }))
    .filter(({ challengers, disputed }) => challengers.length + disputed.length > 0);
}

function haveSameVoice(a: Claim, b: Claim): boolean {
  const [first, second] = [a, b].map(({ attributions }) =>
    attributions
      .map(({ source }) => source.id)
      .sort()
      .join(),
  );
  return first === second;
}
