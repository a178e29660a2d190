/** Where what stands below a claim of the argument is shown, and what a closed fold says is in it. */
import type { Branch } from '../../../lib/overview/argument/layout.ts';
import { claimLinks, keysOf, type ClaimLinkKind } from '../../../lib/vocabulary/index.ts';
import { countOf } from '../../../lib/wording/list.ts';

/** Grounds and details are folded; what faces a claim or says it again is not. */
type Standing = 'ground' | 'detail' | 'facing' | 'again';

const STANDINGS = {
  supports: 'ground',
  challenges: 'facing',
  restates: 'again',
  elaborates: 'detail',
} as const satisfies Record<ClaimLinkKind, Standing>;

/** The branches below a claim that stand to it in one way. */
export function branchesBelow({ below }: Pick<Branch, 'below'>, standing: Standing): readonly Branch[] {
  return keysOf(claimLinks)
    .filter((rel) => STANDINGS[rel] === standing)
    .flatMap((rel) => below[rel]);
}

/** Kinds of what is folded, each with how many there are and what the claims are called. */
export function foldParts(
  branch: Pick<Branch, 'below'>,
): { readonly count: string; readonly labels: readonly string[] }[] {
  const [grounds, details] = [branchesBelow(branch, 'ground'), branchesBelow(branch, 'detail')];
  const against = [
    ...grounds.flatMap((ground) => challengesWithin(ground, 'ground')),
    ...details.flatMap((detail) => challengesWithin(detail, 'detail')),
  ];
  const onA = (kind: Folded) => against.filter(({ to }) => to === kind).map((challenge) => challenge.branch);
  return [
    { branches: grounds, noun: 'ground' },
    { branches: details, noun: 'detail' },
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
function challengesWithin(branch: Branch, to: Folded): { readonly to: Folded; readonly branch: Branch }[] {
  return [
    ...branchesBelow(branch, 'facing').map((challenge) => ({ to, branch: challenge })),
    ...branchesBelow(branch, 'ground').flatMap((ground) => challengesWithin(ground, 'ground')),
    ...branchesBelow(branch, 'detail').flatMap((detail) => challengesWithin(detail, 'detail')),
    ...branchesBelow(branch, 'again').flatMap((again) => challengesWithin(again, to)),
  ];
}
