/** Ids of the rows that the numbers of the matrix lead to. */
import type { Source } from '../../../lib/edition/model.ts';
import type { Certainty } from '../../../lib/vocabulary/index.ts';

/** HTML id of the claims of a source at a certainty. */
export function saidId({ id }: Pick<Source, 'id'>, certainty: Certainty): string {
  return `said-${id}-${certainty}`;
}
