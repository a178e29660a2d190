import { compareClaimIds, parseClaimId, sentenceOf } from '../../address/id.ts';
import type { ClaimDraft, CommentaryDraft, Unparsed } from '../draft/draft.ts';
import type { Finding, Rule } from './rule.ts';

export const claimOrder: Rule = {
  name: 'claim-order',
  description: 'Claims stand in the order of the original; letters count a, b, c without a gap but for withdrawn ones.',
  check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkCommentary(commentary, unparsed)),
};

function checkCommentary({ sections, record }: CommentaryDraft, { words }: Unparsed): Finding[] {
  const ids = new Set<string>();
  // A second claim of the same id is reported by another rule.
  const claims = sections.flatMap((section) => section.claims).filter(({ id }) => ids.size < ids.add(id).size);
  const bySentence = Map.groupBy(claims, ({ id }) => sentenceOf(id));
  const excused = new Set([...words, ...(record?.value.withdrawn ?? []).map(({ id }) => id)]);
  return [...checkOrder(claims), ...[...bySentence.values()].flatMap((group) => checkLetters(group, excused))];
}

/** Finds the fewest claims that have to move: one that stands too early is not reported as all those after it. */
function checkOrder(claims: readonly ClaimDraft[]): Finding[] {
  const ordered = findOrdered(claims);
  const places = new Set(ordered);
  let passed = 0;
  return claims.flatMap((claim) => {
    if (places.has(claim)) {
      passed += 1;
      return [];
    }
    const [before, next] = [ordered[passed - 1], ordered[passed]];
    const isLate = before !== undefined && compareClaimIds(claim.id, before.id) < 0;
    const where = isLate ? `after "${before.id}"` : `before "${next?.id}"`;
    return [
      { message: `Unexpected claim "${claim.id}" ${where}, expected the order of the original`, ...claim.at('id') },
    ];
  });
}

/** As many claims as possible that are in order; of two that have each other's place, the first. */
function findOrdered(claims: readonly ClaimDraft[]): ClaimDraft[] {
  // From the end: the longest chains of one, two, three … claims, each the one that begins latest in the original.
  const chains: Chain[] = [];
  for (const claim of claims.toReversed()) {
    const length = chains.findLastIndex((chain) => compareClaimIds(claim.id, chain.claim.id) < 0) + 1;
    const next = chains[length - 1];
    chains[length] = { claim, ...(next && { next }) };
  }
  const ordered: ClaimDraft[] = [];
  for (let chain = chains.at(-1); chain; chain = chain.next) ordered.push(chain.claim);
  return ordered;
}

interface Chain {
  readonly claim: ClaimDraft;
  readonly next?: Chain;
}

/** The claims of one sentence. `excused` are ids that need not be there. */
function checkLetters(claims: readonly ClaimDraft[], excused: ReadonlySet<string>): Finding[] {
  const inOrder = claims.toSorted((a, b) => compareClaimIds(a.id, b.id));
  const parts = new Map(inOrder.map((claim) => [parseClaimId(claim.id)?.part ?? '', claim]));
  const [first] = inOrder;
  if (first && parts.size > 1 && parts.has('')) {
    const message = `Unexpected claim "${first.id}" beside "${inOrder[1]?.id}", expected a letter on every claim of the sentence`;
    return [{ message, ...first.at('id') }];
  }
  return [...parts].flatMap(([part, claim]) => {
    const before = previousLetter(part);
    const missing = `${sentenceOf(claim.id)}${before}`;
    if (before === undefined || parts.has(before) || excused.has(missing)) return [];
    return [
      {
        message: `Unexpected claim "${claim.id}" without "${missing}", expected letters without a gap`,
        ...claim.at('id'),
      },
    ];
  });
}

function previousLetter(letter: string): string | undefined {
  return letter === '' || letter === 'a' ? undefined : String.fromCharCode(letter.charCodeAt(0) - 1);
}
