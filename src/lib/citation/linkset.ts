/**
 * The claims of a commentary as a set of links (RFC 9264), which its page leads to as Signposting has it
 * (https://signposting.org/FAIR/, level 2): in the head of the page they would be most of what it holds.
 */
import { claimAnnotationPath, claimPath, commentaryPath, withBase } from '../address/url.ts';
import type { Commentary } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { citeFormats, commentaryCitePath, listFormats } from './paths.ts';

/** The media type of such a file. */
export const LINKSET_TYPE = 'application/linkset+json';

/** The text of the file: the items of the collection and their references, and for each item the collection and its annotation. */
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
