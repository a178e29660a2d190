/** `/opensearch.xml` */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition.ts';
import { formatOpenSearch } from '../lib/exports/open-search.ts';

export const GET: APIRoute = async () => {
  const { site } = await getEdition();
  return new Response(formatOpenSearch(site), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
