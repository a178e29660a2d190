/** Rules on the numbers of claims, which are the numbers of the original’s sentences. */
import type { ClaimDraft, CommentaryDraft, Unparsed, UnwrittenDraft } from '../draft/draft.ts';
import type { Place } from '../issue/issue.ts';
import { listWords } from '../issue/words.ts';
import type { Finding, Rule } from './rule.ts';
import { compareClaimIds, parseClaimId, sentenceOf, type ClaimId, isClaimId } from '../../address/id.ts';
import { unitOf } from '../../language/unit.ts';
import { quoteEdges } from '../../schema/source-map.ts';

/** Every sentence has its claims, each with an id of its own, in the order of the original. */
export const numberingRules: readonly Rule[] = [
  {
    name: 'duplicate-id',
    description: 'Every claim of a commentary has an id of its own.',
    check: ({ commentaries }) => commentaries.flatMap(checkIds),
  },
  {
    name: 'claim-order',
    description:
      'Claims are in the order of the original; letters run a, b, c without gaps, except for withdrawn ones.',
    check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkSequence(commentary, unparsed)),
  },
  {
    name: 'unknown-sentence',
    description: 'The id of a claim names a sentence of the source map.',
    check: ({ commentaries }) => commentaries.flatMap(checkKnown),
  },
  {
    name: 'uncovered-sentence',
    description: 'Every sentence of the source map is restated by a claim.',
    check: ({ commentaries, unparsed }) => commentaries.flatMap((commentary) => checkCovered(commentary, unparsed)),
  },
  {
    name: 'unwritten-claim',
    description: 'Every claim has a text. `npm run dev` shows those that have one.',
    check: ({ commentaries }) =>
      commentaries.flatMap((commentary) =>
        commentary.sections.flatMap(({ unwritten }) => unwritten.map((claim) => describeUnwritten(claim, commentary))),
      ),
  },
];

function checkIds({ sections }: CommentaryDraft): Finding[] {
  const byId = Map.groupBy(
    sections.flatMap((section) => section.claims),
    ({ id }) => id,
  );
  return [...byId].flatMap(([id, claims]) => claims.slice(1).map((claim) => describeSecond(id, claim, claims)));
}

function describeSecond(id: string, claim: ClaimDraft, claims: readonly ClaimDraft[]): Finding {
  const others = claims.filter((other) => other !== claim).map((other) => showPlace(other.at('id')));
  return {
    message: `Unexpected second claim "${id}", expected every id once`,
    hint: `also at ${listWords(others, 'and')}`,
    ...claim.at('id'),
  };
}

function showPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function checkSequence({ sections, record }: CommentaryDraft, { words }: Unparsed): Finding[] {
  const ids = new Set<string>();
  // A second claim with the same id is reported by another rule.
  const claims = sections.flatMap((section) => section.claims).filter(({ id }) => ids.size < ids.add(id).size);
  const bySentence = Map.groupBy(claims, ({ id }) => sentenceOf(id));
  const excused = new Set([...words, ...(record?.value.withdrawn ?? []).map(({ id }) => id)]);
  return [...checkOrder(claims), ...[...bySentence.values()].flatMap((group) => checkLetters(group, excused))];
}

/** Finds the fewest claims that have to move. If one claim is too early, the claims after it are not reported. */
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

/** The longest list of claims that are in order; of two swapped claims, it has the first. */
function findOrdered(claims: readonly ClaimDraft[]): ClaimDraft[] {
  // Read from the end: of all chains of one, two, three … claims, keep the one that begins latest in the original.
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

/** Checks the letters of one sentence’s claims. `excused` are ids that may be missing. */
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

function checkKnown({ sections, sourceMap }: CommentaryDraft): Finding[] {
  if (!sourceMap) return [];
  const sentences = sourceMap.value.sentences.map(({ id }) => id);
  const known = new Set(sentences);
  return sections
    .flatMap((section) => section.claims)
    .filter(({ id }) => !known.has(sentenceOf(id)))
    .map(({ id, at }) => {
      const message = `Unexpected claim "${id}", expected the id of a sentence in the source map`;
      return { message, hint: describeParagraph(parseClaimId(id)?.paragraph ?? 0, sentences), ...at('id') };
    });
}

function describeParagraph(paragraph: number, sentences: readonly string[]): string {
  const own = sentences.filter((id) => id.startsWith(`${paragraph}.`));
  if (own.length === 0) return `paragraphs run from ${sentences[0]} to ${sentences.at(-1)}`;
  return own.length === 1
    ? `paragraph ${paragraph} has only ${own[0]}`
    : `paragraph ${paragraph} has ${own[0]} to ${own.at(-1)}`;
}

function checkCovered({ sections, sourceMap }: CommentaryDraft, { words }: Unparsed): Finding[] {
  if (!sourceMap || sections.length === 0 || sections.some(({ idsKnown }) => !idsKnown)) return [];
  const claims = sections.flatMap((section) => section.claims);
  const covered = new Set<string>(claims.map(({ id }) => sentenceOf(id)));
  const inDoubt = new Set([...words].map((word) => (isClaimId(word) ? sentenceOf(word) : word)));
  return sourceMap.value.sentences.flatMap(({ id }, index) => {
    if (covered.has(id) || inDoubt.has(id) || !isClaimId(id)) return [];
    const message = `Unexpected sentence "${id}" without a claim, expected at least one`;
    return [{ message, hint: describeGap(id, claims), ...sourceMap.at('sentences', index, 'id') }];
  });
}

/** A hint that says where the missing claim belongs. */
function describeGap(id: ClaimId, claims: readonly ClaimDraft[]): string {
  const before = claims.findLast((claim) => compareClaimIds(claim.id, id) < 0);
  const after = claims.find((claim) => compareClaimIds(claim.id, id) > 0);
  const parts = [before && `after ${showClaim(before)}`, after && `before ${showClaim(after)}`].filter(Boolean);
  return `add <Claim id="${id}">${parts.length > 0 ? ` ${parts.join(' and ')}` : ''}`;
}

function showClaim({ id, at }: ClaimDraft): string {
  const { file, line } = at();
  return `"${id}" (${file}:${line})`;
}

function describeUnwritten({ id, at }: UnwrittenDraft, { sections, sourceMap }: CommentaryDraft): Finding {
  const sentence = sourceMap?.value.sentences.find((one) => one.id === sentenceOf(id));
  const edges = sentence ? ` ${quoteEdges(sentence, unitOf(sourceMap?.value.reading?.language))}` : '';
  const message = `Unexpected claim "${id}", which has no text yet, expected its sentence${edges} in words of your own`;
  const instead = sections.flatMap(({ claims }) => claims).find((one) => sentenceOf(one.id) === sentenceOf(id));
  return { message, ...(instead && { hint: `if "${instead.id}" says all of it, delete this one` }), ...at() };
}
