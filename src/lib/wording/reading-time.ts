/** Writes how long a text takes to read. */
import type { Claim } from '../edition/model.ts';
import { countOf } from './list.ts';

/** Words per minute, for most readers of difficult prose. */
const PACE = 220;

/** “About 7 minutes”. */
export function readingTime(claims: readonly Pick<Claim, 'text'>[]): string {
  const words = claims.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  return `About ${countOf(Math.max(1, Math.round(words / PACE)), 'minute')}`;
}
