/** Conditional requests and requests for a range of bytes (RFC 9110, sections 13 and 14). */
import type { Stats } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';

/** Which bytes are sent, and the headers that describe them. */
export interface Answer {
  readonly status: 200 | 206 | 304 | 404 | 416;
  readonly from: number;
  readonly length: number;
  readonly headers: Readonly<Record<string, string | number>>;
}

/** The answer to a request for a file. */
export function answerTo(asked: IncomingHttpHeaders, stats: Pick<Stats, 'ino' | 'mtimeMs' | 'size'>): Answer {
  const { size } = stats;
  // A build replaces files and never writes to an existing one, so a new version has another inode or time.
  const tag = `"${[stats.ino, Math.trunc(stats.mtimeMs), size].map((part) => part.toString(36)).join('-')}"`;
  const headers = { ETag: tag, 'Accept-Ranges': 'bytes' };
  if (isAmong(tag, asked['if-none-match'])) return { status: 304, from: 0, length: 0, headers };
  const isCurrent = asked['if-range'] === undefined || asked['if-range'] === tag;
  const range = isCurrent ? readRange(asked.range, size) : undefined;
  if (range === undefined)
    return { status: 200, from: 0, length: size, headers: { ...headers, 'Content-Length': size } };
  if (range === 'none')
    return {
      status: 416,
      from: 0,
      length: 0,
      headers: { ...headers, 'Content-Range': `bytes */${size}`, 'Content-Length': 0 },
    };
  const [from, to] = range;
  const length = to - from + 1;
  const part = { 'Content-Range': `bytes ${from}-${to}/${size}`, 'Content-Length': length };
  return { status: 206, from, length, headers: { ...headers, ...part } };
}

function isAmong(tag: string, asked: string | undefined): boolean {
  if (asked?.trim() === '*') return true;
  return asked?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) === true;
}

/** The first and last byte; `none` if the file has no such bytes; undefined if the whole file or several parts are asked for. */
function readRange(asked: string | undefined, size: number): [from: number, to: number] | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return last === '0' || size === 0 ? 'none' : [Math.max(0, size - Number(last)), size - 1];
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'none';
  return [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)];
}
