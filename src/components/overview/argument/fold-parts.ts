/** Which branches below a claim of the argument are folded, and what the summary of a fold says about them. */
import type { Branch } from '../../../lib/overview/argument/layout.ts';
import { claimLinks, keysOf, type ClaimLinkKind } from '../../../lib/vocabulary/index.ts';
import { countOf } from '../../../lib/wording/list.ts';

/** How a branch is placed. Grounds and details are folded; challenges (`facing`) and restatements (`again`) are not. */
type Standing = 'ground' | 'detail' | 'facing' | 'again';

const STANDINGS = {
  supports: 'ground',
  challenges: 'facing',
  restates: 'again',
  elaborates: 'detail',
} as const satisfies Record<ClaimLinkKind, Standing>;

/** The branches below a claim that are placed in one way. */
export function branchesBelow({ below }: Pick<Branch, 'below'>, standing: Standing): readonly Branch[] {
  return keysOf(claimLinks)
    .filter((rel) => STANDINGS[rel] === standing)
    .flatMap((rel) => below[rel]);
}

/** The summary of a fold: for each kind of branch the number, and the labels of the claims. */
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

/** The challenges to a folded claim and to everything below it, each with whether it is against a ground or a detail. */
function challengesWithin(branch: Branch, to: Folded): { readonly to: Folded; readonly branch: Branch }[] {
  return [
    ...branchesBelow(branch, 'facing').map((challenge) => ({ to, branch: challenge })),
    ...branchesBelow(branch, 'ground').flatMap((ground) => challengesWithin(ground, 'ground')),
    ...branchesBelow(branch, 'detail').flatMap((detail) => challengesWithin(detail, 'detail')),
    ...branchesBelow(branch, 'again').flatMap((again) => challengesWithin(again, to)),
  ];
}
