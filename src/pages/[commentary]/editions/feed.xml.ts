/** `/safe-haven/editions/feed.xml`: what changed, as a feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition.ts';
import { formatChangesFeed } from '../../../lib/exports/changes-feed.ts';

export const getStaticPaths = (async () => {
  const { commentaries, site } = await getEdition();
  return commentaries
    .filter(({ editions }) => editions.length > 0)
    .map((commentary) => ({
      params: { commentary: commentary.slug },
      props: { text: formatChangesFeed(commentary, site) },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
