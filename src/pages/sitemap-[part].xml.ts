/** `/sitemap-1.xml` and so on, if one sitemap cannot hold all pages. */
import { formatSitemapPart, listSitemapParts } from '../lib/exports/sitemap.ts';
import { serveFiles } from './_serve.ts';

export const { getStaticPaths, GET } = serveFiles('.xml', (edition) =>
  listSitemapParts(edition).map((part) => ({
    params: { part: String(part) },
    write: (current) => formatSitemapPart(current, part),
  })),
);
