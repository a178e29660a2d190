/**
 * The claims of a commentary as a link set (RFC 9264). The page of the commentary refers to it as Signposting level 2 requires
 * (https://signposting.org/FAIR/), because in its head the links would be most of the page.
 */
import { claimAnnotationPath, claimPath, commentaryPath, withBase } from '../address/url.ts';
import type { Commentary } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { citeFormats, commentaryCitePath, listFormats } from './paths.ts';

/** The media type of such a file. */
export const LINKSET_TYPE = 'application/linkset+json';

/** The text of the file: the collection with its items and citation files, and each item with its collection and annotation. */
export function formatLinkset({ slug, claims }: Pick<Commentary, 'slug' | 'claims'>, site: Site): string {
  const collection = withBase(site.address, commentaryPath(slug));
  const items = claims.map(({ id }) => ({
    anchor: withBase(site.address, claimPath(slug, id)),
    collection: [{ href: collection, type: 'text/html' }],
    describedby: [{ href: withBase(site.address, claimAnnotationPath(slug, id)), type: 'application/ld+json' }],
  }));
  const contexts = [
    {
      anchor: collection,
      item: items.map(({ anchor }) => ({ href: anchor, type: 'text/html' })),
      describedby: listFormats().map((format) => ({
        href: withBase(site.address, commentaryCitePath(slug, format)),
        type: citeFormats[format].type,
      })),
    },
    ...items,
  ];
  return `{ "linkset": [\n${contexts.map((context) => JSON.stringify(context)).join(',\n')}\n] }\n`;
}
