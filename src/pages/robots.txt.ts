/** `/robots.txt` */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition.ts';
import { formatRobots } from '../lib/exports/robots.ts';

export const GET: APIRoute = async () => {
  const { site } = await getEdition();
  return new Response(formatRobots(site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
