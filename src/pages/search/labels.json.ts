/** `/search/labels.json`: what the values of the search form’s long lists are called; fetched when one is opened. */
import type { APIRoute } from 'astro';
import { toFacetLabels } from '../../components/search/facets.ts';
import { getEdition } from '../../edition.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toFacetLabels(await getEdition())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
