/** By what the list of events can be narrowed. */
import type { Edition, Entity } from '../../edition/model.ts';
import { claimValues } from '../../tables/claim-filters.ts';
import { commentaryFilter, type Works } from '../../tables/commentary-filter.ts';
import { toDateKey } from '../../tables/date.ts';
import {
  filtersFor,
  nameLabels,
  NONE,
  ownLabels,
  rowData,
  termLabels,
  yearLabels,
  type FilterKind,
  type TableFilter,
} from '../../tables/filter.ts';
import { certainties, eventTypes, statuses } from '../../vocabulary/index.ts';
import { yearsOfEvent, type ListedEvent } from './events.ts';

/** The filters of the list of events. */
export function eventFilters(
  events: readonly ListedEvent[],
  { entities, sources, commentaries = [] }: Records & { readonly commentaries?: Works },
): TableFilter[] {
  return filtersFor([...ofWorks(commentaries), ...kindsOf(events, { entities, sources })], events);
}

/** The years by which the list of events can be narrowed, in order. */
export function eventYears(events: readonly ListedEvent[], edition: Records): string[] {
  const year = eventFilters(events, edition).find(({ name }) => name === 'year');
  const choices = year?.groups.flatMap((group) => group.choices) ?? [];
  return choices.map(({ value }) => value).filter((value) => value !== NONE);
}

/** An event’s row, as data attributes; `works` are the commentaries of the site. */
export function eventRowData(event: ListedEvent, works: Works = []): Readonly<Record<string, string>> {
  const date = toDateKey(event.origin === 'claim' ? event.claim.when : [event.date]);
  return { ...rowData([...ofWorks(works), ...ROW_KINDS], event), ...(date !== undefined && { 'data-date': date }) };
}

/** A date of a reference is of no article. */
function ofWorks(works: Works): FilterKind<ListedEvent>[] {
  return commentaryFilter(works, (event) => (event.origin === 'claim' ? [event.claim] : []));
}

type Records = Pick<Edition, 'entities' | 'sources'>;

const ORIGINS = { claim: 'The article', reference: 'References' } as const;

function kindsOf(events: readonly ListedEvent[], { entities, sources }: Records): FilterKind<ListedEvent>[] {
  return [
    { name: 'year', label: 'Year', valuesOf: yearsIn, groups: yearLabels(events.flatMap(yearsIn), 'No date given') },
    { name: 'origin', label: 'From', valuesOf: ({ origin }) => [origin], groups: ownLabels(ORIGINS) },
    { name: 'event', label: 'What happens', valuesOf: ofClaim('event'), groups: termLabels(eventTypes) },
    { name: 'status', label: 'Event status', valuesOf: ofClaim('status'), groups: termLabels(statuses) },
    { name: 'entity', label: 'About', valuesOf: entitiesOf, groups: nameLabels(entities) },
    { name: 'source', label: 'Source', valuesOf: ofClaim('source'), groups: nameLabels(sources) },
    { name: 'certainty', label: 'How firmly', valuesOf: ofClaim('certainty'), groups: termLabels(certainties) },
  ];
}

/** What a claim has of a filter; a reference has none of it. */
function ofClaim(name: keyof typeof claimValues) {
  return (event: ListedEvent): readonly string[] => (event.origin === 'claim' ? claimValues[name](event.claim) : []);
}

function yearsIn(event: ListedEvent): readonly string[] {
  const years = yearsOfEvent(event);
  return years.length === 0 ? [NONE] : years;
}

function entitiesOf(event: ListedEvent): readonly string[] {
  return event.origin === 'claim'
    ? claimValues.entity(event.claim)
    : [event.entity satisfies Entity].map(({ id }) => id);
}

const ROW_KINDS = kindsOf([], { entities: [], sources: [] });
