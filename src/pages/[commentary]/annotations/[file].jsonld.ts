/** `/<commentary>/annotations/…`: its annotations as a collection in pages, and the record of its original. */
import { listLinkedFiles } from '../../../lib/linked-data/files.ts';
import { serveFiles, toRouteFile } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveFiles('.jsonld', (edition) =>
  listLinkedFiles(edition).flatMap((linked) => {
    const [, commentary, file] = /^\/([^/]+)\/annotations\/([^/]+)\.jsonld$/.exec(linked.path) ?? [];
    return commentary === undefined || file === undefined ? [] : [toRouteFile({ commentary, file }, linked)];
  }),
);
