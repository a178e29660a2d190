/**
 * The data of the page that compares a copy, `/safe-haven/beside/beside.json`: the source map’s record of the original’s
 * sentences, which never has their full text, and every published wording of the restatement.
 */
import type { ClaimId } from '../address/id.ts';
import type { SentenceEdges } from '../address/text-fragment.ts';
import type { Unit } from '../language/unit.ts';

export interface BesideData {
  readonly schemaVersion: 1;
  /** Address of the original; null while it is unknown. */
  readonly url: string | null;
  /** Number of the last edition; 0 if none is sealed yet. */
  readonly editions: number;
  /** The unit that sentences are measured in; words by default. */
  readonly unit?: Unit;
  /** The sentences of the original, in order. */
  readonly sentences: readonly DigestedSentence[];
  /** Every wording of every claim, in the order of the original; for each claim, the oldest first. */
  readonly wordings: readonly Wording[];
  /** The words of the names of sources and entities, in lower case. */
  readonly names: readonly string[];
}

/** A sentence of the original: its number, word count, SHA-256, first and last words. */
export interface DigestedSentence extends SentenceEdges {
  readonly sha256: string;
}

/** A wording of a claim, and the editions that had it. */
export interface Wording {
  readonly id: ClaimId;
  readonly text: string;
  /** The first and the last edition that have it; 0 for a wording that is not in an edition yet. */
  readonly first: number;
  readonly last: number;
  /** For a current wording: how it reads out of context, with words in square brackets, if that is different. */
  readonly bracketed?: string;
}

/** The current wordings: those of the last edition, or of the draft for claims that the draft has changed. */
export function currentWordings({ wordings, editions }: BesideData): Wording[] {
  const drafts = new Set(wordings.filter(({ first }) => first === 0).map(({ id }) => id));
  return wordings.filter(({ id, first, last }) => first === 0 || (last === editions && !drafts.has(id)));
}

/** SHA-256 of a text in UTF-8, hex. */
export type Digest = (text: string) => Promise<string>;
