/** `/sitemap-1.xml` and so on: where one sitemap cannot hold all pages. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../edition.ts';
import { formatSitemapPart, listSitemapParts } from '../lib/exports/sitemap.ts';

export const getStaticPaths = (async () =>
  listSitemapParts(await getEdition()).map((part) => ({
    params: { part: String(part) },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: number }> = async ({ props: { part } }) =>
  new Response(formatSitemapPart(await getEdition(), part), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
