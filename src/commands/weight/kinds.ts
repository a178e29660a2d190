/** Kinds of pages: the class of the page, and the kind whose budget it has. */
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

/** The kind of a page; `other` if its class is not in the list. */
export function kindOf(html: string): PageKind {
  const name = /<main\b[^>]*\bclass="[^"]*\bpage-([\w-]+)/.exec(html)?.[1] ?? '';
  return isKnown(name) ? KINDS[name] : 'other';
}

function isKnown(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name);
}
