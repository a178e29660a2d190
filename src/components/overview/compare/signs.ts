/** The sign of each outcome of a comparison; it stands beside the words. */
import type { Outcome } from '../../../lib/overview/compare/verdict.ts';

export const SIGNS = {
  agree: '=',
  finer: '≈',
  partly: '≈',
  differ: '≠',
  only: '–',
  firmer: '>',
  unclear: '?',
} as const satisfies Record<Outcome, string>;
