/** `/safe-haven/editions/feed.xml`: the changes of all editions, as a feed. */
import { formatChangesFeed } from '../../../lib/exports/changes-feed.ts';
import { serveOfEach } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveOfEach('.xml', (commentary, site) =>
  commentary.editions.length === 0 ? [] : [{ params: {}, write: () => formatChangesFeed(commentary, site) }],
);
