/** `/safe-haven/xref-1.json`, `/entities/xref-a.json`, `/sources/xref.json`: what MyST shows for references to records. */
import { listMystFiles } from '../lib/citation/inventory/myst.ts';
import { serveFiles } from './_serve.ts';

export const { getStaticPaths, GET } = serveFiles('.json', (edition, keys) =>
  listMystFiles(edition).map(({ path, commentary, write }) => ({
    params: { xref: path.slice(1, -'.json'.length) },
    ...(commentary && { cacheKey: keys.ofCommentary(commentary) }),
    write,
  })),
);
