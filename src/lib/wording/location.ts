/** Where a claim stands in the published original, in words. */
import { parseClaimId, sentenceOf } from '../address/id.ts';
import type { Unit } from '../language/unit.ts';
import type { Claim } from '../edition/model.ts';

/** A claim’s place in the original. */
export interface Location {
  /** “Paragraph 7, sentence 3”. */
  readonly place: string;
  /** How long the sentence is, and in what. */
  readonly words: number;
  readonly unit: Unit;
  /** Its first and last words, enough to find it; empty where its source map keeps none. */
  readonly first: string;
  readonly last: string;
  /** The other claims of the same sentence. */
  readonly siblings: readonly Claim[];
}

/** Finds a claim’s place in the original. */
export function locate(claim: Claim): Location {
  const { paragraph = 0, sentence = 0 } = parseClaimId(claim.id) ?? {};
  const own = sentenceOf(claim.id);
  return {
    place: `${paragraphName(paragraph)}, sentence ${sentence}`,
    words: claim.sentence.words,
    unit: claim.commentary.unit,
    first: claim.sentence.first,
    last: claim.sentence.last.replace(/[.?!]$/, ''),
    siblings: around(claim).filter((other) => other !== claim && sentenceOf(other.id) === own),
  };
}

/** The claims of the paragraph that a claim stands in, itself included. */
export function around({ section, paragraph }: Pick<Claim, 'section' | 'paragraph'>): readonly Claim[] {
  return section.paragraphs.find(({ number }) => number === paragraph)?.claims ?? [];
}

/** What a paragraph of the original is called: “Paragraph 7”, “Paragraph 0 (stand-first)”. */
export function paragraphName(number: number): string {
  return number === 0 ? 'Paragraph 0 (stand-first)' : `Paragraph ${number}`;
}
