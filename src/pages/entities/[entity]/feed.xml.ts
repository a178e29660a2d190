/** `/entities/<id>/feed.xml`: what changed in the claims about an entity; also at its former addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition.ts';
import { entityFeedPath, entityPath } from '../../../lib/address/url.ts';
import { formatRecordFeed, readWorks, type Work } from '../../../lib/exports/record-feed.ts';
import type { Entity } from '../../../lib/edition/model.ts';

export const getStaticPaths = (async () => {
  const { entities, commentaries } = await getEdition();
  if (commentaries.every(({ editions }) => editions.length === 0)) return [];
  const works = readWorks(commentaries);
  return entities.flatMap((entity) =>
    [entity.id, ...entity.formerly].map((id) => ({ params: { entity: id }, props: { entity, works } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity; works: readonly Work[] }> = async ({ props: { entity, works } }) => {
  const { site } = await getEdition();
  const { id, name } = entity;
  const claims = entity.claims.map(({ claim }) => claim);
  const followed = { id, name, claims, page: entityPath(id), feed: entityFeedPath(id) };
  return new Response(formatRecordFeed(followed, works, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
