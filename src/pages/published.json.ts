/** `/published.json`: the record of everything that was published, for `npm run check -- --published`. */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition.ts';
import { formatPublished } from '../lib/edition/index.ts';

export const GET: APIRoute = async () => {
  const { published } = await getEdition();
  if (!published) return new Response(null, { status: 404 });
  return new Response(formatPublished(published), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
