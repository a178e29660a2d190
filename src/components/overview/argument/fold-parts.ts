/** What a closed fold of the argument says is in it. */
import type { Branch } from '../../../lib/overview/argument/layout.ts';
import { countOf } from '../../../lib/wording/list.ts';

/** Kinds of what is folded, each with how many there are and what the claims are called. */
export function foldParts({
  below,
}: Pick<Branch, 'below'>): { readonly count: string; readonly labels: readonly string[] }[] {
  const against = [
    ...below.supports.flatMap((branch) => challengesWithin(branch, 'ground')),
    ...below.elaborates.flatMap((branch) => challengesWithin(branch, 'detail')),
  ];
  const onA = (kind: Folded) => against.filter(({ to }) => to === kind).map(({ branch }) => branch);
  return [
    { branches: below.supports, noun: 'ground' },
    { branches: below.elaborates, noun: 'detail' },
    { branches: onA('ground'), noun: 'challenge to a ground', plural: 'challenges to grounds' },
    { branches: onA('detail'), noun: 'challenge to a detail', plural: 'challenges to details' },
  ]
    .filter(({ branches }) => branches.length > 0)
    .map(({ branches, noun, plural }) => ({
      count: countOf(branches.length, noun, plural),
      labels: branches.map(({ claim }) => claim.label),
    }));
}

type Folded = 'ground' | 'detail';

/** What challenges a folded claim or anything below it, with what the challenged claim is. */
function challengesWithin({ below }: Branch, to: Folded): { readonly to: Folded; readonly branch: Branch }[] {
  const { challenges, supports, elaborates, restates } = below;
  return [
    ...challenges.map((branch) => ({ to, branch })),
    ...supports.flatMap((branch) => challengesWithin(branch, 'ground')),
    ...elaborates.flatMap((branch) => challengesWithin(branch, 'detail')),
    ...restates.flatMap((branch) => challengesWithin(branch, to)),
  ];
}
