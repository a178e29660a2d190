/** `/feed.xml`: new editions of all articles, where there are several; a single one has its own feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../edition.ts';
import { formatSiteFeed } from '../lib/exports/changes-feed.ts';

export const getStaticPaths = (async () => {
  const { commentaries, site } = await getEdition();
  const published = commentaries.filter(({ editions }) => editions.length > 0);
  return commentaries.length > 1 && published.length > 0
    ? [{ params: { feed: 'feed' }, props: { text: formatSiteFeed(published, site) } }]
    : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
