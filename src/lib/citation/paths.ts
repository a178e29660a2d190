/** The addresses and keys of citations, which extend those of lib/address. */
import { toClaimSlug, type ClaimId } from '../address/id.ts';
import { claimPath, claimWordingPath, commentaryPath, editionPath, paths, wordingAnchor } from '../address/url.ts';

/** The formats of citation files, in the order in which they are offered. */
export const citeFormats = {
  bib: { extension: '.bib', label: 'BibTeX', type: 'application/x-bibtex' },
  ris: { extension: '.ris', label: 'RIS', type: 'application/x-research-info-systems' },
  csl: { extension: '.csl.json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CiteFormat = keyof typeof citeFormats;

/** The formats by their keys. */
export function listFormats(): CiteFormat[] {
  // Object.keys loses the keys’ type.
  return Object.keys(citeFormats) as CiteFormat[];
}

/** HTML id of the citation card on a claim’s page. */
export const citeAnchor = 'cite';

/** A claim’s wording in an edition: `/safe-haven/c7-3/#e2`; without an edition, the claim. */
export function citedPath(commentary: string, id: ClaimId, edition: number | undefined): string {
  return edition === undefined ? claimPath(commentary, id) : claimWordingPath(commentary, id, edition);
}

/** A claim’s citation card: `/safe-haven/c7-3/#cite`. */
export const cardPath = (commentary: string, id: ClaimId): string => `${claimPath(commentary, id)}#${citeAnchor}`;

/** The citation card of an edition: `/safe-haven/editions/2/#cite`. */
export const editionCardPath = (commentary: string, edition: number): string =>
  `${editionPath(commentary, edition)}#${citeAnchor}`;

/** The citation file of a whole commentary: `/safe-haven/cite.bib`. */
export const commentaryCitePath = (commentary: string, format: CiteFormat): string =>
  `${commentaryPath(commentary)}cite${citeFormats[format].extension}`;

/** The citation file of its original: `/safe-haven/article.bib`. */
export const originalCitePath = (commentary: string, format: CiteFormat): string =>
  `${commentaryPath(commentary)}article${citeFormats[format].extension}`;

/** The data for references to a commentary’s claims in every style: `/safe-haven/cite.styles.json`. */
export const listStylesPath = (commentary: string): string => `${commentaryPath(commentary)}cite.styles.json`;

/** The data for references to the pages of entities and sources. */
export const pageStylesPath = '/cite.styles.json';

/** What a citation refers to: a claim in an edition. */
export interface Cited {
  readonly commentary: string;
  readonly id: ClaimId;
  readonly edition: number | undefined;
}

/** The key of a claim in citation files: `safe-haven-c7-3-e1`. */
export function citationKey({ commentary, id, edition }: Cited): string {
  return [commentary, toClaimSlug(id), ...(edition === undefined ? [] : [wordingAnchor(edition)])].join('-');
}

/** The key of the original of a commentary in citation files. */
export const originalKey = (commentary: string): string => `${commentary}-original`;

/** The key of an edition of a commentary in citation files: `safe-haven-edition-1`. */
export const editionKey = (commentary: string, edition: number): string => `${commentary}-edition-${edition}`;

/** The key of any other page in citation files, made of its path: `entities-al-qaida`. */
export const pageKey = (path: string): string => path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home';

/** HTML id, in the guide to citing, of the citation card for pages without their own card. */
export const pageCardAnchor = 'page';

/** The citation card for a page without its own card: `/guide/citing/?page=/entities/al-qaida/#page`. */
export const pageCardPath = (path: string): string => `${paths.citing}?page=${encodeURI(path)}#${pageCardAnchor}`;
