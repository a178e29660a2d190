/** `/data/claims.json`: every claim with all its fields. */
import type { APIRoute } from 'astro';
import { getEdition } from '../../edition.ts';
import { formatClaimsJson } from '../../lib/exports/claims-json.ts';

export const GET: APIRoute = async () =>
  new Response(formatClaimsJson(await getEdition()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
