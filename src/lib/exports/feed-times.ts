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
  const seconds = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { number, date, changes } of editions) {
    let second = taken.get(date) ?? 0;
    for (const { id } of changes.toReversed()) seconds.set(`${number} ${id}`, second++);
    seconds.set(String(number), second++);
    taken.set(date, second);
  }
  const dates = new Map(editions.map(({ number, date }) => [number, date]));
  const instant = (number: number, key: string): string => toInstant(dates.get(number) ?? '', seconds.get(key) ?? 0);
  const last = editions.at(-1)?.number ?? 0;
  return {
    ofEdition: (number: number) => instant(number, String(number)),
    ofChange: (number: number, id: ClaimId) => instant(number, `${number} ${id}`),
    /** The time of the last edition. */
    last: instant(last, String(last)),
  };
}

/** A second of a day as a time. A day has 86,400 seconds; all further entries share the last one. */
function toInstant(date: string, second: number): string {
  const clock = new Date(Math.min(second, 86_399) * 1000).toISOString().slice(11, 19);
  return `${date}T${clock}Z`;
}
