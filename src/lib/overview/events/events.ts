/**
 * The list of events, sorted by date: events in claims and dates from references; and the filters of this list.
 */
import { compareSpans, toSpan, type Span } from '../../date/span.ts';
import type { Claim, Edition, Entity } from '../../edition/model.ts';
import { dateKey, yearsOf } from '../../tables/date.ts';
import { claimValues } from '../../tables/claim-filters.ts';
import { makeTable, nameFilter, NONE, termFilter, yearFilter } from '../../tables/filter.ts';
import { certainties, eventTypes, statuses } from '../../vocabulary/index.ts';

/** A claim with an event. It has only the date that it gives itself, never one from a reference. */
export interface ToldEvent extends Timed {
  readonly origin: 'claim';
  readonly claim: Claim;
}

/** A date in the record of an entity, which comes from references. */
export interface RecordedEvent extends Timed {
  readonly origin: 'reference';
  readonly entity: Entity;
  readonly date: Entity['dates'][number];
}

/** An event from a claim or from a reference. */
export type ListedEvent = ToldEvent | RecordedEvent;

interface Timed {
  /** Absent if no date is given. */
  readonly span?: Span;
}

/** All events, sorted by start. On equal dates claims come before references; events without a date are last. */
export function listEvents({ claims, entities }: Pick<Edition, 'claims' | 'entities'>): ListedEvent[] {
  const told = claims.filter(({ events }) => events.length > 0).map(toTold);
  const recorded = entities.flatMap((entity) =>
    entity.dates.map((date): RecordedEvent => ({ origin: 'reference', entity, date, span: toSpan(date.edtf) })),
  );
  return [...told, ...recorded].sort((a, b) =>
    a.span && b.span ? compareSpans(a.span, b.span) : Number(a.span === undefined) - Number(b.span === undefined),
  );
}

/** Events by year, each under the first year that it touches. Events without a date are under `undefined`. */
export function byYear(events: readonly ListedEvent[]): { year: string | undefined; events: ListedEvent[] }[] {
  return [...Map.groupBy(events, (event) => yearsOfEvent(event)[0])].map(([year, own]) => ({ year, events: own }));
}

/** The years that an event touches, in order. */
function yearsOfEvent(event: ListedEvent): string[] {
  return yearsOf(event.origin === 'claim' ? event.claim.when : [event.date]);
}

function toTold(claim: Claim): ToldEvent {
  const spans = claim.when.flatMap(({ edtf, mod }) => (edtf === undefined ? [] : [toSpan(edtf, mod)]));
  const [span] = spans.sort(compareSpans);
  return { origin: 'claim', claim, ...(span && { span }) };
}

/** The years that the list of events can be filtered by, in order. */
export function eventYears(events: readonly ListedEvent[]): string[] {
  const year = eventTable.filters(events).find(({ name }) => name === 'year');
  const choices = year?.groups.flatMap((group) => group.choices) ?? [];
  return choices.map(({ value }) => value).filter((value) => value !== NONE);
}

/** The table of events. */
export const eventTable = makeTable<ListedEvent>({
  kinds: [
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
  // A date from a reference belongs to no article.
  claimsOf: (event) => (event.origin === 'claim' ? [event.claim] : []),
  keysOf: (event) => dateKey(event.origin === 'claim' ? event.claim.when : [event.date]),
});

/** The values of a claim for a filter. Dates from references have none. */
function ofClaim(name: keyof typeof claimValues) {
  return (event: ListedEvent): readonly string[] => (event.origin === 'claim' ? claimValues[name](event.claim) : []);
}
