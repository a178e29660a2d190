/** `/objects.inv`: claims, entities and sources for Sphinx. */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition.ts';
import { formatSphinxInventory } from '../lib/citation/inventory/sphinx.ts';

export const GET: APIRoute = async () =>
  new Response(formatSphinxInventory(await getEdition()), { headers: { 'Content-Type': 'application/octet-stream' } });
