/** `/llms.txt` */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition.ts';
import { formatLlmsTxt } from '../lib/exports/llms-txt.ts';

export const GET: APIRoute = async () =>
  new Response(formatLlmsTxt(await getEdition()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
