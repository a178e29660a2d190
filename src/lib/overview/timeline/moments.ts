/** Collects the times in the claims of a commentary, and the dates from references of the entities that they name. */
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
  /** The claim whose sentence has the words for the time, if that is not the sentence of this claim. */
  readonly wordsAt?: Claim;
}

/** The claims about times before and after one entity. */
export type Around = ReturnType<typeof gatherAround>[number];

/** Collects a commentary’s statements of time. A time with both a date and an order is in both lists. */
export function collectMoments({ claims }: Pick<Commentary, 'claims'>) {
  const all = withWords(claims.flatMap((claim) => claim.when.map((when): Timed => ({ claim, when }))));
  const dated = all
    .flatMap((timed): Dated[] => {
      const { edtf, mod } = timed.when;
      return edtf === undefined ? [] : [{ ...timed, edtf, span: toSpan(edtf, mod) }];
    })
    .sort((a, b) => compareSpans(a.span, b.span));
  const timed = new Set(all.map(({ claim }) => claim)).size;
  return {
    /** Sorted by start, then in reading order. */
    dated,
    /** In the order of the first claim about each entity. */
    around: gatherAround(all, dated),
    /** “Now”, “just days ago”. */
    atWriting: all.filter(({ when }) => when.ref === 'publication'),
    /** The number of claims with a statement of time, and without one. */
    timed,
    untimed: claims.length - timed,
  };
}

/**
 * Finds statements whose words are in an earlier sentence. A claim that continues an earlier one repeats its statement of time,
 * with its words. Only the first sentence of the paragraph with these words has them.
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

function gatherAround(all: readonly Timed[], dated: readonly Dated[]) {
  const groups = new Map<string, { entity: Entity; before: Timed[]; after: Timed[] }>();
  const groupOf = (entity: Entity) => {
    const group = groups.get(entity.id) ?? { entity, before: [], after: [] };
    groups.set(entity.id, group);
    return group;
  };
  for (const timed of all) {
    const { before, after } = timed.when;
    // A claim with `before` is shown before that entity.
    if (before) groupOf(before).before.push(timed);
    if (after) groupOf(after).after.push(timed);
  }
  const dates = dated.flatMap((each) =>
    [...new Set(each.claim.events.flatMap(({ event }) => event?.id ?? []))].map((event) => ({ event, each })),
  );
  const byEvent = Map.groupBy(dates, ({ event }) => event);
  return [...groups.values()].map((group) => ({
    ...group,
    /** The claims that date the entity’s own event. */
    datedBy: (byEvent.get(group.entity.id) ?? []).map(({ each }) => each),
  }));
}

/** Collects the dates of all entities that the claims of a commentary name. */
export function collectOutside({ claims }: Pick<Commentary, 'claims'>) {
  const named = new Set(claims.flatMap(({ entities }) => entities.map(({ entity }) => entity)));
  const dated = [...named].filter(({ dates }) => dates.length > 0);
  const left = dated.filter((entity) => !happens(entity));
  return {
    /** Dates of events, agreements and documents, sorted by start. */
    shown: dated
      .filter(happens)
      .flatMap((entity) => entity.dates.map((date) => ({ entity, date, span: toSpan(date.edtf) })))
      .sort((a, b) => compareSpans(a.span, b.span)),
    /** Dates of people, groups and places (births, foundations, terms of office), which are only on their pages. */
    left: { dates: left.reduce((sum, { dates }) => sum + dates.length, 0), entities: left },
  };
}

/** Whether an entity is something that happens, such as an event or an agreement. */
function happens({ type }: Entity): boolean {
  return entityTypes[type].nature === 'happening';
}
