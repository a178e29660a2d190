/** `/entities/<id>/feed.xml`: what changed in the claims about an entity; also at its former addresses. */
import { entityFeedPath, entityPath } from '../../../lib/address/url.ts';
import { serveFeeds } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveFeeds('entity', ({ entities }) =>
  entities.map(({ id, name, formerly, claims }) => ({
    formerly,
    followed: { id, name, claims: claims.map(({ claim }) => claim), page: entityPath(id), feed: entityFeedPath(id) },
  })),
);
