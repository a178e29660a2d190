/** Kinds of pages, by what a page says that it is, so that they are known under any address. */

/** What a page’s `main` is called by its layout → the kind whose budget it has. */
const KINDS = {
  reading: 'reading',
  claim: 'claim',
  withdrawn: 'claim',
  entity: 'entity',
  source: 'source',
  search: 'search',
  beside: 'beside',
  home: 'home',
  timeline: 'overview',
  map: 'overview',
  voices: 'overview',
  argument: 'overview',
  coverage: 'overview',
  index: 'browse',
  guide: 'guide',
  vocabulary: 'guide',
  citing: 'guide',
  editing: 'guide',
  editions: 'edition',
  data: 'data',
} as const;

/** A kind of page that has a budget. */
export type PageKind = (typeof KINDS)[keyof typeof KINDS] | 'other';

/** The kind of a page; one that has no kind of its own is an `other`. */
export function kindOf(html: string): PageKind {
  const name = /<main\b[^>]*\bclass="[^"]*\bpage-([\w-]+)/.exec(html)?.[1] ?? '';
  return isKnown(name) ? KINDS[name] : 'other';
}

function isKnown(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name);
}
