/** What the claims of a commentary say of time, and what references say of the time of what they name. */
import type { Claim, Commentary, Entity, When } from '../../edition/model.ts';
import { compareSpans, type Span, toSpan } from '../../date/span.ts';
import { entityTypes } from '../../vocabulary/index.ts';

/** A date that a claim gives. */
export interface Dated extends Timed {
  readonly edtf: string;
  readonly span: Span;
}

/** A claim’s statement of time. */
export interface Timed {
  readonly claim: Claim;
  readonly when: When;
  /** The claim in whose sentence the words for the time stand, where that is another sentence than this claim’s. */
  readonly wordsAt?: Claim;
}

/** What comes before and after one entity. */
export interface Around {
  readonly entity: Entity;
  readonly before: readonly Timed[];
  readonly after: readonly Timed[];
  /** The claims that date the entity’s own event. */
  readonly datedBy: readonly Dated[];
}

/** All that the claims say of time; a statement that gives a date and an order is in both. */
export interface Moments {
  /** By their beginnings, then in reading order. */
  readonly dated: readonly Dated[];
  /** In the order in which the text first comes to each entity. */
  readonly around: readonly Around[];
  /** “Now”, “just days ago”. */
  readonly atWriting: readonly Timed[];
  /** Claims with a statement of time, and claims without one. */
  readonly timed: number;
  readonly untimed: number;
}

/** Sorts a commentary’s statements of time. */
export function collectMoments({ claims }: Pick<Commentary, 'claims'>): Moments {
  const all = withWords(claims.flatMap((claim) => claim.when.map((when): Timed => ({ claim, when }))));
  const dated = all
    .flatMap((timed): Dated[] => {
      const { edtf, mod } = timed.when;
      return edtf === undefined ? [] : [{ ...timed, edtf, span: toSpan(edtf, mod) }];
    })
    .sort((a, b) => compareSpans(a.span, b.span));
  const timed = new Set(all.map(({ claim }) => claim)).size;
  return {
    dated,
    around: gatherAround(all, dated),
    atWriting: all.filter(({ when }) => when.ref === 'publication'),
    timed,
    untimed: claims.length - timed,
  };
}

/**
 * Finds statements whose words stand in an earlier sentence. A claim that goes on with what the one before tells repeats
 * its statement of time, words and all; the sentence that comes first in the paragraph is the one that has them.
 */
function withWords(all: readonly Timed[]): Timed[] {
  const first = new Map<string, Claim>();
  return all.map((timed) => {
    const { claim, when } = timed;
    const key = [claim.paragraph, when.edtf, when.after?.id, when.before?.id, when.ref, when.text].join('|');
    const owner = first.get(key);
    if (!owner) first.set(key, claim);
    return owner && owner.sentence.id !== claim.sentence.id ? { ...timed, wordsAt: owner } : timed;
  });
}

function gatherAround(all: readonly Timed[], dated: readonly Dated[]): Around[] {
  const groups = new Map<string, { entity: Entity; before: Timed[]; after: Timed[] }>();
  const groupOf = (entity: Entity) => {
    const group = groups.get(entity.id) ?? { entity, before: [], after: [] };
    groups.set(entity.id, group);
    return group;
  };
  for (const timed of all) {
    const { before, after } = timed.when;
    // What comes before an event stands before it.
    if (before) groupOf(before).before.push(timed);
    if (after) groupOf(after).after.push(timed);
  }
  const dates = datesOfEvents(dated);
  return [...groups.values()].map((group) => ({ ...group, datedBy: dates.get(group.entity.id) ?? [] }));
}

/** The dates that claims give for events which have a page. */
function datesOfEvents(dated: readonly Dated[]): ReadonlyMap<string, Dated[]> {
  const byEvent = new Map<string, Dated[]>();
  for (const each of dated) {
    for (const id of new Set(each.claim.events.flatMap(({ event }) => event?.id ?? []))) {
      byEvent.set(id, [...(byEvent.get(id) ?? []), each]);
    }
  }
  return byEvent;
}

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
