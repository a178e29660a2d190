/** Absolute addresses of everything in linked data. An editor has their own, or that of their name on the site. */
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
import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Site } from '../schema/site.ts';
import { editorAnchor, editorName } from '../wording/editors.ts';

type Named = Pick<Commentary, 'slug'>;
type Numbered = Pick<Claim, 'id'> & { readonly commentary: Named };

interface Identified {
  readonly id: string;
}

/** The addresses of a site. Made once for each file, and passed on. */
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
    /** The original. Without a verified address, its record identifies it. */
    original: ({ slug, original }: Pick<Commentary, 'slug' | 'original'>) =>
      original.url ?? `${at(originalRecordPath(slug))}#article`,
  } as const;
}

type Editors = Pick<Site, 'editors'>;
type About = Pick<Addresses, 'about'>;

/** The editors as agents of annotations, without the kind of agent. */
export function editorAgents(site: Editors, at: About) {
  return editorsOf(site, at).map(({ id, name, url }) => ({ id, name, ...(url !== undefined && { homepage: url }) }));
}

/** The editors as things of schema.org. */
export function editorThings(site: Editors, at: About): (OrganizationLeaf | PersonLeaf)[] {
  return editorsOf(site, at).map(({ id, kind, name }) => ({
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': id,
    name,
  }));
}

function editorsOf({ editors }: Editors, { about }: About) {
  return editors.map((editor, index) => ({
    id: editor.url ?? `${about}#${editorAnchor(editors, index)}`,
    kind: editor.kind,
    name: editorName(editor),
    url: editor.url,
  }));
}
