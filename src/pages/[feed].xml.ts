/** `/feed.xml`: new editions of all articles, if there are several; a single article has its own feed. */
import { formatSiteFeed } from '../lib/exports/changes-feed.ts';
import { serveFiles } from './_serve.ts';

export const { getStaticPaths, GET } = serveFiles('.xml', ({ commentaries, site }) => {
  const published = commentaries.filter(({ editions }) => editions.length > 0);
  const isNeeded = commentaries.length > 1 && published.length > 0;
  return isNeeded ? [{ params: { feed: 'feed' }, write: () => formatSiteFeed(published, site) }] : [];
});
