/** For each sentence of an original: the claims that cover it, where their sources come from, and notes that doubt it. */
import { pageStart } from '../../address/argument.ts';
import type { Claim, Commentary, EditorNote } from '../../edition/model.ts';

/** A sentence of the original, without its words. */
export interface CoveredSentence {
  readonly id: string;
  readonly words: number;
  readonly claims: readonly CoveringClaim[];
}

/** A claim that covers a sentence. */
export interface CoveringClaim {
  readonly claim: Claim;
  /** The claim whose attribution it continues, if its own sentence names no source. */
  readonly carriedFrom?: Claim;
  /** Whether a note says that the sentence can be read in more than one way. */
  readonly readingInDoubt: boolean;
  /** Editors’ notes that question what the article says. */
  readonly doubts: readonly EditorNote[];
}

/** All sentences in the order of the original or, with `start`, those of the part that begins with this paragraph. */
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

/** Whether each kind of note questions the article. */
const DOUBTS: Readonly<Record<EditorNote['kind'], boolean>> = {
  differs: true,
  conflict: true,
  imprecise: true,
  context: false,
  since: false,
};
