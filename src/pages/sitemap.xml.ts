/** `/sitemap.xml` */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition.ts';
import { formatSitemap } from '../lib/exports/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(formatSitemap(await getEdition()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
