/** `/safe-haven/editions/feed.xml`: what changed, as a feed. */
import { formatChangesFeed } from '../../../lib/exports/changes-feed.ts';
import { serveFiles } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveFiles('.xml', ({ commentaries, site }) =>
  commentaries
    .filter(({ editions }) => editions.length > 0)
    .map((commentary) => ({
      params: { commentary: commentary.slug },
      write: () => formatChangesFeed(commentary, site),
    })),
);
