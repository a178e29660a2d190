/** `/opensearch.xml` */
import { formatOpenSearch } from '../lib/exports/open-search.ts';
import { serveFile } from './_serve.ts';

export const GET = serveFile('.xml', ({ site }) => formatOpenSearch(site));
