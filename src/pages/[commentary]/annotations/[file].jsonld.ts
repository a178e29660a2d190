/** `/<commentary>/annotations/…`: its annotations as a collection, page by page, and the record of its original. */
import { linkedFilesOf } from '../../../lib/linked-data/files.ts';
import { serveOfEach, toRouteFile } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveOfEach('.jsonld', (commentary) =>
  linkedFilesOf(commentary).flatMap((linked) => {
    const [, file] = /\/annotations\/([^/]+)\.jsonld$/.exec(linked.path) ?? [];
    return file === undefined ? [] : [toRouteFile({ file }, linked)];
  }),
);
