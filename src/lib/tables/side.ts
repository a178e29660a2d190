/** On whose side a source stands, in the article’s words. */
import type { Source } from '../edition/model.ts';

/** The article’s words for a side, unless a name beside them says the same. */
export function sideInItsWords({ side, sideAsWorded }: Pick<Source, 'side' | 'sideAsWorded'>): string | undefined {
  if (sideAsWorded === undefined) return undefined;
  const words = sideAsWorded.toLowerCase();
  return side.some(({ name }) => name.toLowerCase().includes(words)) ? undefined : sideAsWorded;
}
