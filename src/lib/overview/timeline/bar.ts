/** How a span is drawn: where its line runs and what stands at its ends. */
import type { Span, SpanPart } from '../../date/span.ts';
import type { Axis } from './axis.ts';

/**
 * What stands at an end: `stop`, the date goes no further but may be anywhere within; `dot`, it goes on from here or up
 * to here; `ring`, the same in doubt; `arrow`, the end is open.
 */
export type End = 'stop' | 'dot' | 'ring' | 'arrow';

/** A span as it is drawn, in percent of the width. */
export interface Bar {
  readonly x1: number;
  readonly x2: number;
  readonly start: End;
  readonly end: End;
  /** Whether it is too short for a line. */
  readonly point: boolean;
  /** The part that is meant: drawn as a weight on it that runs out where no boundary is given. */
  readonly part?: SpanPart;
}

/** Draws a span on an axis. */
export function toBar(span: Span, { at, lines }: Pick<Axis, 'at' | 'lines'>): Bar {
  const { from, to, part } = span;
  const x1 = from === undefined ? (lines[0]?.x ?? 0) : at(from);
  // A break in the axis lies before the year that follows it, so the end is that of the last day, not the next one’s start.
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

/** Shorter than this, in percent, a line cannot be told from a point. */
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
