/** The timeline of a commentary as it is drawn: everything on one axis, the claims’ dates and those from outside apart. */
import type { Commentary } from '../../edition/model.ts';
import { type Axis, layAxis } from './axis.ts';
import { type Bar, toBar } from './bar.ts';
import { collectMoments, type Dated, type Moments } from './moments.ts';
import { collectOutside, type Outside, type OutsideDates } from './outside.ts';
import { compareSpans, type Span } from '../../date/span.ts';

/** A commentary’s timeline. */
export interface Timeline extends Omit<Moments, 'dated'> {
  readonly axis: Axis;
  readonly dated: readonly (Dated & { readonly bar: Bar })[];
  readonly outside: readonly (Outside & { readonly bar: Bar })[];
  /** Dates from outside that only the pages of their entities show. */
  readonly left: OutsideDates['left'];
}

/** Lays out the timeline of a commentary. */
export function layTimeline(commentary: Pick<Commentary, 'claims'>): Timeline {
  const moments = collectMoments(commentary);
  const { shown, left } = collectOutside(commentary);
  const axis = layAxis([
    ...moments.dated.map(({ span }) => ({ span, main: true })),
    ...shown.map(({ span }) => ({ span, main: false })),
  ]);
  return {
    ...moments,
    axis,
    dated: moments.dated.map((dated) => ({ ...dated, bar: toBar(dated.span, axis) })),
    outside: shown.map((outside) => ({ ...outside, bar: toBar(outside.span, axis) })),
    left,
  };
}

/** Commentaries on one axis, each with the time that its claims’ dates cover. */
export interface Periods<C> {
  readonly axis: Axis;
  readonly periods: readonly { readonly commentary: C; readonly dates: number; readonly bar?: Bar }[];
}

/** Lays out what several commentaries cover. */
export function layPeriods<C extends Pick<Commentary, 'claims'>>(commentaries: readonly C[]): Periods<C> {
  const covered = commentaries.map((commentary) => {
    const spans = collectMoments(commentary).dated.map(({ span }) => span);
    return { commentary, dates: spans.length, span: hull(spans) };
  });
  const axis = layAxis(covered.flatMap(({ span }) => (span ? [{ span, main: true }] : [])));
  return {
    axis,
    periods: covered.map(({ commentary, dates, span }) => ({
      commentary,
      dates,
      ...(span && { bar: toBar(span, axis) }),
    })),
  };
}

/** The span from the first beginning to the last end. */
function hull(spans: readonly Span[]): Span | undefined {
  const sorted = spans.toSorted(compareSpans);
  const [first] = sorted;
  if (!first) return undefined;
  const ends = spans.map(({ from, to }) => to ?? from ?? 0);
  return { ...(first.from !== undefined && { from: first.from }), to: Math.max(...ends), lasts: true, doubtful: false };
}
