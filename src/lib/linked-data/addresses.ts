/** Absolute addresses of what linked data names. */
import {
  annotationCollectionPath,
  annotationPagePath,
  claimAnnotationPath,
  claimPath,
  commentaryPath,
  editionPath,
  entityPath,
  originalRecordPath,
  paths,
  sourcePath,
  termPath,
  withBase,
} from '../address/url.ts';
import type { Claim, Commentary, SealedEdition } from '../edition/model.ts';
import type { ListName } from '../vocabulary/index.ts';

/** Addresses under that of the site. Made once for a file, and passed on. */
export function addressesAt(site: string): Addresses {
  const at = (path: string): string => withBase(site, path);
  return {
    site,
    at,
    home: at(paths.home),
    about: at(paths.about),
    claim: ({ commentary, id }) => at(claimPath(commentary.slug, id)),
    annotation: ({ commentary, id }) => at(claimAnnotationPath(commentary.slug, id)),
    commentary: ({ slug }) => at(commentaryPath(slug)),
    collection: ({ slug }) => at(annotationCollectionPath(slug)),
    collectionPage: ({ slug }, page) => at(annotationPagePath(slug, page)),
    edition: ({ slug }, { number }) => at(editionPath(slug, number)),
    entity: ({ id }) => at(entityPath(id)),
    source: ({ id }) => at(sourcePath(id)),
    term: (list, key) => at(termPath(list, key)),
    // An article whose address nobody has verified is named by the record of it.
    original: ({ slug, original }) => original.url ?? `${at(originalRecordPath(slug))}#article`,
  };
}

type Named = Pick<Commentary, 'slug'>;
type Numbered = Pick<Claim, 'id'> & { readonly commentary: Named };

export interface Addresses {
  readonly site: string;
  /** Any path of lib/address. */
  readonly at: (path: string) => string;
  readonly home: string;
  readonly about: string;
  readonly claim: (claim: Numbered) => string;
  readonly annotation: (claim: Numbered) => string;
  readonly commentary: (commentary: Named) => string;
  readonly collection: (commentary: Named) => string;
  readonly collectionPage: (commentary: Named, page: number) => string;
  readonly edition: (commentary: Named, edition: Pick<SealedEdition, 'number'>) => string;
  readonly entity: (entity: { readonly id: string }) => string;
  readonly source: (source: { readonly id: string }) => string;
  readonly term: (list: ListName, key: string) => string;
  readonly original: (commentary: Pick<Commentary, 'slug' | 'original'>) => string;
}
