/** Everything that happens, in the order of its dates: what claims tell of, and what references date. */
import { compareSpans, toSpan, type Span } from '../../date/span.ts';
import type { Claim, Edition, Entity } from '../../edition/model.ts';
import { yearsOf } from '../../tables/date.ts';

/** A claim in which something happens. It is dated by what it says itself; no date of a reference is lent to it. */
export interface ToldEvent extends Timed {
  readonly origin: 'claim';
  readonly claim: Claim;
}

/** A date in the record of an entity, with the references it rests on. */
export interface RecordedEvent extends Timed {
  readonly origin: 'reference';
  readonly entity: Entity;
  readonly date: Entity['dates'][number];
}

/** Something that happens, by the article or by a reference. */
export type ListedEvent = ToldEvent | RecordedEvent;

interface Timed {
  /** Absent where no date is given. */
  readonly span?: Span;
}

/** All events by their beginnings; those of one day as claims come and then as entities do; those without a date last. */
export function listEvents({ claims, entities }: Pick<Edition, 'claims' | 'entities'>): ListedEvent[] {
  const told = claims.filter(({ events }) => events.length > 0).map(toTold);
  const recorded = entities.flatMap((entity) =>
    entity.dates.map((date): RecordedEvent => ({ origin: 'reference', entity, date, span: toSpan(date.edtf) })),
  );
  return [...told, ...recorded].sort((a, b) =>
    a.span && b.span ? compareSpans(a.span, b.span) : Number(a.span === undefined) - Number(b.span === undefined),
  );
}

/** Events year by year, each under the first year that it touches; `undefined` holds those without a date. */
export function byYear(events: readonly ListedEvent[]): { year: string | undefined; events: ListedEvent[] }[] {
  return [...Map.groupBy(events, (event) => yearsOfEvent(event)[0])].map(([year, own]) => ({ year, events: own }));
}

/** The years that an event touches, in order. */
export function yearsOfEvent(event: ListedEvent): string[] {
  return yearsOf(event.origin === 'claim' ? event.claim.when : [event.date]);
}

function toTold(claim: Claim): ToldEvent {
  const spans = claim.when.flatMap(({ edtf, mod }) => (edtf === undefined ? [] : [toSpan(edtf, mod)]));
  const [span] = spans.sort(compareSpans);
  return { origin: 'claim', claim, ...(span && { span }) };
}
