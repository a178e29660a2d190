/**
 * Every address of the site, as a path from the site's root. Nothing else builds one.
 * Pages prefix the base path with {@link withBase}. Browser-safe: imports id.ts only.
 */
import { fromClaimSlug, toClaimSlug, type ClaimId } from './id.ts';

/** Addresses that do not depend on content. */
export const paths = {
  home: '/',
  claims: '/claims/',
  entities: '/entities/',
  sources: '/sources/',
  search: '/search/',
  vocabulary: '/guide/vocabulary/',
  about: '/about/',
  claimsJson: '/data/claims.json',
} as const;

/** First path segments taken by the site itself, so no commentary may have them as its slug. */
export const RESERVED_SLUGS: readonly string[] = [
  'about', 'claims', 'data', 'entities', 'fonts', 'guide', 'map', 'pagefind', 'search', 'sources', 'timeline', 'voices', '404', '_astro',
];

/** A commentary's reading page: `/safe-haven/`. */
export const commentaryPath = (commentary: string): string => `/${commentary}/`;

/** HTML id of a paragraph of the original on the reading page: `p7`. */
export const paragraphAnchor = (paragraph: number): string => `p${paragraph}`;

/** A paragraph on the reading page: `/safe-haven/#p7`. */
export const paragraphPath = (commentary: string, paragraph: number): string =>
  `${commentaryPath(commentary)}#${paragraphAnchor(paragraph)}`;

/** A claim's permalink, the address to cite: `/safe-haven/c7-3/`. */
export const claimPath = (commentary: string, id: ClaimId): string => `${commentaryPath(commentary)}${toClaimSlug(id)}/`;

/** A claim in its context on the reading page: `/safe-haven/#c7-3`. */
export const claimContextPath = (commentary: string, id: ClaimId): string =>
  `${commentaryPath(commentary)}#${toClaimSlug(id)}`;

/** An entity's page: `/entities/al-qaida/`. */
export const entityPath = (id: string): string => `${paths.entities}${id}/`;

/** A speaking source's page: `/sources/taliban-sources/`. */
export const sourcePath = (id: string): string => `${paths.sources}${id}/`;

/** HTML id of a vocabulary term on the vocabulary page: `certainty-probable`. */
export const termAnchor = (list: string, term: string): string => `${list}-${term}`;

/** A vocabulary term: `/guide/vocabulary/#certainty-probable`. */
export const termPath = (list: string, term: string): string => `${paths.vocabulary}#${termAnchor(list, term)}`;

/** A path under the site's base path: `withBase('/repo/', '/claims/')` → `/repo/claims/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** What an address points at: the inverse of the builders above. */
export type Target =
  | { kind: 'commentary'; commentary: string }
  | { kind: 'paragraph'; commentary: string; paragraph: number }
  | { kind: 'claim'; commentary: string; id: ClaimId; inContext: boolean }
  | { kind: 'entity'; id: string }
  | { kind: 'source'; id: string };

/** Reads a path from the site's root; undefined when it is not the address of a record. */
export function parsePath(path: string): Target | undefined {
  const [pathname = '', fragment = ''] = path.split('#');
  const [first = '', second, ...rest] = pathname.replace(/^\/|\/$/g, '').split('/');
  if (!first || rest.length > 0) return undefined;
  if (second !== undefined) {
    if (first === 'entities') return { kind: 'entity', id: second };
    if (first === 'sources') return { kind: 'source', id: second };
    const id = RESERVED_SLUGS.includes(first) ? undefined : fromClaimSlug(second);
    return id && { kind: 'claim', commentary: first, id, inContext: false };
  }
  if (RESERVED_SLUGS.includes(first)) return undefined;
  const id = fromClaimSlug(fragment);
  if (id) return { kind: 'claim', commentary: first, id, inContext: true };
  const paragraph = /^p(\d+)$/.exec(fragment)?.[1];
  if (paragraph !== undefined) return { kind: 'paragraph', commentary: first, paragraph: Number(paragraph) };
  return { kind: 'commentary', commentary: first };
}
