/** What a closed fold of the argument says is in it. */
import type { Branch } from '../../lib/overview/argument/layout.ts';
import { countOf } from '../../lib/wording/list.ts';

/** Kinds of what is folded, each with how many there are and what the claims are called. */
export function foldParts({
  below,
}: Pick<Branch, 'below'>): { readonly count: string; readonly labels: readonly string[] }[] {
  const folded = [...below.supports, ...below.elaborates];
  const against = folded.flatMap(challengersWithin);
  return [
    { branches: below.supports, noun: 'ground' },
    { branches: below.elaborates, noun: 'detail' },
    { branches: against, noun: 'challenge' },
  ]
    .filter(({ branches }) => branches.length > 0)
    .map(({ branches, noun }) => ({
      count: countOf(branches.length, noun),
      labels: branches.map(({ claim }) => claim.label),
    }));
}

/** What challenges a claim or anything below it. */
function challengersWithin({ below }: Branch): Branch[] {
  const { challenges, supports, elaborates, restates } = below;
  return [...challenges, ...[...supports, ...elaborates, ...restates].flatMap(challengersWithin)];
}
