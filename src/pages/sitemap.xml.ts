/** `/sitemap.xml` */
import { formatSitemap } from '../lib/exports/sitemap.ts';
import { serveFile } from './_serve.ts';

export const GET = serveFile('.xml', formatSitemap);
