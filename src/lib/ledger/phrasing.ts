/** What running text says, and what it leads to, without its markup. */
import type { Marked, Phrasing } from '../schema/records.ts';

/** Its words. */
export function textOf(phrasing: Phrasing): string {
  return typeof phrasing === 'string'
    ? phrasing
    : phrasing.map((part) => (typeof part === 'string' ? part : textOf(contentOf(part)))).join('');
}

/** Ids of the entities that it mentions, in reading order. */
export function mentionsOf(phrasing: Phrasing): string[] {
  return listMarked(phrasing).flatMap((marked) => ('entity' in marked ? [marked.entity] : []));
}

/** Addresses that it links to, in reading order. */
export function addressesOf(phrasing: Phrasing): string[] {
  return listMarked(phrasing).flatMap((marked) => ('link' in marked ? [marked.link] : []));
}

/** What is emphasised, the inner before the outer, by the positions of its characters. */
export function emphasisOf(phrasing: Phrasing, start = 0): Emphasis[] {
  if (typeof phrasing === 'string') return [];
  let from = start;
  return phrasing.flatMap((part) => {
    const at = from;
    if (typeof part === 'string') {
      from += part.length;
      return [];
    }
    const content = contentOf(part);
    from += textOf(content).length;
    const inner = emphasisOf(content, at);
    const type = 'emphasis' in part ? 'emphasis' : 'strong' in part ? 'strong' : undefined;
    return type === undefined ? inner : [...inner, { type, from: at, to: from }];
  });
}

/** The marked words themselves. */
export function contentOf(marked: Marked): Phrasing {
  if ('emphasis' in marked) return marked.emphasis;
  return 'strong' in marked ? marked.strong : marked.text;
}

/** Every marked stretch, the outer before the inner. */
function listMarked(phrasing: Phrasing): Marked[] {
  if (typeof phrasing === 'string') return [];
  return phrasing.flatMap((part) => (typeof part === 'string' ? [] : [part, ...listMarked(contentOf(part))]));
}

/** A stretch of emphasis. */
export interface Emphasis {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}
