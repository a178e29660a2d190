/** `/sources/<id>/feed.xml`: what changed in the claims from a source; also at its former addresses. */
import { sourceFeedPath, sourcePath } from '../../../lib/address/url.ts';
import { serveFeeds } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveFeeds('source', ({ sources }) =>
  sources.map(({ id, name, formerly, claims, quotedIn }) => ({
    formerly,
    followed: {
      id,
      name,
      claims: [...new Set([...claims, ...quotedIn])],
      page: sourcePath(id),
      feed: sourceFeedPath(id),
    },
  })),
);
