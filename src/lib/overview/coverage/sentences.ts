/** For each sentence of an original: the claims that cover it, where their sources come from, and notes that doubt it. */
import { pageStart } from '../../address/argument.ts';
import type { Claim, Commentary, EditorNote } from '../../edition/model.ts';

/** All sentences in the order of the original or, with `start`, those of the part that begins with this paragraph. */
export function coverSentences(commentary: Commentary, start?: number) {
  const bySentence = Map.groupBy(commentary.claims, ({ sentence }) => sentence.id as string);
  return commentary.sentences
    .filter(({ id }) => start === undefined || pageStart(commentary, Number.parseInt(id, 10)) === start)
    .map(({ id, words }) => ({ id, words, claims: (bySentence.get(id) ?? []).map(toCovering) }));
}

/** A claim that covers a sentence. */
function toCovering(claim: Claim) {
  const carriedFrom = claim.attributions.find((attribution) => attribution.carriedFrom)?.carriedFrom;
  return {
    claim,
    /** The claim whose attribution it continues, if its own sentence names no source. */
    ...(carriedFrom && { carriedFrom }),
    /** Whether a note says that the sentence can be read in more than one way. */
    readingInDoubt: claim.scopeNotes.length > 0,
    /** Editors’ notes that question what the article says. */
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
