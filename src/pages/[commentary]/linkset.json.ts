/** `/safe-haven/linkset.json`: the claims of a commentary, as links for machines. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition.ts';
import { formatLinkset, LINKSET_TYPE } from '../../lib/citation/linkset.ts';
import type { Commentary } from '../../lib/edition/model.ts';

export const getStaticPaths = (async () => {
  const { commentaries } = await getEdition();
  return commentaries.map((commentary) => ({ params: { commentary: commentary.slug }, props: { commentary } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ commentary: Commentary }> = async ({ props }) => {
  const { site } = await getEdition();
  return new Response(formatLinkset(props.commentary, site), { headers: { 'Content-Type': LINKSET_TYPE } });
};
