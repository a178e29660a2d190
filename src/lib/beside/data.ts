/**
 * The data of the page beside an original, `/safe-haven/beside/beside.json`: what the source map says of the original’s
 * sentences, which is never their text, and every wording of the restatement that was published.
 */
import type { ClaimId } from '../address/id.ts';
import type { SentenceEdges } from '../address/text-fragment.ts';
import type { Unit } from '../language/unit.ts';

export interface BesideData {
  readonly schemaVersion: 1;
  /** Address of the original; null while it is not known. */
  readonly url: string | null;
  /** Number of the last edition; 0 where none is sealed yet. */
  readonly editions: number;
  /** In what its sentences are measured; words where nothing else is said. */
  readonly unit?: Unit;
  /** The sentences of the original, in order. */
  readonly sentences: readonly DigestedSentence[];
  /** Every wording of every claim, in the order of the original; of one claim the oldest first. */
  readonly wordings: readonly Wording[];
  /** Words that name who speaks or is spoken of, in lower case. */
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
  /** The first and the last edition that has it. A wording that is not in an edition yet has 0 for both. */
  readonly first: number;
  readonly last: number;
  /** Of the wording of today: how it reads by itself, with words in square brackets, where that is different. */
  readonly bracketed?: string;
}

/** The wordings of today: those of the last edition, or of a draft where that says something else. */
export function currentWordings({ wordings, editions }: BesideData): Wording[] {
  const drafts = new Set(wordings.filter(({ first }) => first === 0).map(({ id }) => id));
  return wordings.filter(({ id, first, last }) => first === 0 || (last === editions && !drafts.has(id)));
}

/** SHA-256 of a text in UTF-8, hex. */
export type Digest = (text: string) => Promise<string>;
