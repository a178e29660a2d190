/** `/sources/<id>/feed.xml`: what changed in the claims from a source; also at its former addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition.ts';
import { sourceFeedPath, sourcePath } from '../../../lib/address/url.ts';
import { formatRecordFeed, readWorks, type Work } from '../../../lib/exports/record-feed.ts';
import type { Source } from '../../../lib/edition/model.ts';

export const getStaticPaths = (async () => {
  const { sources, commentaries } = await getEdition();
  if (commentaries.every(({ editions }) => editions.length === 0)) return [];
  const works = readWorks(commentaries);
  return sources.flatMap((source) =>
    [source.id, ...source.formerly].map((id) => ({ params: { source: id }, props: { source, works } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: Source; works: readonly Work[] }> = async ({ props: { source, works } }) => {
  const { site } = await getEdition();
  const { id, name } = source;
  const claims = [...new Set([...source.claims, ...source.quotedIn])];
  const followed = { id, name, claims, page: sourcePath(id), feed: sourceFeedPath(id) };
  return new Response(formatRecordFeed(followed, works, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
