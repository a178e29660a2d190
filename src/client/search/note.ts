/** A sentence above the results, with what it offers. */
import type { SearchState } from './state.ts';

export interface Note {
  readonly text: string;
  readonly link?: { readonly text: string } & ({ readonly state: SearchState } | { readonly path: string });
  /** Whether trying again may help. */
  readonly isFailure?: boolean;
}
