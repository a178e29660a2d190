/** The words, mentions, links and stresses of running text, without its markup. */
import type { Authored, Marked, Phrasing } from '../schema/records.ts';

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

/** Its stressed words, by their place in the text; undefined where there are none. */
export function emphasisOf(phrasing: Phrasing): Emphasis[] | undefined {
  const found: Emphasis[] = [];
  /** Gives the position after the words. */
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

type Emphasis = NonNullable<Authored['emphasis']>[number];
