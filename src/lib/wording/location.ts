/** The name of a claim, its place in the original, and references to claims in texts. */
import { parseClaimId, sentenceOf, isClaimId, type ClaimId } from '../address/id.ts';
import type { Claim } from '../edition/model.ts';
import { laddersInWords } from './ladder.ts';

/** A claim’s place in the original, “Paragraph 7, sentence 3”, with the length and the edges of that sentence, and its other claims. */
export function locate(claim: Claim) {
  const { paragraph = 0, sentence = 0 } = parseClaimId(claim.id) ?? {};
  const own = sentenceOf(claim.id);
  const { words, first, last } = claim.sentence;
  return {
    place: `${paragraphName(paragraph)}, sentence ${sentence}`,
    words,
    unit: claim.commentary.unit,
    first,
    last: last.replace(/[.?!]$/, ''),
    siblings: around(claim).filter((other) => other !== claim && sentenceOf(other.id) === own),
  };
}

/** The claims of a claim’s paragraph, including itself. */
export function around({ section, paragraph }: Pick<Claim, 'section' | 'paragraph'>): readonly Claim[] {
  return section.paragraphs.find(({ number }) => number === paragraph)?.claims ?? [];
}

/** The name of a paragraph of the original: “Paragraph 7”, “Paragraph 0 (stand-first)”. */
export function paragraphName(number: number): string {
  return number === 0 ? 'Paragraph 0 (stand-first)' : `Paragraph ${number}`;
}

/** Number and label: “¶7.3 The wait and killing of Asim Umar”. */
export function claimName({ id, label }: Pick<Claim, 'id' | 'label'>): string {
  return `¶${id} ${label}`;
}

/** {@link claimName} beside another claim, with the title of a different commentary: “¶7.3 The lit tower (The Harbour)”. */
export function claimNameBeside(
  claim: Pick<Claim, 'id' | 'label' | 'commentary'>,
  beside: Pick<Claim, 'commentary'>,
): string {
  const { commentary } = claim;
  return commentary === beside.commentary ? claimName(claim) : `${claimName(claim)} (${commentary.shortTitle})`;
}

/**
 * The title of a claim in citations. If a source quotes a source, the title says so, because a reference has nothing else that
 * would: “¶1.1 The dark tower: Two keepers (“told us”), quoting the guild (“heard”)”.
 */
export function citedClaimName(claim: Pick<Claim, 'id' | 'label' | 'attributions'>): string {
  const ladder = laddersInWords(claim);
  return ladder === undefined ? claimName(claim) : `${claimName(claim)}: ${ladder}`;
}

/** A part of a text; `claim` if it refers to one. */
export interface TextPart {
  readonly text: string;
  readonly claim?: Pick<Claim, 'id'>;
}

const REFERENCE = /(¶\d+\.\d+[a-z]?)/;

/** Splits a text at its references to claims. A reference to a whole sentence means its first claim. */
export function splitClaimReferences(text: string, commentary: WithClaims): TextPart[] {
  return text.split(REFERENCE).flatMap((part) => {
    if (part === '') return [];
    const id = part.slice(1);
    const claim = part.startsWith('¶') && isClaimId(id) ? findClaim(id, commentary) : undefined;
    return [claim ? { text: part, claim } : { text: part }];
  });
}

function findClaim(id: ClaimId, { claims }: WithClaims): Pick<Claim, 'id'> | undefined {
  return claims.find((claim) => claim.id === id) ?? claims.find((claim) => sentenceOf(claim.id) === id);
}

/** A commentary or an edition of one, with the fields that are needed to find claims. */
export interface WithClaims {
  readonly claims: readonly Pick<Claim, 'id'>[];
}
