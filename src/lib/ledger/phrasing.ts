/** The words, mentions, links and emphasis of running text, as separate values. */
import type { Authored, Marked, Phrasing } from '../schema/records.ts';

/** The plain text. */
export function textOf(phrasing: Phrasing): string {
  return typeof phrasing === 'string'
    ? phrasing
    : phrasing.map((part) => (typeof part === 'string' ? part : textOf(contentOf(part)))).join('');
}

/** Ids of the mentioned entities, in reading order. */
export function mentionsOf(phrasing: Phrasing): string[] {
  return listMarked(phrasing).flatMap((marked) => ('entity' in marked ? [marked.entity] : []));
}

/** Addresses of links, in reading order. */
export function addressesOf(phrasing: Phrasing): string[] {
  return listMarked(phrasing).flatMap((marked) => ('link' in marked ? [marked.link] : []));
}

/** The ranges of emphasis in the text; undefined if there are none. */
export function emphasisOf(phrasing: Phrasing): Emphasis[] | undefined {
  const found: Emphasis[] = [];
  /** Returns the position after the content. */
  const read = (content: Phrasing, start: number): number => {
    if (typeof content === 'string') return start + content.length;
    return content.reduce<number>((from, part) => {
      if (typeof part === 'string') return from + part.length;
      const to = read(contentOf(part), from);
      if ('emphasis' in part) found.push({ type: 'emphasis', from, to });
      if ('strong' in part) found.push({ type: 'strong', from, to });
      return to;
    }, start);
  };
  read(phrasing, 0);
  return found.length > 0 ? found : undefined;
}

/** The content of a marked part. */
export function contentOf(marked: Marked): Phrasing {
  if ('emphasis' in marked) return marked.emphasis;
  return 'strong' in marked ? marked.strong : marked.text;
}

/** Every marked part, the outer before the inner. */
function listMarked(phrasing: Phrasing): Marked[] {
  if (typeof phrasing === 'string') return [];
  return phrasing.flatMap((part) => (typeof part === 'string' ? [] : [part, ...listMarked(contentOf(part))]));
}

type Emphasis = NonNullable<Authored['emphasis']>[number];
