/** Dates from outside the commentary: reference facts about what its claims name, each with its references. */
import type { Commentary, Entity } from '../../edition/model.ts';
import { compareSpans, type Span, toSpan } from '../../date/span.ts';
import { entityTypes } from '../../vocabulary/index.ts';

/** A date of an entity, from its page. */
export interface Outside {
  readonly entity: Entity;
  readonly date: Entity['dates'][number];
  readonly span: Span;
}

/** The dates from outside, and what was left to the pages of its entities. */
export interface OutsideDates {
  /** Dates of events, agreements and documents, by their beginnings. */
  readonly shown: readonly Outside[];
  /** Dates of people, groups and places (births, foundations, terms of office). */
  readonly left: { readonly dates: number; readonly entities: readonly Entity[] };
}

/** Gathers the dates of everything that the claims of a commentary name. */
export function collectOutside({ claims }: Pick<Commentary, 'claims'>): OutsideDates {
  const named = new Set(claims.flatMap(({ entities }) => entities.map(({ entity }) => entity)));
  const dated = [...named].filter(({ dates }) => dates.length > 0);
  const left = dated.filter((entity) => !happens(entity));
  return {
    shown: dated
      .filter(happens)
      .flatMap((entity) => entity.dates.map((date) => ({ entity, date, span: toSpan(date.edtf) })))
      .sort((a, b) => compareSpans(a.span, b.span)),
    left: { dates: left.reduce((sum, { dates }) => sum + dates.length, 0), entities: left },
  };
}

/** Whether an entity happens, or is made on a day. */
function happens({ type }: Entity): boolean {
  return entityTypes[type].nature === 'happening';
}
