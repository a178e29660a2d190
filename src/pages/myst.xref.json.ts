/** `/myst.xref.json`: claims, entities and sources for MyST. */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition.ts';
import { formatMystReferences } from '../lib/citation/inventory/myst.ts';

export const GET: APIRoute = async () =>
  new Response(formatMystReferences(await getEdition()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
