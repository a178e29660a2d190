/**
 * The times of a feed’s entries. An edition has a date but no time, so entries count seconds from midnight. Each entry has its
 * own time, so that feed readers keep the order: the edition is later than its changes, and changes are later the earlier they
 * are in the text. No clock is read, and a change has the same time in every feed.
 */
import type { ClaimId } from '../address/id.ts';
import type { SealedEdition } from '../edition/model.ts';

/** The times of a commentary’s editions and changes. */
export type Instants = ReturnType<typeof instantsOf>;

/** Computes the times. Editions of the same day share one count of seconds. */
export function instantsOf(editions: readonly Pick<SealedEdition, 'number' | 'date' | 'changes'>[]) {
  const instants = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { number, date, changes } of editions) {
    let second = taken.get(date) ?? 0;
    for (const { id } of changes.toReversed()) instants.set(`${number} ${id}`, toInstant(date, second++));
    instants.set(String(number), toInstant(date, second++));
    taken.set(date, second);
  }
  return {
    ofEdition: (number: number) => instants.get(String(number)) ?? '',
    ofChange: (number: number, id: ClaimId) => instants.get(`${number} ${id}`) ?? '',
  };
}

/** A second of a day as a time. A day has 86,400 seconds; all further entries share the last one. */
function toInstant(date: string, second: number): string {
  const clock = new Date(Math.min(second, 86_399) * 1000).toISOString().slice(11, 19);
  return `${date}T${clock}Z`;
}
