/** By what the list of events can be narrowed. */
import { toDateKey } from '../../tables/date.ts';
import { claimValues } from '../../tables/claim-filters.ts';
import {
  makeTable,
  nameFilter,
  NONE,
  termFilter,
  yearFilter,
  type TableFilter,
  type Works,
} from '../../tables/filter.ts';
import { certainties, eventTypes, statuses } from '../../vocabulary/index.ts';
import { yearsOfEvent, type ListedEvent } from './events.ts';

/** The filters of the list of events. */
export function eventFilters(
  events: readonly ListedEvent[],
  { commentaries }: { readonly commentaries?: Works },
): TableFilter[] {
  return table.filters(events, commentaries);
}

/** The years by which the list of events can be narrowed, in order. */
export function eventYears(events: readonly ListedEvent[]): string[] {
  const year = table.filters(events).find(({ name }) => name === 'year');
  const choices = year?.groups.flatMap((group) => group.choices) ?? [];
  return choices.map(({ value }) => value).filter((value) => value !== NONE);
}

/** An event’s row, as data attributes; `works` are the commentaries of the site. */
export function eventRowData(event: ListedEvent, works?: Works): Readonly<Record<string, string>> {
  const date = toDateKey(event.origin === 'claim' ? event.claim.when : [event.date]);
  return { ...table.rowData(event, works), ...(date !== undefined && { 'data-date': date }) };
}

const table = makeTable<ListedEvent>(
  [
    yearFilter('Year', yearsOfEvent, 'No date given'),
    termFilter('origin', 'From', ({ origin }) => [origin], { claim: 'The article', reference: 'References' }),
    termFilter('event', 'What happens', ofClaim('event'), eventTypes),
    termFilter('status', 'Event status', ofClaim('status'), statuses),
    nameFilter('entity', 'About', (event) =>
      event.origin === 'claim' ? event.claim.entities.map(({ entity }) => entity) : [event.entity],
    ),
    nameFilter('source', 'Source', (event) =>
      event.origin === 'claim' ? event.claim.attributions.map(({ source }) => source) : [],
    ),
    termFilter('certainty', 'How firmly', ofClaim('certainty'), certainties),
  ],
  // A date of a reference is of no article.
  (event) => (event.origin === 'claim' ? [event.claim] : []),
);

/** What a claim has of a filter; a reference has none of it. */
function ofClaim(name: keyof typeof claimValues) {
  return (event: ListedEvent): readonly string[] => (event.origin === 'claim' ? claimValues[name](event.claim) : []);
}
