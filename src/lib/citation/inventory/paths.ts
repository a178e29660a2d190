/** Addresses of the files by which documentation tools refer to this site. Their names and places are those the tools ask for. */
import { annotationPageOf, commentaryPath, paths } from '../../address/url.ts';

export const inventoryPaths = {
  /** For Sphinx. */
  sphinx: '/objects.inv',
  /** For MyST. */
  myst: '/myst.xref.json',
} as const;

/** What MyST shows of the claims of some paragraphs: `/safe-haven/xref-1.json`. They are parted as annotations are. */
export const claimsXrefPath = (commentary: string, page: number): string =>
  `${commentaryPath(commentary)}xref-${page}.json`;

/** The page of them that covers a paragraph. */
export const claimsXrefPage = annotationPageOf;

/** What it shows of the entities with an initial: `/entities/xref-a.json`. */
export const entitiesXrefPath = (initial: string): string => `${paths.entities}xref-${initial}.json`;

/** What it shows of the sources: `/sources/xref.json`. */
export const sourcesXrefPath = `${paths.sources}xref.json`;
