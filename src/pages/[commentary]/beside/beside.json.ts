/** `/safe-haven/beside/beside.json`: what the page beside the original works from. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition.ts';
import type { Commentary } from '../../../lib/edition/model.ts';
import { formatBesideJson } from '../../../lib/exports/beside-json.ts';

export const getStaticPaths = (async () => {
  const { commentaries } = await getEdition();
  return commentaries.map((commentary) => ({ params: { commentary: commentary.slug }, props: { commentary } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ commentary: Commentary }> = ({ props }) =>
  new Response(formatBesideJson(props.commentary), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
