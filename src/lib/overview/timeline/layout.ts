/** Lays out the timeline of a commentary: one axis, with the claims’ dates separate from dates from references. */
import type { Commentary } from '../../edition/model.ts';
import { type Axis, layAxis } from './axis.ts';
import { collectMoments, collectOutside } from './moments.ts';
import { compareSpans, type Span, type SpanPart } from '../../date/span.ts';

/** A commentary’s timeline. */
export type Timeline = ReturnType<typeof layTimeline>;

/** Lays out the timeline of a commentary. */
export function layTimeline(commentary: Pick<Commentary, 'claims'>) {
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

/** Lays out several commentaries on one axis, each with the period of its claims’ dates. */
export function layPeriods<C extends Pick<Commentary, 'claims'>>(commentaries: readonly C[]) {
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

/** The span from the first start to the last end. */
function hull(spans: readonly Span[]): Span | undefined {
  const sorted = spans.toSorted(compareSpans);
  const [first] = sorted;
  if (!first) return undefined;
  const ends = spans.map(({ from, to }) => to ?? from ?? 0);
  return { ...(first.from !== undefined && { from: first.from }), to: Math.max(...ends), lasts: true, doubtful: false };
}

/**
 * The mark at an end of a bar. `stop`: the event is some time within the span; `dot`: it lasts from or until here; `ring`: the
 * date is doubtful; `arrow`: the end is open.
 */
export type End = 'stop' | 'dot' | 'ring' | 'arrow';

/** A drawn span, in percent of the width. */
export interface Bar {
  readonly x1: number;
  readonly x2: number;
  readonly start: End;
  readonly end: End;
  /** Whether it is too short for a line. */
  readonly point: boolean;
  /** The part of the span that is meant, which is emphasised with a fading edge, because it has no exact boundary. */
  readonly part?: SpanPart;
}

/** Draws a span on an axis. */
export function toBar(span: Span, { at, lines }: Pick<Axis, 'at' | 'lines'>): Bar {
  const { from, to, part } = span;
  const x1 = from === undefined ? (lines[0]?.x ?? 0) : at(from);
  // If a break follows the last day, the bar ends at that day and not at the start of the next one, after the break.
  const x2 = to === undefined ? (lines.at(-1)?.x ?? 100) : Math.max(x1, endOf(to, at));
  return {
    x1,
    x2,
    start: from === undefined ? 'arrow' : endKind(span),
    end: to === undefined ? 'arrow' : endKind(span),
    point: from !== undefined && to !== undefined && x2 - x1 < POINT,
    ...(part !== undefined && { part }),
  };
}

/** A line shorter than this, in percent, looks like a point. */
const POINT = 1.2;

function endOf(to: number, at: Axis['at']): number {
  const last = at(to - 1);
  const next = at(to);
  return next - last > POINT ? last : next;
}

function endKind({ lasts, doubtful }: Span): End {
  if (doubtful) return 'ring';
  return lasts ? 'dot' : 'stop';
}
