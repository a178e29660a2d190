/** What of the argument rests on a claim, and what bears it out. */
import type { Claim, Corroboration, Source } from '../../edition/model.ts';

/** What a claim of a source carries, and what carries it. */
export interface Resting {
  /** The claims that it is given as a ground for. */
  readonly carries: readonly Claim[];
  /** What the article says bears it out, from others than the source itself. */
  readonly borneOut: readonly Corroboration[];
}

/** Finds both for a claim that stands with its source. */
export function restingOf({ links, corroborations }: Pick<Claim, 'links' | 'corroborations'>, own: Source): Resting {
  return {
    carries: links.filter(({ rel }) => rel === 'supports').map((link) => link.claim),
    borneOut: corroborations.filter(({ kind, source }) => kind !== 'disputed' && source !== own),
  };
}
