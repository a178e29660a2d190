/** How the author passes on what others say. */
import type { Claim, Commentary } from '../../edition/model.ts';
import { keysOf, type Stance, stances } from '../../vocabulary/index.ts';

/** The claims that the author presents in one way, in reading order; his own are left out. */
export function groupByStance({ claims }: Pick<Commentary, 'claims'>): { stance: Stance; claims: Claim[] }[] {
  return keysOf(stances)
    .filter((stance) => stance !== 'own')
    .map((stance) => ({
      stance,
      claims: claims.filter(({ attributions }) => attributions.some((attribution) => attribution.stance === stance)),
    }))
    .filter((group) => group.claims.length > 0);
}
