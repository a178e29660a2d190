/** The note that leads from “events in 2020” to the list of events, narrowed to these years. */
import { paths } from '../../lib/address/url.ts';
import type { Concept } from '../../lib/search/concept.ts';
import { meets, type Days } from '../../lib/search/when.ts';
import type { Note } from './notes.ts';

/** The note where a query asks for events and a date; `known` are the years that the list of events has, in order. */
export function noteOnEvents(concepts: readonly Concept[], known: readonly string[]): Note | undefined {
  const when = concepts.find((concept) => concept.when)?.when;
  const isAsked = concepts.some(({ term }) => term?.facet === 'entity-type' && term.values.includes('event'));
  const years = when && isAsked ? known.filter((year) => meets(when, daysOf(Number(year)))) : [];
  const [first = '', last = first] = [years[0], years.at(-1)];
  if (years.length === 0) return undefined;
  return {
    text: 'Events are also listed by year.',
    link: {
      text: `Events in ${first === last ? first : `${first}–${last}`}`,
      path: `${paths.events}?${new URLSearchParams(years.map((year) => ['year', year]))}`,
    },
  };
}

function daysOf(year: number): Days {
  const [from = 0, to = 0] = [year, year + 1].map((one) => Date.UTC(one, 0) / 86_400_000);
  return { from, to };
}
