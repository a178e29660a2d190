/** For each sentence of an original: the claims that cover it, to whom they are attributed, and what notes say of it. */
import { pageStart } from '../../address/argument.ts';
import type { Claim, Commentary, EditorNote } from '../../edition/model.ts';

/** A sentence of the original, without its words. */
export interface CoveredSentence {
  readonly id: string;
  readonly words: number;
  readonly claims: readonly CoveringClaim[];
}

/** A claim that covers it. */
export interface CoveringClaim {
  readonly claim: Claim;
  /** The claim whose sources it goes on with, where the sentence names none. */
  readonly carriedFrom?: Claim;
  /** Whether a note says that the sentence can be read in another way. */
  readonly readingInDoubt: boolean;
  /** Notes of the editors that set something against what the article says. */
  readonly doubts: readonly EditorNote[];
}

/** All of it, in the order of the original; with `start`, the part of a long one that begins with that paragraph. */
export function coverSentences(commentary: Commentary, start?: number): CoveredSentence[] {
  const bySentence = Map.groupBy(commentary.claims, ({ sentence }) => sentence.id as string);
  return commentary.sentences
    .filter(({ id }) => start === undefined || pageStart(commentary, Number.parseInt(id, 10)) === start)
    .map(({ id, words }) => ({ id, words, claims: (bySentence.get(id) ?? []).map(toCovering) }));
}

function toCovering(claim: Claim): CoveringClaim {
  const carriedFrom = claim.attributions.find((attribution) => attribution.carriedFrom)?.carriedFrom;
  return {
    claim,
    ...(carriedFrom && { carriedFrom }),
    readingInDoubt: claim.scopeNotes.length > 0,
    doubts: claim.editorNotes.filter(({ kind }) => DOUBTS[kind]),
  };
}

/** Kinds of notes that doubt; context and what happened since do not. */
const DOUBTS: Readonly<Record<EditorNote['kind'], boolean>> = {
  differs: true,
  conflict: true,
  imprecise: true,
  context: false,
  since: false,
};
