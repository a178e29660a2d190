/** Absolute addresses of what linked data names. */
import {
  annotationCollectionPath,
  annotationPagePath,
  claimAnnotationPath,
  claimPath,
  commentaryPath,
  entityPath,
  originalRecordPath,
  paths,
  sourcePath,
  termPath,
  withBase,
} from '../address/url.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import type { ListName } from '../vocabulary/index.ts';

type Named = Pick<Commentary, 'slug'>;
type Numbered = Pick<Claim, 'id'> & { readonly commentary: Named };

interface Identified {
  readonly id: string;
}

/** Addresses under that of the site. Made once for a file, and passed on. */
export type Addresses = ReturnType<typeof addressesAt>;

/** Makes the addresses of a site. */
export function addressesAt(site: string) {
  /** Any path of lib/address. */
  const at = (path: string): string => withBase(site, path);
  return {
    at,
    home: at(paths.home),
    about: at(paths.about),
    claim: ({ commentary, id }: Numbered) => at(claimPath(commentary.slug, id)),
    annotation: ({ commentary, id }: Numbered) => at(claimAnnotationPath(commentary.slug, id)),
    commentary: ({ slug }: Named) => at(commentaryPath(slug)),
    collection: ({ slug }: Named) => at(annotationCollectionPath(slug)),
    collectionPage: ({ slug }: Named, page: number) => at(annotationPagePath(slug, page)),
    entity: ({ id }: Identified) => at(entityPath(id)),
    source: ({ id }: Identified) => at(sourcePath(id)),
    term: (list: ListName, key: string) => at(termPath(list, key)),
    /** An article whose address nobody has verified is named by the record of it. */
    original: ({ slug, original }: Pick<Commentary, 'slug' | 'original'>) =>
      original.url ?? `${at(originalRecordPath(slug))}#article`,
  } as const;
}
